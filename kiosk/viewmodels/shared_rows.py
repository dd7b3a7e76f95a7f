"""Rows that more than one page shows, derived from a scene. Pure functions."""

from collections.abc import Iterable
from dataclasses import replace

from kiosk.domain.calendar import Showing, showing_at
from kiosk.domain.mixed_text import filled, join
from kiosk.domain.model import Event, Fact, Member, Picture, PictureKind, Place
from kiosk.domain.texts import capital, within_sentence
from kiosk.domain.whats_on import Course, course_of, is_long
from kiosk.viewmodels import formatting
from kiosk.viewmodels.formatting import joined, translate, unbroken
from kiosk.viewmodels.rows import NO_PICTURE, EventRow, FactRow, LinkRow, MemberRow, PictureView
from kiosk.viewmodels.scene import Scene

Illustrated = Member | Event | Place


def illustration(scene: Scene, kind: str, thing: Illustrated) -> str:
    """What stands for a thing of `kind` (`member`, `event`, `place`), for `Controls/Illustration.qml`.

    Its photo, `photo/<number>/<x>,<y>` with the point that matters in percent; its logo, `logo/<number>`; without a
    picture the harbour pattern of the house, `pattern/<kind>/<id>`.
    """
    picture = _picture(scene, thing.picture)
    return _drawn(picture) if picture else pattern_of(kind, thing)


def pattern_of(kind: str, thing: Illustrated) -> str:
    """The harbour pattern of a thing."""
    return f"pattern/{kind}/{thing.id}"


def _picture(scene: Scene, number: int | None) -> Picture | None:
    return None if number is None else scene.content.pictures.get(number)


def _drawn(picture: Picture) -> str:
    if picture.kind is PictureKind.LOGO:
        return f"logo/{picture.id}"
    return f"photo/{picture.id}/{picture.focal[0]},{picture.focal[1]}"


def entrance_view(scene: Scene, place: Place) -> PictureView:
    """The picture of the way in, in words even where staff have found none; NO_PICTURE where there is none."""
    picture = _picture(scene, place.entrance)
    if picture is None:
        return NO_PICTURE
    text = scene.text(picture.alt) or translate("Texts", "The entrance")
    return PictureView(_drawn(picture), text, scene.text(picture.credit))


def picture_view(scene: Scene, kind: str, thing: Illustrated) -> PictureView:
    """What stands for a thing on its page. A pattern shows nothing that words could say."""
    picture = _picture(scene, thing.picture)
    if picture is None:
        return PictureView(pattern_of(kind, thing))
    return PictureView(_drawn(picture), scene.text(picture.alt), scene.text(picture.credit))


def place_name(scene: Scene, place: str | None) -> str:
    """The name of a place, or that it is in the district while nobody has said where."""
    found = scene.content.places.get(place) if place else None
    return scene.text(found.name) if found else translate("Texts", "In the district")


def tag_names(scene: Scene, tags: Iterable[str]) -> str:
    """The names of tags, joined. No mark says that one is in another language: they are too small for it."""
    return joined(*(scene.text(scene.content.tags[tag].name) for tag in tags))


def language_words(name: str) -> str:
    """`Text: English`. The language alone would pass for the one that is spoken there; empty for none."""
    return unbroken(filled(translate("Texts", "Text: %1"), name)) if name else ""


def member_detail(scene: Scene, member: Member) -> str:
    """What a member does and its fields."""
    return joined(scene.text(member.brief), tag_names(scene, member.tags))


def member_row(scene: Scene, id: str) -> MemberRow:
    """The member as a list shows it. What is said of it decides on the mark; the name is a proper one."""
    member = scene.content.members[id]
    place = scene.content.places.get(member.place or "")
    stop = stop_number(scene, place)
    return MemberRow(
        id=id,
        name=scene.text(member.name),
        detail=joined(member_detail(scene, member), scene.mark(member.brief), scene.text(place.name) if place else ""),
        brief=joined(tag_names(scene, member.tags[:1]) or scene.text(member.brief), stop),
        illustration=illustration(scene, "member", member),
        stop=stop,
    )


def member_link(scene: Scene, member: Member) -> LinkRow:
    """A tap from elsewhere to a member. A chip shows the name alone, and so no mark: it is too small for one."""
    detail = joined(scene.text(member.brief), scene.mark(member.brief))
    name, drawn = scene.text(member.name), illustration(scene, "member", member)
    return LinkRow("member", member.id, "users", name, detail, drawn)


def place_link(scene: Scene, place: Place) -> LinkRow:
    """A tap from elsewhere to a place."""
    name, drawn = scene.text(place.name), illustration(scene, "place", place)
    return LinkRow("place", place.id, "map-pin", name, stop_and_here(scene, place), drawn)


def where_link(scene: Scene, place: Place, key: str) -> LinkRow:
    """A tap from what has `key` (`member/lindab`, `event/tour`) to where it is: lit on the line, or the place itself
    where that is no stop."""
    link = place_link(scene, place)
    return link if place.stop is None else replace(link, page="wayfinding", id=key)


def stop_words(scene: Scene, place: Place) -> str:
    """`Stop 2 of 4`, or nothing for a place that is no stop."""
    if place.stop is None:
        return ""
    text = translate("Texts", "Stop %1 of %2")
    stops = scene.content.stops
    return text.replace("%1", str(stops.index(place) + 1)).replace("%2", str(len(stops)))


