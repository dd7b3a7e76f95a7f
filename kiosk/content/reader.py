"""From a content file to one immutable `Content`, trusting nothing."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

from kiosk.content import limits
from kiosk.content.reading.connection import Guest, opened
from kiosk.content.reading.images import HEAD_BYTES, Shape, probe
from kiosk.content.reading.rows import Columns, table_columns, tags_of, text_columns
from kiosk.content.refusals import corrupt, empty, hostile
from kiosk.content.schema import SCHEMA_VERSION
from kiosk.domain.calendar import LONGEST
from kiosk.domain.content import Content, Meta
from kiosk.domain.model import Event, Fact, Member, Notice, Occurrence, Picture, Place, Source, Tag, Topic

Item = TypeVar("Item")

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})?")


def read(path: Path, sha256: str | None = None) -> Content:
    """The content of the file at `path`.

    `sha256` is its promised hash in hexadecimal, whole or its first 12 digits. Only a hash shows that the file is the
    one that was built: a damaged one can pass every other check.

    Raises:
        ContentError: there is no such file, it cannot be read, or it is not what the screen accepts. Nothing else.
    """
    with opened(path, sha256) as guest:
        _check_whole(guest)
        content = _content(guest)
    if not (content.members or content.events or content.facts):
        raise empty()
    return content


def read_picture(path: Path, number: int) -> bytes:
    """The bytes of a picture of a file that was read before: PNG or WebP, of the shape that its `Picture` gives.

    Raises:
        ContentError: there is no such picture, or not of that shape.
    """
    with opened(path) as guest:
        rows = guest.ask("SELECT media_type, width, height FROM pictures WHERE id = ?", number)
        if not rows:
            raise corrupt(f"there is no picture {number}")
        _check_picture(guest, number, Shape(*rows[0]))
        with guest.picture(number) as blob:
            return blob.read()


def same_picture(old: Path, new: Path) -> Callable[[int, int], bool]:
    """Whether a picture of the file `old` and one of `new`, by number, have the same bytes; may raise ContentError."""
    return lambda one, other: read_picture(old, one) == read_picture(new, other)


def _check_whole(guest: Guest) -> None:
    if (found := guest.ask("PRAGMA integrity_check(1)")) != [("ok",)]:
        raise corrupt(f"integrity_check: {found[0][0]}")
    if dangling := guest.ask('SELECT "table", parent FROM pragma_foreign_key_check LIMIT 1'):
        raise hostile(f"a row of {dangling[0][0]} points to a row of {dangling[0][1]} that is not there")


def _content(guest: Guest) -> Content:
    meta = _meta(table_columns(guest, "meta"))
    columns = {name: table_columns(guest, name) for name in limits.ROWS if name != "meta"}
    ids = {name: found["id"] for name, found in columns.items() if "id" in found}
    for name, texts in text_columns(guest, meta.languages, ids).items():
        columns[name] |= texts
    for item in ("member", "event"):
        tagging = columns[f"{item}_tags"]
        columns[f"{item}s"]["tags"] = tags_of(ids[f"{item}s"], tagging[item], tagging["tag"])
    columns["pictures"]["focal"] = list(
        zip(columns["pictures"]["focal_x"], columns["pictures"]["focal_y"], strict=True)
    )
    pictures = _by_id(_made(Picture, columns["pictures"]))
    for picture in pictures.values():
        _check_picture(guest, picture.id, Shape(picture.media_type, picture.width, picture.height))
    return Content(
        meta=meta,
        sources=_by_id(_made(Source, columns["sources"])),
        tags=_by_id(_made(Tag, columns["tags"])),
        places=_by_id(_made(Place, columns["places"])),
        members=_by_id(_made(Member, columns["members"])),
        events=_by_id(_made(Event, columns["events"])),
        occurrences=_in_order(_made(Occurrence, columns["occurrences"])),
        topics=_by_id(_made(Topic, columns["topics"])),
        facts=_by_id(_made(Fact, columns["facts"])),
        notices=tuple(_made(Notice, columns["notices"])),
        pictures=pictures,
    )


def _meta(columns: Columns) -> Meta:
    if [*columns["schema_version"]] != [SCHEMA_VERSION]:
        raise hostile("meta has not exactly one row, of the schema version in the header")
    meta = _made(Meta, columns)[0]
    languages = meta.languages
    if not 0 < len(set(languages)) == len(languages) <= limits.LANGUAGES:
        raise hostile(f"meta.languages names none, one twice, or more than {limits.LANGUAGES}")
    if not all(map(_LANGUAGE.fullmatch, languages)):
        raise hostile("meta.languages holds something that is no language code")
    return meta


def _made(make: type[Item], columns: Columns) -> list[Item]:
    """One item a row; `make` is a dataclass whose every field is one of `columns`."""
    construct: Callable[..., Item] = make
    values: list[Any] = [columns[field.name] for field in fields(make)]  # type: ignore[arg-type]
    return list(map(construct, *values))


def _by_id(items: Iterable[Any]) -> Mapping[Any, Any]:
    return {item.id: item for item in items}


def _in_order(occurrences: list[Occurrence]) -> tuple[Occurrence, ...]:
    if any(later.starts < earlier.starts for earlier, later in pairwise(occurrences)):
        raise hostile("occurrences are not in the order of their starts")
    if any(not one.starts <= one.ends <= one.starts + LONGEST for one in occurrences):
        raise hostile(f"occurrences holds one that ends before it starts or lasts more than {LONGEST.days} days")
    return tuple(occurrences)


def _check_picture(guest: Guest, number: int, shape: Shape) -> None:
    """Compare the shape that the file gives with the picture's own first bytes; nothing is decoded."""
    with guest.picture(number) as blob:
        size, found = len(blob), probe(blob.read(HEAD_BYTES))
    if found != shape or size > limits.PICTURE_BYTES:
        raise hostile(f"picture {number} is {size} bytes of {found}, not {shape}")
    if not 0 < shape.width <= limits.PICTURE_SIDE or not 0 < shape.height <= limits.PICTURE_SIDE:
        raise hostile(f"picture {number} is {shape.width} × {shape.height}; {limits.PICTURE_SIDE} is the most")
