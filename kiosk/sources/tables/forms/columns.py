"""The parts a table is described with: columns, texts in languages, and the form that holds them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Generic, TypeVar, cast

from kiosk.domain.sentences import Sentence
from kiosk.domain.texts import LocalText

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class CellContext:
    """What the reading of a cell may depend on: the build day, the content's languages (the default first), the
    hosts an address may have.
    """

    today: date
    languages: tuple[str, ...]
    hosts: frozenset[str]


class CellError(Exception):
    """A cell that cannot be what its column asks for; `remedy` says what to write instead."""

    def __init__(self, sentence: Sentence, remedy: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Complaint:
    """What a rule over a whole row has to say about one of its columns."""

    column: str
    sentence: Sentence
    remedy: Sentence


@dataclass(frozen=True)
class Column(Generic[Value]):
    """One column: its heading, how a filled cell is read, what an empty one means (nothing, when `required`).

    `headed`: its heading must be there, though cells may be empty.
    `refers` names the rows a value points at: `members`, or `tags:event` for tags of one scope.
    Not slotted: Python 3.11 cannot write `Column[int](…)` for a frozen class with slots.
    """

    name: str
    parse: Callable[[str, CellContext], Value]
    default: Value
    required: bool = False
    refers: str = ""
    headed: bool = False


def required(name: str, parse: Callable[[str, CellContext], Value], refers: str = "") -> Column[Value]:
    """A column whose cells must be filled; no row without it gets as far as needing a default."""
    return Column(name, parse, cast(Value, None), True, refers)


@dataclass(frozen=True, slots=True)
class Texts:
    """One text in every language of the content: `title` has the headings `title_sv`, `title_en` …

    `longest` counts characters; `holds` is what the text must contain exactly once; `falls_back` says that the text
    of another language stands in for a missing one; `lines` that it may have more than one.
    """

    name: str
    longest: int
    required: bool = False
    holds: str = ""
    falls_back: bool = True
    lines: bool = False

    def headings(self, languages: Iterable[str]) -> dict[str, str]:
        """Language to heading."""
        return {language: f"{self.name}_{language}" for language in languages}


@dataclass(frozen=True, slots=True)
class Row:
    """One row that fits its form. `cells` are as written, for the Problems, and so is `written`, their headings; both
    by our name of the column. `source` is the file or sheet it stands in.
    """

    source: str
    number: int
    cells: Mapping[str, str]
    values: Mapping[str, object]
    written: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, column: Column[Value]) -> Value:
        return cast(Value, self.values[column.name])

    def heading(self, column: Column[Any]) -> str:
        """What staff call the column in their own table; our name of it where they have none."""
        return self.written.get(column.name, column.name)

    def text(self, texts: Texts) -> LocalText:
        """The texts of `texts` that are filled in, by language."""
        return cast(LocalText, self.values[texts.name])


Rule = Callable[[Row], Iterable[Complaint]]


@dataclass(frozen=True, slots=True)
class Form:
    """What one table looks like. Its first column names the row and, where it is `unique`, may not come twice; an
    `optional` table need not be there.
    """

    table: str
    columns: tuple[Column[Any], ...]
    texts: tuple[Texts, ...] = ()
    rules: tuple[Rule, ...] = ()
    optional: bool = False
    unique: bool = True

    @property
    def key(self) -> str:
        """The heading of the column that names a row."""
        return self.columns[0].name

    @property
    def file(self) -> str:
        """The name of the table's file where there is none."""
        return f"{self.table}.csv"
