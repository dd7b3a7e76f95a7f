"""The PIN of the staff: six digits that nobody guesses at once, kept as what scrypt makes of them."""

import hmac
import os
from base64 import b64decode, b64encode
from hashlib import scrypt
from itertools import pairwise

DIGITS = 6
_N, _R, _P = 2**14, 8, 1
_KIND = "scrypt"


def is_pin(text: str) -> bool:
    """Whether it is six digits, as a keyboard of the house types them."""
    return len(text) == DIGITS and text.isascii() and text.isdigit()


def is_easy(pin: str) -> bool:
    """Whether it is among the first that anybody tries: all alike, or a run up or down."""
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return steps in ({0}, {1}, {-1})


def hashed(pin: str, salt: bytes | None = None) -> str:
    """One line of text from which the PIN cannot be read: the name, the costs, the salt and the hash."""
    salt = os.urandom(16) if salt is None else salt
    made = scrypt(pin.encode(), salt=salt, n=_N, r=_R, p=_P)
    return "$".join((_KIND, f"{_N},{_R},{_P}", b64encode(salt).decode(), b64encode(made).decode()))


def matches(pin: str, line: str) -> bool:
    """Whether `pin` is the one of which `hashed` made that line; takes the time of one scrypt.

    Raises:
        ValueError: nothing that `hashed` made.
    """
    kind, costs, salt, made = line.strip().split("$")
    if (kind, costs) != (_KIND, f"{_N},{_R},{_P}"):
        raise ValueError(f"{kind} with {costs} is not known")
    found = scrypt(pin.encode(), salt=b64decode(salt, validate=True), n=_N, r=_R, p=_P)
    return hmac.compare_digest(found, b64decode(made, validate=True))
