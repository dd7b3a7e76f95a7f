"""The languages of the phone pages: words from `translations/*.toml`, dates, times and numbers as people write them."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from pathlib import Path

from kiosk.domain.sentences import THOUSANDS
from kiosk.domain.texts import LocalText, capital, pick
from kiosk.domain.walltime import days_of, local

LANGUAGES = ("sv", "en")
"""What every page is written in; the first stands at the short address itself, the others below `/en/`."""

_TRANSLATIONS = Path(__file__).parent / "translations"


@dataclass(frozen=True, slots=True)
class Said:
    """A text of the content; `language` is empty where it is that of the page."""

    text: str = ""
    language: str = ""

    def __bool__(self) -> bool:
        return bool(self.text)

    @property
    def paragraphs(self) -> tuple[tuple[str, ...], ...]:
        """The lines of each paragraph; an empty line stands between two."""
        return tuple(tuple(part.split("\n")) for part in self.text.split("\n\n") if part.strip())

    def shortened(self, most: int) -> "Said":
        """At most `most` letters of it, cut between words."""
        if len(self.text) <= most:
            return self
        return Said(self.text[:most].rpartition(" ")[0].rstrip(" ,;:–-") + " …", self.language)


NOTHING = Said()


@dataclass(frozen=True, slots=True)
class Locale:
    """One language. `words` by name; what has a number in it has a second form `…_one`."""

    code: str
    words: Mapping[str, str] = field(repr=False)
    months: Sequence[str] = field(repr=False)
    weekdays: Sequence[str] = field(repr=False)

    @property
    def prefix(self) -> str:
        """What stands before every path: nothing, or `/en`."""
        return "" if self.code == LANGUAGES[0] else f"/{self.code}"

    def __call__(self, name: str, /, **values: object) -> str:
        """The words of that name, filled with `values`."""
        return self.words[name].format(**values)

    def counted(self, name: str, count: int, **values: object) -> str:
        """The words of that name in the form that `count` takes, filled with it and `values`."""
        return self(f"{name}_one" if count == 1 else name, count=self.number(count), **values)

    def number(self, number: int) -> str:
        """`5 500` or `5,500`."""
        return f"{number:,}".replace(",", THOUSANDS.get(self.code, "\N{NO-BREAK SPACE}"))

    def said(self, text: LocalText) -> Said:
        """The text in this language, or in another one that is named."""
        found = pick(text, (self.code, *LANGUAGES))
        return Said(found.text, "" if found.language == self.code else found.language)

    def day(self, day: date) -> str:
        """`fredag 27 november`."""
        return f"{self.weekdays[day.weekday()]} {day.day} {self.months[day.month - 1]}"

    def full_day(self, day: date) -> str:
        """`27 november 2026`."""
        return f"{day.day} {self.months[day.month - 1]} {day.year}"

    def heading_day(self, day: date, *, dated: bool = True) -> str:
        """`Fredag 27 november 2026`, or without the year."""
        text = f"{self.day(day)} {day.year}" if dated else self.day(day)
        return capital(text)

    def span(self, starts: datetime, ends: datetime, *, all_day: bool, dated: bool = True) -> tuple[str, str]:
        """The day or days (`dated`: with the year), and the times: `Fredag 27 november 2026`, `14:00–15:30`."""
        days = days_of(starts, ends)
        first, last = local(starts), local(ends)
        begin = self.heading_day(days[0], dated=dated)
        if len(days) == 1:
            return begin, self("all_day") if all_day else clocks(first, last)
        until = self.heading_day(days[-1] if all_day else last.date(), dated=dated)
        until = until[0].lower() + until[1:] if self.code == "sv" else until
        if all_day:
            return f"{begin} – {until}", self("all_day")
        return f"{begin} {first:%H:%M} – {until} {last:%H:%M}", ""

    def until(self, day: date) -> str:
        """`till och med 14 februari 2027`: the end of what lasts for months."""
        return self("until", day=self.full_day(day))


def clocks(first: datetime, last: datetime) -> str:
    """`14:00–15:30`, which no line breaks apart; one time for what has no length."""
    return f"{first:%H:%M}" if first == last else f"{first:%H:%M}–\N{WORD JOINER}{last:%H:%M}"


@cache
def locale(code: str) -> Locale:
    """The language of that code, one of LANGUAGES."""
    with (_TRANSLATIONS / f"{code}.toml").open("rb") as file:
        read = tomllib.load(file)
    return Locale(code, read["words"], tuple(read["dates"]["months"]), tuple(read["dates"]["weekdays"]))
