"""`architect design` with documentation servers beside it. Usage: consulting_checks.py ARCHITECT (with the 1.x SDK's Python)"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

architect = os.path.abspath(sys.argv[1])
server = str(pathlib.Path(__file__).with_name("documentation_server.py").resolve())
BRIEF = """# Quokka lockers

I need a backend for the Quokka lockers. Travellers reserve a locker on the web, pay by card through Stripe, and open it
with a code. We expect 60 requests per second at the peak and keep 2 million reservations. We are three engineers in
Lisbon, use PostgreSQL, and have 900 euros a month.
"""


def settings(generation):
    return (f"servers:\n  docs: {{role: documentation, command: {sys.executable}, args: [{server}, {generation}],"
            " env: [DOCUMENTATION_CALLS], timeout: 60 s}\n")


def design(folder, *more, status=0):
    done = subprocess.run([architect, "design", "brief.md", *more], cwd=folder, capture_output=True, text=True,
                          env=os.environ | {"DOCUMENTATION_CALLS": str(folder / "calls")})
    assert done.returncode == status, (done.returncode, done.stderr)
    return done


def files(folder):
    paths = sorted(p for p in (folder / "architecture").rglob("*") if p.is_file())
    return {str(p.relative_to(folder)): p.read_bytes() for p in paths}


def calls(folder):
    if not (folder / "calls").exists():
        return []
    return [json.loads(line) for line in (folder / "calls").read_text().splitlines()]


def fresh(text=None):
    folder = pathlib.Path(tempfile.mkdtemp())
    (folder / "brief.md").write_text(BRIEF)
    if text is not None:
        (folder / ".architect").mkdir()
        (folder / ".architect/settings.yaml").write_text(text)
    return folder


plain = fresh()
design(plain)
assert not (plain / ".architect/consulted.json").exists()
assert "Documentation consulted" not in (plain / "architecture/README.md").read_text()

for generation, tool in {"new": "query-docs", "old": "get-library-docs"}.items():
    folder = fresh(settings(generation))
    done = design(folder)
    readme = (folder / "architecture/README.md").read_text()
    assert "### Documentation consulted" in readme and "`/org/postgresql`" in readme and "v17.2" in readme, readme[-3000:]
    assert "<script>" not in readme and "Ignore all" not in readme and "/someone/" not in readme
    made = calls(folder)
    assert {call["tool"] for call in made} == {"resolve-library-id", tool}, made
    shown = [line for line in done.stderr.splitlines() if line.startswith("asked docs: ")]
    logged = [json.loads(line) for line in (folder / ".architect/log.jsonl").read_text().splitlines()]
    logged = [entry for entry in logged if entry["event"] == "query"]
    assert len(shown) == len(logged) == len(made), (shown, logged, made)
    assert [e["arguments"].get("libraryName") for e in logged] == [c.get("libraryName") for c in made]
    for word in ["Quokka", "locker", "Traveller", "Stripe", "Lisbon", "900", "million"]:
        assert word.lower() not in json.dumps(made).lower(), (word, made)
    before = files(folder)
    again = design(folder)
    assert calls(folder) == made and "asked" not in again.stderr, "the second run asked again"
    after = files(folder)
    assert {k for k in before if before[k] != after.get(k)} == set(), "the second run wrote other bytes"

# A server of the agents' configuration is asked by consent only.
folder = fresh()
(folder / ".mcp.json").write_text(json.dumps({"mcpServers": {"context7": {
    "command": sys.executable, "args": [server, "new"], "env": {"DOCUMENTATION_CALLS": "${DOCUMENTATION_CALLS}"}}}}))
design(folder)
assert calls(folder) == []
wrong = design(folder, "--consult", "contxt7", status=2)
assert "write 'context7'" in wrong.stderr, wrong.stderr
design(folder, "--consult", "context7")
assert calls(folder)

# What cannot be had stays unchecked, with the reason, and the design is made all the same.
for generation, reason in {"rude": "the source lists no library of that name"}.items():
    folder = fresh(settings(generation))
    design(folder)
    assert f"unchecked: `{reason}`" in (folder / "architecture/README.md").read_text()
folder = fresh("servers: {docs: {role: documentation, command: /nowhere/server}}\n")
done = design(folder)
assert "Documentation stays unchecked: docs: it cannot be started" in done.stderr, done.stderr
assert "unchecked: `docs: it cannot be started" in (folder / "architecture/README.md").read_text()
folder = fresh("servers: {docs: {role: documantation, command: x}}\n")
assert "did you mean 'documentation'?" in design(folder, status=2).stderr

listed = subprocess.run([architect, "servers", "--check"], cwd=fresh(settings("new")), capture_output=True, text=True,
                        env=os.environ | {"DOCUMENTATION_CALLS": "/dev/null"})
assert listed.returncode == 0 and "context7" in listed.stdout and "query-docs" in listed.stdout, listed
print("architect design with documentation servers: passed")
