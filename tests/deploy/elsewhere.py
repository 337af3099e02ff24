"""Another origin: a small server of its own on loopback, which knows what reached it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit

LONGEST_S = 5


class Elsewhere(ThreadingHTTPServer):
    """It answers everything with a page, which has an address of the query in a frame."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.address = f"http://127.0.0.1:{self.server_port}"
        self.reached: list[str] = []

    def was_reached(self, path: str) -> bool:
        """Tell whether somebody asks for a path within some seconds."""
        deadline = time.monotonic() + LONGEST_S
        while path not in self.reached and time.monotonic() < deadline:
            time.sleep(0.05)
        return path in self.reached


class _Answers(BaseHTTPRequestHandler):
    server: Elsewhere

    def do_GET(self) -> None:
        asked = urlsplit(self.path)
        self.server.reached.append(asked.path)
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Access-Control-Allow-Origin", "*")
        self.end_headers()
        (framed,) = parse_qs(asked.query).get("framed", [""])
        frame = f'<iframe src="{framed}"></iframe>' if framed else ""
        self.wfile.write(f"<h1>Elsewhere</h1>{frame}".encode())

    def do_POST(self) -> None:
        self.do_GET()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def elsewhere() -> Iterator[Elsewhere]:
    """Run another origin; yield it."""
    with Elsewhere() as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server
        finally:
            server.shutdown()
