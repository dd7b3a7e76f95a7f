"""Nodes that are events → drafts, their times written out."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import zip_longest

from kiosk.domain.model import Admission, Status
from kiosk.domain.sentences import say
from kiosk.sources.drafts import EventDraft, Span
from kiosk.sources.linked.context import SCHEDULES, ReadingContext, check_fit, https
from kiosk.sources.linked.event_status import is_off
from kiosk.sources.linked.item import Item, ItemError, LangString
from kiosk.sources.linked.nodes import Node, Value
from kiosk.sources.linked.places import place_name
from kiosk.sources.linked.series import Kin
from kiosk.sources.linked.timing.property_readers import Said, day_of
from kiosk.sources.linked.timing.schedules import scheduled
from kiosk.sources.linked.timing.times import A_NIGHT, check_year, lasting, past_midnight, worth_keeping
from kiosk.sources.tables.forms.catalogue import TITLE

ONLINE = "Online"
"""The place of what takes place nowhere else; `sources.toml` may give it a meaning."""

_PRICE = re.compile(r"[0-9]{1,9}(?:[ \u00a0][0-9]{3})*(?:[.,][0-9]{1,2})?")
_FREE = re.compile(r"gratis|fri entré|free|kostnadsfri", re.IGNORECASE)
_NAMES = ("name", "headline", "title")

_Time = tuple[Span, bool]
"""One time, and whether it lasts all day."""
_Attempt = Callable[[], Iterable[_Time]]
"""Reads times, or raises ItemError."""


def read_event(context: ReadingContext, item: Item, node: Node, kin: Kin) -> EventDraft:
    """The draft of `node`; what it does not say itself, what it is a part of may say.

    Raises:
        ItemError: a property without which, or with which, there is no event.
    """
    check_fit(node)
    named = (item.texts("name", context.words(each, *_NAMES), TITLE.longest) for each in (node, *kin.outers))
    title = next(filter(None, named), None)
    if not title:
        raise ItemError("name", "", say("The event has no name."), say("Give it one where it comes from."))
    off = is_off(context, item, node, kin.outers)
    spans, all_day = _times(context, item, node, kin, off=off)
    brief = context.words(node, "disambiguatingDescription", "abstract", "alternativeHeadline")
    summary, text = item.about("description", brief, context.words(node, "description", "text"))
    booking = https(item, "url", (*_offered(context, node), *context.addresses(node, "url", "mainEntityOfPage")))
    takes_place = kin.times and any(span.status is Status.CONFIRMED for span in spans)
    return EventDraft(
        item.where.uid,
        item.where,
        title,
        spans,
        summary,
        text,
        organiser=_inherited(context, node, kin, _organiser),
        place=_inherited(context, node, kin, _place),
        status=Status.CANCELLED if off and not takes_place else Status.CONFIRMED,
        admission=_admission(context, node),
        booking=booking,
        all_day=all_day,
        tags=context.tags(node, "keywords", "about", "genre"),
    )


def _inherited(context: ReadingContext, node: Node, kin: Kin, read: Callable[[ReadingContext, Node], str]) -> str:
    return next(filter(None, (read(context, each) for each in (node, *kin.outers))), "")


def _times(context: ReadingContext, item: Item, node: Node, kin: Kin, *, off: bool) -> tuple[tuple[Span, ...], bool]:
    outers = (node, *kin.outers)
    times: list[_Attempt] = [partial(_times_of_part, context, item, part, outers) for part in kin.times]
    found = _readable(item, times or _own_times(context, item, node, off=off))
    if not found:
        sentence = say("The event does not say when it takes place.")
        raise ItemError("startDate", "", sentence, say("Write its date, like 2026-11-27T18:00."))
    spans = worth_keeping((span for span, _all_day in found), context.today)
    return spans, all(all_day for _span, all_day in found)


def _times_of_part(context: ReadingContext, item: Item, part: Node, outers: tuple[Node, ...]) -> list[_Time]:
    check_fit(part)
    off = is_off(context, item, part, outers)
    found = _readable(item, _own_times(context, item, part, off=off))
    return [(replace(span, status=Status.CANCELLED) if off else span, all_day) for span, all_day in found]


def _own_times(context: ReadingContext, item: Item, node: Node, *, off: bool) -> list[_Attempt]:
    """What reads the times of `node`, one by one."""
    schedules = [each for each in context.graph.all(node, *SCHEDULES) if isinstance(each, Node) and each.values]
    said = Said(context, node)
    starts = said.all("startDate")
    if not schedules and "startTime" in node.values and not any(":" in each for each in starts):
        schedules = [node]
    if schedules:
        return [partial(scheduled, context, item, schedule, node) for schedule in schedules]
    name = "previousStartDate" if off and not starts else "startDate"
    each = zip_longest(said.all(name), said.all("endDate")[: len(said.all(name))])
    return [partial(_time, item, said, name, start, end) for start, end in each]


def _time(item: Item, said: Said, name: str, start: str, end: str | None) -> list[_Time]:
    """The time from `start` to the `end` that stands at the same place, if there is one."""
    starts = said.parsed(name, start)
    check_year(day_of(starts), said.today, "startDate")
    ends = past_midnight(starts, said.parsed("endDate", end) if end else None, longest=A_NIGHT)
    return [lasting(item, starts, ends, said.length("duration"))]


def _readable(item: Item, attempts: Iterable[_Attempt]) -> list[_Time]:
    """What comes of `attempts`, told of those that fail; the first failure is raised when nothing comes of any."""
    found: list[_Time] = []
    failures: list[ItemError] = []
    for attempt in attempts:
        try:
            found.extend(attempt())
        except ItemError as failure:
            failures.append(failure)
    if failures and not found:
        raise failures[0]
    for each in failures:
        item.refuse(each)
    return found


def _place(context: ReadingContext, node: Node) -> str:
    online = "online" in next(iter(context.addresses(node, "eventAttendanceMode")), "").casefold()
    names = []
    for value in context.graph.all(node, "location"):
        if isinstance(value, Node) and "VirtualLocation" in value.types:
            online = True
        else:
            names.append(place_name(context, value))
    return next(filter(None, names), ONLINE if online else "")


def _organiser(context: ReadingContext, node: Node) -> str:
    return next(iter(context.names(node, "organizer", "organiser", "provider")), "")


def _offers(context: ReadingContext, node: Node) -> tuple[Node, ...]:
    return tuple(value for value in context.graph.all(node, "offers") if isinstance(value, Node))


def _offered(context: ReadingContext, node: Node) -> Iterator[str]:
    for value in context.graph.all(node, "offers"):
        if isinstance(value, Node):
            yield from context.addresses(value, "url")
        elif isinstance(value, LangString) and "://" in value.text:
            yield value.text.strip()
    for action in context.graph.all(node, "potentialAction"):
        if isinstance(action, Node):
            yield from context.addresses(action, "target", "url")


def _admission(context: ReadingContext, node: Node) -> Admission:
    prices = [price for offer in _offers(context, node) for price in _prices(context, offer)]
    if any(prices):
        return Admission.PAID
    free = context.graph.all(node, "isAccessibleForFree", "free")
    if prices or any(_is_yes(context, value) for value in free):
        return Admission.FREE
    if any(True for _address in _offered(context, node)):
        return Admission.BOOK
    return Admission.PAID if any(value is False for value in free) else Admission.UNKNOWN


def _is_yes(context: ReadingContext, value: Value) -> bool:
    said = context.name_of(value) or (value.id if isinstance(value, Node) else "")
    return value is True or value == 1 or re.split(r"[/#:]", said)[-1].casefold() in {"true", "1", "yes", "ja"}


def _prices(context: ReadingContext, offer: Node) -> Iterator[float]:
    specifications = (value for value in context.graph.all(offer, "priceSpecification") if isinstance(value, Node))
    for node in (offer, *specifications):
        for words in context.words(node, "price", "lowPrice", "minPrice"):
            yield from price(words.text)


def price(text: str) -> Iterator[float]:
    """The number in `text`, `150 kr` or `13,50`, zero for `Gratis`; nothing when there is none."""
    found = _PRICE.search(text)
    if found:
        yield float(re.sub(r"[ \u00a0]", "", found[0]).replace(",", "."))
    elif _FREE.search(text):
        yield 0.0
