"""What Home shows: the living card, and what comes after it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice

from kiosk.domain.calendar import Showing, between, takes_place
from kiosk.domain.freshness import Freshness
from kiosk.domain.mixed_text import join
from kiosk.domain.model import Admission, Fact, Member, Place
from kiosk.domain.walltime import midnight
from kiosk.domain.whats_on import WhatsOn, whats_on
from kiosk.viewmodels import formatting, shared_rows
from kiosk.viewmodels.formatting import Counted, joined, listed, sample_words, translate
from kiosk.viewmodels.pages.living_card import (
    LivingCard,
    event_card,
    of_the_day,
    quiet_card,
    showing_on_card,
    to_meet,
)
from kiosk.viewmodels.scene import Scene, commonest

ROWS = 3
"""How many rows may stand below the card."""
NAMED = 2
"""How many events the line of a quiet day names."""


@dataclass(frozen=True, slots=True)
class HomeRow:
    """What stands below the card: an event with its `time` and `day`, the line of a quiet day (`symbol`), a fact with
    its `figure`, or something else to meet."""

    page: str
    id: str
    title: str
    detail: str
    time: str = ""
    day: str = ""
    symbol: str = ""
    figure: str = ""
    illustration: str = ""
    sample: bool = False

    @property
    def spoken(self) -> str:
        """All that is seen of it, in words; the figure stands in the detail."""
        return listed(self.time, self.day, self.title, self.detail, sample_words(self.sample))


@dataclass(frozen=True, slots=True)
class HomeView:
    """All that the page shows. `members` and `stops` say how many there are, `events` how much is on today, or when
    something is next; once what the content says of the present no longer holds, `as_of` stands there, and nothing is
    on. `mark` is said once for the whole page."""

    card: LivingCard | None = None
    rows: tuple[HomeRow, ...] = ()
    members: str = ""
    stops: str = ""
    events: str = ""
    updated: str = ""
    mark: str = ""


def home_view(scene: Scene) -> HomeView:
    """The page at the moment of `scene`."""
    news, locale = scene.news, scene.language.locale
    over = news.freshness is Freshness.OVER
    on = WhatsOn() if over else whats_on(scene.content, scene.now)
    showing = showing_on_card(scene, on)
    card = event_card(scene, showing) if showing else quiet_card(scene)
    as_of = formatting.as_of_words(locale, news.since, scene.now)
    members, stops = len(scene.content.members), len(scene.content.stops)
    rows = tuple(islice(_rows(scene, on, showing, card), ROWS))
    mark = card.mark if card and card.mark else commonest((mark for _, mark in rows), least=2)
    return HomeView(
        card=card,
        rows=tuple(_marked(row, "" if other == mark else other) for row, other in rows),
        members=Counted.tr("%Ln to meet", "", members) if members else "",
        stops=Counted.tr("%Ln stop(s)", "", stops) if stops else "",
        events=as_of if over else _events_words(scene, on),
        updated=formatting.updated_words(locale, news.since, scene.now) if news.freshness is Freshness.FRESH else as_of,
        mark=shared_rows.language_words(mark),
    )


def _marked(row: HomeRow, mark: str) -> HomeRow:
    return replace(row, detail=joined(row.detail, shared_rows.language_words(mark)))


def _rows(scene: Scene, on: WhatsOn, showing: Showing | None, card: LivingCard | None) -> Iterator[tuple[HomeRow, str]]:
    """What comes after the card; where that is little, a fact, and then who else is here. With each the language that
    it is in, as Scene.mark."""
    if showing is None and on.ahead:
        first = on.until(on.ahead[0].day)
        yield _quiet_row(scene, first), scene.mark(*(one.event.title for one in first[:NAMED]))
    events = [one for one in (_in_order(scene, on) if showing else on.lasting) if one != showing]
    yield from ((_event_row(scene, one), scene.mark(one.event.title)) for one in events)
    figures = [fact for fact in scene.content.facts.values() if fact.figure is not None]
    if figures:
        figure = of_the_day(figures, scene.today)
        yield _figure_row(scene, figure), scene.mark(figure.title)
    everyone: list[Member | Place] = [*scene.content.members.values(), *scene.content.places.values()]
    for after in range(min(len(everyone), ROWS + 1)):
        met = to_meet(scene, of_the_day(everyone, scene.today, after))
        if card is None or (met.page, met.id) != (card.page, card.id):
            row = HomeRow(met.page, met.id, met.title, met.detail, illustration=met.illustration)
            yield row, met.mark


def _in_order(scene: Scene, on: WhatsOn) -> tuple[Showing, ...]:
    """What is on, then what comes today, lasts, and comes later. What lasts keeps a row however full the day is."""
    today = on.until(scene.today)
    soon = (*on.now, *today)
    kept = ROWS if on.lasting else len(soon)
    return (*soon[:kept], *on.lasting, *soon[kept:], *on.ahead[len(today) :])


def _event_row(scene: Scene, showing: Showing) -> HomeRow:
    event, locale = showing.event, scene.language.locale
    return HomeRow(
        page="event",
        id=f"{event.id}/{showing.occurrence.id}",
        title=scene.text(event.title),
        detail=joined(
            shared_rows.where_words(scene, event),
            formatting.admission_words(event.admission)
            if event.admission in (Admission.BOOK, Admission.PAID)
            else formatting.showing_span(locale, showing, scene.today),
        ),
        time=formatting.showing_time(locale, showing),
        day=shared_rows.day_or_course(scene, showing, formatting.near_day(locale, showing.day, scene.today)),
        illustration=shared_rows.illustration(scene, "event", event),
        sample=event.sample,
    )


def _quiet_row(scene: Scene, showings: Sequence[Showing]) -> HomeRow:
    """When something is on again: `Quiet until Tuesday 1 December`, and what."""
    locale, first = scene.language.locale, showings[0]
    until = formatting.dated(locale, first.day, scene.today)
    alone = len(showings) == 1
    return HomeRow(
        page="event" if alone else "events",
        id=f"{first.event.id}/{first.occurrence.id}" if alone else "",
        title=translate("Home", "Quiet until %1").replace("%1", until),
        detail=joined(*(_time_and_title(scene, one) for one in showings[:NAMED])),
        symbol="calendar-days",
        sample=any(one.event.sample for one in showings[:NAMED]),
    )


def _time_and_title(scene: Scene, showing: Showing) -> str:
    return join(" ", (formatting.showing_time(scene.language.locale, showing), scene.text(showing.event.title)))


def _figure_row(scene: Scene, fact: Fact) -> HomeRow:
    return HomeRow(
        page="topic",
        id=fact.topic,
        title=translate("Home", "Did you know?"),
        detail=shared_rows.figure_sentence(scene, fact),
        figure=scene.language.locale.toString(fact.figure or 0),
    )


def _events_words(scene: Scene, on: WhatsOn) -> str:
    """`2 today`, `5 in the next 7 days`, or when the next one is."""
    locale, today = scene.language.locale, scene.today
    count = _taking_place(scene, today + timedelta(days=1))
    if count:
        return Counted.tr("%Ln today", "", count)
    if not on.ahead:
        return translate("Home", "What is on")
    day = on.ahead[0].day
    week = _taking_place(scene, today + timedelta(days=7))
    if not week:
        return translate("Home", "Next: %1").replace("%1", formatting.short_date(locale, day))
    next_day = translate("Home", "Next: %1").replace("%1", formatting.weekday_in_text(locale, day))
    return next_day if day > today + timedelta(days=1) else Counted.tr("%Ln in the next 7 days", "", week)


def _taking_place(scene: Scene, end: date) -> int:
    return sum(1 for one in between(scene.content, scene.now, midnight(end)) if takes_place(scene.content, one))
