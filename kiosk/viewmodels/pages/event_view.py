"""What the page of one event shows."""

from dataclasses import dataclass, replace

from kiosk.domain.calendar import Showing, at_time, showing_at
from kiosk.domain.model import Event, Occurrence, Status
from kiosk.domain.phone_addresses import event_address, phone_address, time_fragment
from kiosk.phone.qr_payload import Appointment, appointment_text
from kiosk.viewmodels import shared_rows
from kiosk.viewmodels.code_target import LONGEST_SUBJECT
from kiosk.viewmodels.formatting import joined, listed, translate
from kiosk.viewmodels.pages.mylist_view import event_id
from kiosk.viewmodels.rows import NO_PICTURE, EventRow, LinkRow, PictureView
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.showing_words import day_words, other_times, rest_words, when_words

MOST_TIMES = 5


@dataclass(frozen=True, slots=True)
class EventView:
    """All that the page shows. `over` says that no showing is left; `subject`, what goes into the visitor's calendar:
    its title and when it is, as far as there is room for both."""

    there: bool = False
    key: str = ""
    over: bool = False
    title: str = ""
    day: str = ""
    when: str = ""
    facts: str = ""
    others: str = ""
    text: str = ""
    mark: str = ""
    tags: str = ""
    cancelled: bool = False
    sample: bool = False
    booking: str = ""
    address: str = ""
    carried: str = ""
    subject: str = ""
    picture: PictureView = NO_PICTURE
    links: tuple[LinkRow, ...] = ()
    times: tuple[EventRow, ...] = ()


def event_view(scene: Scene, id: str, occurrence: str) -> EventView:
    """The event `id` at `occurrence` (an id, or the time_fragment of its start), or at its next one; an event that is
    gone is not `there`."""
    event = scene.content.events.get(id)
    if event is None:
        return EventView()
    all_times = scene.content.occurrences_by_event.get(id, ())
    left = [o for o in all_times if o.ends > scene.now]
    chosen = at_time(all_times, scene.now, lambda o: occurrence in (str(o.id), time_fragment(o.starts)))
    text = event.text if scene.text(event.text) else event.summary
    view = EventView(
        there=True,
        key=f"event/{event_id(event, chosen)}",
        over=not left,
        title=scene.text(event.title),
        text=scene.text(text),
        mark=scene.mark(text, event.title),
        tags=shared_rows.tag_names(scene, event.tags),
        cancelled=event.status is Status.CANCELLED,
        sample=event.sample,
        booking=event.booking.removeprefix("https://").rstrip("/"),
        address=phone_address(scene.content.meta.phone_host, "e", event.code),
        picture=shared_rows.picture_view(scene, "event", event),
        links=_links(scene, event),
    )
    return _at(scene, view, event, chosen, left) if chosen else view


def _at(scene: Scene, view: EventView, event: Event, chosen: Occurrence, left: list[Occurrence]) -> EventView:
    showing = showing_at(event, chosen, scene.now)
    when = when_words(scene, showing)
    subject = listed(view.title, when)
    others = [o for o in left if o.id != chosen.id]
    return replace(
        view,
        day=day_words(scene, showing),
        when=when,
        subject=subject if len(subject) <= LONGEST_SUBJECT else when,
        facts=joined(rest_words(scene, showing), "" if showing.cancelled else shared_rows.badge_of(showing)),
        others=other_times(scene, others),
        cancelled=showing.cancelled,
        address=view.address if view.over else event_address(scene.content.meta.phone_host, event.code, chosen.starts),
        carried="" if view.over or showing.cancelled else appointment_text(_appointment(scene, showing, view)),
        times=tuple(
            shared_rows.event_row(scene, showing_at(event, o, scene.now), dated=True) for o in others[:MOST_TIMES]
        ),
    )


def _appointment(scene: Scene, showing: Showing, view: EventView) -> Appointment:
    event, one = showing.event, showing.occurrence
    return Appointment(
        title=translate("Texts", "Sample: %1").replace("%1", view.title) if event.sample else view.title,
        starts=one.starts,
        ends=one.ends,
        address=view.address,
        where=shared_rows.where_words(scene, event),
        all_day=event.all_day,
    )


def _links(scene: Scene, event: Event) -> tuple[LinkRow, ...]:
    place = scene.content.places.get(event.place or "")
    organiser = scene.content.members.get(event.organiser or "")
    links = []
    if place:
        links.append(shared_rows.where_link(scene, place, f"event/{event.id}"))
    if organiser:
        link = shared_rows.member_link(scene, organiser)
        links.append(replace(link, detail=translate("Texts", "Arranges this event")))
    return tuple(links)
