"""The tool helpers of the official Python client, with its own tools beside those of the agent, against the real command."""

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
import pydantic

ROOT = pathlib.Path(__file__).resolve().parents[3]
TOKEN = "python-test-token"


class OpenDoor(pydantic.BaseModel):
    """Opens a door."""

    door: int


class Verdict(pydantic.BaseModel):
    ok: bool


class Model(http.server.BaseHTTPRequestHandler):
    """Calls a tool of the client and one of the agent, then answers with JSON. It refuses calls without their results."""

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        messages = body["messages"]
        called = [call["id"] for message in messages for call in message.get("tool_calls", [])]
        answered = [message["tool_call_id"] for message in messages if message["role"] == "tool"]
        if called != answered:
            return self.say(400, {"error": {"message": f"the calls {called} have the results {answered}"}})
        message = {"role": "assistant", "content": '{"ok": true}'}
        if not called:
            calls = [("a", "OpenDoor", '{"door":1}'), ("b", "desk__calculate", '{"expression":"6*7"}')]
            message = {
                "role": "assistant",
                "content": None,
                "tool_calls": [
                    {"id": id, "type": "function", "function": {"name": name, "arguments": arguments}}
                    for id, name, arguments in calls
                ],
            }
        else:
            self.server.results = [message["content"] for message in messages if message["role"] == "tool"]
        finish = "stop" if called else "tool_calls"
        choice = {"index": 0, "finish_reason": finish}
        if not body.get("stream"):
            return self.say(200, {"object": "chat.completion", "choices": [{**choice, "message": message}]})
        for index, call in enumerate(message.get("tool_calls", [])):
            call["index"] = index
        chunk = {"object": "chat.completion.chunk", "choices": [{**choice, "delta": message}]}
        self.send(200, "text/event-stream", f"data: {json.dumps(chunk)}\n\ndata: [DONE]\n\n")

    def say(self, status, value):
        self.send(status, "application/json", json.dumps(value))

    def send(self, status, kind, text):
        data = text.encode()
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


class AgentTools(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.model = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Model)
        threading.Thread(target=cls.model.serve_forever, daemon=True).start()
        cls.folder = tempfile.TemporaryDirectory()
        path = pathlib.Path(cls.folder.name) / "openclaw.json"
        url = f"http://127.0.0.1:{cls.model.server_port}/v1"
        path.write_text(
            json.dumps(
                {
                    "gateway": {"http": {"endpoints": {"chatCompletions": {"enabled": True}}}},
                    "agents": {"list": [{"id": "main", "model": "up/x"}]},
                    "models": {"providers": {"up": {"baseUrl": url, "models": ["x"]}}},
                    "mcp": {"servers": {"desk": {"command": "openclaw-gateway", "args": ["mcp", "desk"]}}},
                }
            )
        )
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": cls.folder.name,
            "OPENCLAW_CONFIG_PATH": str(path),
            "OPENCLAW_GATEWAY_PORT": "0",
            "OPENCLAW_GATEWAY_TOKEN": TOKEN,
        }
        cls.gateway = subprocess.Popen(
            ["node", "bin/openclaw-gateway.js", "run"],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        # It says its port on standard error.
        port = next(
            found.group(1) for line in cls.gateway.stderr if (found := re.search(r"http://127\.0\.0\.1:(\d+)", line))
        )
        # What it says later is read, too, so that it never waits for it.
        threading.Thread(target=cls.gateway.stderr.read, daemon=True).start()
        cls.client = openai.OpenAI(base_url=f"http://127.0.0.1:{port}/v1", api_key=TOKEN, max_retries=0)

    @classmethod
    def tearDownClass(cls):
        cls.gateway.terminate()
        cls.gateway.wait(30)
        cls.model.shutdown()
        cls.folder.cleanup()

    def setUp(self):
        self.model.results = None
        self.messages = [{"role": "user", "content": "Open the door."}]
        self.tools = [openai.pydantic_function_tool(OpenDoor)]

    def go_on(self, message):
        """Answers the one call that the client is told of."""
        (call,) = message.tool_calls
        self.assertEqual(call.function.name, "OpenDoor")
        self.assertEqual(call.function.parsed_arguments, OpenDoor(door=1))
        self.messages += [message, {"role": "tool", "tool_call_id": call.id, "content": "opened"}]

    def test_parse(self):
        asked = {"model": "openclaw", "messages": self.messages, "tools": self.tools, "response_format": Verdict}
        first = self.client.chat.completions.parse(**asked)
        self.assertEqual(first.choices[0].finish_reason, "tool_calls")
        self.go_on(first.choices[0].message)
        second = self.client.chat.completions.parse(**asked)
        self.assertEqual(second.choices[0].message.parsed, Verdict(ok=True))
        self.assertEqual(self.model.results, ["opened", "42"])

    def test_stream(self):
        asked = {"model": "openclaw", "messages": self.messages, "tools": self.tools}
        with self.client.chat.completions.stream(**asked) as stream:
            names = [event.name for event in stream if event.type == "tool_calls.function.arguments.done"]
            self.go_on(stream.get_final_completion().choices[0].message)
        self.assertEqual(names, ["OpenDoor"])
        with self.client.chat.completions.stream(**asked) as stream:
            self.assertEqual(stream.get_final_completion().choices[0].message.content, '{"ok": true}')
        self.assertEqual(self.model.results, ["opened", "42"])


if __name__ == "__main__":
    unittest.main()
