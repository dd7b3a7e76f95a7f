"""What the rules need to know of a language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module


@dataclass(frozen=True, slots=True)
class Day:
    """A date as it stands in a text. Weekday (0 is Monday), month (1 to 12) and year may be missing; `before` is the
    word in front of it, in small letters."""

    day: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    before: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """What follows a number: one of it, with its article, and many. `part` is a hundredth of it, if it is money."""

    one: str
    many: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """Words and habits. Keys of `units`, `money`, `ones` and `abbreviations` are in small letters."""

    weekdays: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    """Alternatives of one weekday are separated by a bar."""
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    ordinals: tuple[str, ...]
    """Of 1 to 31."""
    date: Callable[[Day], str]
    year: Callable[[int], str]
    clock: Callable[[int, int], str]
    """Hour and minute, as said after `at_clock`."""
    at_clock: str
    """What a time begins with where nothing else does: `klockan `."""
    clock_words: str
    """Pattern of words before a time that `at_clock` stands for."""
    time: str
    """Pattern of a time, with the groups `hour`, `minute` and, if there are halves of a day, `half`."""
    ordinal: str
    """Pattern of a number in figures that is an ordinal, with the group `number`."""
    decimal: str
    grouping: str
    """The signs that group figures by three, besides a space."""
    units: Mapping[str, Unit]
    hour_units: tuple[str, ...]
    minute_units: tuple[str, ...]
    money: Mapping[str, Unit]
    ones: Mapping[str, str]
    """Noun to `one` of it, where a figure 1 would be said otherwise."""
    abbreviations: Mapping[str, str]
    """As `abbreviations.py` writes their patterns: `t.ex.`, `nr`, `max.`, `no.#`."""
    closing: frozenset[str]
    """Abbreviations whose full stop may end a sentence too."""
    names: Mapping[str, str]
    """Names and words that the voice says wrongly, spelled so that it does not."""
    letters: Mapping[str, str]
    marks: Mapping[str, str]
    words: Mapping[str, str]
    """`from`, `from day`, `to`, `and`, `point` (of a decimal), `dot`, `at`, `slash`, `hyphen` (of an address), `per`,
    `minus`, `plus`, `half`, `quarter`, `quarters`, `code` (for the address behind a code), `letters` (for A to Z)."""
    pairs: bool
    """Whether pairs of a telephone number are said as numbers (`42`), not figure by figure."""
    capital_nouns: bool = False
    genitive_mark: str = "'"
    """Pattern of what stands before the s of an owner."""
    genitive: Callable[[str, str], str] = lambda word, _following: f"{word}s"
    """What a word becomes with it, before the word that follows."""
    owners: Mapping[str, str] = field(default_factory=dict)
    """Whose s would change how they are said otherwise: how they are spelled with it. Keys are in small letters."""
    letters_with_s: Mapping[str, str] = field(default_factory=dict)
    """The last of letters that are said one by one, with the s of an owner, so that the voice reads it as one."""
    endings: str = "(?!)"
    """Pattern of what else is put to letters that are said one by one, after the same mark: `CD:n`."""
    stems: Mapping[str, str] = field(default_factory=dict)
    """How the last of those letters is spelled before it."""
    decade_ending: str = "s"
    """Pattern of what follows the apostrophe of `90's`."""
    decade: Callable[[int], str] = lambda number: f"{number}s"
    """What such a number with it is said as."""
    day_and_month: str = "(?!)"
    """Pattern of a date in figures that no time looks like, with the groups `day` and `month`."""
    month_first: bool = False
    """Whether `December 1` is a date too."""
    bent: Callable[[str, str], str] = lambda words, _before: words
    """What a word, or the first of some, becomes after the word before it: `eine Stunde` after `in`."""


@lru_cache(maxsize=8)
def language_of(code: str) -> Language:
    """The language with this `code`; English for one that has no module in `languages`."""
    known = code if code in ("sv", "da", "de") else "en"
    found: Language = import_module(f"kiosk.domain.speech.languages.{known}").LANGUAGE
    return found
