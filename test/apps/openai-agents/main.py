"""The default classes of the Agents SDK, which speak the Responses API; one agent hands over to another."""

import asyncio
import json
import os
from importlib.metadata import version

from agents import Agent, ModelSettings, OpenAIProvider, RunConfig, Runner, function_tool, set_tracing_disabled
from openai import AsyncOpenAI
from pydantic import BaseModel

set_tracing_disabled(True)


class Forecast(BaseModel):
    """A forecast."""

    city: str
    days: int


@function_tool
def get_weather(city: str) -> str:
    """The weather of a city."""
    return f"18 degrees in {city}"


def config(key=os.environ["APPS_KEY"]):
    client = AsyncOpenAI(base_url=os.environ["APPS_URL"], api_key=key)
    return RunConfig(model_provider=OpenAIProvider(openai_client=client))


def agent(name="offline/echo", **more):
    return Agent(name="Main", model=name, **more)


async def run(name="offline/echo", prompt="hi", key=os.environ["APPS_KEY"], **more):
    return (await Runner.run(agent(name, **more), prompt, run_config=config(key))).final_output


async def stream(name="offline/echo", prompt="hi", **more):
    result = Runner.run_streamed(agent(name, **more), prompt, run_config=config())
    text = ""
    async for event in result.stream_events():
        if event.type == "raw_response_event" and event.data.type == "response.output_text.delta":
            text += event.data.delta
    return text


async def hand_over():
    """The first agent has no tool but the handover; the second one asks the tool, and tells what it said."""
    weather = Agent(name="Weather", model="offline/tools", tools=[get_weather])
    triage = Agent(
        name="Triage",
        model="offline/tools",
        handoffs=[weather],
        model_settings=ModelSettings(tool_choice="required"),
    )
    result = await Runner.run(triage, "Weather in Paris?", run_config=config())
    return f"{result.last_agent.name}: {result.final_output}"


async def forecast():
    return (await run(prompt="A forecast", output_type=Forecast)).model_dump_json()


TOOLS = {"prompt": "Weather in Paris?", "tools": [get_weather]}
ROWS = {
    "plain": run,
    "stream": stream,
    "tools": hand_over,
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
    for row, ask in ROWS.items():
        try:
            seen = {"row": row, "ok": True, "saw": await ask()}
        except Exception as error:
            seen = {"row": row, "ok": False, "saw": f"{type(error).__name__}: {error}"}
        print(json.dumps(seen), flush=True)


packages = ("openai-agents", "openai")
print(json.dumps({"client": ", ".join(f"{package} {version(package)}" for package in packages)}))
asyncio.run(main())
