"""A server of tools with fastmcp: over standard input and output, or over HTTP on the port that is the first argument."""

import asyncio
import base64
import os
import sys

from fastmcp import Context, FastMCP
from fastmcp.utilities.types import Image

mcp = FastMCP("fast")
DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


@mcp.tool
def add(a: int, b: int) -> int:
    """Adds two numbers."""
    return a + b


@mcp.tool
def person(name: str) -> dict[str, str]:
    """Describes a person."""
    return {"name": name, "kind": "person"}


@mcp.tool
def dot() -> Image:
    """Draws a dot."""
    return Image(data=base64.b64decode(DOT), format="png")


@mcp.tool
async def work(steps: int, context: Context) -> str:
    """Works for a while."""
    for step in range(steps):
        await context.report_progress(step + 1, steps)
        await asyncio.sleep(0.05)
    return "done"


@mcp.tool
def fail() -> str:
    """Fails."""
    raise ValueError("it did not work")


@mcp.tool
def big(size: int) -> str:
    """Says much."""
    return "x" * size


@mcp.tool
def die() -> str:
    """Ends the server."""
    os._exit(3)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        mcp.run(transport="http", host="127.0.0.1", port=int(sys.argv[1]), show_banner=False)
    else:
        mcp.run(show_banner=False)
