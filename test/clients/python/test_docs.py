"""The programs in Python that README.md and docs/clients.md print for OpenAI's own client, run as they are, but for the gateway's address and token."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[3]
TOKEN = "python-test-token"
PAGES = ("README.md", "docs/clients.md")


def programs(page):
    """Those that import nothing but the client of OpenAI."""
    blocks = re.findall(r"^```python\n(.*?)^```$", (ROOT / page).read_text(), re.MULTILINE | re.DOTALL)
    return [block for block in blocks if re.findall(r"^(?:from|import) (\w+)", block, re.MULTILINE) == ["openai"]]


class Docs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": cls.folder.name,
            "OPENCLAW_CONFIG_PATH": str(ROOT / "examples/openclaw.json5"),
            "OPENCLAW_GATEWAY_TOKEN": TOKEN,
            "OPENCLAW_GATEWAY_PORT": "0",
        }
        command = ["node", str(ROOT / "bin/openclaw-gateway.js"), "run"]
        cls.gateway = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        cls.port = re.search(r"http://127\.0\.0\.1:(\d+)", cls.gateway.stderr.readline()).group(1)

    @classmethod
    def tearDownClass(cls):
        cls.gateway.terminate()
        cls.gateway.wait()
        cls.gateway.stderr.close()
        cls.folder.cleanup()

    def test_programs(self):
        for page in PAGES:
            found = programs(page)
            self.assertEqual(len(found), 1, page)
            with self.subTest(page):
                text = found[0].replace("18789", self.port).replace("YOUR_TOKEN", TOKEN)
                # A program that fails is an error with what it said.
                said = subprocess.run([sys.executable, "-c", text], cwd=self.folder.name, capture_output=True, text=True)
                self.assertEqual((said.returncode, said.stderr), (0, ""))
                self.assertTrue(said.stdout.startswith("You said: hi\n"), said.stdout)


if __name__ == "__main__":
    unittest.main()
