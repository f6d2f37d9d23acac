"""Peers that misbehave, against a server on stdio, without any SDK. Usage: hostile_checks.py SERVER..."""
import json
import os
import resource
import select
import subprocess
import sys
import threading
import time

command = sys.argv[1:]
HELLO = {"jsonrpc": "2.0", "id": 0, "method": "initialize",
         "params": {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}}
MODERN = {"io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {}}


class Raw:
    def __init__(self, greet=True):
        self.p = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.pending = b""
        if greet:
            self.say(HELLO)
            assert self.hear()["result"]["protocolVersion"] == "2025-11-25"
            self.say({"jsonrpc": "2.0", "method": "notifications/initialized"})

    def bytes(self, data):
        self.p.stdin.write(data)
        self.p.stdin.flush()

    def say(self, message):
        self.bytes(json.dumps(message).encode() + b"\n")

    def hear(self, seconds=20):
        end = time.monotonic() + seconds
        while b"\n" not in self.pending:
            if not select.select([self.p.stdout], [], [], max(0, end - time.monotonic()))[0]:
                raise AssertionError("no answer")
            data = os.read(self.p.stdout.fileno(), 1 << 16)
            assert data, "the server ended"
            self.pending += data
        line, self.pending = self.pending.split(b"\n", 1)
        return json.loads(line)

    def silent(self):
        return not select.select([self.p.stdout], [], [], 0.1)[0] and not self.pending

    def ask(self, method, params=None, id=1, **more):
        self.say({"jsonrpc": "2.0", "id": id, "method": method, "params": params or {}} | more)
        return self.hear()

    def code(self, *args, **kinds):
        answer = self.ask(*args, **kinds)
        return answer["error"]["code"] if "error" in answer else answer

    def end(self):
        self.p.stdin.close()
        begun = time.monotonic()
        status = self.p.wait(5)
        assert status == 0, status
        return time.monotonic() - begun

    def memory(self):
        with open(f"/proc/{self.p.pid}/status") as status:
            return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM"))


def malformed():
    s = Raw()
    for data, code in [(b"{oops\n", -32700), (b"\xff\xfe{}\n", -32700), (b"[]\n", -32600), (b'"text"\n', -32600),
                       (b"[" * 100000 + b"\n", -32700), (b'{"jsonrpc":"2.0"}\n', -32600),
                       (b'[{"jsonrpc":"2.0","id":1,"method":"ping"}]\n', -32600),
                       (b'{"jsonrpc":"1.0","id":1,"method":"ping"}\n', -32600),
                       (b'{"jsonrpc":"2.0","id":null,"method":"ping"}\n', -32600),
                       (b'{"jsonrpc":"2.0","id":1.5,"method":"ping"}\n', -32600),
                       (b'{"jsonrpc":"2.0","id":1,"method":7}\n', -32600),
                       (b'{"jsonrpc":"2.0","id":1,"id":2,"method":"ping"}\n', -32700),
                       (b'{"jsonrpc":"2.0","id":1,"method":"ping","params":[1]}\n', -32602)]:
        s.bytes(data)
        answer = s.hear()
        assert answer["error"]["code"] == code, (data[:60], answer)
        assert answer["error"]["message"] and "id" in answer
    for stray in [{"jsonrpc": "2.0", "id": 99, "result": {}}, {"jsonrpc": "2.0", "id": 99, "error": {}},
                  {"jsonrpc": "2.0", "method": "notifications/unknown"}, {"jsonrpc": "2.0", "result": {}},
                  {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 12345}},
                  {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": [1]}]:
        s.say(stray)
    s.bytes(b"\r\n   \n\n")
    assert s.silent()
    assert s.ask("ping", id="text-id")["id"] == "text-id"
    s.bytes(b'{"jsonrpc":"2.0",')
    time.sleep(0.05)
    s.bytes(b'"id":2,"method":"ping"}\r\n{"jsonrpc":"2.0","id":3,"method":"ping"}\n')
    assert [s.hear()["id"], s.hear()["id"]] == [2, 3]
    assert s.end() < 2


def eras():
    s = Raw(greet=False)
    assert s.code("tools/list") == -32602
    assert s.ask("ping")["result"] == {}
    assert s.code("tools/list", {"_meta": {"io.modelcontextprotocol/protocolVersion": "2026-07-28"}}) == -32602
    wrong = s.ask("tools/list", {"_meta": MODERN | {"io.modelcontextprotocol/protocolVersion": "2031-01-01"}})["error"]
    assert wrong["code"] == -32022 and "2026-07-28" in wrong["data"]["supported"], wrong
    assert wrong["data"]["requested"] == "2031-01-01"
    hello = s.ask("server/discover", {"_meta": MODERN})["result"]
    assert hello["resultType"] == "complete" and hello["cacheScope"] == "public" and hello["ttlMs"] >= 0
    assert hello["_meta"]["io.modelcontextprotocol/serverInfo"]["name"]
    for gone in ["ping", "logging/setLevel", "resources/subscribe", "resources/unsubscribe", "initialize"]:
        assert s.code(gone, {"_meta": MODERN}) == -32601, gone
    offered = {"2024-11-05": "2024-11-05", "2025-03-26": "2025-03-26", "2025-06-18": "2025-06-18",
               "2025-11-25": "2025-11-25", "1999-01-01": "2025-11-25", "2026-07-28": "2025-11-25"}
    for asked, given in offered.items():
        t = Raw(greet=False)
        hello = t.ask("initialize", HELLO["params"] | {"protocolVersion": asked})["result"]
        assert hello["protocolVersion"] == given, (asked, hello)
        first = t.ask("tools/list")["result"]["tools"][0]
        assert ("title" in first) == (given >= "2025-06-18") and ("annotations" in first) == (given >= "2025-03-26")
        if given == "2025-03-26":
            t.bytes(b'[{"jsonrpc":"2.0","id":8,"method":"ping"},{"jsonrpc":"2.0","id":9,"method":"ping"}]\n')
            assert [t.hear()["id"], t.hear()["id"]] == [8, 9]
        t.end()
    s.end()


def sizes():
    s = Raw()
    padding = b"x" * (9 << 20)
    s.bytes(b'{"jsonrpc":"2.0","id":5,"method":"ping","params":{"a":"' + padding + b'"}}\n')
    assert s.hear(60) == {"jsonrpc": "2.0", "id": 5, "result": {}}
    for _ in range(100):
        s.bytes(b"y" * (1 << 20))
    s.bytes(b"\n")
    assert s.hear(60)["error"]["code"] == -32600
    assert s.ask("ping")["result"] == {}
    assert s.memory() < 250, s.memory()
    s.end()


def calls():
    s = Raw()
    wait = {"name": "test_wait", "arguments": {}, "_meta": {"progressToken": "w"}}
    s.say({"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": wait})
    assert s.hear()["params"]["progressToken"] == "w"
    assert s.code("tools/call", {"name": "test_wait"}, id=7) == -32600
    s.say({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 7}})
    assert s.silent()
    assert s.code("tools/call", {"name": 7}) == -32602
    assert s.code("tools/call", {"name": "test_simple_text", "arguments": []}) == -32602
    assert s.code("no/such/method") == -32601
    assert s.code("logging/setLevel", {"level": "loud"}) == -32602
    begun = time.monotonic()
    flood = [{"jsonrpc": "2.0", "id": f"m{n}", "method": "tools/call", "params": wait | {"_meta": {}}}
             for n in range(5000)]
    threading.Thread(target=lambda: [s.say(call) for call in flood], daemon=True).start()
    refused = sum(s.hear()["error"]["code"] == -32000 for _ in range(5000 - 2048))
    assert refused == 5000 - 2048 and time.monotonic() - begun < 60
    assert s.ask("ping")["result"] == {}
    assert s.end() < 2


def states():
    s = Raw(greet=False)
    meta = {"_meta": MODERN | {"io.modelcontextprotocol/clientCapabilities": {"elicitation": {"form": {}}}}}
    call = meta | {"name": "test_input_required_result_multi_round", "arguments": {}}
    first = s.ask("tools/call", call)["result"]
    assert first["resultType"] == "input_required" and list(first["inputRequests"]) == ["step1"], first
    assert first["inputRequests"]["step1"]["method"] == "elicitation/create"
    name = {"step1": {"action": "accept", "content": {"name": "Ada"}}, "other": {"action": "accept"}}
    second = s.ask("tools/call", call | {"inputResponses": name, "requestState": first["requestState"]})["result"]
    assert list(second["inputRequests"]) == ["step2"]
    state = second["requestState"]
    colour = {"step2": {"action": "accept", "content": {"color": "red"}}}
    other = Raw(greet=False)
    done = other.ask("tools/call", call | {"inputResponses": colour, "requestState": state})["result"]
    assert done["resultType"] == "complete" and "Ada" in done["content"][0]["text"], done
    again = s.ask("tools/call", call | {"inputResponses": {"step2": {"action": "accept", "content": {"color": 5}}},
                                        "requestState": state})["result"]
    assert list(again["inputRequests"]) == ["step2"]
    body, mark = state.split(".")
    forged = [state[:-2], "x" + state, body + "." + mark[::-1], "", "a.b.c", body]
    for bad in forged + [7]:
        assert s.code("tools/call", call | {"inputResponses": colour, "requestState": bad}) == -32602, bad
    moved = call | {"name": "test_input_required_result_elicitation", "requestState": state}
    assert s.code("tools/call", moved) == -32602
    assert s.code("tools/call", call | {"arguments": {"a": 1}, "requestState": state}) == -32602
    plain = s.ask("tools/call", {"_meta": MODERN, "name": "test_elicitation", "arguments": {"message": "?"}})["result"]
    assert plain["content"][0]["text"] == "unavailable" and plain["resultType"] == "complete"
    s.end(), other.end()


def endings():
    for begin in [b"", b'{"jsonrpc":"2.0","id":1,"met', b"not json"]:
        s = Raw(greet=False)
        s.bytes(begin)
        assert s.end() < 2
    s = Raw()
    s.say({"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": {"name": "test_wait"}})
    assert s.end() < 2
    s = Raw()
    s.p.stdout.close()
    s.say({"jsonrpc": "2.0", "id": 1, "method": "ping"})
    s.p.wait(5)
    s = Raw()
    s.p.terminate()
    s.p.wait(5)


def overhead():
    s = Raw()
    times = []
    for n in range(300):
        begun = time.monotonic()
        s.ask("tools/call", {"name": "test_simple_text"}, id=n)
        times.append(time.monotonic() - begun)
    s.end()
    print(f"a tool call on stdio took {sorted(times)[150] * 1000:.2f} ms at the median")


resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
for check in [malformed, eras, sizes, calls, states, endings, overhead]:
    check()
    print(f"hostile peers: {check.__name__} passed")
