"""`architect mcp` as a host meets it: a conversation from a brief to files on disk. Usage: architect_checks.py ARCHITECT"""
import json
import logging
import pathlib
import sys
import tempfile
import warnings

from peer import MODES, OLD, PeerError, code, peer, run

warnings.simplefilter("ignore")
logging.disable(logging.WARNING)
architect = sys.argv[1]
BRIEF = """# Book lockers

I need a backend for lockers in railway stations. Travellers reserve a locker on the web, pay by card, and open it with a
code. Staff of the station see which lockers are taken and can open any of them. We begin with 40 stations and 6,000
lockers; on a summer Saturday about 9,000 reservations come in, most of them between ten and noon.
A locker is never given to two people at the same time. Opening answers within 300 ms for 95 of 100 tries.
Payments go through Stripe. We are three engineers in Lisbon, write TypeScript and have 900 euros a month.
The lamps on the doors blink in forty-one different ways depending on who stands before them.
"""
COMPACT = 8000  # bytes; about 2,000 tokens


def compact(p, result):
    data = p.data(result)
    assert not p.failed(result), p.text(result)
    size = len(json.dumps(data))
    assert size < COMPACT, size
    assert json.loads(result.content[0].text) == data
    return data


async def conversation(mode, folder, answers):
    async with peer([architect, "mcp", "--project", str(folder)], mode, answers=answers) as p:
        tools = {t.name: t for t in (await p.session.list_tools()).tools}
        for name, words in {"design_backend": "which database", "check_design": "will this scale"}.items():
            assert words in tools[name].description
        assert all(len(t.description) < 2000 for t in tools.values())
        compact(p, await p.call("consult_context"))
        read = compact(p, await p.call("read_brief", {"brief": BRIEF}))
        assert any("budget.monthly" in f for f in read["facts"]), read["facts"]

        said = compact(p, await p.call("record_reading", {"facts": [
            {"key": "load.reservation.peak_rps", "value": 9000, "unit": "per_day", "quote": "about 9,000 reservations", "overrides": True},
            {"key": "load.peak_rps", "value": 77, "unit": "per_second", "quote": "most of them between ten and noon"},
            {"key": "quality.availability", "value": 99.9, "unit": "percent", "quote": "always there"}],
            "entities": [{"name": "Station", "quote": "40 stations"}]}))
        assert said["taken"] == 2 and len(said["refused"]) == 2, said
        assert "does not stand in its quote" in said["refused"][0]["reason"], said
        assert "does not stand in the brief" in said["refused"][1]["reason"], said

        steps = []

        async def progress(done, total, message):
            steps.append(message)

        asked = compact(p, await p.call("next_questions", {"limit": 3}))
        if answers:
            assert asked["status"] == "answered" and asked["kept"], asked
        else:
            assert asked["status"] == "needs_input" and asked["questions"], asked
            first = asked["questions"][0]
            kept = compact(p, await p.call("answer_questions", {"answers": {first["topic"]: first["options"][0]["write"]}}))
            assert len(kept["kept"]) == 1
            again = compact(p, await p.call("next_questions", {"limit": 20, "ask": False}))
            assert first["topic"] not in [q["topic"] for q in again["questions"]]

        made = compact(p, await p.call("design_backend", {}, progress=progress))
        assert steps[0] == "context" and steps[-1] == "artefacts", steps
        assert made["written"] > 10 and made["findings"]["errors"] == 0, made
        assert (folder / "architecture/README.md").is_file() and (folder / ".architect/answers.yaml").is_file()

        checked = compact(p, await p.call("check_design"))
        assert checked["status"] == "sound", checked
        style = compact(p, await p.call("explain_design", {"what": "style"}))
        assert style["chosen"] == made["style"] and style["options"]
        cost = compact(p, await p.call("explain_design", {"what": "cost.monthly"}))
        assert cost["value"] == made["figures"]["cost"] and cost["cite_as"] == "{cost.monthly}"
        page = compact(p, await p.call("explain_design", {"what": "edge-without-timeout"}))
        assert page["kind"] == "finding"
        wrong = await p.call("explain_design", {"what": "stile"})
        assert p.failed(wrong) and "'style'" in p.text(wrong), p.text(wrong)

        uris = {str(r.uri) for r in (await p.session.list_resources()).resources}
        assert {"architect://section/1", "architect://section/8", "architect://blueprint", "architect://language"} <= uris, uris
        summary = (await p.read("architect://section/1")).contents[0].text
        assert summary.startswith("## 1. Executive Summary")
        assert "topic: style" in (await p.read("architect://decision/style")).contents[0].text
        for outside in ["architect://file/../brief.md", "architect://file//etc/passwd", "architect://file/.generated.json"]:
            try:
                await p.read(outside)
                raise AssertionError(outside)
            except PeerError as error:
                assert code(error) in (-32002, -32602)
        prompt = await p.session.get_prompt("design_from_scratch", {"brief": "A shop"})
        assert "A shop" in prompt.messages[0].content.text

        tried = compact(p, await p.call("propose_change", {
            "patch": "edges: {%s: {policy: {timeout: null}}}" % edge(folder), "because": "to see it refused"}))
        assert tried["verdict"] == "refused" and tried["strongest_objection"]["code"] == "edge-without-timeout", tried
        better = {"patch": "components: {api: {scaling: {minimum: 8, maximum: 8}}}", "because": "trains arrive together"}
        tried = compact(p, await p.call("propose_change", better))
        assert tried["verdict"] == "accepted" and not tried["written"], tried
        assert any(m["figure"] == "cost.monthly" and not m["better"] for m in beginning(tried["moved"])), tried
        words = [{"slot": "section:1", "text": "It costs 90 euros on Kafka."}, {"slot": "section:9", "text": "More."}]
        refused = compact(p, await p.call("write_narrative", {"narratives": words}))
        assert refused["verdict"] == "refused" and len(refused["refused"]) == 3, refused
        words = [{"slot": "section:1", "text": "A locker is given once; all of it costs {cost.monthly}."}]
        assert compact(p, await p.call("write_narrative", {"narratives": words}))["verdict"] == "accepted"
        assert "A locker is given once" in (await p.read("architect://section/1")).contents[0].text
        louder = (folder / ".architect/brief.md").read_text() + "\nWe expect 900 requests per second at the peak.\n"
        moved = compact(p, await p.call("diff_design", {"brief": louder}))
        assert not moved["same"] and not moved["breaks_clients"] and moved["inputs"], moved
        taken = compact(p, await p.call("propose_change", better | {"apply": True, "by": "Ada"}))
        assert taken["written"] and (folder / ".architect/proposals/0001.yaml").is_file(), taken
        blueprint = (await p.read("architect://blueprint")).contents[0].text
        assert "trains arrive together" in blueprint and "A locker is given once" in blueprint
        compact(p, await p.call("design_backend"))
        blueprint = (await p.read("architect://blueprint")).contents[0].text
        assert "trains arrive together" in blueprint, "an accepted proposal is lost by the next run"
        compact(p, await p.call("design_backend", {"replace_edits": True}))

        # A person's edit stays through the next run until somebody says otherwise.
        with open(folder / "architecture/README.md", "a") as document:
            document.write("\nBy hand.\n")
        kept = await p.call("design_backend")
        assert not p.failed(kept) and "By hand." in (folder / "architecture/README.md").read_text(), p.text(kept)
        again = compact(p, await p.call("design_backend", {"replace_edits": True}))
        assert again == made, "the same input gave another answer"
        bad = await p.call("design_backend", {"brief_path": "../../etc/passwd"})
        assert p.failed(bad)


def edge(folder):
    """An edge of the design that has a timeout of its own."""
    lines = (folder / "architecture/blueprint.yaml").read_text().split("\nedges:\n")[1].split("\n")
    return next(line.strip(" :") for line, to in zip(lines, lines[1:]) if line[2:3].isalpha() and "from: api" in to)


def beginning(some):
    return some["first"] if isinstance(some, dict) else some


def recommended(params):
    schema = params.requestedSchema if OLD else params.requested_schema
    return {name: field.get("default", field.get("enum", ["x"])[0]) for name, field in schema["properties"].items()}


async def main():
    for mode in MODES:
        for answers in [recommended, None]:
            with tempfile.TemporaryDirectory() as folder:
                await conversation(mode, pathlib.Path(folder), answers)
        print(f"architect mcp: {mode} passed")


run(main)
