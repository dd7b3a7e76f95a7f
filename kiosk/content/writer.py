"""From a `Content` to a content file: the same bytes for the same content, or no file at all."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path
from tempfile import mkstemp
from typing import Any

from sqlite_utils import Database

from kiosk.content.files import digest, sync_folder
from kiosk.content.reader import read
from kiosk.content.refusals import unwritable
from kiosk.content.schema import APPLICATION_ID, PAGE_BYTES, SCHEMA_VERSION, TABLES, items, local_texts, table
from kiosk.domain.content import Content
from kiosk.domain.model import Event, Member, Picture

Row = dict[str, Any]

_PRAGMAS = (
    f"page_size={PAGE_BYTES}",
    f"application_id={APPLICATION_ID}",
    f"user_version={SCHEMA_VERSION}",
    "secure_delete=ON",
)
"""The last is what some builds of SQLite do by themselves: zeros where nothing is said, not what lay there before."""
_WRITTEN_BY = 96
"""Where the header names the version of SQLite that wrote, which means nothing to a reader."""
_READABLE_BY_ALL = 0o644
_SIDE_FILES = ("-journal", "-wal", "-shm")


def write(content: Content, pictures: Mapping[int, bytes], path: Path) -> str:
    """Write the content file at `path` and return its SHA-256 in hexadecimal.

    `pictures` holds the bytes of each of `content.pictures`, PNG or WebP. The new file is read back and compared
    before it takes the place of an old one, which stays on any failure.

    Raises:
        ContentError: the reader would refuse it, or the disk does.
        ValueError: `content` says what no content file can (a moment with microseconds, an empty text, pictures
            without bytes …); a fault of the caller.
    """
    if pictures.keys() != content.pictures.keys():
        raise ValueError("the pictures of the content are not those whose bytes are given")
    try:
        descriptor, name = mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        os.fchmod(descriptor, _READABLE_BY_ALL)
    except OSError as error:
        raise unwritable(error) from error
    new = Path(name)
    try:
        _fill(content, pictures, new)
        sha256 = digest(new)
        _check_same(content, read(new, sha256))
        os.fsync(descriptor)
        _replace(path, new)
    except (OSError, sqlite3.OperationalError) as error:
        raise unwritable(error) from error
    finally:
        os.close(descriptor)
        with suppress(OSError):
            new.unlink(missing_ok=True)
    return sha256


def _fill(content: Content, pictures: Mapping[int, bytes], new: Path) -> None:
    database = Database(memory=True, execute_plugins=False)
    try:
        for pragma in _PRAGMAS:
            database.execute(f"PRAGMA {pragma}")
        with database.atomic():
            for each in TABLES:
                database.execute(each.sql)
            for each in TABLES:
                database.table(each.name).insert_all(_rows(content, pictures, each.name))
        database.execute("VACUUM INTO ?", [str(new)])
    finally:
        database.close()
    with new.open("r+b") as file:
        file.seek(_WRITTEN_BY)
        file.write(bytes(4))


def _rows(content: Content, pictures: Mapping[int, bytes], name: str) -> Iterator[Row]:
    match name:
        case "meta":
            yield {"schema_version": SCHEMA_VERSION} | _row(name, content.meta)
        case "texts":
            yield from _text_rows(content)
        case "member_tags":
            yield from _tag_rows("member", content.members.values())
        case "event_tags":
            yield from _tag_rows("event", content.events.values())
        case "pictures":
            yield from (_picture_row(picture, pictures[id]) for id, picture in content.pictures.items())
        case _:
            yield from (_row(name, item) for item in items(content, name))


def _text_rows(content: Content) -> Iterator[Row]:
    for kind, item, field, text in local_texts(content):
        for language, words in text.items():
            yield {"kind": kind, "item": item, "field": field, "language": language, "text": words}


def _tag_rows(name: str, tagged: Iterable[Member | Event]) -> Iterator[Row]:
    return ({name: item.id, "tag": tag} for item in tagged for tag in item.tags)


def _picture_row(picture: Picture, data: bytes) -> Row:
    focal_x, focal_y = picture.focal
    return _row("pictures", picture) | {"focal_x": focal_x, "focal_y": focal_y, "data": data}


def _row(name: str, item: Any) -> Row:
    """The columns of a table that `item` has a field for."""
    names = [column.name for column in table(name).columns]
    return {column: _plain(getattr(item, column)) for column in names if hasattr(item, column)}


def _plain(value: object) -> object:
    match value:
        case datetime():
            return int(value.timestamp())
        case date():
            return value.isoformat()
        case tuple():
            return "\n".join(value)
        case bool():
            return int(value)
        case str():
            return str(value)
    return value


def _check_same(wanted: Content, found: Content) -> None:
    for field in fields(Content):
        if getattr(wanted, field.name) != getattr(found, field.name):
            raise ValueError(f"{field.name} would not be read as they were written")


def _replace(path: Path, new: Path) -> None:
    """Put `new` in the place of `path`, without what another program may have left beside the old file."""
    for suffix in _SIDE_FILES:
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    new.replace(path)
    sync_folder(path.parent)
