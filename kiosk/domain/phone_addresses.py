"""The short addresses behind our own codes, and how much a code holds."""

from collections.abc import Sequence
from datetime import datetime

from kiosk.domain.short_codes import Kind
from kiosk.domain.walltime import local

LONGEST_PHONE_ADDRESS = 35
MOST_CODE_BYTES = 213
"""What a code of version 10 holds at error correction M: more makes it larger than a panel has room for."""
LONGEST_PHONE_HOST = LONGEST_PHONE_ADDRESS - len("https:///m/7K3QF")

_SCHEME = "https://"
_LIST_PATH = "/l/#"
_LONGEST_LISTED = len(",e7K3QF.2612011200")


def phone_address(host: str, kind: str, code: str) -> str:
    """`https://<host>/<kind>/<code>`, the address behind a thing's QR code; at most 35 characters.

    `kind` is a letter of `Kind`, `code` comes from `short_code`.

    Raises:
        ValueError: when `kind` is unknown or the address would be too long.
    """
    address = f"{_SCHEME}{host}/{Kind(kind).value}/{code}"
    if len(address) > LONGEST_PHONE_ADDRESS:
        raise ValueError(f"{address} is longer than {LONGEST_PHONE_ADDRESS} characters")
    return address


def event_address(host: str, code: str, starts: datetime) -> str:
    """`https://<host>/e/7K3QF#2612011200`, the address behind the code of an event at the time that begins at `starts`.

    Raises:
        ValueError: when the address would be too long.
    """
    return f"{phone_address(host, Kind.EVENT, code)}#{time_fragment(starts)}"


def time_fragment(starts: datetime) -> str:
    """`2612011200`: year, month, day, hour and minute on the wall, by which an event's page tells its times apart.

    Digits alone, so that the code is no larger for it: they take less than half the room of letters there.
    """
    return f"{local(starts):%y%m%d%H%M}"


def list_address(host: str, things: Sequence[tuple[str, str]]) -> str:
    """`https://<host>/l/#m7K3QF,e9B2CD.2612011200`, the address behind the code of a visitor's list, in its order.

    `things` are the letter of `Kind` and the code of each; that of an event at one of its times is `code_at`.

    Raises:
        ValueError: when a kind is unknown or there are too many for one code.
    """
    address = f"{_SCHEME}{host}{_LIST_PATH}" + ",".join(f"{Kind(kind).value}{code}" for kind, code in things)
    if not fits_one_code(address):
        raise ValueError(f"{len(things)} things are too many for one code")
    return address


def code_at(code: str, time: str) -> str:
    """`9B2CD.2612011200`: what a list calls the event of that code at the `time` of its time_fragment."""
    return f"{code}.{time}"


def is_full(host: str, things: Sequence[tuple[str, str]]) -> bool:
    """Whether the code of a list of `things` has no room for whatever comes next: an event at one of its times."""
    return len(list_address(host, things)) + _LONGEST_LISTED > MOST_CODE_BYTES


def fits_one_code(text: str) -> bool:
    """Whether a code of version 10 holds `text`: letters beyond ASCII take one byte more, to be announced as UTF-8."""
    return len(text.encode()) + (not text.isascii()) <= MOST_CODE_BYTES