def stop_and_here(scene: Scene, place: Place) -> str:
    """`Stop 2 of 4 · you are here`, or as much of it as is so."""
    here = translate("Texts", "you are here") if place.id == scene.here else ""
    return joined(stop_words(scene, place), here)


def stop_number(scene: Scene, place: Place | None) -> str:
    """`Stop 2`, or nothing for what is no stop."""
    if place is None or place.stop is None:
        return ""
    return unbroken(translate("Texts", "Stop %1").replace("%1", str(scene.content.stops.index(place) + 1)))


def ends_of_line(scene: Scene) -> tuple[str, str]:
    """The names of the first and of the last stop; empty where there is no line between two."""
    stops = scene.content.stops
    return (scene.text(stops[0].name), scene.text(stops[-1].name)) if len(stops) > 1 else ("", "")


def where_words(scene: Scene, event: Event) -> str:
    """The place of an event, or nothing while nobody has said where."""
    return place_name(scene, event.place) if event.place else ""


def badge_of(showing: Showing) -> str:
    """What it takes to get in, or that it is cancelled."""
    return translate("Texts", "Cancelled") if showing.cancelled else formatting.admission_words(showing.event.admission)


def course_words(scene: Scene, showing: Showing) -> str:
    """That a showing is on, or goes on for long; nothing of what is ahead, over or cancelled."""
    over = showing.occurrence.ends <= scene.now
    course = Course.AHEAD if over or showing.cancelled else course_of(showing, scene.now)
    if course is Course.ON:
        return translate("Texts", "On now")
    if course is Course.AHEAD:
        return ""
    alone = showing.event.all_day and showing.parts == 1
    return translate("Texts", "Today") if alone else translate("Texts", "Ongoing")


def day_or_course(scene: Scene, showing: Showing, day: str) -> str:
    """`day`, or of what has begun that it is on; nothing where the time of its row says so."""
    words = course_words(scene, showing)
    return "" if words == formatting.showing_time(scene.language.locale, showing) else words or day


def hours_words(scene: Scene, showing: Showing) -> str:
    """`12:00–12:30`, `All day`, `Day 2 of 3`, `10:00 · until 14 February`."""
    locale, occurrence = scene.language.locale, showing.occurrence
    if showing.event.all_day:
        return formatting.showing_span(locale, showing, scene.today) or translate("Texts", "All day")
    if showing.parts == 1 or not is_long(showing):
        return formatting.hours(locale, occurrence.starts, occurrence.ends)
    span = formatting.showing_span(locale, showing, scene.today)
    return joined(formatting.clock_time(locale, occurrence.starts), span) if occurrence.starts > scene.now else span


def event_row(scene: Scene, showing: Showing, dated: bool = False) -> EventRow:
    """A showing as a list shows it; `dated` puts its day before the rest, for lists that have no day headings."""
    event, locale = showing.event, scene.language.locale
    day = day_or_course(scene, showing, formatting.day_heading(locale, showing.day, scene.today)) if dated else ""
    until = formatting.until_words(locale, showing.last, scene.today) if showing.occurrence.is_exhibition else ""
    return EventRow(
        id=event.id,
        occurrence=str(showing.occurrence.id),
        illustration=illustration(scene, "event", event),
        time=formatting.showing_time(locale, showing),
        length="" if until else formatting.showing_length(showing),
        title=scene.text(event.title),
        detail=joined(day, where_words(scene, event), until),
        badge=badge_of(showing),
        cancelled=showing.cancelled,
        sample=event.sample,
    )


def coming(scene: Scene, events: Iterable[Event], most: int) -> tuple[EventRow, ...]:
    """The next showings of `events`, at most `most`, the soonest first."""
    by_event = scene.content.occurrences_by_event
    found = sorted(
        ((o, e) for e in events for o in by_event.get(e.id, ()) if o.ends > scene.now),
        key=lambda pair: (pair[0].starts, pair[1].id),
    )
    return tuple(event_row(scene, showing_at(e, o, scene.now), dated=True) for o, e in found[:most])


def marked_once(mark: str, rows: Iterable[FactRow]) -> tuple[FactRow, ...]:
    """`rows` below a `mark` for the page: those in the same language say it no more."""
    return tuple(replace(row, mark="") if row.mark == mark else row for row in rows)


def fact_row(scene: Scene, fact: Fact) -> FactRow:
    """A fact, with its figure in the numbers of the language."""
    figure = "" if fact.figure is None else scene.language.locale.toString(fact.figure)
    note = scene.picked(fact.figure_note)
    before, after = (scene.worded(part.strip(), note.language) for part in note.text.partition("{}")[::2])
    return FactRow(
        id=fact.id,
        title=scene.text(fact.title),
        text=scene.text(fact.text),
        figure=join(" ", (figure, after)),
        note=before,
        when=scene.text(fact.when),
        symbol=fact.icon,
        page="member" if fact.member else "",
        target=fact.member or "",
        mark=scene.mark(fact.title, fact.text),
    )


def figure_sentence(scene: Scene, fact: Fact) -> str:
    """A fact in a sentence that begins with its figure, where it has one: `About 63 000 travellers a day`."""
    row, title = fact_row(scene, fact), scene.picked(fact.title)
    words = within_sentence(title) if row.figure else title.text
    return capital(join(" ", (row.note, row.figure, scene.worded(words, title.language))))
