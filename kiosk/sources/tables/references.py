"""What only shows when the tables lie side by side: references to rows that are not there, codes that meet."""

import re
from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from itertools import islice

from kiosk.domain.problems import Problem, table_words
from kiosk.domain.sentences import Sentence, say
from kiosk.domain.short_codes import Kind, meetings
from kiosk.sources.tables.cells import error, shorten
from kiosk.sources.tables.forms.catalogue import ID, SCOPE, STOP
from kiosk.sources.tables.forms.columns import Column, Complaint, Row
from kiosk.sources.tables.forms.events import ALL_DAY, STARTS
from kiosk.sources.tables.forms.times import EVENT, TIME
from kiosk.sources.tables.rows import MOST_PROBLEMS, Table, complained
from kiosk.sources.tables.values.parsing import words

Names = Mapping[str, set[str]]
"""Each id, and what its row is called: in small letters, in any language."""
Targets = Mapping[str, Names | None]
"""Those of each table, or of each scope of its rows; None where nobody knows."""

KINDS = {"members": Kind.MEMBER, "events": Kind.EVENT, "places": Kind.PLACE, "topics": Kind.TOPIC}

_SCOPES = {"member": say("members"), "event": say("events")}


def reference_problems(tables: Mapping[str, Table]) -> Iterator[Problem]:
    """References without a row and shared codes (at most 1,000 of both a table), and doubled stops.

    A table that could not be read as a whole is not blamed for what it may hold.
    """
    targets = _targets(tables)
    labels = {name: table_words(table.where) for name, table in tables.items()}
    for table in tables.values():
        yield from islice(_table_problems(table, targets, labels), MOST_PROBLEMS)
    yield from _doubled_stops(tables["places"])
    yield from islice(_without_a_time(tables["events"], tables["times"]), MOST_PROBLEMS)


def _table_problems(table: Table, targets: Targets, labels: Mapping[str, str]) -> Iterator[Problem]:
    pointing = [column for column in table.form.columns if column.refers]
    others = table.others if table.ids is not None else ()
    for row in (*table.rows, *others):
        for column in (column for column in pointing if column.name in row.values):
            for complaint in _dangling(row, column, targets, labels):
                yield complained(row, complaint)
    yield from _shared_codes(table)


def _targets(tables: Mapping[str, Table]) -> Targets:
    targets: dict[str, Names | None] = {name: _names(table) for name, table in tables.items()}
    tags = tables["tags"]
    every = targets["tags"]
    for scope in {row[SCOPE] for row in tags.rows} | {"member", "event"}:
        own = {row.cells[tags.form.key] for row in tags.rows if row[SCOPE] == scope}
        known = every if every is None or tags.others or len(tags.rows) < len(every) else _of(every, own)
        targets[f"tags:{scope}"] = known
    return targets


def _names(table: Table) -> Names | None:
    """Every id of a table, and what its row is called in any language; None when nobody knows what it holds."""
    if table.ids is None:
        return None
    names: dict[str, set[str]] = {id: {id.casefold()} for id in table.ids}
    for row in (*table.rows, *table.others):
        called = names.get(row.cells.get(table.form.key, ""))
        if called is not None:
            called.update(
                _plain(cell) for name, cell in row.cells.items() if name.partition("_")[0] in ("name", "title")
            )
    return names


def _of(names: Names, ids: Collection[str]) -> Names:
    return {id: called for id, called in names.items() if id in ids}


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _dangling(row: Row, column: Column[object], targets: Targets, labels: Mapping[str, str]) -> Iterator[Complaint]:
    known = targets[column.refers]
    value = row[column]
    if known is None or value is None:
        return
    table, _, scope = column.refers.partition(":")
    for id in _unknown(value, row.cells.get(column.name, ""), known):
        near = _near(id, known)
        remedy = say("Did you mean “{near}”?", near=near) if near else _add(labels[table], scope)
        yield Complaint(column.name, _not_there(shorten(id), labels[table], scope), remedy)


def _unknown(value: object, cell: str, known: Names) -> Iterator[str]:
    """What in a cell is no id; in a list a name of several words is one thing where somebody is called so."""
    if not isinstance(value, tuple):
        if value not in known:
            yield str(value)
        return
    for part in filter(None, (part.strip() for part in re.split("[,;]", cell))):
        unknown = [word for word in words(part) if word not in known]
        yield from (part,) if unknown and _called(part, known) else unknown


def _called(name: str, known: Names) -> str | None:
    found = _plain(name)
    return next((id for id, called in known.items() if found in called), None)


def _near(name: str, known: Names) -> str | None:
    """The id of the row that is called so, or nearly so."""
    own = _called(name, known)
    if own is not None:
        return own
    near = get_close_matches(_plain(name), [name for called in known.values() for name in sorted(called)], 1)
    return _called(near[0], known) if near else None


def _not_there(id: str, file: str, scope: str) -> Sentence:
    if scope:
        return say("“{id}” is not the id of a row in {file} for {scope}.", id=id, file=file, scope=_SCOPES[scope])
    return say("“{id}” is not the id of a row in {file}.", id=id, file=file)


def _add(file: str, scope: str) -> Sentence:
    if scope:
        return say("Add a row for {scope} to {file}, or correct the id.", file=file, scope=_SCOPES[scope])
    return say("Add a row to {file}, or correct the id.", file=file)


def _shared_codes(table: Table) -> Iterator[Problem]:
    kind = KINDS.get(table.form.table)
    ids = table.ids or {}
    for first, other in meetings(kind, ids) if kind else ():
        sentence = say("By rare chance “{other}” gets the same short code as “{first}”.", other=other, first=first)
        remedy = say("Change the newer of the two ids.")
        yield error(ids[other].source, ids[other].row, table.form.key, other, sentence, remedy)


def _doubled_stops(places: Table) -> Iterator[Problem]:
    seen: dict[int, Row] = {}
    for row in places.rows:
        stop = row[STOP]
        if stop is not None and (first := seen.setdefault(stop, row)) is not row:
            sentence = say("Row {first} is stop {stop} already.", first=str(first.number), stop=stop)
            remedy = say("Number the stops from north to south.")
            yield complained(row, Complaint(STOP.name, sentence, remedy))


def _without_a_time(events: Table, times: Table) -> Iterator[Problem]:
    """Events that no day and no row in the table of times says anything about, and rows there without an hour."""
    if times.ids is not None:
        for row in events.rows:
            if row[STARTS] is None and row[ID] not in times.ids:
                remedy = say("Write the day it starts, or all its times in the table of times.")
                yield complained(row, Complaint(STARTS.name, say("This cell is empty."), remedy))
    hourly = {row[ID] for row in events.rows if not row[ALL_DAY]}
    heading = next((row.heading(ALL_DAY) for row in events.rows), ALL_DAY.name)
    for row in times.rows:
        if row[EVENT] in hourly and row[TIME] is None:
            sentence = say("It does not say when the event begins.")
            remedy = say("Write 13:00, or 1 in {column} of the event.", column=heading)
            yield complained(row, Complaint(TIME.name, sentence, remedy))
