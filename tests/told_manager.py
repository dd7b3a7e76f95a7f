"""A service manager as far as it listens: a socket of its own, and what was said to it."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from socket import AF_UNIX, SOCK_DGRAM, socket

PATIENCE_S = 30


class Manager:
    """Listens at `address` (a path, or @ and a name that is in no folder) for datagrams of sd_notify(3)."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.heard: list[Mapping[str, str]] = []
        self._socket = socket(AF_UNIX, SOCK_DGRAM)
        self._socket.bind(f"\0{address[1:]}" if address.startswith("@") else address)
        self._socket.settimeout(0.05)

    def __enter__(self) -> "Manager":
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()
        if self.address.startswith("/"):
            Path(self.address).unlink()

    @property
    def last(self) -> Mapping[str, str]:
        """Each variable as it was last told."""
        return {name: value for told in self.heard for name, value in told.items()}

    def listen(self) -> None:
        """Take one datagram, if one comes within a moment."""
        try:
            data = self._socket.recv(65_536)
        except TimeoutError:
            return
        self.heard.append(dict(line.split("=", 1) for line in data.decode().splitlines()))

    def hears(self, condition: Callable[[Mapping[str, str]], object], patience_s: float = PATIENCE_S) -> float:
        """Wait until some datagram from now on is such a one; returns how many seconds that took.

        Raises:
            AssertionError: none was, within the patience.
        """
        began, known = time.monotonic(), len(self.heard)
        while not any(condition(told) for told in self.heard[known:]):
            assert time.monotonic() - began < patience_s, f"heard {self.heard}"
            self.listen()
        return time.monotonic() - began
