"""`architect` beside other Context Managers, memories and thinking servers. Usage: neighbour_checks.py ARCHITECT (1.x SDK's Python)"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

architect = os.path.abspath(sys.argv[1])
server = str(pathlib.Path(__file__).with_name("neighbour_server.py").resolve())
BRIEF = """# Quokka lockers

I need a backend for the Quokka lockers. Travellers reserve a locker on the web and pay by card through Stripe.
We expect 60 requests per second at the peak. We are three engineers in Lisbon and have 900 euros a month.
"""


def project(*roles):
    folder = pathlib.Path(tempfile.mkdtemp())
    (folder / "brief.md").write_text(BRIEF)
    (folder / ".architect").mkdir()
    servers = {role: {"role": role, "command": sys.executable, "args": [server, role], "env": ["NEIGHBOUR_CALLS"],
                      "timeout": "90 s"} for role in roles}
    (folder / ".architect/settings.yaml").write_text(json.dumps({"servers": servers}))
    return folder


def run(folder, *words, status=0):
    done = subprocess.run([architect, *words], cwd=folder, capture_output=True, text=True,
                          env=os.environ | {"NEIGHBOUR_CALLS": str(folder / "calls")})
    assert done.returncode == status, (done.returncode, done.stderr)
    return done


def calls(folder):
    return [json.loads(line) for line in (folder / "calls").read_text().splitlines()] if (folder / "calls").exists() else []


SECRETS = ["quokka", "locker", "traveller", "stripe", "lisbon", "900", "card"]

folder = project("context", "memory", "thinking")
made = run(folder, "design", "brief.md")
asked = calls(folder)
assert [c.get("query") for c in asked[1:]] == ["architecture", "database", "deployment", "decision"], asked
assert asked[0]["agent"] == "architect" and asked[0]["type"] == "get_task_briefing", asked
assert not any("written" in c or "thought" in c for c in asked), "a memory was written to, or a thought sent unasked"
assert not any(word in json.dumps(asked).lower() for word in SECRETS), asked
assert "context:go.mod:1" in made.stdout and "stack.language = go" in made.stdout, made.stdout
assert "90000" not in made.stdout and "oracle" not in made.stdout.lower(), "a load or an assumption of others was taken"
assert "context says: A monolith in Go with braces and a queue." in made.stdout
assert "memory says: Payments: moved to Go in spring" in made.stdout
before = (folder / "architecture/blueprint.yaml").read_bytes()
again = run(folder, "design", "brief.md")
assert calls(folder) == asked and "asked" not in again.stderr and (folder / "architecture/blueprint.yaml").read_bytes() == before

trace = json.loads(run(folder, "explain", "--trace").stdout)
assert calls(folder) == asked, "printing the trace sent it"
assert [t["thoughtNumber"] for t in trace] == list(range(1, len(trace) + 1)) and not trace[-1]["nextThoughtNeeded"]
branches = [t for t in trace if "branchId" in t]
assert len({t["branchId"] for t in branches}) == len(branches) > 10
assert all(t["branchFromThought"] < t["thoughtNumber"] for t in branches)

blueprint = (folder / "architecture/blueprint.yaml")
lines = blueprint.read_text().split("\n")
at = lines.index("  cache:", lines.index("decisions:"))
chosen = next(i for i in range(at, at + 8) if lines[i].startswith("    chosen:"))
lines[chosen:chosen + 1] = ["    chosen: redis", "    settled_by: pinned"]
lines = [line for i, line in enumerate(lines) if not (chosen + 1 < i < chosen + 4 and line.startswith("    settled_by:"))]
blueprint.write_text("\n".join(lines))
pinned = json.loads(run(folder, "explain", "--trace").stdout)
revised = [t for t in pinned if t.get("isRevision")]
assert any("a person pinned redis" in t["thought"] for t in revised), revised
assert all(t["revisesThought"] < t["thoughtNumber"] for t in revised)

sent = run(folder, "explain", "--send")
thoughts = [c for c in calls(folder) if "thought" in c]
assert len(thoughts) == len(pinned) and f"thinking took {len(thoughts)} thoughts" in sent.stderr
assert not any(word in json.dumps(thoughts).lower() for word in SECRETS), "a thought told what the brief says"
assert "no server with the role thinking" in run(project(), "explain", "--send", "--design", str(folder / "architecture"), status=2).stderr
print("architect with neighbours: passed")
