"""The large card of Home: what is on now, what begins soon, what comes next, or on a quiet day something to meet."""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol, TypeVar

from kiosk.domain.calendar import Showing
from kiosk.domain.model import Member, Place
from kiosk.domain.whats_on import WhatsOn, is_long
from kiosk.viewmodels import formatting, shared_rows
from kiosk.viewmodels.formatting import joined, listed, sample_words, translate
from kiosk.viewmodels.scene import Scene

SOON = 90
"""Minutes ahead from which the card counts down."""


class _Named(Protocol):
    @property
    def id(self) -> str: ...


Thing = TypeVar("Thing", bound=_Named)


@dataclass(frozen=True, slots=True)
class LivingCard:
    """The card, and where it leads: `page` and `id`. `badge` is the state in words, `time` the hours, `remaining` what
    is left of it; `progress` (0 to 1) is below zero where nothing runs. `quiet`: nothing is on today or tomorrow.
    `mark` is the language that its texts are really in, for the page to say."""

    quiet: bool
    page: str
    id: str
    badge: str
    time: str
    title: str
    detail: str
    remaining: str = ""
    progress: float = -1.0
    illustration: str = ""
    sample: bool = False
    mark: str = ""

    @property
    def spoken(self) -> str:
        """All that is seen of it, in words."""
        return listed(self.badge, self.time, self.title, self.detail, self.remaining, sample_words(self.sample))


def showing_on_card(scene: Scene, on: WhatsOn) -> Showing | None:
    """What the card is about: what is on, else what comes today, lasts, or comes tomorrow; None on a quiet day."""
    today = scene.today
    days = tuple(one for one in on.lasting if not one.occurrence.is_exhibition)
    for group in (on.now, on.until(today), days, on.until(today + timedelta(days=1))):
        if group:
            return group[0]
    return None


def event_card(scene: Scene, showing: Showing) -> LivingCard:
    """The card of something that is on, or comes today or tomorrow."""
    event, occurrence = showing.event, showing.occurrence
    badge, remaining, progress = _state(scene, showing)
    return LivingCard(
        quiet=False,
        page="event",
        id=f"{event.id}/{occurrence.id}",
        badge=badge,
        time=shared_rows.hours_words(scene, showing),
        title=scene.text(event.title),
        detail=joined(
            shared_rows.where_words(scene, event),
            formatting.admission_words(event.admission),
        ),
        remaining=remaining,
        progress=progress,
        illustration=shared_rows.illustration(scene, "event", event),
        sample=event.sample,
        mark=scene.mark(event.title),
    )


def quiet_card(scene: Scene) -> LivingCard | None:
    """A member or a place to get to know, another one each day; a fact where there is neither; else None."""
    content = scene.content
    everyone: list[Member | Place] = [*content.members.values(), *content.places.values()]
    if everyone:
        return to_meet(scene, of_the_day(everyone, scene.today))
    if not content.facts:
        return None
    fact = of_the_day(content.facts.values(), scene.today)
    row = shared_rows.fact_row(scene, fact)
    badge = translate("Home", "Did you know?")
    return LivingCard(True, "topic", fact.topic, badge, "", row.title, row.text, mark=row.mark)


def to_meet(scene: Scene, thing: Member | Place) -> LivingCard:
    """The card of a member or of a place."""
    member = isinstance(thing, Member)
    place = scene.content.places.get(thing.place or "") if isinstance(thing, Member) else thing
    kind = "member" if member else "place"
    return LivingCard(
        quiet=True,
        page=kind,
        id=thing.id,
        badge=translate("Home", "Get to know a member") if member else translate("Home", "Get to know a place"),
        time="",
        title=scene.text(thing.name),
        detail=joined(
            scene.text(thing.brief),
            shared_rows.stop_words(scene, place) if place else "",
        ),
        illustration=shared_rows.illustration(scene, kind, thing),
        mark=scene.mark(thing.brief),
    )


def of_the_day(things: Iterable[Thing], day: date, after: int = 0) -> Thing:
    """One of `things` (at least one), another one each day until each has had its turn; the kinds come mixed.

    `after` is how many turns later than that of the day.
    """
    mixed = sorted(things, key=lambda thing: (zlib.crc32(thing.id.encode()), thing.id))
    return mixed[(day.toordinal() + after) % len(mixed)]


def _state(scene: Scene, showing: Showing) -> tuple[str, str, float]:
    """The words of the badge, what is left, and the progress."""
    locale, occurrence = scene.language.locale, showing.occurrence
    if occurrence.starts > scene.now:
        minutes = formatting.minutes_until(occurrence.starts, scene.now)
        if minutes <= SOON and not showing.event.all_day:
            return formatting.countdown(scene.now, occurrence.starts), "", -1.0
        return formatting.day_heading(locale, showing.day, scene.today), "", -1.0
    words = shared_rows.course_words(scene, showing)
    if is_long(showing):
        return words, "", -1.0
    minutes = formatting.minutes_until(occurrence.ends, scene.now)
    remaining = translate("Home", "%1 left").replace("%1", formatting.span(minutes))
    return words, remaining, (scene.now - occurrence.starts) / (occurrence.ends - occurrence.starts)
