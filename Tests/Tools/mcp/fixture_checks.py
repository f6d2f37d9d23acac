"""Everything the protocol can offer, called by the official SDK on the fixture server. Usage: fixture_checks.py SERVER..."""
import logging
import sys
import warnings

import anyio
from peer import MODES, OLD, PeerError, code, peer, run, serving, types

warnings.simplefilter("ignore")
logging.disable(logging.WARNING)
command = sys.argv[1:]


async def tools(p):
    names, cursor, pages = [], None, 0
    while True:
        page = await p.session.list_tools(cursor=cursor) if not OLD else await p.session.list_tools(cursor)
        names += [t.name for t in page.tools]
        pages += 1
        cursor = page.nextCursor if OLD else page.next_cursor
        if cursor is None:
            break
    assert len(names) == len(set(names)) >= 28 and pages == 4, (len(names), pages)
    try:
        await (p.session.list_tools("bad") if OLD else p.session.list_tools(cursor="bad"))
        raise AssertionError("a bad cursor was taken")
    except PeerError as error:
        assert code(error) == -32602
    assert p.text(await p.call("test_simple_text")) == "This is a simple text response for testing."
    kinds = [c.type for c in (await p.call("test_multiple_content_types")).content]
    assert kinds == ["text", "image", "resource"], kinds
    assert (await p.call("test_image_content")).content[0].type == "image"
    assert (await p.call("test_audio_content")).content[0].type == "audio"
    assert (await p.call("test_embedded_resource")).content[0].resource.text == "Embedded content."
    failed = await p.call("test_error_handling")
    assert p.failed(failed) and "intentionally" in p.text(failed)
    good = await p.call("json_schema_2020_12_tool", {"name": "Ada", "address": {"street": "Main"}})
    assert p.data(good) == {"name": "Ada", "address": {"street": "Main"}}
    bad = await p.call("json_schema_2020_12_tool", {"address": {}, "extra": 1})
    assert p.failed(bad) and all(w in p.text(bad) for w in ["name", "street", "extra"]), p.text(bad)
    try:
        await p.call("no_such_tool")
        raise AssertionError("an unknown tool was called")
    except PeerError as error:
        assert code(error) == -32602


async def streams(p):
    steps = []

    async def progress(done, total, message):
        steps.append((done, total, message))

    await p.call("test_tool_with_progress", progress=progress)
    assert steps == [(0, 100, "at 0"), (50, 100, "at 50"), (100, 100, "at 100")], steps
    if p.mode == "legacy":
        await p.session.set_logging_level("info")
    await p.call("test_tool_with_logging")
    await anyio.sleep(0.05)
    expected = ["Tool execution started", "Tool processing data"]
    assert p.said == (expected if p.mode == "legacy" else ["Tool prepares"] + expected), p.said


async def cancelling(p):
    with anyio.move_on_after(0.3):
        await p.call("test_wait")
        raise AssertionError("it should have waited")
    assert p.text(await p.call("test_simple_text"))


async def many(p):
    async with anyio.create_task_group() as group:
        for _ in range(1000 if p.stdio else 100):
            group.start_soon(p.call, "test_simple_text")


async def resources(p):
    listed = await p.session.list_resources()
    assert [str(r.uri) for r in listed.resources][0] == "test://static-text"
    assert (await p.read("test://static-text")).contents[0].text == "Static text."
    assert (await p.read("test://static-binary")).contents[0].blob == "iVBORw=="
    assert (await p.read("test://template/7/data")).contents[0].text == '{"id":"7"}'
    try:
        await p.read("test://nothing")
        raise AssertionError("an unknown resource was read")
    except PeerError as error:
        assert code(error) == (-32002 if p.mode == "legacy" else -32602), code(error)
        assert error.error.data == {"uri": "test://nothing"}


async def prompts(p):
    assert len((await p.session.list_prompts()).prompts) == 5
    filled = await p.session.get_prompt("test_prompt_with_arguments", {"arg1": "a", "arg2": "b"})
    assert filled.messages[0].content.text == "Prompt with arguments: arg1='a', arg2='b'"
    try:
        await p.session.get_prompt("test_prompt_with_arguments", {"arg1": "a"})
        raise AssertionError("a missing argument was accepted")
    except PeerError as error:
        assert code(error) == -32602
    ref = types.PromptReference(type="ref/prompt", name="test_prompt_with_arguments")
    found = await p.session.complete(ref, {"name": "arg1", "value": "pari"})
    assert found.completion.values == ["paris"]
    ref = types.ResourceTemplateReference(type="ref/resource", uri="test://template/{id}/data")
    found = (await p.session.complete(ref, {"name": "id", "value": "item-"})).completion
    more = found.hasMore if OLD else found.has_more
    assert len(found.values) == 100 and found.total == 150 and more


