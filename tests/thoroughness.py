"""How much a test tries: a sample on every push, everything by `make full`."""

import os

FULL = bool(os.environ.get("FULL"))


def examples(most: int) -> int:
    """How many examples Hypothesis makes up where each takes long: `most`, or a third of them."""
    return most if FULL else most // 3
