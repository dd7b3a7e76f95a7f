"""How long a store may take, whatever it does with the time."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the store may take, in seconds, all tries and pauses included.

    `step_s` is for one connection or one pause within an answer, `small_s` for a small answer; a large one gets
    `large_s` and what it takes at `slowest` bytes a second. Pauses between `attempts` grow from `pause_s`.
    """

    step_s: float = 20.0
    small_s: float = 60.0
    large_s: float = 120.0
    slowest: int = 20_000
    attempts: int = 4
    pause_s: float = 2.0


class TooSlow(Exception):
    """The time for everything is over."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """End the body after that time whatever it waits for: headers that drip hold no promise of a socket's time-outs."""

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
