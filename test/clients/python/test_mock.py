"""The official Python client against the mock, with nothing but its address and any key."""

import json
import os
import pathlib
import re
import subprocess
import unittest

import openai

ROOT = pathlib.Path(__file__).resolve().parents[3]
CLOCK = {
    "type": "function",
    "function": {
        "name": "get_time",
        "parameters": {"type": "object", "properties": {"zone": {"type": "string"}}, "required": ["zone"]},
    },
}


class Mock(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        command = ["node", str(ROOT / "tools/mock/main.ts")]
        environment = {"PATH": os.environ["PATH"], "PORT": "0"}
        cls.mock = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        cls.url = re.search(r"http://[\w.:]+", cls.mock.stderr.readline()).group(0)
        cls.client = openai.OpenAI(base_url=f"{cls.url}/v1", api_key="any", max_retries=0)

    @classmethod
    def tearDownClass(cls):
        cls.mock.terminate()
        cls.mock.wait()
        cls.mock.stderr.close()

    def ask(self, **more):
        request = {"model": "openclaw", "messages": [{"role": "user", "content": "hi"}], **more}
        return self.client.chat.completions.create(**request)

    def test_completes(self):
        answer = self.ask(model="vendor/any-model")
        self.assertEqual(answer.model, "vendor/any-model")
        self.assertTrue(answer.choices[0].message.content)

    def test_streams(self):
        chunks = list(self.ask(stream=True, stream_options={"include_usage": True}))
        self.assertTrue("".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices))
        self.assertEqual([chunk.choices[0].finish_reason for chunk in chunks if chunk.choices][-1], "stop")
        self.assertGreater(chunks[-1].usage.total_tokens, 0)

    def test_calls_tools(self):
        answer = self.ask(tools=[CLOCK])
        message = answer.choices[0].message
        self.assertEqual(answer.choices[0].finish_reason, "tool_calls")
        self.assertIn("zone", json.loads(message.tool_calls[0].function.arguments))
        results = [{"role": "tool", "tool_call_id": call.id, "content": "noon"} for call in message.tool_calls]
        messages = [{"role": "user", "content": "hi"}, message.model_dump(exclude_none=True), *results]
        self.assertEqual(self.ask(tools=[CLOCK], messages=messages).choices[0].finish_reason, "stop")

    def test_calls_tools_in_a_stream(self):
        with self.client.chat.completions.stream(
            model="openclaw", messages=[{"role": "user", "content": "hi"}], tools=[CLOCK]
        ) as stream:
            choice = stream.get_final_completion().choices[0]
        self.assertEqual(choice.finish_reason, "tool_calls")
        self.assertIn("zone", json.loads(choice.message.tool_calls[0].function.arguments))

    def test_lists_and_retrieves_models(self):
        for model in self.client.models.list():
            self.assertEqual(self.client.models.retrieve(model.id).id, model.id)

    def test_raises_the_error_of_each_status(self):
        for prefer, error in (
            ("code=400", openai.BadRequestError),
            ("example=wrongKey", openai.AuthenticationError),
            ("example=modelNotFound", openai.NotFoundError),
            ("code=429", openai.RateLimitError),
            ("code=503", openai.InternalServerError),
        ):
            for stream in (False, True):
                with self.assertRaises(error) as caught:
                    self.ask(stream=stream, extra_headers={"Prefer": prefer})
                self.assertTrue(caught.exception.request_id)
                self.assertTrue(caught.exception.code)

    def test_raises_for_what_breaks_the_contract(self):
        with self.assertRaises(openai.BadRequestError) as caught:
            self.ask(messages=[{"role": "robot", "content": "hi"}])
        self.assertEqual((caught.exception.param, caught.exception.code), ("messages[0].role", "invalid_value"))

    def test_raises_when_a_stream_breaks(self):
        with self.assertRaises(openai.APIError) as caught:
            list(self.ask(stream=True, extra_headers={"Prefer": "example=errorInStream"}))
        self.assertEqual(caught.exception.code, "upstream_disconnected")


if __name__ == "__main__":
    unittest.main()
