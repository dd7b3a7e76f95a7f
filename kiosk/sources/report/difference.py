"""What differs between two contents, told in the language of the staff: as lines and as a page to send."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from kiosk.content.difference import Difference, FieldChange, Group, Thing
from kiosk.domain.sentences import Sentence, say
from kiosk.sources.report.html_report import rendered
from kiosk.sources.report.translation import in_language

SORTS = {"added": say("New"), "changed": say("Changed"), "removed": say("Gone")}
"""The ways in which a thing differs, as `Group` calls them."""


@dataclass(frozen=True, slots=True)
class Change:
    """One field before and after, in words; an empty one: there was or is none."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that differs: `sort` is one of SORTS, `word` the same for people."""

    sort: str
    word: str
    title: str
    changes: tuple[Change, ...]


def entries(group: Group, language: str) -> Iterator[Entry]:
    """Everything of `group`, what is new first."""
    for sort, word in SORTS.items():
        things: tuple[Thing, ...] = getattr(group, sort)
        for thing in things:
            changes = tuple(_change(change, language) for change in thing.changes)
            yield Entry(sort, in_language(word, language), thing.title, changes)


def summary(found: Difference) -> Sentence:
    """How much differs, as one sentence."""
    if not found.groups:
        return say("Nothing that visitors see differs.")
    added, changed, removed = (sum(len(getattr(group, sort)) for group in found.groups) for sort in SORTS)
    return say(
        "{added} new, {changed} changed, {removed} gone: {share} % of everything.",
        added=added,
        changed=changed,
        removed=removed,
        share=round(100 * found.share),
    )


def reordered(group: Group, language: str) -> str:
    """That the order is another one; empty when it is not."""
    return in_language(say("They stand in another order."), language) if group.reordered else ""


def as_difference_page(found: Difference, old: str, new: str, language: str) -> str:
    """The difference from the file called `old` to the one called `new` as HTML in `language`."""
    tell = partial(in_language, language=language)
    groups = [
        {
            "kind": tell(group.kind),
            "entries": list(entries(group, language)),
            "reordered": reordered(group, language),
        }
        for group in found.groups
    ]
    return rendered(
        "difference.html",
        language,
        title=tell(say("From {old} to {new}", old=old, new=new)),
        summary=tell(summary(found)),
        groups=groups,
    )


def _change(change: FieldChange, language: str) -> Change:
    field = in_language(change.field, language)
    return Change(f"{field} ({change.language})" if change.language else field, change.old, change.new)
