"""Short codes: what stands in a thing's short address, the same for ever."""

from collections.abc import Iterable
from enum import StrEnum
from hashlib import sha256

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, so that a code can be read aloud and typed."""
CODE_LENGTH = 5


class Kind(StrEnum):
    """What has a page of its own on the phone; the value is its letter in the address."""

    MEMBER = "m"
    EVENT = "e"
    PLACE = "p"
    TOPIC = "t"


def short_code(kind: str, id: str) -> str:
    """Five characters of Crockford's base 32 from the hash of `kind` and `id`.

    Depends on nothing else, so a code on paper keeps leading to its thing. Two ids may meet in one code
    (one chance in 33 million a pair): `meetings` finds them when content is built.

    Raises:
        ValueError: for a kind that is not in `Kind`.
    """
    number = int.from_bytes(sha256(f"{Kind(kind).value}/{id}".encode()).digest()[:8], "big")
    digits = (ALPHABET[number >> 5 * place & 31] for place in range(CODE_LENGTH))
    return "".join(digits)


def meetings(kind: str, ids: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Pairs of different ids of one kind that share a code, each later id with the first that had it."""
    first: dict[str, str] = {}
    pairs: list[tuple[str, str]] = []
    for id in dict.fromkeys(ids):
        holder = first.setdefault(short_code(kind, id), id)
        if holder != id:
            pairs.append((holder, id))
    return tuple(pairs)
