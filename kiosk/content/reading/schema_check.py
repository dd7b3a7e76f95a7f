"""A content file has the tables and indexes of its version and nothing else: no trigger, no view, no further table."""

from collections.abc import Callable, Iterable
from typing import Any

from kiosk.content import limits
from kiosk.content.refusals import hostile
from kiosk.content.schema import SCHEMA_QUERY, schema_rows

Ask = Callable[..., Iterable[Any]]
"""Runs a query with values, and gives its rows."""


def check_schema(ask: Ask) -> None:
    """Compare all that SQLite lists of a file with what `kiosk.content.schema` makes.

    Raises:
        ContentHostile: anything is missing, different or too much.
    """
    found = set(ask(f"{SCHEMA_QUERY} LIMIT ?", len(schema_rows()) + 1))
    if different := found.symmetric_difference(schema_rows()):
        names = sorted({f"{row[0]} {row[1]}"[: limits.ID_CHARACTERS] for row in different})
        raise hostile(f"another schema than version says: {', '.join(names)}")
