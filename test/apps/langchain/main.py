import json
import os
from importlib.metadata import version

from langchain.agents import create_agent
from langchain_openai import ChatOpenAI
from pydantic import BaseModel


class Forecast(BaseModel):
    """A forecast."""

    city: str
    days: int


def get_weather(city: str) -> str:
    """The weather of a city."""
    return f"18 degrees in {city}"


def model(name="offline/echo", **more):
    return ChatOpenAI(**{"model": name, "base_url": os.environ["APPS_URL"], "api_key": os.environ["APPS_KEY"], **more})


def stream(name="offline/echo"):
    return "".join(chunk.text for chunk in model(name).stream("hi"))


def agent(name="offline/tools", **more):
    state = create_agent(model(name, **more), [get_weather]).invoke({"messages": [("user", "Weather in Paris?")]})
    return state["messages"][-1].text


ROWS = {
    "plain": lambda: model().invoke("hi").text,
    "stream": stream,
    "tools": agent,
    "tools-stream": lambda: agent(streaming=True),
    "structured": lambda: model().with_structured_output(Forecast).invoke("A forecast").model_dump_json(),
    "error-401": lambda: model(api_key="wrong").invoke("hi").text,
    "error-404": lambda: model("no-such-model").invoke("hi").text,
    "error-400": lambda: model("offline/error-400").invoke("hi").text,
    "error-429": lambda: model("offline/error-429").invoke("hi").text,
    "error-500": lambda: model("offline/error-500").invoke("hi").text,
    "error-503": lambda: model("offline/error-503").invoke("hi").text,
    "cut": lambda: stream("offline/cut"),
    "cut-tools": lambda: agent("scripted/cut-call", streaming=True),
}

packages = ("langchain", "langchain-openai", "openai")
print(json.dumps({"client": ", ".join(f"{package} {version(package)}" for package in packages)}))
for row, ask in ROWS.items():
    try:
        seen = {"row": row, "ok": True, "saw": ask()}
    except Exception as error:
        seen = {"row": row, "ok": False, "saw": f"{type(error).__name__}: {error}"}
    print(json.dumps(seen), flush=True)
