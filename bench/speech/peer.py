"""The kiosk's peer: the shortest script that lets the same server speak and fall silent, and waits for every answer."""

import socket
from pathlib import Path
from typing import Self


class Script:
    """Some lines of SSIP over a socket that blocks; what a program would have that does nothing else."""

    def __init__(self, path: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(path))
        self._answers = self._socket.makefile("rb")

    def __enter__(self) -> Self:
        """Say who it is, and the language."""
        for line in ("CLIENT_NAME heidi:peer:bench", "LANGUAGE sv"):
            self._ask(f"SET SELF {line}")
        return self

    def __exit__(self, *_: object) -> None:
        """End the connection."""
        self._answers.close()
        self._socket.close()

    def say(self, text: str) -> None:
        """Fall silent and say `text`, which is one line."""
        self.stop()
        self._ask("SPEAK")
        self._ask(f"{text}\r\n.")

    def stop(self) -> None:
        """Fall silent."""
        self._ask("CANCEL SELF")

    def _ask(self, line: str) -> None:
        self._socket.sendall(f"{line}\r\n".encode())
        while self._answers.readline()[3:4] != b" ":
            pass
