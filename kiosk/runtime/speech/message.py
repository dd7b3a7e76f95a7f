"""A text to be said, and how far it has come."""

from dataclasses import dataclass
from enum import Enum, auto

END_MS, END_MS_A_SIGN = 5000, 150
SLOWEST = 2.1
"""So much longer a text takes at the rate of -100."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text to be said: `id` is the caller's, `language` a code, rate and volume from -100 to 100."""

    id: str
    text: str
    language: str
    important: bool = False
    rate: int = 0
    volume: int = 0

    @property
    def most_ms(self) -> float:
        """How long it may take from its begin to its end."""
        slower = 1 + (SLOWEST - 1) * max(0, -self.rate) / 100
        return END_MS + END_MS_A_SIGN * len(self.text) * slower


class Stage(Enum):
    """How far a text has come: not sent, on its way, with the server, or with the server and no longer wanted."""

    WAITING = auto()
    SENT = auto()
    QUEUED = auto()


@dataclass(slots=True, eq=False)
class Message:
    """A text on its way through the server."""

    text: Text
    stage: Stage = Stage.WAITING
    is_cancelled: bool = False
