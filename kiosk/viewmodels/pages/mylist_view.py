"""What the page of the visitor's own list shows."""

from dataclasses import dataclass, replace

from kiosk.domain.calendar import showing_at
from kiosk.domain.model import Event
from kiosk.domain.phone_addresses import list_address, most_in_list
from kiosk.domain.short_codes import Kind
from kiosk.viewmodels import formatting, shared_rows
from kiosk.viewmodels.formatting import joined, translate
from kiosk.viewmodels.rows import LinkRow
from kiosk.viewmodels.scene import Scene, commonest


@dataclass(frozen=True, slots=True)
class MyListView:
    """What the list shows and leads to. `keys` are `member/hetch`, the page and id of each thing that is there; `mark`
    is said once for the whole page."""

    keys: tuple[str, ...] = ()
    rows: tuple[LinkRow, ...] = ()
    address: str = ""
    full: bool = False
    mark: str = ""


def my_list_view(scene: Scene, chosen: tuple[str, ...]) -> MyListView:
    """The list of `chosen` keys in their order; what is gone from the content, or too much for one code, drops out."""
    host = scene.content.meta.phone_host
    most = most_in_list(host)
    mark = commonest(_mark(scene, key) for key in chosen)
    said = scene.having_said(mark)
    found = [(key, *taken) for key in chosen if (taken := _taken(said, key)) is not None][:most]
    things = [(kind, code) for _, kind, code, _ in found]
    return MyListView(
        keys=tuple(key for key, *_ in found),
        rows=tuple(row for *_, row in found),
        address=list_address(host, things) if things else "",
        full=len(found) >= most,
        mark=shared_rows.language_words(mark),
    )


def _mark(scene: Scene, key: str) -> str:
    """The language that the row of a thing is really in, as Scene.mark; the name of a place is a proper one."""
    content = scene.content
    page, _, id = key.partition("/")
    if page == "member":
        return scene.mark(content.members[id].brief) if id in content.members else ""
    return scene.mark(content.events[id].title) if page == "event" and id in content.events else ""


def _taken(scene: Scene, key: str) -> tuple[str, str, LinkRow] | None:
    """The kind, code and row of a thing that is there."""
    content = scene.content
    page, _, id = key.partition("/")
    match page:
        case "member" if member := content.members.get(id):
            return Kind.MEMBER, member.code, shared_rows.member_link(scene, member)
        case "event" if event := content.events.get(id):
            return Kind.EVENT, event.code, _event_link(scene, event)
        case "place" if place := content.places.get(id):
            return Kind.PLACE, place.code, shared_rows.place_link(scene, place)
    return None


def _event_link(scene: Scene, event: Event) -> LinkRow:
    drawn, mark = shared_rows.illustration(scene, "event", event), scene.mark(event.title)
    row = LinkRow("event", event.id, "calendar-days", scene.text(event.title), "", drawn)
    left = [o for o in scene.content.occurrences_by_event.get(event.id, ()) if o.ends > scene.now]
    if not left:
        return replace(row, detail=joined(translate("Texts", "Over"), mark))
    showing, locale = showing_at(event, left[0], scene.now), scene.language.locale
    cancelled = shared_rows.badge_of(showing) if showing.cancelled else ""
    day = shared_rows.day_or_course(scene, showing, formatting.day_heading(locale, showing.day, scene.today))
    time, where = formatting.showing_time(locale, showing), shared_rows.where_words(scene, event)
    return replace(row, detail=joined(cancelled, day, time, where, mark))
