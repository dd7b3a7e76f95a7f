"""The texts that search looks at: the members of one content as one language of the screen sees them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter

from kiosk.content.search.folding import alphabetical, at_once, folded, spelled
from kiosk.domain.model import Content
from kiosk.domain.texts import LocalText, pick

_KEY = itemgetter(0)


@dataclass(frozen=True, slots=True)
class SearchTexts:
    """The members as one language sees them, a list for each column and a place in it for each member, by name.

    `exact` is the name as it is spelled, `name` the name folded, each after a space so that a word begins behind one.
    """

    ids: list[str]
    exact: list[str]
    name: list[str]
    other: list[str]
    field: list[str]
    place: list[str]
    text: list[str]


def languages_of(content: Content) -> frozenset[str]:
    """Every language that a text which is searched is in."""
    texts: list[LocalText] = [
        text for member in content.members.values() for text in (member.name, member.summary, member.text)
    ]
    texts += [tag.name for tag in content.tags.values()] + [place.name for place in content.places.values()]
    return frozenset().union(*texts)


def search_texts(content: Content, languages: Sequence[str]) -> SearchTexts:
    """The members of `content` in the order of their names, å ä ö after z."""
    first = languages[0] if languages else ""

    def seen(text: LocalText) -> str:
        return text.get(first) or pick(text, languages).text

    @cache
    def field_of(tags: tuple[str, ...]) -> str:
        return " ".join(fields.get(tag, "") for tag in tags)

    shown = [seen(member.name) for member in content.members.values()]
    named = at_once(spelled, shown)
    by_name = sorted(zip(at_once(alphabetical, named), named, shown, content.members.values(), strict=True), key=_KEY)
    members = [member for *_, member in by_name]
    exact = [f" {name.strip()}" for _, name, *_ in by_name]
    others = [" ".join([text for text in m.name.values() if text != name]) for *_, name, m in by_name]
    fields = {tag.id: folded(spelled(seen(tag.name))) for tag in content.tags.values()}
    places = {place.id: folded(spelled(seen(place.name))) for place in content.places.values()}
    return SearchTexts(
        ids=[member.id for member in members],
        exact=exact,
        name=at_once(folded, exact),
        other=at_once(folded, at_once(spelled, others)),
        field=[field_of(member.tags) for member in members],
        place=[places.get(member.place or "", "") for member in members],
        text=at_once(_folded_text, [f"{seen(member.summary)} {seen(member.text)}" for member in members]),
    )


def _folded_text(text: str) -> str:
    """Not spelled: the full-text index finds the words by itself."""
    return folded(text.lower())


def vocabulary(texts: Iterable[str]) -> list[str]:
    """The different words of folded `texts`, sorted; numbers are not words."""
    return sorted(word for word in set(" ".join(texts).split()) if word.isalpha())
