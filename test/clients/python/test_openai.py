"""The official Python client against the real command: the offline model, and a provider behind the gateway."""

import http.server
import json
import os
import pathlib
import re
import subprocess
import tempfile
import threading
import unittest

import openai

ROOT = pathlib.Path(__file__).resolve().parents[3]
RECORDED = ROOT / "test/channels/recorded/openai"
TOKEN = "python-test-token"
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather of a city, now.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


class Provider(http.server.BaseHTTPRequestHandler):
    """Answers a request with tools by a recorded tool call, every other one by a recorded text."""

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        answered = any(message["role"] == "tool" for message in body["messages"])
        name = "tools.sse" if body.get("tools") and not answered else "text.sse"
        data = (RECORDED / name).read_bytes()
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


class OpenAiClient(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.provider = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Provider)
        threading.Thread(target=cls.provider.serve_forever, daemon=True).start()
        cls.folder = tempfile.TemporaryDirectory()
        path = pathlib.Path(cls.folder.name) / "openclaw.json"
        url = f"http://127.0.0.1:{cls.provider.server_port}/v1"
        path.write_text(
            json.dumps(
                {
                    "gateway": {"http": {"endpoints": {"chatCompletions": {"enabled": True}}}},
                    "agents": {"list": [{"id": "main", "model": "offline/echo", "systemPrompt": "You are Main."}, {"id": "beta"}]},
                    "models": {"providers": {"up": {"baseUrl": url, "match": ["gpt-*"]}}},
                }
            )
        )
        environment = {
            "PATH": os.environ["PATH"],
            "OPENCLAW_CONFIG_PATH": str(path),
            "OPENCLAW_STATE_DIR": cls.folder.name,
            "OPENCLAW_GATEWAY_TOKEN": TOKEN,
            "OPENCLAW_GATEWAY_PORT": "0",
        }
        command = ["node", str(ROOT / "bin/openclaw-gateway.js"), "run"]
        cls.gateway = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        first_line = cls.gateway.stderr.readline()
        cls.url = re.search(r"http://\S+", first_line).group(0)
        cls.client = openai.OpenAI(base_url=f"{cls.url}/v1", api_key=TOKEN, max_retries=0)

    @classmethod
    def tearDownClass(cls):
        cls.gateway.terminate()
        cls.gateway.wait()
        cls.gateway.stderr.close()
        cls.provider.shutdown()
        cls.provider.server_close()
        cls.folder.cleanup()

    def ask(self, model, **more):
        messages = more.pop("messages", [{"role": "user", "content": "hi"}])
        return self.client.chat.completions.create(model=model, messages=messages, **more)

    def test_completes(self):
        for model in ("openclaw", "openclaw:main", "agent:main"):
            answer = self.ask(model)
            self.assertIn("You said: hi", answer.choices[0].message.content)
            self.assertEqual(answer.model, model)
            self.assertGreater(answer.usage.total_tokens, 0)

    def test_completes_through_a_provider(self):
        answer = self.ask("gpt-4o")
        self.assertEqual(answer.choices[0].message.content, "Grüße, Welt 😀")
        self.assertEqual(answer.usage.total_tokens, 14)

    def test_streams(self):
        for model, text in (("openclaw", "You said: hi"), ("gpt-4o", "Grüße, Welt 😀")):
            chunks = list(self.ask(model, stream=True, stream_options={"include_usage": True}))
            said = "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
            self.assertIn(text, said)
            self.assertEqual([chunk.choices[0].finish_reason for chunk in chunks if chunk.choices][-1], "stop")
            self.assertGreater(chunks[-1].usage.total_tokens, 0)

    def test_uses_tools(self):
        for model in ("offline/tools", "gpt-4o"):
            messages = [{"role": "user", "content": "What is the weather in Paris?"}]
            answer = self.ask(model, messages=messages, tools=[WEATHER])
            message = answer.choices[0].message
            self.assertEqual(answer.choices[0].finish_reason, "tool_calls")
            self.assertIn("city", json.loads(message.tool_calls[0].function.arguments))
            messages.append(message.model_dump(exclude_none=True))
            messages += [{"role": "tool", "tool_call_id": call.id, "content": "sunny"} for call in message.tool_calls]
            self.assertEqual(self.ask(model, messages=messages, tools=[WEATHER]).choices[0].finish_reason, "stop")

    def test_shares_a_session_by_user(self):
        turns = [self.ask("openclaw", user="alice").choices[0].message.content for _ in range(2)]
        self.assertIn("turn 1,", turns[0])
        self.assertIn("turn 2,", turns[1])

    def test_lists_and_retrieves_models(self):
        ids = [model.id for model in self.client.models.list()]
        self.assertEqual(ids[0], "openclaw")
        self.assertEqual(self.client.models.retrieve("openclaw:beta").owned_by, "openclaw")

    def test_raises_the_error_of_each_status(self):
        wrong_key = openai.OpenAI(base_url=f"{self.url}/v1", api_key="wrong", max_retries=0)
        with self.assertRaises(openai.AuthenticationError):
            wrong_key.models.list()
        for model, error in (
            ("nope", openai.NotFoundError),
            ("offline/error-400", openai.BadRequestError),
            ("offline/error-429", openai.RateLimitError),
            ("offline/error-500", openai.InternalServerError),
        ):
            with self.assertRaises(error) as caught:
                self.ask(model)
            self.assertTrue(caught.exception.request_id)

    def test_raises_when_a_stream_breaks(self):
        with self.assertRaises(openai.APIError) as caught:
            list(self.ask("offline/cut", stream=True))
        self.assertEqual(caught.exception.code, "upstream_disconnected")
        self.assertIn("before the answer was complete", caught.exception.message)


if __name__ == "__main__":
    unittest.main()
