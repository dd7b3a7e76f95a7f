"""What reading linked data depends on, and the small readers of values that every kind of thing uses."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from kiosk.domain.allowed_addresses import refused
from kiosk.domain.sentences import say
from kiosk.sources.drafts import Where
from kiosk.sources.linked.documents import Unfit
from kiosk.sources.linked.item import LONGEST_UID, Item, ItemError, LangString, language_code, line
from kiosk.sources.linked.nodes import Graph, Node, Value

STANDING = frozenset(
    "event events subEvent subEvents hasCourseInstance itemListElement item mainEntity member members department"
    " subOrganization containsPlace".split()
)
"""The properties under which a thing stands for itself, and is not a part of what it stands in."""
SCHEDULES = ("eventSchedule", "courseSchedule")
"""The properties that hold schedules, each of which is read by itself."""
MOST_TAGS = 20
LONGEST_TAG = 60
_NOT_TOPICS = {"user_groups", "organization", "organizer", "accessibility"}
"""Sets of terms of the city's systems that say who or how, not what."""
_LETTERS = str.maketrans({"å": "a", "ä": "a", "æ": "ae", "ö": "o", "ø": "o", "é": "e", "ü": "u", "ß": "ss"})


@dataclass(frozen=True, slots=True)
class ReadingContext:
    """One source being read: what it tells, its name in Problems, the build day, the language of its texts.

    `source` is the name of it in the plan; with `wall_time` its times are Swedish whatever zone they claim; with
    `counts_from_first_day` every second week or month is counted from the first day that a schedule falls on.
    """

    graph: Graph
    name: str
    source: str
    today: date
    language: str
    wall_time: bool
    counts_from_first_day: bool = False

    def item(self, node: Node, uid: str) -> Item:
        """The item that `node` is."""
        languages = (language_code(words) for words in self.names(node, "inLanguage"))
        known = [language for language in languages if language]
        return Item(Where(self.name, uid=uid), known[0] if len(known) == 1 else self.language)

    def words(self, node: Node, *properties: str) -> tuple[LangString, ...]:
        """The texts of the first of `properties` that `node` has; numbers are texts too."""
        return tuple(_as_words(self.graph.all(node, *properties)))

    def names(self, node: Node, *properties: str) -> tuple[str, ...]:
        """The same on one line each; of a thing its name."""
        found = (self.name_of(value) for value in self.graph.all(node, *properties))
        return tuple(name for name in found if name)

    def name_of(self, value: Value) -> str:
        """What a text says, or what a thing is called, in the language of the source if it can be."""
        if isinstance(value, Node):
            every = self.words(value, "name", "alternateName", "legalName", "title")
            return line(
                next((words.text for words in every if language_code(words.language) == self.language), "")
            ) or (line(every[0].text) if every else "")
        return line(value.text) if isinstance(value, LangString) else ""

    def addresses(self, node: Node, *properties: str) -> Iterator[str]:
        """The web addresses of `properties`, one after the other: texts, or the @id or url of things."""
        for name in properties:
            for value in self.graph.all(node, name):
                address = value.text.strip() if isinstance(value, LangString) else ""
                if isinstance(value, Node):
                    address = next((words.text.strip() for words in self.words(value, "url", "urlTemplate")), value.id)
                if address:
                    yield address

    def tags(self, node: Node, *properties: str) -> tuple[str, ...]:
        """Keywords as named, each once; a text of several is separated by commas."""
        found: dict[str, None] = {}
        for name in properties:
            for value in self.graph.all(node, name):
                if isinstance(value, Node) and _NOT_TOPICS & set(self.names(value, "inDefinedTermSet")):
                    continue
                for part in (
                    re.split(r"[,;]", self.name_of(value)) if isinstance(value, LangString) else (self.name_of(value),)
                ):
                    if 0 < len(part.strip()) <= LONGEST_TAG:
                        found[part.strip()] = None
        return tuple(found)[:MOST_TAGS]


def https(item: Item, column: str, addresses: Iterable[str]) -> str:
    """The first address that begins with https://; empty, and said so, when there are only others."""
    other = ""
    for address in addresses:
        if address.startswith("https://"):
            return address
        other = other or address
    found = refused(other, ()) if other else None
    if found:
        item.warn(column, other, say("The address does not begin with https:// and is left out."), found[1])
    return ""


def uid_candidates(context: ReadingContext, node: Node) -> Iterator[str]:
    """What may name `node` for good, the best first; a bare number is one only within its source."""
    for value in context.graph.all(node, "identifier"):
        if isinstance(value, Node):
            yield from (line(words.text, LONGEST_UID) for words in context.words(value, "value", "name"))
        elif not isinstance(value, Unfit):
            text = value.text if isinstance(value, LangString) else str(value)
            named = line(text, LONGEST_UID)
            yield f"{context.source}:{named}" if named.isdigit() else named
    if node.id and not node.id.startswith(("_:", "#")):
        yield line(node.id, LONGEST_UID)
    yield from (line(address, LONGEST_UID) for address in context.addresses(node, "url", "sameAs", "mainEntityOfPage"))


def slug(name: str, kind: str) -> str:
    """`resurs-bank` for `Resurs Bank`; of a name without a letter from a to z `kind` and a number made of it."""
    letters = re.sub(r"[^a-z0-9]+", "-", name.casefold().translate(_LETTERS)).strip("-")[:64].strip("-")
    return letters or f"{kind}-{sha256(name.encode('utf-8', 'replace')).hexdigest()[:12]}"


def check_fit(node: Node) -> None:
    """Refuse a thing with a value that nobody can mean.

    Raises:
        ItemError: naming the property.
    """
    left = [(name, value) for name, values in node.values.items() for value in values]
    while left:
        name, value = left.pop()
        if isinstance(value, Unfit):
            raise ItemError(name, "", value.sentence, say("Have it corrected where it comes from."))
        if isinstance(value, Node) and value.role not in STANDING.union(SCHEDULES):
            left.extend((name, inner) for values in value.values.values() for inner in values)


def _as_words(values: Iterable[Value]) -> Iterator[LangString]:
    for value in values:
        if isinstance(value, LangString):
            yield value
        elif isinstance(value, int | float) and not isinstance(value, bool):
            yield LangString(str(value))
        elif isinstance(value, Node):
            yield from (
                inner
                for name in ("name", "@value", "text", "rendered", "headline")
                for inner in value.values.get(name, ())
                if isinstance(inner, LangString)
            )
