"""What only shows when the tables lie side by side: references to rows that are not there, codes that meet."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from itertools import islice

from kiosk.domain.errors import Problem
from kiosk.domain.identity import Kind, meetings
from kiosk.sources.tables.cells import error
from kiosk.sources.tables.columns import Column, Complaint, Row
from kiosk.sources.tables.forms import SCOPE, STOP
from kiosk.sources.tables.rows import MOST_PROBLEMS, Table, complained

KINDS = {"members": Kind.MEMBER, "events": Kind.EVENT, "places": Kind.PLACE, "topics": Kind.TOPIC}


def reference_problems(tables: Mapping[str, Table]) -> Iterator[Problem]:
    """References without a row and shared codes (at most 1,000 of both a table), and doubled stops.

    A table that could not be read as a whole is not blamed for what it may hold.
    """
    targets = _targets(tables)
    for table in tables.values():
        yield from islice(_table_problems(table, targets), MOST_PROBLEMS)
    yield from _doubled_stops(tables["places"])


def _table_problems(table: Table, targets: Mapping[str, frozenset[str] | None]) -> Iterator[Problem]:
    pointing = [column for column in table.form.columns if column.refers]
    for row in table.rows:
        for column in pointing:
            for complaint in _dangling(row, column, targets):
                yield complained(table.form, row, complaint)
    yield from _shared_codes(table)


def _targets(tables: Mapping[str, Table]) -> dict[str, frozenset[str] | None]:
    targets = {name: None if table.ids is None else frozenset(table.ids) for name, table in tables.items()}
    tags = tables["tags"]
    broken = tags.ids is None or len(tags.rows) < len(tags.ids)
    for scope in {row[SCOPE] for row in tags.rows} | {"member", "event"}:
        scoped = frozenset(row.cells[tags.form.key] for row in tags.rows if row[SCOPE] == scope)
        targets[f"tags:{scope}"] = targets["tags"] if broken else scoped
    return targets


def _dangling(row: Row, column: Column[object], targets: Mapping[str, frozenset[str] | None]) -> Iterator[Complaint]:
    known = targets[column.refers]
    value = row[column]
    if known is None or value is None:
        return
    table, _, scope = column.refers.partition(":")
    for id in value if isinstance(value, tuple) else (value,):
        if id not in known:
            near = get_close_matches(str(id), known, 1)
            where = f"{table}.csv with scope {scope}" if scope else f"{table}.csv"
            remedy = f"Did you mean “{near[0]}”?" if near else f"Add a row to {where}, or correct the id."
            yield Complaint(column.name, f"“{id}” is not the id of a row in {where}.", remedy)


def _shared_codes(table: Table) -> Iterator[Problem]:
    kind = KINDS.get(table.form.table)
    ids = table.ids or {}
    for first, other in meetings(kind, ids) if kind else ():
        sentence = f"By rare chance “{other}” gets the same short code as “{first}”."
        yield error(table.form.file, ids[other], table.form.key, other, sentence, "Change the newer of the two ids.")


def _doubled_stops(places: Table) -> Iterator[Problem]:
    seen: dict[int, int] = {}
    for row in places.rows:
        stop = row[STOP]
        if stop is not None and seen.setdefault(stop, row.number) != row.number:
            sentence = f"Row {seen[stop]} is stop {stop} already."
            yield complained(places.form, row, Complaint(STOP.name, sentence, "Number the stops from north to south."))
