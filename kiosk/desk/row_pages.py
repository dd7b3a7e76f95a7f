"""Lists of rows, and the form of one: what was typed becomes changes of fields."""

from collections.abc import Mapping
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from kiosk.desk.fields import groups, title
from kiosk.desk.guard import posted
from kiosk.desk.pages import Desk, back_to, desk_of, language_of, page, who
from kiosk.desk.seen import SHOWN, WAYS, seen
from kiosk.desk.store import Change, Conflict, StoredRow
from kiosk.sources.tables.forms.headings import TABLES, called
from kiosk.sources.tables.reading import FORM_OF
from kiosk.sources.template.sheets import headings

PER_PAGE = 100


async def rows(request: Request) -> Response:
    """The list of a table, of what holds the words of `q`."""
    desk, table = desk_of(request), table_of(request)
    words = request.query_params.get("q", "")[:200]
    found = desk.store.rows(table, words)
    first = _number(request.query_params.get("from", "0"))
    languages = desk.languages
    key, part = FORM_OF[table].key, found[first : first + PER_PAGE]
    shown = [(row.number, title(table, row.cells, languages), row.cells.get(key, "")) for row in part]
    name = called(table, language_of(request), TABLES).capitalize()
    return page(request, "rows", table=table, name=name, words=words, count=len(found), first=first, per_page=PER_PAGE,
                rows=shown)  # fmt: skip


async def new(request: Request) -> Response:
    """The form of a row that is not there yet."""
    return _form(request, None, {})


async def create(request: Request) -> Response:
    """A new row of what was typed."""
    desk, table, fields = desk_of(request), table_of(request), await posted(request)
    (number,) = desk.store.add(table, [cells_of(desk, table, fields)], who(request), "new")
    return back_to(f"/t/{table}/{number}?saved=1")


async def row(request: Request) -> Response:
    """The form of a row."""
    found = _row(request)
    return _form(request, found, found.cells)


async def save(request: Request) -> Response:
    """What was typed into the form; what somebody else changed meanwhile comes back with both."""
    desk, table, fields = desk_of(request), table_of(request), await posted(request)
    number = int(request.path_params["row"])
    typed = cells_of(desk, table, fields, keep_empty=True)
    theirs = {name for name in typed if fields.get(f"choose:{name}") == "theirs"}
    changes = [
        Change(table, number, name, was, value)
        for name, value in typed.items()
        if name not in theirs and (was := fields.get(f"was:{name}", "")) != value
    ]
    try:
        desk.store.write(changes, who(request), "edit")
    except Conflict as conflict:
        there = desk.store.row(table, number)
        if there is None:
            return page(request, "gone", 409, table=table)
        now = {change.field: value for change, value in zip(conflict.changes, conflict.now, strict=True)}
        return _form(request, there, {**there.cells, **typed}, now)
    return back_to(f"/t/{table}/{number}?saved=1")


async def delete(request: Request) -> Response:
    """Takes the row away; History brings it back."""
    await posted(request)
    table, found = table_of(request), _row(request)
    desk_of(request).store.delete(table, found.number, who(request), "delete")
    return back_to(f"/t/{table}")


async def duplicate(request: Request) -> Response:
    """A row like it, with another key."""
    await posted(request)
    desk, table, found = desk_of(request), table_of(request), _row(request)
    key = FORM_OF[table].key
    known = {each.cells.get(key) for each in desk.store.rows(table)}
    base = found.cells.get(key, "")
    other = next(name for count in range(2, len(known) + 3) if (name := f"{base}-{count}") not in known)
    unique = FORM_OF[table].unique
    cells = {**found.cells, key: other} if base and unique else found.cells
    (number,) = desk.store.add(table, [cells], who(request), "duplicate")
    return back_to(f"/t/{table}/{number}")


def _form(
    request: Request, found: StoredRow | None, cells: Mapping[str, str], now: Mapping[str, str] | None = None
) -> Response:
    desk, table, language = desk_of(request), table_of(request), language_of(request)
    languages = desk.languages
    refers = {heading.refers for heading in headings(table, languages) if heading.refers}
    ids = {
        other: {each.cells[FORM_OF[other].key]: title(other, each.cells, languages)
                for each in desk.store.rows(other) if FORM_OF[other].key in each.cells}
        for other in refers
    }  # fmt: skip
    wrong: dict[str, list[object]] = {}
    answer = desk.checker.answer
    for problem in answer.problems if answer and found else ():
        if (problem.table, problem.row) == (table, found.number if found else 0):
            wrong.setdefault(problem.column, []).append(problem)
    was = {**(found.cells if found else {}), **(now or {})}
    edits = desk.store.edits(tbl=table, row=found.number)[:50] if found else ()
    name = called(table, language, TABLES).capitalize()
    how = seen(request.query_params)
    live = {"on_screen": table in SHOWN, "how": how, "asked": urlencode(how.fields), "ways": WAYS}
    named = {"name": name, "title": title(table, cells, languages) if found else ""}
    values = {**live, **named, "table": table, "row": found}
    return page(request, "row", 409 if now else 200, **values, groups=groups(table, cells, languages, ids, language),
                was=was, now=now or {}, wrong=wrong, edits=edits, saved="saved" in request.query_params)  # fmt: skip


def cells_of(desk: Desk, table: str, fields: Mapping[str, str], *, keep_empty: bool = False) -> dict[str, str]:
    """The cells that were posted; a box that is not ticked is not sent, so `was` says which fields the form had."""
    names = [heading.name for heading in headings(table, desk.languages)]
    return {
        name: fields.get(name, "").strip()
        for name in names
        if (name in fields or f"was:{name}" in fields) and (keep_empty or fields.get(name, "").strip())
    }


def table_of(request: Request) -> str:
    """The table that is asked for, where there is one of that name."""
    table = str(request.path_params["table"])
    if table not in FORM_OF:
        raise HTTPException(404)
    return table


def _row(request: Request) -> StoredRow:
    number = int(request.path_params["row"])
    found = desk_of(request).store.row(table_of(request), number) if number < 2**63 else None
    if found is None:
        raise HTTPException(404)
    return found


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and text.isascii() and len(text) < 9 else 0
