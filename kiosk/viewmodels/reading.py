"""The reading model: what a page has to say, item by item, in the order of the eye.

The voice, the six keys and the tests walk along the same items; what is painted bears their keys.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import Any

from kiosk.domain.mixed_text import Piece, pieces_of, united
from kiosk.domain.speech import to_say


class Role(StrEnum):
    """What an item is. Headings, and the first item of each part of a Reading that no heading stands before, are where
    the keys up and down lead."""

    HEADING = "heading"
    TEXT = "text"
    PICTURE = "picture"
    NOTICE = "notice"
    BUTTON = "button"
    TOGGLE = "toggle"
    TAB = "tab"
    FIELD = "field"


class Checked(StrEnum):
    """What it means that an item is `checked` or not: it is chosen, it is on, something is open by it; or no more than
    its own words say."""

    CHOSEN = "chosen"
    ON = "on"
    OPEN = "open"
    SAID = "said"


PRESSED = frozenset({Role.BUTTON, Role.TOGGLE, Role.TAB, Role.FIELD})


@dataclass(frozen=True, slots=True)
class Spoken:
    """One item. `key` is what the painted item bears in its property `said`: `title`, or `rows/5` for the sixth row of
    `rows`. `show` is what is seen of it, short parts joined by a comma; `language` the code of the language that it is
    in, unless it is a MixedText, which knows itself. `checked` says whether a toggle or a tab is chosen, None for all
    else; `means` what that is called."""

    key: str
    role: Role
    show: str
    language: str
    checked: bool | None = None
    means: Checked = Checked.CHOSEN
    heard_as: str = ""

    @property
    def action(self) -> str:
        """What the key select does with it: `press`, or nothing."""
        return "press" if self.role in PRESSED else ""

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """What is shown, in as few pieces as it has changes of language; none where nothing is."""
        return self._pieces_of(self.show)

    @property
    def parts(self) -> tuple[Piece, ...]:
        """What is said of it, each part in its language: letters, figures and . , ? ! alone."""
        return self.heard(lambda _: True, self.language)

    def heard(self, speaks: Callable[[str], bool], otherwise: str) -> tuple[Piece, ...]:
        """The same by a voice that `speaks` some languages: what is in another one is read as if it were in
        `otherwise`."""
        said = self._pieces_of(self.heard_as or self.show)
        voiced = united((text, code if speaks(code) else otherwise) for text, code in said)
        return tuple((to_say(text, language), language) for text, language in voiced)

    def _pieces_of(self, text: str) -> tuple[Piece, ...]:
        return tuple(united((part, language or self.language) for part, language in pieces_of(text)))

    @property
    def say(self) -> str:
        """The same as one text."""
        return " ".join(text for text, _ in self.parts)


class SpokenRows(Sequence[Spoken]):
    """A list as a part of a reading: each item is made of its row when it is asked for, by `make(key, row)`.

    `is_heading(row)` says which rows are headings; None: no row is. `first` is the number of the first of them where
    they are the rest of a list.
    """

    def __init__(
        self,
        prefix: str,
        rows: Sequence[Any],
        make: Callable[[str, Any], Spoken],
        is_heading: Callable[[Any], bool] | None = None,
        first: int = 0,
    ) -> None:
        self._prefix, self._rows, self._make, self._is_heading = prefix, rows, make, is_heading
        self._first = first

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, number: Any) -> Any:
        if isinstance(number, slice):
            return tuple(self[one] for one in range(len(self))[number])
        number = range(len(self))[number]
        return self._make(f"{self._prefix}/{self._first + number}", self._rows[number])

    def index_of(self, key: str) -> int | None:
        """The place of the row that bears `key`; None where it is none of this list."""
        prefix, _, number = key.rpartition("/")
        if prefix != self._prefix or not number.isdecimal():
            return None
        place = int(number) - self._first
        return place if 0 <= place < len(self) else None

    def headings(self, numbers: range) -> Iterator[int]:
        """Which of `numbers` are headings, in their order."""
        if self._is_heading is not None:
            yield from (number for number in numbers if self._is_heading(self._rows[number]))


class SpokenLine(tuple[Spoken, ...]):
    """A line of keys as a part of a reading, as wide as the others and centred: up and down lead to the key above or
    below in the next line, and from elsewhere to its middle. `above` is the key of the heading that is painted above
    the lines though it is read after them: up from the first line and down from the last one lead to what stands first
    under it (who types has heard what it says), and up from the heading leads over the lines."""

    above = ""

    def under(self, heading: str) -> "SpokenLine":
        """The same line with `heading` above it."""
        line = SpokenLine(self)
        line.above = heading
        return line


class Reading(Sequence[Spoken]):
    """The items of some parts one after the other; a part that is empty is none."""

    def __init__(self, *parts: Sequence[Spoken]) -> None:
        known = ((one,) if not isinstance(one, Reading) else one.parts for one in parts)
        self.parts: tuple[Sequence[Spoken], ...] = tuple(part for group in known for part in group if part)
        self._starts = (0, *accumulate(len(part) for part in self.parts))

    def __len__(self) -> int:
        return self._starts[-1]

    def __iter__(self) -> Iterator[Spoken]:
        for part in self.parts:
            yield from part

    def __getitem__(self, number: Any) -> Any:
        if isinstance(number, slice):
            return tuple(self[one] for one in range(len(self))[number])
        number = range(len(self))[number]
        part = bisect_right(self._starts, number) - 1
        return self.parts[part][number - self._starts[part]]

    def index_of(self, key: str) -> int | None:
        """The place of the item that bears `key`; None where there is none."""
        for start, part in zip(self._starts, self.parts, strict=False):
            if isinstance(part, SpokenRows):
                found = part.index_of(key)
            else:
                found = next((number for number, one in enumerate(part) if one.key == key), None)
            if found is not None:
                return start + found
        return None

    def landmark(self, number: int, forward: bool) -> int | None:
        """The next heading or beginning of a part after (or before) the item `number`, or the key below (or above) it;
        None where there is none."""
        last = len(self.parts) - 1
        here = bisect_right(self._starts, number) - 1
        first, above = self._painted_above()
        if not forward and first is not None and number == above:
            here, number = first, self._starts[first]
        elif self._is_line(here):
            beside, column = here + (1 if forward else -1), number - self._starts[here]
            if self._is_line(beside):
                return self._starts[beside] + (2 * column + 1) * len(self.parts[beside]) // (2 * len(self.parts[here]))
            if above is not None:
                return above + 1
            number -= column
        for part in range(here, last + 1) if forward else range(min(here, last), -1, -1):
            start, length = self._starts[part], len(self.parts[part])
            if self._is_line(part) and part != here:
                return start + length // 2
            low, high = (max(0, number + 1 - start), length) if forward else (0, min(length, number - start))
            numbers = range(low, high) if forward else range(high - 1, low - 1, -1)
            if (found := next(self._landmarks(part, numbers), None)) is not None:
                return start + found
        return None

    def _painted_above(self) -> tuple[int | None, int | None]:
        """The part that is the first line with something above it, and the place of that heading."""
        for part, line in enumerate(self.parts):
            if isinstance(line, SpokenLine) and line.above:
                return part, self.index_of(line.above)
        return None, None

    def _is_line(self, part: int) -> bool:
        return 0 <= part < len(self.parts) and isinstance(self.parts[part], SpokenLine)

    def _landmarks(self, part: int, numbers: range) -> Iterator[int]:
        """The headings among `numbers` of a part, and its beginning if that is one of them and has no heading before
        it, in their order."""
        whole = self.parts[part]
        if isinstance(whole, SpokenRows):
            found = whole.headings(numbers)
        else:
            found = (number for number in numbers if whole[number].role is Role.HEADING)
        begins = part == 0 or self.parts[part - 1][-1].role is not Role.HEADING
        if begins and numbers and numbers.step > 0 and numbers[0] == 0:
            yield 0
        yield from found
        if begins and numbers and numbers.step < 0 and numbers[-1] == 0:
            yield 0


NOTHING = Reading()
