"""The official Python SDK as a client, in either of its generations, behind one face.

`peer(command, mode)` yields a Peer; `mode` is "legacy" or a modern revision. The 1.x SDK knows only "legacy".
"""
import contextlib
import importlib.metadata
import os
import subprocess

import anyio

OLD = importlib.metadata.version("mcp").startswith("1.")
if OLD:
    import mcp.types as types
    from mcp import ClientSession, StdioServerParameters
    from mcp.client.stdio import stdio_client
    from mcp.client.streamable_http import streamablehttp_client
    from mcp.shared.exceptions import McpError as PeerError
    from pydantic import AnyUrl
else:
    import mcp_types as types
    from mcp import Client, StdioServerParameters
    from mcp.shared.exceptions import MCPError as PeerError

MODES = ["legacy"] if OLD else ["legacy", "2026-07-28", "auto"]


def code(error):
    return error.error.code


class Peer:
    """What a host can do: `answers` replies to forms, `said` collects log lines, `heard` other notifications."""

    def __init__(self, mode, answers=None, sampled=None, roots=None):
        self.mode, self.answers, self.sampled, self.roots = mode, answers, sampled, roots
        self.said, self.heard, self.asked = [], [], []

    async def on_form(self, context, params):
        self.asked.append(params)
        answer = self.answers(params) if callable(self.answers) else self.answers
        if isinstance(answer, str):
            return types.ElicitResult(action=answer)
        return types.ElicitResult(action="accept", content=answer)

    async def on_sample(self, context, params):
        return types.CreateMessageResult(
            role="assistant", content=types.TextContent(type="text", text=self.sampled), model="scripted")

    async def on_roots(self, context):
        return types.ListRootsResult(roots=[types.Root(uri=uri) for uri in self.roots])

    async def on_log(self, params):
        self.said.append(params.data)

    async def on_message(self, message):
        message = getattr(message, "root", message)
        if hasattr(message, "method"):
            self.heard.append(message.method)

    def callbacks(self):
        return dict(
            elicitation_callback=self.on_form if self.answers is not None else None,
            sampling_callback=self.on_sample if self.sampled is not None else None,
            list_roots_callback=self.on_roots if self.roots is not None else None,
            logging_callback=self.on_log, message_handler=self.on_message)

    async def read(self, uri):
        return await self.session.read_resource(AnyUrl(uri) if OLD else uri)

    async def call(self, name, arguments=None, progress=None):
        return await self.session.call_tool(name, arguments or {}, progress_callback=progress)

    @staticmethod
    def data(result):
        return result.structuredContent if OLD else result.structured_content

    @staticmethod
    def failed(result):
        return result.isError if OLD else result.is_error

    @staticmethod
    def text(result):
        return "\n".join(c.text for c in result.content if c.type == "text")


@contextlib.asynccontextmanager
async def peer(server, mode, **kinds):
    """A client of a server: a command to start, or the address of one that runs."""
    me = Peer(mode, **kinds)
    me.stdio = not isinstance(server, str)
    if not isinstance(server, str):
        server = StdioServerParameters(command=server[0], args=server[1:])
    if OLD:
        transport = streamablehttp_client(server) if isinstance(server, str) else stdio_client(server)
        async with transport as streams:
            async with ClientSession(streams[0], streams[1], **me.callbacks()) as session:
                me.session = session
                me.hello = await session.initialize()
                yield me
    else:
        async with Client(server, mode=mode, log_level="debug", **me.callbacks()) as client:
            me.session = client
            yield me


@contextlib.contextmanager
def serving(command, **environment):
    """Runs a server that prints its address, for as long as it is needed."""
    process = subprocess.Popen(command + ["--http"], stdout=subprocess.PIPE, env=os.environ | environment)
    try:
        yield process.stdout.readline().decode().strip()
    finally:
        process.kill()
        process.wait()


def run(body):
    anyio.run(body)
