"""What a screen's end means: whose fault it is, when the next one begins, and when that is of no use."""

from dataclasses import dataclass
from signal import SIGHUP, SIGINT, SIGKILL, SIGQUIT, SIGTERM

COMPOSITOR_DIED = 255
"""Qt ends a process with it when its compositor goes."""
FAULT = 70
HEALTHY_S = 60
PAUSES_S: tuple[float, ...] = (0.0, 0.5, 1.0, 2.0, 4.0, 8.0)
"""Before the next screen, after so many ends that were not a healthy minute apart."""
MOST_HANGS = 2
"""In a row: the second means that what the screen talks to hangs."""
MOST_FORGIVEN = 2
_FROM_OUTSIDE = {-SIGHUP, -SIGINT, -SIGKILL, -SIGQUIT, -SIGTERM}
"""Signals that no screen sends itself."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a screen ended: its exit code (negative: the signal), whether it hung and was killed for it, whether
    anything was shown by then, and how many seconds it ran."""

    code: int
    hung: bool
    was_ready: bool
    seconds: float

    @property
    def reason(self) -> str:
        """In a word or two."""
        if self.hung:
            return "hung"
        return f"signal {-self.code}" if self.code < 0 else f"exit code {self.code}"


@dataclass(frozen=True, slots=True)
class Record:
    """What went before: ends and hangs with no healthy minute between, and how many of them were forgiven."""

    ends: int = 0
    hangs: int = 0
    forgiven: int = 0

    def after(self, ending: Ending) -> "Record":
        """The record with one more end."""
        before = Record() if ending.seconds >= HEALTHY_S else self
        forgiven = before.forgiven + is_forgiven(ending, before)
        return Record(before.ends + 1, before.hangs + 1 if ending.hung else 0, forgiven)

    @property
    def pause_s(self) -> float:
        """How long to wait before the next screen; none after the first end."""
        return PAUSES_S[min(self.ends, len(PAUSES_S)) - 1] if self.ends else 0.0

    @property
    def is_hopeless(self) -> bool:
        """Whether another screen would do no better: whoever started us is to start everything anew."""
        return self.hangs >= MOST_HANGS or self.ends > len(PAUSES_S)


def is_forgiven(ending: Ending, before: Record) -> bool:
    """Whether the end is not held against the content: it was shown, and then somebody killed the screen or it hung.

    An end before that, or by a fault of its own, is held against content on trial; so is one kill or hang too many. The
    second hang in a row is one: after it everything begins anew, and nobody would know of a third.
    """
    killed = ending.hung or ending.code in _FROM_OUTSIDE
    is_last = ending.hung and before.hangs + 1 >= MOST_HANGS
    return killed and ending.was_ready and before.forgiven < MOST_FORGIVEN and not is_last
