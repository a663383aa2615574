import asyncio
import json
import os
from importlib.metadata import version

from inspect_ai.model import GenerateConfig, ResponseSchema, get_model
from inspect_ai.tool import tool
from inspect_ai.util import json_schema
from pydantic import BaseModel
from tenacity import RetryError


class Forecast(BaseModel):
    """A forecast."""

    city: str
    days: int


@tool
def get_weather():
    async def execute(city: str) -> str:
        """The weather of a city.

        Args:
            city: The city.
        """
        return f"18 degrees in {city}"

    return execute


def rows(responses):
    def model(name="offline/echo", key=os.environ["APPS_KEY"], streaming=False, **config):
        return get_model(
            f"openai/{name}",
            base_url=os.environ["APPS_URL"],
            api_key=key,
            responses_api=responses,
            streaming=streaming,
            memoize=False,
            # A run of an evaluation tries again for as long as it takes.
            config=GenerateConfig(max_retries=0, **config),
        )

    async def run(name="offline/echo", prompt="hi", **more):
        return text(await model(name, **more).generate(prompt))

    async def tools(name="offline/tools", streaming=False):
        _, output = await model(name, streaming=streaming).generate_loop("Weather in Paris?", tools=[get_weather()])
        return text(output)

    def forecast():
        schema = ResponseSchema(name="forecast", json_schema=json_schema(Forecast))
        return run(prompt="A forecast", response_schema=schema)

    return {
        "plain": run,
        "stream": lambda: run(streaming=True),
        "tools": tools,
        "tools-stream": lambda: tools(streaming=True),
        "structured": forecast,
        "error-401": lambda: run(key="wrong"),
        "error-404": lambda: run("no-such-model"),
        "error-400": lambda: run("offline/error-400"),
        "error-429": lambda: run("offline/error-429"),
        "error-500": lambda: run("offline/error-500"),
        "error-503": lambda: run("offline/error-503"),
        "cut": lambda: run("offline/cut", streaming=True),
        "cut-tools": lambda: tools("scripted/cut-call", streaming=True),
    }


def text(output):
    """Some failures are outputs, whose choice has none of the model's words."""
    if output.error:
        raise RuntimeError(output.error)
    return output.completion


async def seen_of(ask):
    try:
        return {"ok": True, "saw": await ask()}
    except RetryError as error:
        # What its user reads is the last attempt.
        cause = error.last_attempt.exception()
        return {"ok": False, "saw": f"{type(cause).__name__}: {cause}"}
    except Exception as error:
        return {"ok": False, "saw": f"{type(error).__name__}: {error}"}


async def main():
    for label, responses in (("", False), (" (Responses)", True)):
        print(json.dumps({"client": ", ".join(f"{package} {version(package)}" for package in packages) + label}))
        for row, ask in rows(responses).items():
            print(json.dumps({"row": row, **await seen_of(ask)}), flush=True)


packages = ("inspect-ai", "openai")
asyncio.run(main())
