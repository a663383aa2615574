import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
from importlib.metadata import version

AIDER = [
    pathlib.Path(sys.executable).parent / "aider",
    *("--no-git", "--yes-always", "--no-check-update", "--analytics-disable", "--no-show-model-warnings"),
    *("--no-show-release-notes", "--no-pretty", "--no-suggest-shell-commands", "--map-tokens", "0", "--edit-format", "diff"),
    *("--openai-api-base", os.environ["APPS_URL"]),
]


def run(model="offline/echo", key=os.environ["APPS_KEY"], stream=False):
    """What aider prints of one message, with a file hello.txt that it may edit; its errors are those of LiteLLM."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "hello.txt"
        file.write_text("hello\n")
        command = [*AIDER, "--model", f"openai/{model}", "--openai-api-key", key, "--message", "hi", "hello.txt"]
        command.append("--stream" if stream else "--no-stream")
        env = {**os.environ, "LITELLM_LOCAL_MODEL_COST_MAP": "True"}
        done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        said = done.stdout + done.stderr
        error = re.search(r"litellm\.\w+.*", said, re.DOTALL)
        return (error is None and done.returncode == 0), (error.group(0) if error else said), file.read_text()


def ask(model="offline/echo", **more):
    ok, said, _ = run(model, **more)
    start = said.find("You said:")
    return {"ok": ok, "saw": said[start:] if ok and start >= 0 else said}


def edit(**more):
    ok, said, file = run("scripted/edit", **more)
    if ok and file == "hello from the gateway\n":
        return {"limit": "has no tools; its own edit block was applied to the file"}
    return {"ok": False, "saw": f"the file is {file!r}; {said}"}


ROWS = {
    "plain": ask,
    "stream": lambda: ask(stream=True),
    "tools": edit,
    "tools-stream": lambda: edit(stream=True),
    "structured": lambda: {"limit": "asks for no structured output"},
    "error-401": lambda: ask(key="wrong"),
    "error-404": lambda: ask("no-such-model"),
    "error-400": lambda: ask("offline/error-400"),
    "error-429": lambda: ask("offline/error-429"),
    "error-500": lambda: ask("offline/error-500"),
    "error-503": lambda: ask("offline/error-503"),
    "cut": lambda: ask("offline/cut", stream=True),
    "cut-tools": lambda: {"limit": "has no tools"},
}

print(json.dumps({"client": f"aider-chat {version('aider-chat')} (litellm {version('litellm')})"}), flush=True)
for row, see in ROWS.items():
    print(json.dumps({"row": row, **see()}), flush=True)
