"""The rows of a content file as checked columns.

Every query brings one row, each column as one JSON array: stepping row by row would ask for the interpreter lock a
hundred thousand times, and a worker that does so beside a busy screen gets one row every five milliseconds.
"""

import json
from collections.abc import Mapping, Sequence, Set
from typing import Any

from kiosk.content import limits
from kiosk.content.column_types import Rule
from kiosk.content.reading.columns import check_texts, decode
from kiosk.content.reading.connection import Guest
from kiosk.content.refusals import hostile
from kiosk.content.schema import TEXTS, table
from kiosk.domain.texts import LocalText

Columns = dict[str, Sequence[Any]]
"""Column name to its values, as the domain has them; all equally long, in the order of the file."""


def table_columns(guest: Guest, name: str) -> Columns:
    """All rows of a table but for the bytes of pictures.

    Raises:
        ContentError: more rows than allowed, or a value that its column does not allow.
    """
    columns = [column for column in table(name).columns if column.rule is not Rule.BYTES]
    most = limits.ROWS[name]
    names = [f'"{column.name}"' for column in columns]
    arrays = ", ".join(f"json_group_array({each})" for each in names)
    rows = f"SELECT {', '.join(names)} FROM {name} ORDER BY rowid LIMIT ?"
    found = [_array(name, array) for array in guest.ask(f"SELECT {arrays} FROM ({rows})", most + 1)[0]]
    if len(found[0]) > most:
        raise hostile(f"{name} has more than {most} rows")
    return {
        column.name: decode(f"{name}.{column.name}", column, values)
        for column, values in zip(columns, found, strict=True)
    }


def text_columns(guest: Guest, languages: Sequence[str], ids: Mapping[str, Sequence[Any]]) -> dict[str, Columns]:
    """Table to field to the texts of its items, which are `ids` of each table, in `languages`.

    Raises:
        ContentError: a text that is too long, has hidden characters, or belongs to nothing that is known.
    """
    groups = _text_groups(guest, languages)
    columns: dict[str, Columns] = {}
    for kind in TEXTS:
        items = list(map(str, ids[kind.table]))
        known = set(items)
        fields = columns[kind.table] = {}
        for field in kind.fields:
            by_language = {}
            for language in languages:
                found, texts = groups.pop((kind.kind, field, language), ("[]", "[]"))
                where = f"texts of {kind.kind}.{field} in {language}"
                by_language[language] = _checked_texts(where, field, _array(where, found), _array(where, texts), known)
            fields[field] = _local(items, by_language)
    if groups:
        raise hostile(f"texts holds an unknown kind, field or language: {min(groups)}")
    return columns


def tags_of(items: Sequence[str], tagged: Sequence[str], tags: Sequence[str]) -> list[tuple[str, ...]]:
    """The tags of each of `items`, from pairs of an item and one of its tags, in their order."""
    found: dict[str, list[str]] = {}
    for item, tag in zip(tagged, tags, strict=True):
        found.setdefault(item, []).append(tag)
    return [tuple(found.get(item, ())) for item in items]


def _text_groups(guest: Guest, languages: Sequence[str]) -> dict[tuple[str, str, str], tuple[str, str]]:
    """Kind, field and language to the JSON arrays of items and of their texts."""
    most = sum(len(kind.fields) for kind in TEXTS) * len(languages)
    rows = guest.ask(
        "SELECT kind, field, language, json_group_array(item), json_group_array(text)"
        " FROM texts GROUP BY kind, field, language LIMIT ?",
        most + 1,
    )
    return {(kind, field, language): (items, texts) for kind, field, language, items, texts in rows}


def _checked_texts(where: str, field: str, items: list[Any], texts: list[Any], known: Set[str]) -> dict[str, str]:
    by_item = dict(zip(items, texts, strict=True))
    if not by_item.keys() <= known or len(by_item) != len(items):
        raise hostile(f"{where} belong to something that is not there")
    if not set(map(type, texts)) <= {str} or not all(texts):
        raise hostile(f"{where} hold something that is no text")
    check_texts(where, texts, limits.TEXT_CHARACTERS[field], paragraphs=field in limits.PARAGRAPHS)
    return by_item


def _local(items: Sequence[str], by_language: Mapping[str, Mapping[str, str]]) -> list[LocalText]:
    languages = [(language, texts) for language, texts in by_language.items() if texts]
    return [{language: texts[item] for language, texts in languages if item in texts} for item in items]


def _array(where: str, array: str) -> list[Any]:
    try:
        found: list[Any] = json.loads(array)
    except (ValueError, RecursionError) as error:
        raise hostile(f"{where} holds a value that is neither text nor a whole number") from error
    return found
