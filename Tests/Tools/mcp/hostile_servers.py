"""Our client against servers that misbehave. Usage: hostile_servers.py CLIENT_PROBE"""
import http.server
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import textwrap
import threading
import time

from probe import alive, probe

client = sys.argv[1]
GREETING = """
import json, os, sys, time
def say(message): sys.stdout.write(json.dumps(message) + "\\n"); sys.stdout.flush()
def hear():
    line = sys.stdin.readline()
    if not line: sys.exit()
    return json.loads(line)
def greet():
    asked = hear()
    say({"jsonrpc": "2.0", "id": asked["id"], "result": {"protocolVersion": "2025-11-25", "capabilities": {"tools": {}},
        "serverInfo": {"name": "bad", "version": "0"}}})
    hear()
def tools(names=("t",), **more):
    asked = hear()
    say({"jsonrpc": "2.0", "id": asked["id"], "result": {"tools": [{"name": n, "inputSchema": {"type": "object"}} | more for n in names]}})
"""
CALL = [["call", "t", {}]]


def server(body, steps=CALL, **more):
    program = GREETING + textwrap.dedent(body)
    begun = time.monotonic()
    lines = probe(client, {"command": [sys.executable, "-c", program], "milliseconds": 15000, "steps": steps} | more)
    assert time.monotonic() - begun < 60
    return lines


def fault(kind, words, body, **more):
    last = server(body, **more)[-1]
    assert last.get("fault") == kind and words in last["says"], (kind, last)


def answers(body, **more):
    last = server(body, **more)[-1]
    assert last["answer"]["text"] == "fine", last


FINE = "{'content': [{'type': 'text', 'text': 'fine'}]}"
ANSWER = f"asked = hear(); say({{'jsonrpc': '2.0', 'id': asked['id'], 'result': {FINE}}})"

fault("ended", "cannot go on", "sys.exit('cannot go on')")
fault("ended", "", "greet(); tools(); hear(); os._exit(3)")
fault("silent", "1500 ms", "time.sleep(60)", milliseconds=1500)
fault("silent", "3000 ms", "greet(); tools(); time.sleep(60)", milliseconds=3000)
fault("notStarted", "", "", command=["/nowhere/server"])
fault("noCommonRevision", "1999-01-01",
      "a = hear(); say({'jsonrpc': '2.0', 'id': a['id'], 'result': {'protocolVersion': '1999-01-01'}}); time.sleep(9)")
fault("refused", "no", "greet(); tools(); a = hear(); say({'jsonrpc': '2.0', 'id': a['id'], 'error': {'code': -1, 'message': 'no'}})")
fault("garbled", "1000 lines", "greet(); tools()\nwhile True: print('noise ' * 9, flush=False)")
fault("tooLarge", "8388608", "greet(); tools(); hear(); [os.write(1, b'x' * 1_000_000) for _ in range(100)]; time.sleep(9)")
fault("unfit", "pages", "greet()\nwhile True:\n  a = hear(); say({'jsonrpc': '2.0', 'id': a['id'], 'result': {'tools': [], 'nextCursor': ''}})")
fault("unfit", "content", "greet(); tools(); a = hear(); say({'jsonrpc': '2.0', 'id': a['id'], 'result': {'content': 7}})")
fault("unfit", "'n' has to be an integer",
      "greet(); tools(outputSchema={'type': 'object', 'properties': {'n': {'type': 'integer'}}}); a = hear()\n"
      "say({'jsonrpc': '2.0', 'id': a['id'], 'result': {'content': [], 'structuredContent': {'n': 'x'}}})")
fault("unfit", "input_required", "greet(); tools(); a = hear(); say({'jsonrpc': '2.0', 'id': a['id'], 'result': {'resultType': 'input_required'}})")
# The wrong id, a foreign answer, no JSON, two on a line: only the right answer is one.
answers(f"""
    print("WELCOME to a banner")
    greet()
    tools()
    asked = hear()
    say({{"jsonrpc": "2.0", "id": 999, "result": {{"content": [{{"type": "text", "text": "forged"}}]}}}})
    say({{"jsonrpc": "2.0", "id": str(asked["id"]), "result": {{"content": [{{"type": "text", "text": "forged"}}]}}}})
    say([1, 2]); print("{{"); print("{{}} {{}}"); print(chr(0) * 9); sys.stdout.flush()
    os.write(1, bytes([0xFF, 0xFE, 10]))
    say({{"jsonrpc": "2.0", "method": "notifications/message", "params": {{}}}})
    say({{"jsonrpc": "2.0", "id": "p", "method": "ping"}})
    assert hear() == {{"jsonrpc": "2.0", "id": "p", "result": {{}}}}
    say({{"jsonrpc": "2.0", "id": 5, "method": "sampling/createMessage", "params": {{}}}})
    assert hear()["error"]["code"] == -32601
    say({{"jsonrpc": "2.0", "id": 6, "method": "elicitation/create", "params": {{"message": "your password?"}}}})
    assert hear()["error"]["code"] == -32601
    say({{"jsonrpc": "2.0", "id": asked["id"], "result": {FINE}}})
    time.sleep(9)
""")
# It never reads what we say, and floods its error stream.
answers(f"greet(); tools(); os.write(2, b'e' * 5_000_000); {ANSWER}")
fault("silent", "", "greet(); tools(); time.sleep(60)", milliseconds=3000, steps=[["call", "t", {"text": "x" * 100_000}]])
# A call that is called off is told so, and a late answer is no answer to the next.
lines = server(f"""
    greet(); tools(); first = hear(); told = hear()
    assert told["method"] == "notifications/cancelled" and told["params"]["requestId"] == first["id"], told
    second = hear()
    say({{"jsonrpc": "2.0", "id": first["id"], "result": {{"content": [{{"type": "text", "text": "late"}}]}}}})
    say({{"jsonrpc": "2.0", "id": second["id"], "result": {FINE}}}); hear()
""", steps=[["call", "t", {}, 300]] + CALL)
assert lines[-2]["fault"] == "cancelled" and lines[-1]["answer"]["text"] == "fine", lines

