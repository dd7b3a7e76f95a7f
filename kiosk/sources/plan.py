"""`sources.toml`: which sources there are, in the order in which they are believed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from enum import StrEnum
from functools import reduce
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from kiosk.domain.errors import SourceError
from kiosk.domain.sentences import Sentence, say
from kiosk.sources.tables.files.desk import FILE as DESK_FILE

FILE = "sources.toml"
PICTURES = "pictures"
LARGEST = 1_000_000
"""Bytes of a plan."""
_LONGEST_NAME = 100
_MOST_TOLD = 20


class SourceKind(StrEnum):
    """What a source is made of."""

    DESK = "desk"
    SPREADSHEET = "spreadsheet"
    CALENDAR = "calendar"
    LINKED_DATA = "linked-data"
    EVENT_MANAGER = "event-manager"
    PICTURES = "pictures"


OF_TABLES = (SourceKind.DESK, SourceKind.SPREADSHEET)
"""What holds our own tables."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePlan:
    """One source: where it is (`path`, a file or folder beside the plan, or `address`) and how it is meant.

    `language` is that of its texts where it does not say so itself (empty: the first one of the content). `places` and
    `organisers` say which id the source means by a name of its own (an empty one: none, and no word about it);
    `place`, `organiser` and `tags` hold for events that name none. `wall_time`: its times are Swedish wall time
    whatever zone they claim (None: as its kind has it). `sample` marks its events as samples.
    """

    name: str
    type: SourceKind
    path: str = ""
    address: str = ""
    language: str = ""
    place: str = ""
    organiser: str = ""
    tags: tuple[str, ...] = ()
    places: Mapping[str, str] = field(default_factory=dict)
    organisers: Mapping[str, str] = field(default_factory=dict)
    wall_time: bool | None = None
    sample: bool = False


@dataclass(frozen=True, slots=True)
class PlanSettings:
    """The settings of a content without a spreadsheet, as its settings table would have them; None: not given."""

    phone_host: str | None = None
    languages: tuple[str, ...] | str | None = None
    valid_days: int | None = None
    allowed_hosts: tuple[str, ...] | str | None = None
    feedback: str | None = None

    @property
    def cells(self) -> Mapping[str, str]:
        """Each setting that is given, as the cell of a table."""
        given = {each.name: getattr(self, each.name) for each in fields(self)}
        return {
            name: " ".join(value) if isinstance(value, tuple) else str(value)
            for name, value in given.items()
            if value is not None
        }


@dataclass(frozen=True, slots=True)
class Plan:
    """Every source below or named in `folder`, the most trusted one first."""

    folder: Path
    sources: tuple[SourcePlan, ...]
    settings: PlanSettings | None = None


def read_plan(folder: Path) -> Plan:
    """The plan in `folder`; without one, its desk or else its tables and, if there are any, its pictures.

    Raises:
        SourceError: there is no such folder; the plan cannot be read, says what nobody can mean, or names a source
            twice.
    """
    if folder.is_file():
        sentence = say(
            "{file} is a file. Name the folder it is in: {folder}", file=str(folder), folder=str(folder.parent)
        )
        raise SourceError(sentence)
    if not folder.exists():
        sentence = say(
            "There is no folder {folder}. Drag it into the terminal instead of typing it.", folder=str(folder)
        )
        raise SourceError(sentence)
    file = folder / FILE
    try:
        with file.open("rb") as opened:
            text = opened.read(LARGEST + 1)
    except FileNotFoundError:
        return Plan(folder, _usual(folder))
    except OSError as failure:
        raise SourceError(say("{file} cannot be read.", file=str(file)), failure.strerror or "") from failure
    if len(text) > LARGEST:
        raise SourceError(say("{file} is larger than {size} MB.", file=str(file), size=LARGEST // 1_000_000))
    try:
        found = msgspec.toml.decode(text)
        _refuse(_unknown_words(file, found))
        plan = msgspec.convert(found, type=_File, strict=True)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as failure:
        sentence = say("{file} says something that nobody can mean: {reason}.", file=str(file), reason=str(failure))
        raise SourceError(sentence) from failure
    _refuse(_faults(file, plan.sources))
    return Plan(folder, plan.sources, plan.settings)


@dataclass(frozen=True, slots=True)
class _File:
    sources: tuple[SourcePlan, ...]
    settings: PlanSettings | None = None


def _refuse(faults: Iterable[Sentence]) -> None:
    """Raises SourceError with a line for each of the first `faults`, if there are any."""
    every = tuple(islice(faults, _MOST_TOLD))
    if every:
        raise SourceError(reduce(lambda told, more: say("{told}\n{more}", told=told, more=more), every))


def _unknown_words(file: Path, found: Mapping[str, Any]) -> Iterator[Sentence]:
    yield from _unknown(file, found, _File)
    settings, sources = found.get("settings"), found.get("sources")
    if isinstance(settings, dict):
        yield from _unknown(file, settings, PlanSettings)
    for source in sources if isinstance(sources, list) else ():
        if isinstance(source, dict):
            yield from _unknown(file, source, SourcePlan)


def _unknown(file: Path, words: Iterable[str], kind: type) -> Iterator[Sentence]:
    known = [each.name for each in fields(kind)]
    for word in words:
        if word not in known:
            near = get_close_matches(word, known, 1) or known
            yield say(
                "{file}: nobody knows the word “{word}”. Known are: {names}.",
                file=str(file),
                word=word,
                names=", ".join(near),
            )


def _faults(file: Path, sources: tuple[SourcePlan, ...]) -> Iterator[Sentence]:
    seen: set[str] = set()
    for source in sources:
        name = source.name
        if not name.strip() or not name.isprintable() or len(name) > _LONGEST_NAME:
            yield say("{file}: a source needs a name of one short line.", file=str(file))
            continue
        if name in seen:
            yield say("{file} names two sources “{name}”. Give one of them another name.", file=str(file), name=name)
        seen.add(name)
        if bool(source.path) == bool(source.address):
            yield say("{file}: the source “{name}” needs either a path or an address.", file=str(file), name=name)
        if source.type is SourceKind.PICTURES and source.address:
            yield say("{file}: pictures need a path to their folder.", file=str(file))
        if source.type is SourceKind.DESK and source.address:
            yield say("{file}: a desk needs the path to its file.", file=str(file))


def _usual(folder: Path) -> tuple[SourcePlan, ...]:
    if (folder / DESK_FILE).is_file():
        tables = SourcePlan(name="desk", type=SourceKind.DESK, path=DESK_FILE)
    else:
        tables = SourcePlan(name="tables", type=SourceKind.SPREADSHEET, path=".")
    pictures = SourcePlan(name=PICTURES, type=SourceKind.PICTURES, path=PICTURES)
    return (tables, pictures) if (folder / PICTURES).is_dir() else (tables,)
