import asyncio
import json
import os
from importlib.metadata import version

from pydantic import BaseModel
from pydantic_ai import Agent, NativeOutput
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
from pydantic_ai.providers.openai import OpenAIProvider


class Forecast(BaseModel):
    """A forecast."""

    city: str
    days: int


def get_weather(city: str) -> str:
    """The weather of a city."""
    return f"18 degrees in {city}"


TOOLS = {"prompt": "Weather in Paris?", "tools": [get_weather]}


def rows(model):
    def agent(name="offline/echo", key=os.environ["APPS_KEY"], **more):
        provider = OpenAIProvider(base_url=os.environ["APPS_URL"], api_key=key)
        return Agent(model(name, provider=provider), **more)

    async def run(name="offline/echo", prompt="hi", **more):
        return (await agent(name, **more).run(prompt)).output

    async def stream(name="offline/echo", prompt="hi", **more):
        async with agent(name, **more).run_stream(prompt) as result:
            return "".join([text async for text in result.stream_text(delta=True)])

    async def forecast():
        return (await run(prompt="A forecast", output_type=NativeOutput(Forecast))).model_dump_json()

    return {
        "plain": run,
        "stream": stream,
        "tools": lambda: run("offline/tools", **TOOLS),
        "tools-stream": lambda: stream("offline/tools", **TOOLS),
        "structured": forecast,
        "error-401": lambda: run(key="wrong"),
        "error-404": lambda: run("no-such-model"),
        "error-400": lambda: run("offline/error-400"),
        "error-429": lambda: run("offline/error-429"),
        "error-500": lambda: run("offline/error-500"),
        "error-503": lambda: run("offline/error-503"),
        "cut": lambda: stream("offline/cut"),
        "cut-tools": lambda: stream("scripted/cut-call", **TOOLS),
    }


async def main():
    for label, model in (("", OpenAIChatModel), (" (Responses)", OpenAIResponsesModel)):
        print(json.dumps({"client": ", ".join(f"{package} {version(package)}" for package in packages) + label}))
        for row, ask in rows(model).items():
            try:
                seen = {"row": row, "ok": True, "saw": await ask()}
            except Exception as error:
                seen = {"row": row, "ok": False, "saw": f"{type(error).__name__}: {error}"}
            print(json.dumps(seen), flush=True)


packages = ("pydantic-ai-slim", "openai")
asyncio.run(main())
