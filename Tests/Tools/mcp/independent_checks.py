"""Our client against servers that others wrote. Usage: independent_checks.py CLIENT_PROBE FOLDER_OF_PROGRAMS"""
import sys

from probe import probe

client, programs = sys.argv[1:3]
hello, tools, time = probe(client, {"command": [f"{programs}/mcp-server-time"], "steps": [
    ["tools"], ["call", "convert_time", {"source_timezone": "Europe/Lisbon", "time": "16:30", "target_timezone": "Asia/Tokyo"}]]})
assert "mcp-time" in hello["server"] and "convert_time" in tools["answer"], (hello, tools)
assert "Asia/Tokyo" in time["answer"]["text"] and not time["answer"]["isError"], time
# It greets people on the stream that belongs to the protocol.
hello, tools, *_ = probe(client, {"command": [f"{programs}/sequential-thinking-mcp"], "steps": [["tools"]]})
assert "think" in tools["answer"], tools
print("client: independent servers passed")
