"""The answer of the city's event manager, in its present or its older form → the events it tells of.

Both are lists of WordPress posts with fields of their own; each becomes an event of schema.org, and is read as one.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import say
from kiosk.sources.drafts import Drafts, Where
from kiosk.sources.linked.context import ReadingContext
from kiosk.sources.linked.documents import read_documents, unfit
from kiosk.sources.linked.item import Item, ItemError
from kiosk.sources.linked.nodes import read_graph
from kiosk.sources.linked.occasions import as_list, times
from kiosk.sources.linked.reading import limited, told
from kiosk.sources.plan import SourcePlan
from kiosk.sources.tables.cells import shorten

_LISTS = ("events", "items", "data", "results", "value", "posts")
_PRICES = ("price_adult", "price_children", "price_student", "price_senior")
_RANGES = ("seated_minimum_price", "seated_maximum_price", "standing_minimum_price", "standing_maximum_price")
_NOT_TOPICS = {"organization", "organizer", "accessibility", "physical-accessibility", "cognitive-accessibility"}
_NOT_TOPICS |= {"audience", "user_groups", "language"}
_THEIR_NAMES = {
    "name": "title", "description": "content", "startDate": "occasions", "endDate": "occasions", "url": "booking_link",
    "startTime": "occasions", "endTime": "occasions", "eventSchedule": "occasions", "eventStatus": "occasions",
    "repeatFrequency": "occasions", "byDay": "occasions", "byMonthDay": "occasions", "exceptDate": "occasions",
}  # fmt: skip


def read_event_manager(data: bytes, plan: SourcePlan, name: str, today: date, language: str) -> Drafts:
    """What `data` tells, an answer as JSON; an answer that there are no events tells nothing. Never fails.

    `name` is what staff call it, `language` that of texts that do not say their own. Its times are Swedish, whatever
    zone they claim, unless `plan.wall_time` says otherwise.
    """
    reading = read_documents(data, name)
    posts = _Posts(name, language)
    for document in reading.documents:
        posts.read(document)
    graph = read_graph(posts.events.values())
    wall_time = plan.wall_time is not False
    context = ReadingContext(graph, name, plan.name, today, language, wall_time, counts_from_first_day=True)
    drafts = told(context)
    problems = (replace(each, column=_THEIR_NAMES.get(each.column, each.column)) for each in drafts.problems)
    return limited(Drafts(events=drafts.events, problems=(*reading.problems, *posts.problems, *problems)))


class _Posts:
    """The posts of an answer as events of schema.org, those that translate one another as one."""

    def __init__(self, name: str, language: str) -> None:
        self._name, self._language = name, language
        self.events: dict[str, dict[str, Any]] = {}
        self.problems: list[Problem] = []

    def read(self, document: Any) -> None:
        """Reads one answer."""
        if isinstance(document, dict):
            if _is_empty(document):
                return
            document = next((document[key] for key in _LISTS if isinstance(document.get(key), list)), document)
        posts = as_list(document) if isinstance(document, dict | list) else None
        alone = posts == [document]
        if posts is None or (alone and not {"id", "title", "@type"} & document.keys()):
            self._no_list(document if isinstance(document, dict) else {})
            return
        for number, post in enumerate(posts, 1):
            self._post(number, post)

    def _no_list(self, answer: dict[str, Any]) -> None:
        value = text_of(answer.get("message") or answer.get("error") or answer.get("code"))
        sentence = say("The answer is no list of events.")
        remedy = say("Look whether the address is right; it ends with something like wp/v2/event.")
        self.problems.append(Problem(Severity.ERROR, self._name, None, "", shorten(value), sentence, remedy))

    def _post(self, number: int, post: Any) -> None:
        uid = shorten(text_of(post.get("id"))) if isinstance(post, dict) else ""
        item = Item(Where(self._name, uid=uid or f"#{number}"), self._language, self.problems)
        try:
            if not isinstance(post, dict):
                raise ItemError("", "", say("This is no event."), say("Have it taken out where it comes from."))
            wrong = unfit(post)
            if wrong:
                column, value = wrong
                raise ItemError(column, "", value.sentence, say("Have it corrected where it comes from."))
            self._take(uid or f"#{number}", post)
        except ItemError as failure:
            item.refuse(failure)

    def _take(self, uid: str, post: dict[str, Any]) -> None:
        if "@type" in post:
            self.events[f"{uid} {len(self.events)}"] = post
            return
        if str(post.get("status") or "publish") not in {"publish", "published"}:
            return
        translations = post.get("translations")
        ids = sorted(map(text_of, translations.values())) if isinstance(translations, dict) else []
        event = event_of(post)
        first = self.events.setdefault(ids[0] if ids and ids[0] else uid, event)
        if first is not event:
            for column in ("name", "description"):
                first[column] = [*first[column], *(each for each in event[column] if each not in first[column])]


def event_of(post: dict[str, Any]) -> dict[str, Any]:
    """The event of schema.org that `post` is."""
    fields = post["acf"] if isinstance(post.get("acf"), dict) else {}
    language = text_of(post.get("lang"))
    about = next(filter(None, map(text_of, (post.get("content"), fields.get("description")))), "")
    booking = [text_of(post.get("booking_link")), *_addresses(as_list(fields.get("occasions")))]
    return {
        "@type": "Event",
        "identifier": text_of(post.get("id")) or text_of(post.get("slug")),
        "name": [{"@value": text_of(post.get("title")), "@language": language}],
        "description": [{"@value": about, "@language": language}],
        "subEvent": times(post, fields),
        "eventStatus": text_of(fields.get("eventStatus")),
        "eventAttendanceMode": text_of(fields.get("attendancemode") or fields.get("physical_virtual")),
        "location": list(_places(post, fields)),
        "organizer": [{"@type": "Organization", "name": name} for name in _organisers(post, fields) if name],
        "offers": list(_offers(post, fields, next(filter(None, booking), ""))),
        "isAccessibleForFree": _free(fields),
        "url": [*filter(None, map(text_of, (post.get("event_link"), fields.get("url"))))],
        "keywords": [{"@type": "DefinedTerm", "name": name} for name in _topics(post) if name],
    }


def text_of(value: Any) -> str:
    """What `value` says: a text, a number, or the rendered text, name or title of an object; else empty."""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, dict):
        names = ("rendered", "plain_text", "raw", "name", "title", "post_title", "label", "value")
        return next(filter(None, (text_of(value.get(name)) for name in names)), "")
    if isinstance(value, list):
        return text_of(value[0]) if value else ""
    return ""


def _is_empty(answer: dict[str, Any]) -> bool:
    message = text_of(answer.get("message")).casefold()
    return not answer or answer.get("code") == "empty_result" or "no events" in message


def _addresses(occasions: Iterable[Any]) -> Iterator[str]:
    for occasion in occasions:
        if isinstance(occasion, dict):
            yield text_of(occasion.get("url") or occasion.get("booking_link"))


def _embedded(post: dict[str, Any], *names: str) -> Iterator[dict[str, Any]]:
    embedded = post.get("_embedded")
    for name in names:
        for each in as_list(embedded.get(name)) if isinstance(embedded, dict) else ():
            yield from (one for one in (each if isinstance(each, list) else [each]) if isinstance(one, dict))


def _places(post: dict[str, Any], fields: dict[str, Any]) -> Iterator[dict[str, Any]]:
    name = text_of(fields.get("location_name") or fields.get("locationName") or fields.get("locationname"))
    for value in (fields.get("locationAddress"), fields.get("location"), *as_list(post.get("location"))):
        if isinstance(value, dict):
            address = next((text_of(value[key]) for key in ("address", "formatted_address") if value.get(key)), "")
            yield {
                "@type": "Place",
                "name": name or text_of(value.get("title") or value.get("name")),
                "address": address,
            }
        elif isinstance(value, str) and value:
            yield {"@type": "Place", "name": name or value}
    if name:
        yield {"@type": "Place", "name": name}
    yield from ({"@type": "Place", "name": text_of(each.get("title"))} for each in _embedded(post, "location"))


def _organisers(post: dict[str, Any], fields: dict[str, Any]) -> Iterator[str]:
    listed = as_list(post.get("organizers"))
    main = [each for each in listed if isinstance(each, dict) and each.get("main_organizer")]
    for each in (*main, *listed):
        yield text_of(each.get("organizer") or each) if isinstance(each, dict) else text_of(each)
    terms = _embedded(post, "acf:term", "wp:term")
    yield from (text_of(term) for term in terms if text_of(term.get("taxonomy")) in {"organization", "organizer"})
    yield from map(text_of, (fields.get("organizer"), post.get("organizer")))


def _topics(post: dict[str, Any]) -> Iterator[str]:
    for name in ("event_categories", "event_tags", "categories", "keywords"):
        yield from (text_of(each) for each in as_list(post.get(name)) if isinstance(each, str | dict))
    for term in _embedded(post, "wp:term"):
        if text_of(term.get("taxonomy")) not in _NOT_TOPICS:
            yield text_of(term)


def _free(fields: dict[str, Any]) -> bool | None:
    pricing = text_of(fields.get("pricing")).casefold()
    return True if pricing == "free" or fields.get("isAccessibleForFree") is True else None


def _offers(post: dict[str, Any], fields: dict[str, Any], booking: str) -> Iterator[dict[str, Any]]:
    ranges = post.get("price_range")
    prices = [post.get(name) for name in _PRICES]
    prices += [ranges.get(name) for name in _RANGES] if isinstance(ranges, dict) else []
    prices += [each.get("price") for each in as_list(fields.get("pricesList")) if isinstance(each, dict)]
    for each in as_list(fields.get("offers")):
        if isinstance(each, dict):
            prices.append("0" if each.get("free") is True else each.get("amount"))
    told = [text_of(price) for price in prices if text_of(price)]
    for price in told:
        yield {"@type": "Offer", "price": price, "url": booking}
    if booking and not told:
        yield {"@type": "Offer", "url": booking}