# A modern server that refuses the handshake is asked in the words of the newest revision.
modern = server("""
    a = hear(); say({"jsonrpc": "2.0", "id": a["id"], "error": {"code": -32601, "message": "no initialize"}})
    a = hear(); assert a["method"] == "server/discover" and "io.modelcontextprotocol/protocolVersion" in a["params"]["_meta"]
    say({"jsonrpc": "2.0", "id": a["id"], "result": {"resultType": "complete", "supportedVersions": ["2026-07-28"], "capabilities": {}}})
    hear()
""", steps=[])
assert modern[0]["revision"] == "2026-07-28", modern

# Programs that will not go, and children of theirs, are gone when the client is, even when it is killed.
STUBBORN = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
with tempfile.TemporaryDirectory() as folder:
    note = pathlib.Path(folder, "children")
    body = STUBBORN + f"""
import subprocess, pathlib
child = subprocess.Popen([sys.executable, '-c', {STUBBORN + 'import time; time.sleep(600)'!r}])
pathlib.Path({str(note)!r}).write_text(str(child.pid))
greet(); tools(); time.sleep(600)
"""
    server(body, steps=[["tools"]])
    assert not alive(int(note.read_text())), "a grandchild outlives the client"
    note.unlink()
    task = {"command": [sys.executable, "-c", GREETING + body], "milliseconds": 60000, "steps": CALL}
    killed = subprocess.Popen([client, json.dumps(task)], stdout=subprocess.PIPE)
    process = json.loads(killed.stdout.readline())["process"]
    while not note.exists() or not note.read_text():
        time.sleep(0.05)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    for _ in range(100):
        if not alive(process) and not alive(int(note.read_text())):
            break
        time.sleep(0.1)
    assert not alive(process) and not alive(int(note.read_text())), "a server outlives the client that was killed"


class Bad(http.server.BaseHTTPRequestHandler):
    """Answers by the path: each is a way to be of no use."""
    protocol_version = "HTTP/1.1"

    def log_message(self, *words):
        pass

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        getattr(self, self.path.strip("/"))(body)

    def send(self, status, body, kind="application/json", length=None):
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)

    def page(self, body):
        self.send(200, b"<html>sign in</html>", "text/html")

    def broken(self, body):
        self.send(500, b"down for repair")

    def cut(self, body):
        self.send(200, b"{\"jsonrpc\"", length=5000)
        self.close_connection = True

    def endless(self, body):
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.end_headers()
        try:
            while True:
                self.wfile.write(b"data: " + b"x" * 60000)
        except OSError:
            pass

    def silent(self, body):
        time.sleep(20)


web = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Bad)
web.daemon_threads = True
threading.Thread(target=web.serve_forever, daemon=True).start()
address = f"http://127.0.0.1:{web.server_port}"
for path, kind in {"page": "garbled", "broken": "status", "cut": "ended", "endless": "tooLarge", "silent": "silent"}.items():
    lines = probe(client, {"url": f"{address}/{path}", "milliseconds": 2000 if path == "silent" else 15000, "steps": []})
    assert lines[-1].get("fault") == kind, (path, lines)
for url, kind in {"http://127.0.0.1:1/": "unreachable", "http://no.such.host.invalid/": "unreachable",
                  "file:///etc/passwd": "unreachable", "http://127.0.0.1/\nheader": "unreachable"}.items():
    lines = probe(client, {"url": url, "milliseconds": 15000, "steps": []})
    assert lines[-1].get("fault") == kind, (url, lines)
most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
assert most < 100_000, f"a client took {most} KiB"
print("client: hostile servers passed")
