import json
import os
from importlib.metadata import version

from langchain.agents import create_agent
from langchain_core.vectorstores import InMemoryVectorStore
from langchain_openai import ChatOpenAI, OpenAIEmbeddings
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


def stream(name="offline/echo", **more):
    return "".join(chunk.text for chunk in model(name, **more).stream("hi"))


def agent(name="offline/tools", **more):
    state = create_agent(model(name, **more), [get_weather]).invoke({"messages": [("user", "Weather in Paris?")]})
    return state["messages"][-1].text


def nearest(question):
    # Its tokens would be those of OpenAI's models.
    texts = OpenAIEmbeddings(
        model="offline/echo",
        base_url=os.environ["APPS_URL"],
        api_key=os.environ["APPS_KEY"],
        check_embedding_ctx_length=False,
    )
    known = InMemoryVectorStore.from_texts(["Revenue fell last quarter.", "The sky is blue."], texts)
    return known.similarity_search(question, k=1)[0].page_content


def rows(**api):
    def say(name="offline/echo", **more):
        return model(name, **more, **api).invoke("hi").text

    return {
        "plain": say,
        "stream": lambda: stream(**api),
        "tools": lambda: agent(**api),
        "tools-stream": lambda: agent(streaming=True, **api),
        "structured": lambda: model(**api).with_structured_output(Forecast).invoke("A forecast").model_dump_json(),
        "error-401": lambda: say(api_key="wrong"),
        "error-404": lambda: say("no-such-model"),
        "error-400": lambda: say("offline/error-400"),
        "error-429": lambda: say("offline/error-429"),
        "error-500": lambda: say("offline/error-500"),
        "error-503": lambda: say("offline/error-503"),
        "cut": lambda: stream("offline/cut", **api),
        "cut-tools": lambda: agent("scripted/cut-call", streaming=True, **api),
    }


packages = ("langchain", "langchain-openai", "openai")
for label, api in (("", {}), (" (Responses)", {"use_responses_api": True})):
    print(json.dumps({"client": ", ".join(f"{package} {version(package)}" for package in packages) + label}))
    for row, ask in {**rows(**api), "embeddings": lambda: nearest("What colour is the sky?")}.items():
        try:
            seen = {"row": row, "ok": True, "saw": ask()}
        except Exception as error:
            seen = {"row": row, "ok": False, "saw": f"{type(error).__name__}: {error}"}
        print(json.dumps(seen), flush=True)
