"""What only shows when the tables lie side by side: references to rows that are not there, codes that meet."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from itertools import islice

from kiosk.domain.errors import Problem
from kiosk.domain.identity import Kind, meetings
from kiosk.domain.sentences import Sentence, say
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
            remedy = say("Did you mean “{near}”?", near=near[0]) if near else _add(table, scope)
            yield Complaint(column.name, _not_there(str(id), table, scope), remedy)


def _not_there(id: str, table: str, scope: str) -> Sentence:
    file = f"{table}.csv"
    if scope:
        return say("“{id}” is not the id of a row in {file} with scope {scope}.", id=id, file=file, scope=scope)
    return say("“{id}” is not the id of a row in {file}.", id=id, file=file)


def _add(table: str, scope: str) -> Sentence:
    file = f"{table}.csv"
    if scope:
        return say("Add a row to {file} with scope {scope}, or correct the id.", file=file, scope=scope)
    return say("Add a row to {file}, or correct the id.", file=file)


def _shared_codes(table: Table) -> Iterator[Problem]:
    kind = KINDS.get(table.form.table)
    ids = table.ids or {}
    for first, other in meetings(kind, ids) if kind else ():
        sentence = say("By rare chance “{other}” gets the same short code as “{first}”.", other=other, first=first)
        remedy = say("Change the newer of the two ids.")
        yield error(table.form.file, ids[other], table.form.key, other, sentence, remedy)


def _doubled_stops(places: Table) -> Iterator[Problem]:
    seen: dict[int, int] = {}
    for row in places.rows:
        stop = row[STOP]
        if stop is not None and seen.setdefault(stop, row.number) != row.number:
            sentence = say("Row {first} is stop {stop} already.", first=str(seen[stop]), stop=stop)
            remedy = say("Number the stops from north to south.")
            yield complained(places.form, row, Complaint(STOP.name, sentence, remedy))
