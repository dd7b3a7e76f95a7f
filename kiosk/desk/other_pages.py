"""Today, the beginning, settings, problems, history, and tables taken in and given out."""

import secrets

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from kiosk.desk import beginning
from kiosk.desk.fields import setting_fields
from kiosk.desk.guard import FIELDS, posted
from kiosk.desk.pages import back_to, desk_of, language_of, page, who
from kiosk.desk.store import Change, Conflict
from kiosk.domain.errors import ContentError
from kiosk.sources.report.translation import in_language
from kiosk.sources.template.sheets import ORDER
from kiosk.sources.template.workbook import workbook

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


async def enter(request: Request) -> Response:
    """The one-time link: a page with a button, so that it holds from a web page too; the button opens the desk."""
    desk = desk_of(request)
    if request.method != "POST":
        return page(request, "enter", key=request.query_params.get("key", ""))
    async with request.form(max_fields=5, max_files=0) as form:
        said = str(form.get("key", ""))
    if not desk.key or not secrets.compare_digest(said.encode(), desk.key.encode()):
        return page(request, "closed", 403)
    desk.key = ""
    request.session.clear()
    request.session["who"] = "desk"
    return back_to("/")


async def today(request: Request) -> Response:
    """What visitors see now and next, and what is wrong; how to begin while there is nothing."""
    desk = desk_of(request)
    if not desk.store.last_batch:
        return page(request, "begin", first=beginning.FIRST.is_dir(), problems=())
    return page(request, "today", answer=await desk.checker.ask(desk.store.last_batch), busy=desk.checker.busy)


async def take_in(request: Request) -> Response:
    """Begins, or goes on, with what was handed in: one batch, which History takes back as a whole."""
    async with request.form(max_fields=FIELDS, max_files=1) as form:
        how, file = str(form.get("how", "")), form.get("file")
        name, data = (file.filename or "", await file.read()) if isinstance(file, UploadFile) else ("", b"")
    await posted(request)
    desk = desk_of(request)
    if how == "file" and not data:
        return back_to("/take-in")
    try:
        match how:
            case "first" if beginning.FIRST.is_dir():
                taken, pictures = await run_in_threadpool(beginning.first_content)
            case "nothing":
                taken, pictures = beginning.nothing()
            case "file":
                taken, pictures = await run_in_threadpool(beginning.handed_in, name, data)
            case _:
                raise HTTPException(400)
    except ContentError as failure:
        return page(request, "take-in", 422, problems=[in_language(failure.sentence, language_of(request))])
    if not taken.sound:
        said = [in_language(each.sentence, language_of(request)) for each in taken.problems]
        return page(request, "take-in", 422, problems=said or ["–"])
    await run_in_threadpool(beginning.put_pictures, desk.folder, pictures)
    desk.store.replace_all(taken.tables, who(request), "import")
    return back_to("/")


async def take_in_form(request: Request) -> Response:
    """Where a file is handed in."""
    return page(request, "take-in", problems=())


async def give_out(request: Request) -> Response:
    """A workbook of everything."""
    desk = desk_of(request)
    rows = {table: tuple(row.cells for row in desk.store.rows(table)) for table in ORDER}
    data = await run_in_threadpool(workbook, rows, desk.languages, language_of(request))
    return Response(data, media_type=XLSX, headers={"Content-Disposition": 'attachment; filename="heidi.xlsx"'})


async def problems(request: Request) -> Response:
    """What the last check found, each with the way to its field."""
    desk = desk_of(request)
    return page(request, "problems", answer=await desk.checker.ask(desk.store.last_batch), busy=desk.checker.busy)


async def settings(request: Request) -> Response:
    """The form of the settings."""
    values = desk_of(request).settings
    return page(request, "settings", groups=setting_fields(values, language_of(request)), was=values, now={}, wrong={})


async def save_settings(request: Request) -> Response:
    """What was typed into it."""
    fields, store = await posted(request), desk_of(request).store
    rows = {row.cells.get("key", ""): row for row in store.rows("settings")}
    changes = [
        Change("settings", row.number, "value", fields.get(f"was:{key}", ""), fields[key].strip())
        for key, row in rows.items()
        if key in fields and fields[key].strip() != fields.get(f"was:{key}", "")
    ]
    try:
        store.write(changes, who(request), "edit")
    except Conflict:
        return page(request, "conflict", 409)
    known = {group.fields[0].name for group in setting_fields({}, "en")}
    fresh = [{"key": key, "value": fields[key].strip()} for key in known - rows.keys() if fields.get(key, "").strip()]
    if fresh:
        store.add("settings", fresh, who(request), "edit")
    return back_to("/settings")


async def history(request: Request) -> Response:
    """The last batches of edits; the fields of one where it is asked for."""
    desk, asked = desk_of(request), request.query_params.get("batch", "")
    edits = desk.store.edits(batch=int(asked))[:500] if asked.isdecimal() and len(asked) < 15 else ()
    return page(request, "history", batches=desk.store.batches(), edits=edits)


async def undo(request: Request) -> Response:
    """Takes back a batch, or one edit."""
    fields, store = await posted(request), desk_of(request).store
    number = fields.get("batch") or fields.get("edit") or ""
    if not number.isdecimal() or len(number) > 15:
        raise HTTPException(400)
    try:
        (store.undo if fields.get("batch") else store.undo_edit)(int(number), who(request), "undo")
    except Conflict:
        return page(request, "conflict", 409)
    return back_to("/history")


async def speak(request: Request) -> Response:
    """The language of the pages from here on."""
    fields = await posted(request)
    request.session["language"] = fields.get("language", "")
    return back_to("/")
