"""Servers that stand for other people's: a thinking server with the public schema, a Context Manager, a memory.

Usage: neighbour_server.py thinking|context|memory. Each call goes into the file that NEIGHBOUR_CALLS names.
"""
import json
import os
import sys

from mcp.server.fastmcp import FastMCP

kind = sys.argv[1]
server = FastMCP(kind)


def note(**call):
    with open(os.environ["NEIGHBOUR_CALLS"], "a") as calls:
        calls.write(json.dumps(call) + "\n")


if kind == "thinking":
    branches, history = [], []

    @server.tool()
    def sequentialthinking(thought: str, nextThoughtNeeded: bool, thoughtNumber: int, totalThoughts: int, isRevision: bool = False,
                           revisesThought: int = 0, branchFromThought: int = 0, branchId: str = "") -> dict[str, int]:
        """Keep a thought."""
        note(thought=thought, number=thoughtNumber, total=totalThoughts, more=nextThoughtNeeded, revision=isRevision,
             revises=revisesThought, start=branchFromThought, branch=branchId)
        history.append(thought)
        return {"thoughtNumber": thoughtNumber, "thoughtHistoryLength": len(history)}

if kind == "context":
    @server.tool()
    def request(requesting_agent: str, request_type: str, payload: dict) -> dict:
        """Answer a request of the briefing protocol."""
        note(agent=requesting_agent, type=request_type, payload=payload)
        return {"response_to": requesting_agent, "status": "success", "briefing": {
            "summary": "A monolith in Go `with` {braces}\nand a queue.", "relevant_paths": ["/cmd/main.go"],
            "file_purposes": {"/cmd/": "starts the program"}, "facts": [
                {"key": "stack.language", "value": "go", "evidence": "observed", "place": "go.mod:1", "quote": "go 1.23"},
                {"key": "load.peak_rps", "value": "90000", "evidence": "observed", "place": "x:1", "quote": "90000"},
                {"key": "stack.database", "value": "oracle", "evidence": "assumed", "place": "x:1", "quote": "oracle"}]}}

if kind == "memory":
    @server.tool()
    def search_nodes(query: str) -> dict:
        """Search notes."""
        note(query=query)
        return {"entities": [{"name": "Payments", "entityType": "service", "observations": ["moved to Go in spring"]}], "relations": []}

    @server.tool()
    def create_entities(entities: list[dict]) -> str:
        """Write notes."""
        note(written=entities)
        return "written"

server.run()
