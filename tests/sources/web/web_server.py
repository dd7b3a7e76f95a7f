"""A web site on loopback whose every answer a test decides, one request at a time."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Reply = Callable[[BaseHTTPRequestHandler], None]
CALENDAR = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"


@dataclass
class Site:
    """What was asked, and the replies to come; the last one stays."""

    port: int = 0
    replies: list[Reply] = field(default_factory=list)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/talks.ics"

    def then(self, *replies: Reply) -> None:
        self.replies[:] = replies

    def endless(self, each: bytes, pause_s: float) -> Reply:
        """A body, or headers when `each` is one, that go on until nobody listens."""

        def reply(request: BaseHTTPRequestHandler) -> None:
            request.wfile.write(b"HTTP/1.1 200 OK\r\n")
            if not each.startswith(b"X-"):
                request.wfile.write(b"\r\n")
            while not self.over.wait(pause_s):
                request.wfile.write(each)

        return reply

    def silent(self, _request: BaseHTTPRequestHandler) -> None:
        """Says nothing until the site closes."""
        self.over.wait()


def says(body: bytes = CALENDAR, status: int = 200, **headers: str) -> Reply:
    """A whole answer; `Last_Modified` is written `Last-Modified`."""

    def reply(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        for name, value in ({"Content-Length": str(len(body))} | named).items():
            request.send_header(name, value)
        request.end_headers()
        request.wfile.write(body)

    return reply


@contextmanager
def site() -> Iterator[Site]:
    """A running site; every handler has ended when this does."""
    told = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            told.asked.append((self.path, {name.casefold(): value for name, value in self.headers.items()}))
            reply = told.replies.pop(0) if len(told.replies) > 1 else told.replies[0]
            try:
                reply(self)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing on the terminal."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    told.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield told
    finally:
        told.over.set()
        server.shutdown()
        server.server_close()
        thread.join()
