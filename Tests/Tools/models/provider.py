"""A local server that speaks Anthropic's Messages and the chat completions interface, streamed, from a script.

It answers each question by its purpose, and by how often it was asked for that purpose; `trouble` makes it fail in the ways that
providers fail. What it was asked is kept in `asked`.
"""
import http.server
import json
import threading
import time


class Provider(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, script, key=None):
        super().__init__(("127.0.0.1", 0), Handler)
        self.script, self.key, self.asked, self.trouble = script, key, [], []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}/v1"

    def answer(self, system, turns):
        for purpose, answers in self.script.items():
            if purpose in system:
                rounds = sum(turn["role"] == "assistant" for turn in turns)
                earlier = sum(1 for asked in self.asked[:-1] if purpose in asked["system"])
                return answers[min(earlier, len(answers) - 1)], rounds
        raise AssertionError(system)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *words):
        pass

    def fail(self, status, message, **headers):
        body = json.dumps({"error": {"type": "error", "message": message}}).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        trouble = self.server.trouble.pop(0) if self.server.trouble else None
        if trouble == "busy":
            return self.fail(429, "slow down", retry_after="0")
        if trouble == "down":
            return self.fail(503, "overloaded")
        if trouble == "hangs up":
            self.close_connection = True
            return
        given = self.headers.get("x-api-key") or self.headers.get("authorization", "").removeprefix("Bearer ")
        if self.server.key and given != self.server.key:
            return self.fail(401, f"the key {given} is not known here")
        if trouble == "refuses":
            return self.fail(400, f"no such model; your key is {given}")
        {"/v1/messages": self.messages, "/v1/chat/completions": self.completions}[self.path](body, trouble)

    def begin(self):
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("connection", "close")
        self.end_headers()
        self.close_connection = True

    def event(self, data, name=None):
        self.wfile.write((f"event: {name}\n" if name else "").encode() + b"data: " + json.dumps(data).encode() + b"\n\n")
        self.wfile.flush()

    def pieces(self, text):
        return [text[at:at + 40] for at in range(0, len(text), 40)]

    def messages(self, body, trouble):
        assert body["stream"] and body["max_tokens"] > 0 and self.headers["anthropic-version"] == "2023-06-01"
        self.server.asked.append({"system": body["system"], "turns": body["messages"]})
        text, _ = self.server.answer(body["system"], body["messages"])
        self.begin()
        self.event({"type": "message_start", "message": {"usage": {"input_tokens": 1000, "output_tokens": 1}}}, "message_start")
        self.event({"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}, "content_block_start")
        self.event({"type": "ping"}, "ping")
        for piece in self.pieces(text):
            self.event({"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": piece}}, "content_block_delta")
            if trouble == "breaks off":
                return
        self.event({"type": "content_block_stop", "index": 0}, "content_block_stop")
        self.event({"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 200}}, "message_delta")
        self.event({"type": "message_stop"}, "message_stop")

    def completions(self, body, trouble):
        assert body["stream"] and body["messages"][0]["role"] == "system"
        turns = body["messages"][1:]
        self.server.asked.append({"system": body["messages"][0]["content"], "turns": turns})
        text, _ = self.server.answer(body["messages"][0]["content"], turns)
        self.begin()
        for piece in self.pieces(text):
            self.event({"choices": [{"index": 0, "delta": {"content": piece}, "finish_reason": None}]})
            if trouble == "breaks off":
                return
        self.event({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
        self.event({"choices": [], "usage": {"prompt_tokens": 1000, "completion_tokens": 200}})
        self.wfile.write(b"data: [DONE]\n\n")
