"""What a component says of its event beside when it takes place, cleaned and cut."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from kiosk.domain.sentences import say
from kiosk.domain.texts import LocalText
from kiosk.sources.calendars.components import Component
from kiosk.sources.calendars.lines import Line
from kiosk.sources.linked.context import LONGEST_TAG, MOST_TAGS
from kiosk.sources.linked.item import Item, ItemError, LangString, language_code, line
from kiosk.sources.tables.forms.catalogue import TITLE
from kiosk.sources.text_cleaning import clean

_LONGEST_ADDRESS = 2_000


@dataclass(frozen=True, slots=True)
class Details:
    """What is shown of an event; two components with the same details are times of the same event."""

    title: LocalText
    summary: LocalText
    text: LocalText
    organiser: str
    place: str
    booking: str
    tags: tuple[str, ...]

    @property
    def key(self) -> tuple[object, ...]:
        """The same for the same details."""
        texts = (tuple(sorted(text.items())) for text in (self.title, self.summary, self.text))
        return (*texts, self.organiser, self.place, self.booking, self.tags)


def read_details(component: Component, item: Item, core: Details | None = None) -> Details:
    """The details of `component`; of `core`, the event whose time it changes, comes what it does not say itself.

    Raises:
        ItemError: there is no title.
    """
    title = item.texts("SUMMARY", _words(component.all("SUMMARY")), TITLE.longest)
    if not title and core is None:
        raise ItemError("SUMMARY", "", say("The event has no title."), say("Give it one in the calendar."))
    described = _description(component)
    summary, text = item.about("DESCRIPTION", (), _words(described))
    if core and not described:
        summary, text = core.summary, core.text
    return Details(
        title or (core.title if core else {}),
        summary,
        text,
        _organiser(component) if component.all("ORGANIZER") or not core else core.organiser,
        _place(component, item.language) if component.all("LOCATION") or not core else core.place,
        _booking(component) if component.all("URL") or not core else core.booking,
        _tags(component) if component.all("CATEGORIES") or not core else core.tags,
    )


def title_of(component: Component) -> str:
    """The title in the first language that has one, for those who look for the event."""
    return next((words for each in component.all("SUMMARY") if (words := line(each.text))), "")


def _description(component: Component) -> tuple[Line, ...]:
    """The plain text or, where that says nothing, the one with markup that Outlook writes beside it."""
    plain = component.all("DESCRIPTION")
    return plain if any(each.text.strip() for each in plain) else component.all("X-ALT-DESC") or plain


def _words(lines: Iterable[Line]) -> tuple[LangString, ...]:
    return tuple(LangString(each.text, each.parameters.get("LANGUAGE", "")) for each in lines)


def _organiser(component: Component) -> str:
    names = (line(each.parameters.get("CN", "")) for each in component.all("ORGANIZER"))
    return next(filter(None, names), "")


def _place(component: Component, language: str) -> str:
    lines = sorted(component.all("LOCATION"), key=lambda each: not _is_in(each, language))
    names = (line(", ".join(filter(None, map(clean, each.text.splitlines())))) for each in lines)
    return next(filter(None, names), "")


def _is_in(words: Line, language: str) -> bool:
    return language_code(words.parameters.get("LANGUAGE", "")) in ("", language)


def _booking(component: Component) -> str:
    """The first address that can be one, else the first at all, so that it is told why it is left out."""
    addresses = [address[:_LONGEST_ADDRESS] for each in component.all("URL") if (address := each.text.strip())]
    return next((address for address in addresses if address.startswith("https://")), next(iter(addresses), ""))


def _tags(component: Component) -> tuple[str, ...]:
    every = (part for each in component.all("CATEGORIES") for part in each.texts)
    named = (line(part) for part in islice(every, 10 * MOST_TAGS))
    return tuple(dict.fromkeys(tag for tag in named if 0 < len(tag) <= LONGEST_TAG))[:MOST_TAGS]
