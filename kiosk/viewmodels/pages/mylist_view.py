"""What the page of the visitor's own list shows."""

from dataclasses import dataclass, replace

from kiosk.domain.calendar import at_time, showing_at, takes_place
from kiosk.domain.model import Event, Occurrence
from kiosk.domain.phone_addresses import code_at, is_full, list_address, time_fragment
from kiosk.domain.short_codes import Kind
from kiosk.viewmodels import formatting, shared_rows
from kiosk.viewmodels.formatting import joined, translate
from kiosk.viewmodels.rows import LinkRow
from kiosk.viewmodels.scene import Scene, commonest


@dataclass(frozen=True, slots=True)
class MyListView:
    """What the list shows and leads to. `keys` are `member/hetch`, the page and id of each thing that is there, and
    `event/talk/2612011200`, with the time of an event; `mark` is said once for the whole page."""

    keys: tuple[str, ...] = ()
    rows: tuple[LinkRow, ...] = ()
    address: str = ""
    full: bool = False
    mark: str = ""


def my_list_view(scene: Scene, chosen: tuple[str, ...]) -> MyListView:
    """The list of `chosen` keys in their order; what is gone from the content, or too much for one code, drops out."""
    host = scene.content.meta.phone_host
    mark = commonest(_mark(scene, key) for key in chosen)
    said = scene.having_said(mark)
    things: list[tuple[str, str]] = []
    rows: list[LinkRow] = []
    for key in chosen:
        taken = _taken(said, key)
        if taken is not None and not is_full(host, things):
            kind, code, row = taken
            things.append((kind, code))
            rows.append(row)
    return MyListView(
        keys=tuple(f"{row.page}/{row.id}" for row in rows),
        rows=tuple(rows),
        address=list_address(host, things) if things else "",
        full=is_full(host, things),
        mark=shared_rows.language_words(mark),
    )


def thing_of(key: str) -> tuple[str, str, str]:
    """The page and the id of the thing of a key, and the time of an event, where it names one."""
    page, _, rest = key.partition("/")
    id, _, time = rest.partition("/")
    return page, id, time


def event_id(event: Event, chosen: Occurrence | None) -> str:
    """The id of an event at its time `chosen`, as a key has it. A time has no number that the next content keeps."""
    return event.id if chosen is None else f"{event.id}/{time_fragment(chosen.starts)}"


def _mark(scene: Scene, key: str) -> str:
    """The language that the row of a thing is really in, as Scene.mark; the name of a place is a proper one."""
    content = scene.content
    page, id, _ = thing_of(key)
    if page == "member":
        return scene.mark(content.members[id].brief) if id in content.members else ""
    return scene.mark(content.events[id].title) if page == "event" and id in content.events else ""


def _taken(scene: Scene, key: str) -> tuple[str, str, LinkRow] | None:
    """The kind, code and row of a thing that is there."""
    content = scene.content
    page, id, time = thing_of(key)
    match page:
        case "member" if member := content.members.get(id):
            return Kind.MEMBER, member.code, shared_rows.member_link(scene, member)
        case "event" if event := content.events.get(id):
            times = content.occurrences_by_event.get(id, ())
            chosen = at_time(times, scene.now, lambda one: time_fragment(one.starts) == time)
            return Kind.EVENT, _event_code(scene, event, chosen), _event_link(scene, event, chosen)
        case "place" if place := content.places.get(id):
            return Kind.PLACE, place.code, shared_rows.place_link(scene, place)
    return None


def _event_code(scene: Scene, event: Event, chosen: Occurrence | None) -> str:
    """With its time, unless that is the one that a phone shows by itself: the next that takes place."""
    left = [one for one in scene.content.occurrences_by_event.get(event.id, ()) if one.ends > scene.now]
    next_one = next((one for one in left if takes_place(scene.content, one)), chosen)
    plain = chosen is None or chosen is next_one
    return event.code if plain or chosen is None else code_at(event.code, time_fragment(chosen.starts))


def _event_link(scene: Scene, event: Event, chosen: Occurrence | None) -> LinkRow:
    drawn, mark = shared_rows.illustration(scene, "event", event), scene.mark(event.title)
    row = LinkRow("event", event_id(event, chosen), "calendar-days", scene.text(event.title), "", drawn)
    if chosen is None or chosen.ends <= scene.now:
        return replace(row, detail=joined(translate("Texts", "Over"), mark))
    showing, locale = showing_at(event, chosen, scene.now), scene.language.locale
    cancelled = shared_rows.badge_of(showing) if showing.cancelled else ""
    day = shared_rows.day_or_course(scene, showing, formatting.day_heading(locale, showing.day, scene.today))
    time, where = formatting.showing_time(locale, showing), shared_rows.where_words(scene, event)
    return replace(row, detail=joined(cancelled, day, time, where, mark))
