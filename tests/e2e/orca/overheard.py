"""Overhears what a client of a speech server has it say, word for word, before the server changes anything."""

import html
import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from socketserver import BaseRequestHandler, ThreadingUnixStreamServer
from threading import Thread

PIECE = 65536
TAG = re.compile("<[^>]*>")
"""Orca marks the beginning of each word, to follow the voice (SSML)."""


class Overheard:
    """`said` is each text that was sent to be spoken, in their order (SSIP: SPEAK, lines of text, a full stop)."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def pass_on(self, server: socket.socket, client: socket.socket) -> None:
        """Carry the server's answers to a client until either ends."""
        with suppress(OSError):
            while more := server.recv(PIECE):
                client.sendall(more)
        client.shutdown(socket.SHUT_RDWR)

    def overhear(self, client: socket.socket, server: socket.socket) -> None:
        """Carry commands from a client to the server until either ends, and note what is to be said."""
        rest, text = b"", None
        with suppress(OSError):
            while more := client.recv(PIECE):
                *lines, rest = (rest + more).split(b"\r\n")
                for line in lines:
                    text = self._note(line.decode(errors="replace"), text)
                server.sendall(more)
        server.shutdown(socket.SHUT_RDWR)

    def _note(self, line: str, text: list[str] | None) -> list[str] | None:
        if text is None:
            return [] if line.upper() == "SPEAK" else None
        if line != ".":
            return [*text, line.removeprefix(".")]
        self.said.append(html.unescape(TAG.sub("", " ".join(text))))
        return None


@contextmanager
def overheard(server: Path, path: Path) -> Iterator[Overheard]:
    """A socket at `path` behind which is the speech server that listens at `server`; its clients end before it does."""
    heard = Overheard()

    class Client(BaseRequestHandler):
        def handle(self) -> None:
            with socket.socket(socket.AF_UNIX) as behind:
                behind.connect(str(server))
                answers = Thread(target=heard.pass_on, args=(behind, self.request))
                answers.start()
                heard.overhear(self.request, behind)
                answers.join()

    with ThreadingUnixStreamServer(str(path), Client) as door:
        letting_in = Thread(target=door.serve_forever, kwargs={"poll_interval": 0.01})
        letting_in.start()
        try:
            yield heard
        finally:
            door.shutdown()
            letting_in.join()
