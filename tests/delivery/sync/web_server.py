"""A web server on loopback that serves a folder as any would, and misbehaves where it is told to."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

Odd = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Served:
    """The folder that is served, what was asked (method, path, Range), and what is answered oddly, by end of path."""

    folder: Path
    address: str = ""
    asked: list[tuple[str, str]] = field(default_factory=list)
    odd: dict[str, Odd] = field(default_factory=dict)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: object, served: Served) -> None:
        self.served = served
        super().__init__(*arguments)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        self.served.asked.append((self.path, self.headers.get("Range", "")))
        for end, odd in self.served.odd.items():
            if self.path.endswith(end):
                odd(self)
                return
        path = self.served.folder / self.path.partition("://")[2].partition("/")[2] if "://" in self.path else None
        path = path or self.served.folder / self.path.lstrip("/")
        if not path.is_file():
            answer(self, 404)
            return
        data = path.read_bytes()
        etag = f'"{sha256(data).hexdigest()[:16]}"'
        if self.headers.get("If-None-Match") == etag:
            answer(self, 304, headers={"ETag": etag})
            return
        wanted = self.headers.get("Range", "")
        if wanted:
            start = int(wanted.removeprefix("bytes=").removesuffix("-"))
            span = f"bytes {start}-{len(data) - 1}/{len(data)}"
            answer(self, 206, data[start:], {"Content-Range": span, "ETag": etag})
            return
        answer(self, 200, data, {"ETag": etag})

    def log_message(self, format: str, *args: object) -> None:
        return


def answer(
    handler: BaseHTTPRequestHandler, status: int, body: bytes = b"", headers: dict[str, str] | None = None
) -> None:
    """A whole answer."""
    handler.send_response(status)
    for name, value in (headers or {}).items():
        handler.send_header(name, value)
    if status != 304:
        handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


@contextmanager
def serving(folder: Path) -> Iterator[Served]:
    """The server, until the body ends."""
    served = Served(folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, served=served))
    server.daemon_threads = True
    served.address = f"http://127.0.0.1:{server.server_address[1]}/"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
