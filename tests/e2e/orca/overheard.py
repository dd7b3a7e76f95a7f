"""Overhears what a client of a speech server has it say, word for word, before the server changes anything."""

import html
import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PIECE = 65536
TAG = re.compile("<[^>]*>")
"""Orca marks the beginning of each word, to follow the voice (SSML)."""


class Overheard:
    """`said` is each text that was sent to be spoken, in their order (SSIP: SPEAK, lines of text, a full stop)."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def pass_on(self, source: socket.socket, target: socket.socket) -> None:
        """Carry bytes from one to the other until either ends."""
        while more := _received(source):
            target.sendall(more)
        target.shutdown(socket.SHUT_RDWR)

    def overhear(self, client: socket.socket, server: socket.socket) -> None:
        """Carry commands from a client to the server, and note what is to be said."""
        rest, text = b"", None
        while more := _received(client):
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


def _received(source: socket.socket) -> bytes:
    try:
        return source.recv(PIECE)
    except OSError:
        return b""


@contextmanager
def overheard(server: Path, path: Path) -> Iterator[Overheard]:
    """A socket at `path` behind which is the speech server that listens at `server`."""
    heard = Overheard()
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(path))
        door.listen()

        def let_in() -> None:
            while True:
                client, behind = door.accept()[0], socket.socket(socket.AF_UNIX)
                behind.connect(str(server))
                for carry, one, other in ((heard.overhear, client, behind), (heard.pass_on, behind, client)):
                    threading.Thread(target=carry, args=(one, other), daemon=True).start()

        threading.Thread(target=let_in, daemon=True).start()
        yield heard
