"""The real screen beside the form: the page that a row is on, as it is saved or as it is typed."""

from collections.abc import Mapping

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from kiosk.desk.guard import posted
from kiosk.desk.pages import Desk, desk_of, language_of
from kiosk.desk.row_pages import cells_of, table_of
from kiosk.desk.screen import ScreenError
from kiosk.desk.seen import PANELS, SHOWN, WIDTHS, seen
from kiosk.live_protocol import Wish


async def saved(request: Request) -> Response:
    """The page of a row as it is saved."""
    desk, table = desk_of(request), table_of(request)
    row = desk.store.row(table, int(request.path_params["row"]))
    if row is None:
        raise HTTPException(404)
    return await _picture(request, table, row.cells, request.query_params)


async def typed(request: Request) -> Response:
    """The same as it is typed, not saved."""
    desk, table, fields = desk_of(request), table_of(request), await posted(request)
    return await _picture(request, table, cells_of(desk, table, fields, keep_empty=True), fields)


async def _picture(request: Request, table: str, cells: Mapping[str, str], asked: Mapping[str, str]) -> Response:
    desk, how = desk_of(request), seen(asked)
    await desk.checker.ask(desk.store.last_batch, waits=desk.checker.sound is None)
    sound = desk.checker.sound
    if table not in SHOWN or sound is None:
        raise HTTPException(404)
    shown, row, times = _row_of_a_page(desk, table, cells)
    wish = msgspec.convert(
        {
            "content": sound.content, "table": shown, "row": row, "times": times, "pictures": sound.pictures,
            "at": how.moment, "language": how.language, "theme": how.theme, "text": int(how.text),
            "reach": bool(how.reach), "size": PANELS[how.panel], "width": WIDTHS[how.panel],
            "staff": language_of(request),
        },
        Wish,
    )  # fmt: skip
    try:
        answer, picture = await desk.screens.draw(wish)
    except ScreenError:
        return Response(status_code=503, headers={"Retry-After": "1"})
    told = msgspec.json.encode(answer).decode().encode("ascii", "backslashreplace").decode()
    return Response(picture, 200 if picture else 404, {"X-Desk-Answer": told}, "image/jpeg")


def _row_of_a_page(
    desk: Desk, table: str, cells: Mapping[str, str]
) -> tuple[str, Mapping[str, str], tuple[Mapping[str, str], ...]]:
    """The table and row whose page it is, and the event's own rows of times: a time is on the page of its event."""
    event = cells.get("event" if table == "times" else "id", "")
    if table not in ("events", "times"):
        return table, cells, ()
    times = [row.cells for row in desk.store.having("times", "event", event)]
    if table == "events":
        return table, cells, tuple(times)
    own = next((row.cells for row in desk.store.having("events", "id", event)), {"id": event})
    return "events", own, (*(each for each in times if each.get("starts") != cells.get("starts")), cells)
