"""Clients over HTTP that misbehave, without any SDK. Usage: hostile_http_checks.py SERVER..."""
import http.client
import json
import os
import socket
import subprocess
import sys
import time

MODERN = {"io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {}}
HELLO = {"jsonrpc": "2.0", "id": 0, "method": "initialize",
         "params": {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}}


class Server:
    def __init__(self, **environment):
        self.p = subprocess.Popen(sys.argv[1:] + ["--http"], stdout=subprocess.PIPE, env=os.environ | environment)
        self.port = int(self.p.stdout.readline().decode().split(":")[2].split("/")[0])

    def send(self, method="POST", path="/mcp", body=None, **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        data = body if isinstance(body, (bytes, type(None))) else json.dumps(body).encode()
        if data is not None:
            headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"} | headers
        connection.request(method, path, data, headers)
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        return answer, text

    def status(self, *args, **kinds):
        return self.send(*args, **kinds)[0].status

    def modern(self, method, params=None, name=None, **headers):
        body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": {"_meta": MODERN} | (params or {})}
        all = {"MCP-Protocol-Version": "2026-07-28", "Mcp-Method": method} | ({"Mcp-Name": name} if name else {})
        answer, text = self.send(body=body, **(all | headers))
        return answer.status, json.loads(text)

    def end(self):
        self.p.kill()
        self.p.wait()


def gates(s):
    ping = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    for origin in ["http://evil.example", "https://localhost.evil.example", "null"]:
        assert s.status(body=HELLO, Origin=origin) == 403, origin
        assert s.status("GET", Origin=origin) == 403
    assert s.status(body=HELLO, Host="evil.example:80") == 403
    assert s.status(body=HELLO, Origin=f"http://localhost:{s.port}") == 200
    assert s.status(path="/elsewhere", body=ping) == 404
    assert s.status("PUT", body=ping) == 405
    assert s.status(body=b"{", Content_Type="application/json") == 400
    assert s.status(body=b"hello", Content_Type="text/plain") == 415
    assert s.status(body=ping) == 400  # no session
    assert s.status(body=ping, Mcp_Session_Id="made-up") == 404
    assert s.status(body=HELLO, MCP_Protocol_Version="1999-01-01") in (200, 400)


def sessions(s):
    answer, text = s.send(body=HELLO)
    name = answer.headers["Mcp-Session-Id"]
    assert len(name) >= 32 and json.loads(text)["result"]["protocolVersion"] == "2025-11-25"
    other = s.send(body=HELLO)[0].headers["Mcp-Session-Id"]
    assert other != name
    inside = {"Mcp_Session_Id": name, "MCP_Protocol_Version": "2025-11-25"}
    assert s.status(body={"jsonrpc": "2.0", "method": "notifications/initialized"}, **inside) == 202
    assert s.status(body={"jsonrpc": "2.0", "id": 4, "method": "ping"}, **inside) == 200
    assert s.status(body={"jsonrpc": "2.0", "id": 4, "method": "ping"}, **(inside | {"MCP_Protocol_Version": "7"})) == 400
    # A stream breaks after its first event; the rest comes under the id of that event.
    call = {"jsonrpc": "2.0", "id": 5, "method": "tools/call",
            "params": {"name": "test_tool_with_progress", "_meta": {"progressToken": 1}}}
    answer, text = s.send(body=call, **inside)
    assert answer.headers["Content-Type"] == "text/event-stream"
    ids = [line[4:] for line in text.decode().split("\n") if line.startswith("id: ")]
    assert len(ids) == len(set(ids)) == 4, text
    connection = http.client.HTTPConnection("127.0.0.1", s.port, timeout=20)
    connection.request("GET", "/mcp", headers={"Accept": "text/event-stream", "Last-Event-ID": ids[1]} | {
        k.replace("_", "-"): v for k, v in inside.items()})
    replayed = connection.getresponse().read().decode()
    assert ids[1] not in replayed and ids[2] in replayed and '"result"' in replayed, replayed
    assert s.status("GET", Accept="text/event-stream", Last_Event_ID="77-1", **inside) == 404
    assert s.status("DELETE", **inside) == 200
    assert s.status(body={"jsonrpc": "2.0", "id": 6, "method": "ping"}, **inside) == 404
    assert s.status(body={"jsonrpc": "2.0", "id": 6, "method": "ping"}, Mcp_Session_Id=other) == 200


def modern(s):
    status, hello = s.modern("server/discover")
    assert status == 200 and "2026-07-28" in hello["result"]["supportedVersions"]
    status, called = s.modern("tools/call", {"name": "test_simple_text"}, name="test_simple_text")
    assert status == 200 and called["result"]["resultType"] == "complete"
    status, called = s.modern("tools/call", {"name": "test_simple_text"}, name="=?base64?dGVzdF9zaW1wbGVfdGV4dA==?=")
    assert status == 200, called
    assert s.modern("no/such")[0] == 404
    for bad in [{"Mcp-Method": "tools/list"}, {"MCP-Protocol-Version": "2025-11-25"}]:
        status, answer = s.modern("server/discover", **bad)
        assert status == 400 and answer["error"]["code"] == -32020, (bad, answer)
    status, answer = s.modern("tools/call", {"name": "test_simple_text"}, name="other")
    assert status == 400 and answer["error"]["code"] == -32020
    new = MODERN | {"io.modelcontextprotocol/protocolVersion": "2031-01-01"}
    status, answer = s.modern("server/discover", {"_meta": new}, **{"MCP-Protocol-Version": "2031-01-01"})
    assert status == 400 and answer["error"]["code"] == -32022
    status, answer = s.modern("tools/call", {"name": "test_missing_capability"}, name="test_missing_capability")
    assert status == 400 and answer["error"]["code"] == -32021
    assert s.status("GET", MCP_Protocol_Version="2026-07-28") == 405


def rude(s):
    """Heads that never end, bodies that never come, lengths that lie; the others are served all the while."""
    slow = [socket.create_connection(("127.0.0.1", s.port)) for _ in range(100)]
    for number, peer in enumerate(slow):
        peer.sendall(b"POST /mcp HTTP/1.1\r\nHost: localhost\r\n" + (b"Content-Length: 99\r\n\r\n{" if number % 2 else b"X: "))
    begun = time.monotonic()
    assert s.status(body=HELLO) == 200 and time.monotonic() - begun < 5
    for head, status in [(b"GARBAGE\r\n\r\n", 400), (b"POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", 411),
                         (b"POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
                         (b"POST /mcp HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411),
                         (b"POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n", 413),
                         (b"GET /mcp HTTP/1.1\r\nHost : localhost\r\n\r\n", 400),
                         (b"GET /mcp HTTP/1.1\r\nHost: localhost\r\n" + b"X-Long: " + b"y" * 20000 + b"\r\n\r\n", 431)]:
        with socket.create_connection(("127.0.0.1", s.port)) as peer:
            peer.settimeout(20)
            peer.sendall(head)
            assert peer.recv(100).split(b" ")[1] == str(status).encode(), head[:80]
    assert slow[0].recv(100).split(b" ")[1] == b"408"
    for peer in slow:
        peer.close()
    # A reader that goes away cancels its call in revisions where the stream is all there is.
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {
        "_meta": MODERN | {"progressToken": 1}, "name": "test_wait"}}).encode()
    for _ in range(50):
        peer = socket.create_connection(("127.0.0.1", s.port))
        peer.sendall(b"POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nMcp-Method: tools/call\r\n"
                     b"Mcp-Name: test_wait\r\nMCP-Protocol-Version: 2026-07-28\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
        assert b"text/event-stream" in peer.recv(4000)
        peer.close()
    time.sleep(0.5)
    with open(f"/proc/{s.p.pid}/status") as status:
        threads = next(int(line.split()[1]) for line in status if line.startswith("Threads"))
    assert threads < 30, threads


def tokens():
    s = Server(TOKEN="let-me-in")
    answer, _ = s.send(body=HELLO)
    assert answer.status == 401 and "resource_metadata=" in answer.headers["WWW-Authenticate"]
    assert s.status(body=HELLO, Authorization="Bearer wrong") == 401
    answer, text = s.send("GET", "/.well-known/oauth-protected-resource")
    assert answer.status == 200 and json.loads(text)["authorization_servers"] == ["https://issuer.example"]
    assert s.status(body=HELLO, Authorization="Bearer let-me-in") == 200
    assert s.status("GET", "/mcp?access_token=let-me-in", Accept="text/event-stream") == 401
    s.end()


server = Server()
for check in [gates, sessions, modern, rude]:
    check(server)
    print(f"hostile HTTP: {check.__name__} passed")
server.end()
tokens()
print("hostile HTTP: tokens passed")
