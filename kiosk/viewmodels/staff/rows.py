"""The rows of the staff panel."""

from dataclasses import dataclass

from kiosk.viewmodels.formatting import listed


@dataclass(frozen=True, slots=True)
class NightRow:
    """A night: the weekday, the day of the month, its outcome, and that in a word."""

    weekday: str
    day: str
    outcome: str
    word: str

    @property
    def spoken(self) -> str:
        """All that is seen of it."""
        return listed(f"{self.weekday} {self.day}", self.word)


@dataclass(frozen=True, slots=True)
class ActionRow:
    """Something that can be done, or, where it is not `possible`, why not."""

    id: str
    symbol: str
    title: str
    detail: str
    possible: bool = True

    @property
    def spoken(self) -> str:
        """All that is seen of it."""
        return listed(self.title, self.detail)


@dataclass(frozen=True, slots=True)
class TraitRow:
    """Something that is known of the screen."""

    label: str
    value: str

    @property
    def spoken(self) -> str:
        """All that is seen of it."""
        return listed(self.label, self.value)
