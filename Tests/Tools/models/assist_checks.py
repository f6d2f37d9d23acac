"""`architect design --assist` with a local provider that speaks the real interfaces. Usage: assist_checks.py ARCHITECT"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from provider import Provider

architect = os.path.abspath(sys.argv[1])
KEY = "sk-a-key-that-nobody-may-see"
BRIEF = """# Kiln booking

I need a backend for a pottery studio. Members book a kiln on the web and pay online with Stripe; the studio staff see all
bookings. We have 900 members, expect 20 requests per second at the peak, and are two engineers in Ghent who write Python.
We have 400 euros a month. The glaze cupboard opens for 17 of them.
"""
READING = {"facts": [{"key": "rule.glaze", "value": 17, "quote": "opens for 17 of them"},
                     {"key": "quality.availability", "value": 99.9, "unit": "percent", "quote": "never down"}]}
SCRIPT = {
    "You read a brief": [json.dumps(READING), "{}"],
    "You improve a backend": [
        json.dumps({"because": "one setting less", "patch": "edges: {api-main: {policy: {timeout: null}}}"}),
        json.dumps({"because": "Saturday mornings", "patch": "components: {api: {scaling: {minimum: 3, maximum: 3}}}"}),
        json.dumps({"done": True})],
    "You word a backend": [
        json.dumps({"narratives": [{"slot": "section:1", "text": "It costs 90 euros."}, {"slot": "section:2", "text": "One deployable is enough for the studio."}]}),
        json.dumps({"narratives": [{"slot": "section:1", "text": "A kiln is booked once; all of it costs {cost.monthly}."}]})],
}


def project(provider, address, **more):
    folder = pathlib.Path(tempfile.mkdtemp())
    (folder / "brief.md").write_text(BRIEF)
    (folder / ".architect").mkdir()
    settings = {"provider": provider, "model": "scripted", "url": address, "key": "MODEL_KEY", "timeout": "60 s"} | more
    (folder / ".architect/settings.yaml").write_text(json.dumps({"model": settings}))
    return folder


def design(folder, *more, status=0, key=KEY):
    environment = {k: v for k, v in os.environ.items() if k != "MODEL_KEY"} | ({"MODEL_KEY": key} if key else {})
    done = subprocess.run([architect, "design", "brief.md", *more], cwd=folder, capture_output=True, text=True, env=environment)
    assert done.returncode == status, (done.returncode, done.stderr)
    kept = b"".join(p.read_bytes() for p in folder.rglob("*") if p.is_file())
    assert KEY not in done.stdout + done.stderr and KEY.encode() not in kept, "the key got out"
    return done


def files(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in (folder / "architecture").rglob("*") if p.is_file()}


for provider in ["anthropic", "openai"]:
    server = Provider(SCRIPT, KEY)
    server.trouble = ["busy", "down", None, "hangs up"]
    folder = project(provider, server.address, price_input=3, price_output=15)
    plain = design(folder)
    assert not server.asked and "assistance" not in plain.stderr, "without --assist something left"
    before = files(folder)
    subprocess.run(["rm", "-r", str(folder / "architecture")], check=True)
    done = design(folder, "--assist")
    said = done.stderr
    assert "reading: refused, quality.availability: “never down” does not stand in the brief" in said, said
    assert "reading: took 1 items" in said, said
    assert "proposing: refused" in said and "edge-without-timeout" in said and "took 'Saturday mornings'" in said, said
    assert "narrating: refused, section:1: '90' is a figure" in said and "took section:2, section:1" in said, said
    exchanges = len(server.asked)
    assert f"assistance took {1000 * exchanges:d} tokens in and {200 * exchanges} out, USD 0.0" in said, said
    after = files(folder)
    readme = after["architecture/README.md"].decode()
    assert "A kiln is booked once; all of it costs EUR" in readme and "One deployable is enough" in readme
    assert b"Saturday mornings" in after["architecture/blueprint.yaml"] and b"glaze" in b"".join(after.values())
    assert "Saturday mornings" in (folder / ".architect/proposals/0001.yaml").read_text()
    assert before["architecture/blueprint.yaml"] != after["architecture/blueprint.yaml"]

    # A second project with the same exchanges kept gives the same bytes and asks nobody.
    twin = project(provider, server.address)
    (twin / ".architect/exchanges.jsonl").write_bytes((folder / ".architect/exchanges.jsonl").read_bytes())
    design(twin, "--assist")
    assert len(server.asked) == exchanges, "an answer on record was asked for again"
    assert files(twin) == after, "the same record gave another design"

    # The changes stay when the design is made again without help.
    again = design(folder)
    assert b"Saturday mornings" in files(folder)["architecture/blueprint.yaml"] and len(server.asked) == exchanges

    # What the provider cannot do leaves the plain design, with the reason.
    for trouble, reason in {"refuses": "HTTP 400, no such model; your key is …", "breaks off": "its answer broke off"}.items():
        server.trouble = [trouble] * 9
        alone = project(provider, server.address)
        failed = design(alone, "--assist")
        assert "assistance ends: " in failed.stderr and reason in failed.stderr, failed.stderr
        assert files(alone) == before, "a model that fails changed the design"
    server.trouble = []
    assert "HTTP 401, the key … is not known here" in design(project(provider, server.address), "--assist", key="another" + KEY[:0]).stderr.replace("another", "…")
    assert "the environment has no MODEL_KEY" in design(project(provider, server.address), "--assist", key=None, status=3).stderr

gone = design(project("openai", "http://127.0.0.1:1/v1"), "--assist")
assert "it cannot be reached" in gone.stderr, gone.stderr
nobody = pathlib.Path(tempfile.mkdtemp())
(nobody / "brief.md").write_text(BRIEF)
assert "--assist needs a model" in design(nobody, "--assist", status=2).stderr
secret = project("openai", "http://127.0.0.1:1/v1", key="abc-123")
assert "secret-in-settings" in design(secret, status=2).stderr
print("architect design --assist: passed")
