"""Servers built with the official Python SDK, in either of its generations, for our client to talk to.

Usage: sdk_server.py [--http PORT_FILE]
"""
import importlib.metadata
import sys
import time

OLD = importlib.metadata.version("mcp").startswith("1.")
if OLD:
    from mcp.server.fastmcp import FastMCP as Server
else:
    from mcp.server import MCPServer as Server

server = Server("sdk-" + ("1" if OLD else "2"))


@server.tool()
def add(a: int, b: int) -> dict[str, int]:
    """Add two numbers."""
    return {"sum": a + b}


@server.tool()
def wait(seconds: float) -> str:
    """Answer late."""
    time.sleep(seconds)
    return "late"


@server.tool()
def large(bytes: int) -> str:
    """Answer at length."""
    return "x" * bytes


@server.tool()
def fail() -> str:
    """Go wrong."""
    raise ValueError("as promised")


@server.resource("note://one")
def note() -> str:
    return "a note"


if "--http" in sys.argv:
    import socket

    import uvicorn

    app = server.streamable_http_app()
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    print(f"http://127.0.0.1:{listener.getsockname()[1]}/mcp", flush=True)
    uvicorn.Server(uvicorn.Config(app, log_level="error")).run(sockets=[listener])
else:
    server.run()