async def changes(p):
    if p.mode == "legacy":
        uri = "test://watched-resource"
        await (p.session.subscribe_resource(types.AnyUrl(uri) if OLD else uri))
        for tool in ["tool", "prompt", "resource"]:
            await p.call(f"test_trigger_{tool}_change")
        await anyio.sleep(0.05)
        assert {"notifications/tools/list_changed", "notifications/prompts/list_changed",
                "notifications/resources/updated"} <= set(p.heard), p.heard
        return
    async with p.session.listen(tools_list_changed=True, resource_subscriptions=["test://watched-resource"]) as heard:
        assert heard.honored.tools_list_changed and not heard.honored.prompts_list_changed
        for tool in ["prompt", "tool", "resource"]:
            await p.call(f"test_trigger_{tool}_change")
        kinds = []
        async for event in heard:
            kinds.append(type(event).__name__)
            if len(kinds) == 2:
                break
        assert kinds == ["ToolsListChanged", "ResourceUpdated"], kinds


async def asking(server, mode):
    async with peer(server, mode, answers={"username": "Ada"}, sampled="Paris", roots=["file:///tmp"]) as p:
        assert "Ada" in p.text(await p.call("test_elicitation", {"message": "Who?"}))
        assert p.text(await p.call("test_sampling", {"prompt": "Capital?"})) == "LLM response: Paris"
        assert p.text(await p.call("test_input_required_result_sampling")) == "Paris"
        assert p.text(await p.call("test_input_required_result_list_roots")) == "Roots: file:///tmp"
        assert p.text(await p.call("test_missing_capability")) == "the capability is there"
    for answer in ["decline", "cancel"]:
        async with peer(server, mode, answers=answer) as p:
            assert p.text(await p.call("test_elicitation", {"message": "Who?"})) == answer

    def fill(params):
        schema = params.requestedSchema if OLD else params.requested_schema
        return {name: field.get("default", {"string": "x", "boolean": True}.get(field.get("type")))
                for name, field in schema["properties"].items()}

    async with peer(server, mode, answers=fill, sampled="Hello", roots=["file:///tmp"]) as p:
        text = p.text(await p.call("test_elicitation_sep1034_defaults"))
        assert all(w in text for w in ['"John Doe"', "30", "95.5", '"active"', "true"]), text
        assert p.text(await p.call("test_input_required_result_multi_round")).count("accept") == 2
        assert p.text(await p.call("test_input_required_result_multiple_inputs")) == "3 answers"
        assert "accept" in (await p.session.get_prompt("test_input_required_result_prompt")).messages[0].content.text
    choices = {"untitledSingle": "value1", "titledSingle": "value2", "legacyEnum": "value3",
               "untitledMulti": ["value1", "value2"], "titledMulti": []}
    async with peer(server, mode, answers=choices) as p:
        assert '"untitledMulti":["value1","value2"]' in p.text(await p.call("test_elicitation_sep1330_enums"))
        schema = (p.asked[0].requestedSchema if OLD else p.asked[0].requested_schema)["properties"]
        assert schema["titledSingle"]["oneOf"][0] == {"const": "value1", "title": "First"}
        assert schema["legacyEnum"]["enumNames"] == ["First", "Second", "Third"]
        assert schema["titledMulti"]["items"]["anyOf"][2]["const"] == "value3"
    async with peer(server, mode) as p:
        assert p.text(await p.call("test_elicitation", {"message": "Who?"})) == "unavailable"
        try:
            await p.call("test_missing_capability")
            raise AssertionError("a missing capability was not noticed")
        except PeerError as error:
            assert code(error) == -32021 and error.error.data == {"requiredCapabilities": {"sampling": {}}}


async def everything(server, transport):
    for mode in MODES:
        for check in [tools, streams, cancelling, many, resources, prompts, changes]:
            async with peer(server, mode) as p:
                await check(p)
        await asking(server, mode)
        print(f"fixture server: {mode} over {transport} passed")


async def main():
    await everything(command, "stdio")
    with serving(command) as address:
        await everything(address, "HTTP")


run(main)
