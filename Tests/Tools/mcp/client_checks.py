"""Our client against servers built with the official SDK. Usage: client_checks.py CLIENT_PROBE (with the SDK's Python)"""
import contextlib
import importlib.metadata
import pathlib
import subprocess
import sys

from probe import probe

client = sys.argv[1]
OLD = importlib.metadata.version("mcp").startswith("1.")
script = str(pathlib.Path(__file__).with_name("sdk_server.py"))
STEPS = [["tools"], ["call", "add", {"a": 2, "b": 40}], ["call", "add", {"a": "two"}], ["call", "fail"], ["call", "nothing"],
         ["resources"], ["read", "note://one"], ["read", "note://none"], ["call", "large", {"bytes": 3_000_000}],
         ["call", "wait", {"seconds": 5}, 200], ["call", "add", {"a": 1, "b": 1}]]


def conversation(way, revision, **more):
    lines = probe(client, way | more | {"steps": STEPS, "milliseconds": 120_000}, 300)
    assert len(lines) == len(STEPS) + 1, lines
    hello, tools, added, wrong, failed, unknown, resources, read, missing, large, called_off, again = lines
    assert hello["revision"] == revision and hello["server"].startswith("sdk-"), hello
    assert tools["answer"] == ["add", "wait", "large", "fail"], tools
    assert added["answer"]["structured"] == {"sum": 42} and not added["answer"]["isError"], added
    assert wrong["answer"]["isError"] and "b" in wrong["answer"]["text"], wrong
    assert failed["answer"]["isError"] and "fail" in failed["answer"]["text"], failed
    assert unknown.get("fault") == "refused" or unknown["answer"]["isError"], unknown
    assert resources["answer"] == ["note://one"] and read["answer"] == "a note", (resources, read)
    assert missing["fault"] == "refused", missing
    assert len(large["answer"]["text"]) == 3_000_000
    assert called_off["fault"] == "cancelled", called_off
    # A server that works one call at a time answers the next when the one that was called off has ended.
    assert again["answer"]["structured"] == {"sum": 2}, again


@contextlib.contextmanager
def over_http():
    process = subprocess.Popen([sys.executable, script, "--http"], stdout=subprocess.PIPE)
    try:
        yield {"url": process.stdout.readline().decode().strip()}
    finally:
        process.kill()
        process.wait()


stdio = {"command": [sys.executable, script]}
conversation(stdio, "2025-11-25")
if not OLD:
    conversation(stdio, "2026-07-28", era="modern")
with over_http() as address:
    conversation(address, "2025-11-25" if OLD else "2026-07-28")
    conversation(address, "2025-11-25", era="legacy")
late = probe(client, stdio | {"milliseconds": 3000, "steps": [["call", "wait", {"seconds": 20}], ["call", "wait", {"seconds": 20}]]})
assert [line.get("fault") for line in late[1:]] == ["silent", "silent"], late
print(f"client: SDK {importlib.metadata.version('mcp')} passed")
