"""Nodes that are events → drafts, their times written out."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from kiosk.domain.model import Admission, Status
from kiosk.domain.sentences import say
from kiosk.sources.drafts import EventDraft, Span
from kiosk.sources.linked.context import ReadingContext, check_fit, https
from kiosk.sources.linked.item import Item, ItemError, LangString
from kiosk.sources.linked.nodes import Node, Value
from kiosk.sources.linked.places import place_name
from kiosk.sources.linked.timing.property_readers import Said, day_of
from kiosk.sources.linked.timing.schedules import scheduled
from kiosk.sources.linked.timing.times import check_year, lasting, worth_keeping
from kiosk.sources.tables.forms.catalogue import TITLE

ONLINE = "Online"
"""The place of what takes place nowhere else; `sources.toml` may give it a meaning."""

_ALSO_EVENTS = {"CourseInstance", "EventSeries", "Festival", "Hackathon"}
_PARTS = ("subEvent", "subEvents", "hasPart")
_TIMES = ("startDate", "eventSchedule", "previousStartDate", "courseSchedule")
_PRICE = re.compile(r"[0-9]{1,9}(?:[ \u00a0][0-9]{3})*(?:[.,][0-9]{1,2})?")
_FREE = re.compile(r"gratis|fri entré|free|kostnadsfri", re.IGNORECASE)
_OFF = {"eventcancelled", "cancelled", "canceled", "eventcanceled"}
_LATER = {"eventpostponed", "postponed"}


def is_event(node: Node) -> bool:
    """Whether `node` is an event of any kind, and not a mere reference to one."""
    kinds = (name.endswith("Event") or name in _ALSO_EVENTS for name in node.types)
    return bool(node.values) and any(kinds)


def has_times(node: Node) -> bool:
    """Whether `node` says when it takes place."""
    return any(name in node.values for name in _TIMES)


def parts(context: ReadingContext, node: Node) -> tuple[Node, ...]:
    """The events that `node` is made of."""
    found = (value for name in _PARTS for value in context.graph.all(node, name))
    return tuple(value for value in found if isinstance(value, Node) and is_event(value) and value is not node)


def are_its_times(context: ReadingContext, node: Node, own: tuple[Node, ...]) -> bool:
    """Whether the parts `own` of `node` are only times of it: it has none itself, and they no other name."""
    titles = {name for part in own for name in context.names(part, "name")[:1]}
    return bool(own) and not has_times(node) and titles <= set(context.names(node, "name"))


def read_event(context: ReadingContext, item: Item, node: Node, outer: Node | None) -> EventDraft:
    """The draft of `node`; what it does not say itself `outer`, of which it is a part, may say.

    Raises:
        ItemError: a property without which, or with which, there is no event.
    """
    check_fit(node)
    title = item.texts("name", context.words(node, "name", "headline", "title"), TITLE.longest)
    if not title and outer:
        title = item.texts("name", context.words(outer, "name"), TITLE.longest)
    if not title:
        raise ItemError("name", "", say("The event has no name."), say("Give it one where it comes from."))
    status = _status(context, item, node)
    spans, all_day = _times(context, item, node, status)
    brief = context.words(node, "disambiguatingDescription", "abstract", "alternativeHeadline")
    summary, text = item.about("description", brief, context.words(node, "description", "text"))
    booking = https(item, "url", (*_offered(context, node), *context.addresses(node, "url", "mainEntityOfPage")))
    return EventDraft(
        item.where.uid,
        item.where,
        title,
        spans,
        summary,
        text,
        organiser=_inherited(context, node, outer, _organiser),
        place=_inherited(context, node, outer, _place),
        status=Status.CANCELLED if status in _OFF | _LATER else Status.CONFIRMED,
        admission=_admission(context, node),
        booking=booking,
        all_day=all_day,
        tags=context.tags(node, "keywords", "about", "genre"),
    )


def _inherited(
    context: ReadingContext, node: Node, outer: Node | None, read: Callable[[ReadingContext, Node], str]
) -> str:
    return read(context, node) or (read(context, outer) if outer else "")


def _times(context: ReadingContext, item: Item, node: Node, status: str) -> tuple[tuple[Span, ...], bool]:
    own = parts(context, node)
    if are_its_times(context, node, own):
        found = [span for part in own for span in _times_of_part(context, item, part)]
    else:
        found = list(_own_times(context, item, node, status))
    if not found:
        sentence = say("The event does not say when it takes place.")
        raise ItemError("startDate", "", sentence, say("Write its date, like 2026-11-27T18:00."))
    spans = worth_keeping((span for span, _all_day in found), context.today)
    return spans, all(all_day for _span, all_day in found)


def _times_of_part(context: ReadingContext, item: Item, part: Node) -> Iterator[tuple[Span, bool]]:
    try:
        check_fit(part)
        status = _status(context, item, part)
        for span, all_day in _own_times(context, item, part, status):
            off = status in _OFF | _LATER
            yield (replace(span, status=Status.CANCELLED) if off else span), all_day
    except ItemError as failure:
        item.warn(failure.column, failure.value, failure.sentence, failure.remedy)


def _own_times(context: ReadingContext, item: Item, node: Node, status: str) -> Iterator[tuple[Span, bool]]:
    schedules = [
        value
        for value in context.graph.all(node, "eventSchedule", "courseSchedule")
        if isinstance(value, Node) and value.values
    ]
    if schedules:
        for schedule in schedules:
            yield from scheduled(context, item, schedule, node)
        return
    said = Said(context, node)
    starts = said.whens("startDate")
    if not starts and status in _OFF | _LATER:
        starts = said.whens("previousStartDate")
    ends = said.whens("endDate")
    length = said.length("duration")
    for number, start in enumerate(starts):
        check_year(day_of(start), context.today, "startDate")
        yield lasting(item, start, ends[number] if number < len(ends) else None, length)


def _status(context: ReadingContext, item: Item, node: Node) -> str:
    said = next((address for address in context.addresses(node, "eventStatus")), "")
    status = re.split(r"[/#:]", said)[-1].casefold()
    if status in _LATER:
        sentence = say("The event is put off; its old time is shown as cancelled.")
        item.warn("eventStatus", said, sentence, say("Write the new time as soon as it is known."))
    return status


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
