"""Switches of input devices, as Linux tells of them: in sysfs what a device has, by its node what happens."""

import fcntl
import struct
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

RECORD = struct.Struct("@llHHi")
"""One record of a node: seconds, microseconds, type, code, value."""
EV_SYN, SYN_REPORT, SYN_DROPPED = 0, 0, 3
EV_SW, SW_HEADPHONE_INSERT = 5, 2

_EVIOCGSW = 0x8000_451B
"""Reads the state of all switches; the length of the answer goes into its bits from the 16th on."""
_LONG = struct.calcsize("@l")


def name_of_jack(device: Path) -> str | None:
    """The name of the device at `device` in sysfs; None when it has no jack for headphones, or has gone."""
    with suppress(OSError, ValueError, IndexError):
        words = (device / "capabilities" / "sw").read_text(encoding="ascii").split()
        if int(words[-1], 16) >> SW_HEADPHONE_INSERT & 1:
            return (device / "name").read_text(encoding="utf-8", errors="replace").strip()
    return None


def is_plugged(node: int) -> bool:
    """Whether headphones are in the jack whose node is open as `node`.

    Raises:
        OSError: it is no input device, or has gone.
    """
    switches = bytearray(_LONG)
    fcntl.ioctl(node, _EVIOCGSW | _LONG << 16, switches)
    return bool(int.from_bytes(switches, sys.byteorder) >> SW_HEADPHONE_INSERT & 1)


def turns(records: bytes) -> Iterator[bool | None]:
    """What whole records tell of headphones: plugged in or not, or None where some were lost."""
    for _, _, kind, code, value in RECORD.iter_unpack(records):
        if (kind, code) == (EV_SW, SW_HEADPHONE_INSERT):
            yield bool(value)
        elif (kind, code) == (EV_SYN, SYN_DROPPED):
            yield None
