"""`sources.toml`: which sources there are, in the order in which they are believed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import msgspec

from kiosk.domain.errors import SourceError

FILE = "sources.toml"
PICTURES = "pictures"


class SourceKind(StrEnum):
    """What a source is made of."""

    SPREADSHEET = "spreadsheet"
    CALENDAR = "calendar"
    LINKED_DATA = "linked-data"
    EVENT_MANAGER = "event-manager"
    PICTURES = "pictures"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePlan:
    """One source: where it is (`path`, a file or folder beside the plan, or `address`) and how it is meant.

    `language` is that of its texts where it does not say so itself (empty: the first one of the content). `places` and
    `organisers` say which id the source means by a name of its own; `place`, `organiser` and `tags` hold for events
    that name none. `wall_time`: its times are Swedish wall time whatever zone they claim (None: as its kind has it).
    `sample` marks its events as samples.
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
class Plan:
    """Every source below or named in `folder`, the most trusted one first."""

    folder: Path
    sources: tuple[SourcePlan, ...]


def read_plan(folder: Path) -> Plan:
    """The plan in `folder`; without one, its tables and, if there are any, its pictures.

    Raises:
        SourceError: the plan cannot be read, says what nobody can mean, or names a source twice.
    """
    file = folder / FILE
    try:
        text = file.read_bytes()
    except FileNotFoundError:
        return Plan(folder, _usual(folder))
    except OSError as failure:
        raise SourceError(f"{file} cannot be read.", failure.strerror or "") from failure
    try:
        found = msgspec.toml.decode(text, type=_File, strict=True).sources
    except (msgspec.MsgspecError, UnicodeDecodeError) as failure:
        raise SourceError(f"{file} says something that nobody can mean: {failure}.") from failure
    names = [source.name for source in found]
    for source in found:
        if names.count(source.name) > 1:
            raise SourceError(f"{file} names two sources “{source.name}”. Give one of them another name.")
        if bool(source.path) == bool(source.address):
            raise SourceError(f"{file}: the source “{source.name}” needs either a path or an address.")
    return Plan(folder, found)


@dataclass(frozen=True, slots=True)
class _File:
    sources: tuple[SourcePlan, ...]


def _usual(folder: Path) -> tuple[SourcePlan, ...]:
    tables = SourcePlan(name="tables", type=SourceKind.SPREADSHEET, path=".")
    pictures = SourcePlan(name=PICTURES, type=SourceKind.PICTURES, path=PICTURES)
    return (tables, pictures) if (folder / PICTURES).is_dir() else (tables,)
