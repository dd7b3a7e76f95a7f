"""Rows that more than one page shows, derived from a scene. Pure functions."""

import zlib
from collections.abc import Iterable

from kiosk.domain.calendar import Showing, showing_at
from kiosk.domain.model import Event, Fact, Member, Place
from kiosk.domain.texts import initials
from kiosk.viewmodels import formatting
from kiosk.viewmodels.formatting import joined, translate, unbroken
from kiosk.viewmodels.rows import NO_PICTURE, EventRow, FactRow, LinkRow, MemberRow, PictureView
from kiosk.viewmodels.scene import Scene

HUES = 6
"""Colours that Theme has for initials."""


def hue_of(id: str) -> int:
    """A colour number that stays the same for a thing."""
    return zlib.crc32(id.encode()) % HUES


def place_name(scene: Scene, place: str | None) -> str:
    """The name of a place, or that it is in the district while nobody has said where."""
    found = scene.content.places.get(place) if place else None
    return scene.text(found.name) if found else translate("Texts", "In the district")


def tag_names(scene: Scene, tags: Iterable[str]) -> str:
    """The names of tags, joined. No mark says that one is in another language: they are too small for it."""
    return joined(*(scene.text(scene.content.tags[tag].name) for tag in tags))


def in_other_language(scene: Scene, event: Event) -> str:
    """`Text: English` for a title that falls back. The language alone would pass for the one that is spoken there."""
    mark = scene.mark(event.title)
    text = translate("Texts", "Text: %1").replace("%1", mark) if mark else ""
    return unbroken(text)


def member_detail(scene: Scene, member: Member) -> str:
    """What a member does and its fields."""
    return joined(scene.text(member.brief), tag_names(scene, member.tags))


def member_row(scene: Scene, id: str) -> MemberRow:
    """The member as a list shows it. What is said of it decides on the mark; the name is a proper one."""
    member = scene.content.members[id]
    name = scene.text(member.name)
    return MemberRow(
        id=id,
        name=name,
        detail=joined(member_detail(scene, member), scene.mark(member.brief)),
        place=place_name(scene, member.place),
        initials=initials(name),
        hue=hue_of(id),
        picture=-1 if member.picture is None else member.picture,
    )


def member_link(scene: Scene, member: Member) -> LinkRow:
    """A tap from elsewhere to a member. A chip shows the name alone, and so no mark: it is too small for one."""
    detail = joined(scene.text(member.brief), scene.mark(member.brief))
    return LinkRow("member", member.id, "users", scene.text(member.name), detail)


def place_link(scene: Scene, place: Place) -> LinkRow:
    """A tap from elsewhere to a place."""
    return LinkRow("place", place.id, "map-pin", scene.text(place.name), stop_words(scene, place))


def picture_view(scene: Scene, number: int | None) -> PictureView:
    """The picture of a thing, or none."""
    picture = None if number is None else scene.content.pictures.get(number)
    if picture is None:
        return NO_PICTURE
    return PictureView(picture.id, scene.text(picture.alt), picture.width / picture.height)


def illustration(scene: Scene, kind: str, thing: Member | Event | Place) -> str:
    """What stands for a thing (`kind`: member, event or place): its picture, or the pattern of its id."""
    if thing.picture is None or thing.picture not in scene.content.pictures:
        return f"pattern/{kind}/{thing.id}"
    return f"photo/{thing.picture}/50,50"


def stop_words(scene: Scene, place: Place) -> str:
    """`Stop 2 of 4`, or nothing for a place that is no stop."""
    if place.stop is None:
        return ""
    text = translate("Texts", "Stop %1 of %2")
    stops = scene.content.stops
    return text.replace("%1", str(stops.index(place) + 1)).replace("%2", str(len(stops)))


def ends_of_line(scene: Scene) -> tuple[str, str]:
    """The names of the first and of the last stop; empty where there is no line between two."""
    stops = scene.content.stops
    return (scene.text(stops[0].name), scene.text(stops[-1].name)) if len(stops) > 1 else ("", "")


def where_words(scene: Scene, event: Event) -> str:
    """The place of an event, or nothing while nobody has said where."""
    return place_name(scene, event.place) if event.place else ""


def badge_of(showing: Showing) -> tuple[str, str]:
    """The words at the end of an event's row, and their tone (`good`, `book`, `bad`, or empty)."""
    if showing.cancelled:
        return translate("Texts", "Cancelled"), "bad"
    text = formatting.admission_words(showing.event.admission)
    return text, {"free": "good", "book": "book", "paid": "book"}.get(showing.event.admission, "")


def event_row(scene: Scene, showing: Showing, dated: bool = False) -> EventRow:
    """A showing as a list shows it; `dated` puts its day before the rest, for lists that have no day headings."""
    event, locale = showing.event, scene.language.locale
    badge, tone = badge_of(showing)
    day = formatting.day_heading(locale, showing.day, scene.today) if dated else ""
    return EventRow(
        heading="",
        id=event.id,
        occurrence=str(showing.occurrence.id),
        time=formatting.showing_time(locale, showing),
        title=scene.text(event.title),
        detail=joined(
            day,
            where_words(scene, event),
            formatting.showing_span(locale, showing, scene.today),
            in_other_language(scene, event),
        ),
        badge=badge,
        tone=tone,
        cancelled=showing.cancelled,
        sample=event.sample,
    )


def heading_row(text: str) -> EventRow:
    """The heading of a day among event rows."""
    return EventRow(text, "", "", "", "", "", "", "", cancelled=False, sample=False)


def coming(scene: Scene, events: Iterable[Event], most: int) -> tuple[EventRow, ...]:
    """The next showings of `events`, at most `most`, the soonest first."""
    by_event = scene.content.occurrences_by_event
    found = sorted(
        ((o, e) for e in events for o in by_event.get(e.id, ()) if o.ends > scene.now),
        key=lambda pair: (pair[0].starts, pair[1].id),
    )
    return tuple(event_row(scene, showing_at(e, o, scene.now), dated=True) for o, e in found[:most])


def fact_row(scene: Scene, fact: Fact) -> FactRow:
    """A fact, with its figure in the numbers of the language."""
    figure = "" if fact.figure is None else scene.language.locale.toString(fact.figure)
    before, _, after = scene.text(fact.figure_note).partition("{}")
    return FactRow(
        id=fact.id,
        title=scene.text(fact.title),
        text=scene.text(fact.text),
        figure=" ".join(part for part in (figure, after.strip()) if part),
        note=before.strip(),
        when=scene.text(fact.when),
        symbol=fact.icon,
        page="member" if fact.member else "",
        target=fact.member or "",
        mark=scene.mark(fact.title, fact.text),
    )
