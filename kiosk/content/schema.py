"""The schema of the content file: each table, each column, and what a column may hold.

`docs/content-format.md` says the same to people. The reader compares the schema of a file with this one by its
whole text, so a change here is a new SCHEMA_VERSION.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Any

from kiosk.content.column_types import Column, Rule, Table, TextKind
from kiosk.domain.content import Content
from kiosk.domain.model import Admission, Level, PictureKind, Status, TagScope
from kiosk.domain.texts import LocalText

APPLICATION_ID = 0x48454449
"""`HEDI`, in the header of every content file."""
SCHEMA_VERSION = 3
PAGE_BYTES = 4096


def _id(name: str = "id", refers: str = "", nullable: bool = False) -> Column:
    return Column(name, Rule.ID, nullable, refers)


def _number(name: str, refers: str = "", nullable: bool = False) -> Column:
    return Column(name, Rule.NUMBER, nullable, refers)


def _choice(name: str, choices: type[StrEnum]) -> Column:
    return Column(name, Rule.CHOICE, choices=choices)


def _tagging(name: str, item: str, table: str) -> Table:
    return Table(name, (_id(item, table), _id("tag", "tags")), f"PRIMARY KEY ({item}, tag)")


_CODE = Column("code", Rule.CODE)
_PICTURE = _number("picture", "pictures", nullable=True)
_ICON = Column("icon", Rule.WORDS)
_ID_KEY = "PRIMARY KEY (id)"

TABLES = (
    Table(
        "meta",
        (
            _number("schema_version"),
            Column("built_at", Rule.MOMENT),
            Column("valid_until", Rule.MOMENT),
            Column("languages", Rule.LINES),
            Column("phone_host", Rule.HOST),
            Column("allowed_hosts", Rule.LINES),
            Column("sources", Rule.LINES),
            Column("feedback", Rule.WORDS),
        ),
    ),
    Table(
        "pictures",
        (
            _number("id"),
            Column("media_type", Rule.WORDS),
            _number("width"),
            _number("height"),
            _choice("kind", PictureKind),
            Column("focal_x", Rule.PERCENT),
            Column("focal_y", Rule.PERCENT),
            Column("data", Rule.BYTES),
        ),
        _ID_KEY,
    ),
    Table(
        "sources",
        (
            _id(),
            Column("title", Rule.WORDS),
            Column("publisher", Rule.WORDS),
            Column("published", Rule.DAY, nullable=True),
            Column("address", Rule.WORDS),
        ),
        _ID_KEY,
    ),
    Table("tags", (_id(), _choice("scope", TagScope), _number("position")), _ID_KEY),
    Table(
        "places",
        (
            _id(),
            _CODE,
            _number("stop", nullable=True),
            Column("coordinates", Rule.COORDINATES),
            _PICTURE,
            _number("minutes", nullable=True),
            _number("entrance", "pictures", nullable=True),
        ),
        _ID_KEY,
    ),
    Table(
        "members",
        (
            _id(),
            _CODE,
            _id("place", "places", nullable=True),
            Column("website", Rule.WORDS),
            Column("phone", Rule.WORDS),
            Column("email", Rule.WORDS),
            Column("initiator", Rule.FLAG),
            _PICTURE,
        ),
        _ID_KEY,
    ),
    _tagging("member_tags", "member", "members"),
    Table("topics", (_id(), _CODE, _number("position"), _ICON), _ID_KEY),
    Table(
        "facts",
        (
            _id(),
            _id("topic", "topics"),
            _number("position"),
            _number("figure", nullable=True),
            _ICON,
            _id("member", "members", nullable=True),
            _id("source", "sources", nullable=True),
            Column("headline", Rule.FLAG),
        ),
        _ID_KEY,
    ),
    Table(
        "events",
        (
            _id(),
            _CODE,
            _id("organiser", "members", nullable=True),
            _id("place", "places", nullable=True),
            _choice("status", Status),
            _choice("admission", Admission),
            Column("booking", Rule.WORDS),
            Column("all_day", Rule.FLAG),
            Column("sample", Rule.FLAG),
            _PICTURE,
        ),
        _ID_KEY,
    ),
    _tagging("event_tags", "event", "events"),
    Table(
        "occurrences",
        (
            _number("id"),
            _id("event", "events"),
            Column("starts", Rule.MOMENT),
            Column("ends", Rule.MOMENT),
            _choice("status", Status),
        ),
        "UNIQUE (id)",
    ),
    Table(
        "notices",
        (
            _id(),
            _choice("level", Level),
            Column("starts", Rule.MOMENT, nullable=True),
            Column("ends", Rule.MOMENT, nullable=True),
        ),
        _ID_KEY,
    ),
    Table(
        "texts",
        (
            Column("kind", Rule.WORDS),
            Column("item", Rule.ID),
            Column("field", Rule.WORDS),
            Column("language", Rule.WORDS),
            Column("text", Rule.LINES),
        ),
        "PRIMARY KEY (kind, field, language, item)",
        "STRICT, WITHOUT ROWID",
    ),
)
"""In an order in which every table comes after those it points to."""

TEXTS = (
    TextKind("picture", "pictures", ("alt", "credit")),
    TextKind("tag", "tags", ("name",)),
    TextKind("place", "places", ("name", "summary", "text", "direction")),
    TextKind("member", "members", ("name", "summary", "text")),
    TextKind("topic", "topics", ("title", "summary")),
    TextKind("fact", "facts", ("title", "text", "figure_note", "when")),
    TextKind("event", "events", ("title", "summary", "text")),
    TextKind("notice", "notices", ("text",)),
)

ENTITIES = tuple(table.name for table in TABLES if any(column.name == "id" for column in table.columns))
"""The tables whose rows are things of their own; `Content` has a field of the same name for each."""


@cache
def table(name: str) -> Table:
    """The table of that name."""
    return next(found for found in TABLES if found.name == name)


def items(content: Content, name: str) -> Iterable[Any]:
    """What `content` holds for the one of ENTITIES of that name, in its order."""
    held = getattr(content, name)
    return held.values() if isinstance(held, Mapping) else held


def local_texts(content: Content) -> Iterator[tuple[str, str, str, LocalText]]:
    """Kind, item, field and text in all its languages, of everything in `content` that has texts."""
    for texts in TEXTS:
        for item in items(content, texts.table):
            for field in texts.fields:
                yield texts.kind, str(item.id), field, getattr(item, field)


SchemaRow = tuple[str, str, str, str | None]
SCHEMA_QUERY = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"


@cache
def schema_rows() -> tuple[SchemaRow, ...]:
    """What SCHEMA_QUERY answers on a content file: type, name, table and SQL of each table and index."""
    connection = sqlite3.connect(":memory:")
    try:
        for each in TABLES:
            connection.execute(each.sql)
        return tuple(connection.execute(SCHEMA_QUERY).fetchall())
    finally:
        connection.close()
