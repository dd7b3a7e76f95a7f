"""A pointer that a compositor moves for whoever asks: presses, holds and lets go, without a device.

`wlr-virtual-pointer-unstable-v1` in the wire format of Wayland, of which a dozen messages are needed. Standard library
only: it runs with the Python of the machine.
"""

import os
import socket
import struct
import time
from pathlib import Path

DISPLAY = 1
BUTTON_LEFT = 0x110
MANAGER_NAME = "zwlr_virtual_pointer_manager_v1"
PATIENCE_S = 10


class VirtualPointer:
    """The pointer of a panel of `width` by `height` pixels, as long as it is open."""

    def __init__(self, width: int, height: int) -> None:
        """Raises OSError: there is no compositor. Raises RuntimeError: it takes no pointers."""
        self._size = width, height
        self._last = DISPLAY
        self._read = b""
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(PATIENCE_S)
        self._socket.connect(str(Path(os.environ["XDG_RUNTIME_DIR"]) / os.environ["WAYLAND_DISPLAY"]))
        registry = self._new()
        self._send(DISPLAY, 1, struct.pack("=I", registry))
        names = self._globals(registry)
        if MANAGER_NAME not in names:
            raise RuntimeError("the compositor takes no pointers")
        number, version = names[MANAGER_NAME]
        manager, self._pointer = self._new(), self._new()
        bound = struct.pack("=I", number) + _string(MANAGER_NAME) + struct.pack("=II", min(version, 1), manager)
        self._send(registry, 0, bound)
        self._send(manager, 0, struct.pack("=II", 0, self._pointer))
        self._wait()

    def press(self, x: float, y: float, held_s: float = 0.1) -> None:
        """Press at a point in pixels, and let go after so many seconds."""
        width, height = self._size
        self._send(self._pointer, 1, struct.pack("=IIIII", _now_ms(), round(x), round(y), width, height))
        self._frame()
        self._button(down=True)
        time.sleep(held_s)
        self._button(down=False)

    def close(self) -> None:
        """No pointer any more."""
        self._socket.close()

    def _new(self) -> int:
        """The number of a new object: one after the other, as the compositor counts them."""
        self._last += 1
        return self._last

    def _button(self, *, down: bool) -> None:
        self._send(self._pointer, 2, struct.pack("=III", _now_ms(), BUTTON_LEFT, int(down)))
        self._frame()

    def _frame(self) -> None:
        self._send(self._pointer, 4, b"")
        self._wait()

    def _send(self, sender: int, opcode: int, arguments: bytes) -> None:
        self._socket.sendall(struct.pack("=II", sender, (8 + len(arguments)) << 16 | opcode) + arguments)

    def _wait(self) -> list[tuple[int, int, bytes]]:
        """Until the compositor has seen all that was sent; what it said meanwhile."""
        callback = self._new()
        self._send(DISPLAY, 0, struct.pack("=I", callback))
        said: list[tuple[int, int, bytes]] = []
        while not said or said[-1][0] != callback:
            said.append(self._next())
            if said[-1][:2] == (DISPLAY, 0):
                raise RuntimeError(f"the compositor refuses: {said[-1][2]!r}")
        return said

    def _next(self) -> tuple[int, int, bytes]:
        sender, word = struct.unpack("=II", self._take(8))
        return sender, word & 0xFFFF, self._take((word >> 16) - 8)

    def _take(self, count: int) -> bytes:
        while len(self._read) < count:
            more = self._socket.recv(65_536)
            if not more:
                raise RuntimeError("the compositor is gone")
            self._read += more
        taken, self._read = self._read[:count], self._read[count:]
        return taken

    def _globals(self, registry: int) -> dict[str, tuple[int, int]]:
        """What the compositor offers: number and version by name."""
        found: dict[str, tuple[int, int]] = {}
        for sender, opcode, arguments in self._wait():
            if (sender, opcode) == (registry, 0):
                number, length = struct.unpack_from("=II", arguments)
                name = arguments[8 : 8 + length - 1].decode()
                found[name] = number, struct.unpack("=I", arguments[-4:])[0]
        return found


def _string(text: str) -> bytes:
    data = text.encode() + b"\0"
    return struct.pack("=I", len(data)) + data + b"\0" * (-len(data) % 4)


def _now_ms() -> int:
    return int(time.monotonic() * 1000) & 0xFFFFFFFF
