"""Jacks that a test makes: FIFOs in the place of nodes, with the kernel's records, and a sysfs of its own."""

import os
import struct
from pathlib import Path

from kiosk.runtime.headphones.watch import Headphones

HEADPHONES = "4"
"""The switches of a device with a jack for headphones, as sysfs has them."""


def record(value: int, kind: int = 5, code: int = 2) -> bytes:
    """A record as the kernel writes it on this machine: something is plugged in (1) or not (0)."""
    return struct.pack("@llHHi", 1764489600, 250_000, kind, code, value)


PLUG, UNPLUG = (record(value) + record(0, 0, 0) for value in (1, 0))
LOST = record(0, 0, 3)
"""SYN_DROPPED: the kernel had more to tell than it kept."""


class MadeJacks:
    """A folder of nodes and one of devices. `inside` are the nodes in which something is, when it is asked for;
    `told` is what the watch told."""

    def __init__(self, folder: Path) -> None:
        self.nodes, self.devices = folder / "dev", folder / "sys"
        self.nodes.mkdir()
        self.inside: set[str] = set()
        self.told: list[str] = []
        self._writing: dict[str, int] = {}

    def add(self, node: str, name: str = "Front", switches: str = HEADPHONES) -> None:
        """A device comes."""
        device = self.devices / node / "device"
        (device / "capabilities").mkdir(parents=True, exist_ok=True)
        (device / "capabilities" / "sw").write_text(f"{switches}\n", encoding="ascii")
        (device / "name").write_text(f"{name}\n", encoding="utf-8")
        os.mkfifo(self.nodes / node)
        self._writing[node] = os.open(self.nodes / node, os.O_RDWR | os.O_NONBLOCK)

    def write(self, node: str, data: bytes) -> None:
        """The kernel tells this of the device."""
        assert os.write(self._writing[node], data) == len(data)

    def remove(self, node: str) -> None:
        """The device goes: its node is gone, and whoever has it open reads its end."""
        (self.nodes / node).unlink()
        os.close(self._writing.pop(node))

    def ask(self, open_node: int) -> bool:
        """In the place of EVIOCGSW, which a FIFO does not have."""
        return Path(os.readlink(f"/proc/self/fd/{open_node}")).name in self.inside

    def watch(self, wanted: str | None = "") -> Headphones:
        """The watch of these jacks, open."""
        headphones = Headphones(wanted, None, self.nodes, self.devices, self.ask)
        headphones.plugged.connect(lambda: self.told.append("plugged"))
        headphones.unplugged.connect(lambda: self.told.append("unplugged"))
        headphones.open()
        return headphones

    def close(self) -> None:
        """Nothing stays open."""
        for writing in self._writing.values():
            os.close(writing)
