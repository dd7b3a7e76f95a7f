"""The rows of a content file as checked columns.

Every query brings one row, each column as one JSON array: stepping row by row would ask for the interpreter lock a
hundred thousand times, and a worker that does so beside a busy screen gets one row every five milliseconds.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from kiosk.content import limits
from kiosk.content.columns import check_texts, decode
from kiosk.content.opening import Guest
from kiosk.content.refusals import hostile
from kiosk.content.schema import TEXTS, table
from kiosk.content.shape import Rule, TextKind
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
    found = _arrays(guest, [column.name for column in columns], f"{name} ORDER BY rowid LIMIT ?", most + 1)
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
    read = 0
    columns: dict[str, Columns] = {}
    for kind in TEXTS:
        items = list(map(str, ids[kind.table]))
        fields = columns[kind.table] = {}
        for field in kind.fields:
            by_language = {language: _texts(guest, kind, field, language, items) for language in languages}
            read += sum(map(len, by_language.values()))
            fields[field] = _local(items, by_language)
    if guest.ask("SELECT count(*) FROM texts") != [(read,)]:
        raise hostile("texts holds a text of an unknown kind, field or language")
    return columns


def tags_of(items: Sequence[str], tagged: Sequence[str], tags: Sequence[str]) -> list[tuple[str, ...]]:
    """The tags of each of `items`, from pairs of an item and one of its tags, in their order."""
    found: dict[str, list[str]] = {}
    for item, tag in zip(tagged, tags, strict=True):
        found.setdefault(item, []).append(tag)
    return [tuple(found.get(item, ())) for item in items]


def _texts(guest: Guest, kind: TextKind, field: str, language: str, items: Sequence[str]) -> dict[str, str]:
    source = "texts WHERE kind = ? AND field = ? AND language = ? LIMIT ?"
    found, texts = _arrays(guest, ["item", "text"], source, kind.kind, field, language, len(items) + 1)
    where = f"texts of {kind.kind}.{field} in {language}"
    by_item = dict(zip(found, texts, strict=True))
    if not by_item.keys() <= set(items) or len(by_item) != len(found):
        raise hostile(f"{where} belong to something that is not there")
    if not set(map(type, texts)) <= {str} or not all(texts):
        raise hostile(f"{where} hold something that is no text")
    check_texts(where, texts, limits.TEXT_CHARACTERS[field], paragraphs=field in limits.PARAGRAPHS)
    return by_item


def _local(items: Sequence[str], by_language: Mapping[str, Mapping[str, str]]) -> list[LocalText]:
    languages = [(language, texts) for language, texts in by_language.items() if texts]
    return [{language: texts[item] for language, texts in languages if item in texts} for item in items]


def _arrays(guest: Guest, columns: Sequence[str], source: str, *parameters: object) -> list[list[Any]]:
    arrays = ", ".join(f'json_group_array("{column}")' for column in columns)
    names = ", ".join(f'"{column}"' for column in columns)
    row = guest.ask(f"SELECT {arrays} FROM (SELECT {names} FROM {source})", *parameters)[0]
    try:
        return [json.loads(array) for array in row]
    except (ValueError, RecursionError) as error:
        raise hostile(f"{source.split()[0]} holds a value that is neither text nor a number") from error
