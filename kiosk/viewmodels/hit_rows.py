"""What was found, as rows: each says what it is, where it leads, and which part of its name was typed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.content.search.folding import folded, spelled
from kiosk.content.search.texts import Kind
from kiosk.domain.calendar import showing_at
from kiosk.domain.mixed_text import join
from kiosk.domain.model import Event, Occurrence
from kiosk.viewmodels import formatting, shared_rows
from kiosk.viewmodels.formatting import joined, listed, sample_words
from kiosk.viewmodels.scene import Scene


@dataclass(frozen=True, slots=True)
class HitRow:
    """Something that was found. `symbol` stands for it where it has no `illustration`; the `marked` letters of the
    title from `mark` on, in units of UTF-16, are those that were typed."""

    page: str
    id: str
    title: str
    detail: str
    illustration: str = ""
    symbol: str = ""
    sample: bool = False
    mark: int = 0
    marked: int = 0

    @property
    def spoken(self) -> str:
        """All that is seen of it, in words."""
        return listed(self.title, self.detail, sample_words(self.sample))


def mark_of(scene: Scene, kind: Kind, id: str) -> str:
    """The language that the row of a thing is really in, as Scene.mark; empty for one that is gone from the content."""
    content = scene.content
    if kind is Kind.MEMBER:
        return scene.mark(content.members[id].brief) if id in content.members else ""
    if kind is Kind.EVENT:
        return scene.mark(content.events[id].title) if id in content.events else ""
    if kind is Kind.PLACE:
        return scene.mark(content.places[id].brief) if id in content.places else ""
    return scene.mark(content.facts[id].title, content.facts[id].text) if id in content.facts else ""


def hit_row(scene: Scene, kind: Kind, id: str, query: str) -> HitRow | None:
    """The row of a thing; None for one that is gone from the content, and for an event that is over."""
    content = scene.content
    if kind is Kind.MEMBER and id in content.members:
        member = content.members[id]
        detail = joined(
            scene.text(member.brief),
            shared_rows.place_name(scene, member.place) if member.place else "",
            mark_of(scene, kind, id),
        )
        drawn = shared_rows.illustration(scene, kind, member)
        row = HitRow(kind, id, scene.text(member.name), detail, illustration=drawn)
        return _marked(row, query)
    if kind is Kind.EVENT and id in content.events:
        times = (one for one in content.occurrences_by_event.get(id, ()) if one.ends > scene.now)
        coming = next(times, None)
        return _marked(event_hit(scene, content.events[id], coming), query) if coming else None
    if kind is Kind.PLACE and id in content.places:
        place = content.places[id]
        detail = joined(shared_rows.stop_words(scene, place), scene.text(place.brief), mark_of(scene, kind, id))
        row = HitRow(kind, id, scene.text(place.name), detail, symbol="map-pin")
        return _marked(row, query)
    if kind is Kind.FACT and id in content.facts:
        fact = shared_rows.fact_row(scene, content.facts[id])
        topic = content.topics[content.facts[id].topic]
        figure = join(" ", (fact.note, fact.figure))
        detail = joined(fact.when, figure, scene.text(topic.title), mark_of(scene, kind, id))
        row = HitRow("topic", topic.id, fact.title, detail, symbol="lightbulb")
        return _marked(row, query)
    return None


def event_hit(scene: Scene, event: Event, occurrence: Occurrence) -> HitRow:
    """An event at the time that comes."""
    locale, showing = scene.language.locale, showing_at(event, occurrence, scene.now)
    badge = shared_rows.badge_of(showing)
    day = shared_rows.day_or_course(scene, showing, formatting.day_heading(locale, showing.day, scene.today))
    when = f"{day} {formatting.showing_time(locale, showing)}".strip()
    return HitRow(
        page="event",
        id=f"{event.id}/{occurrence.id}",
        title=scene.text(event.title),
        detail=joined(
            when, shared_rows.where_words(scene, event), badge, shared_rows.language_words(scene.mark(event.title))
        ),
        illustration=shared_rows.illustration(scene, "event", event),
        sample=event.sample,
    )


def _marked(row: HitRow, query: str) -> HitRow:
    start, length = typed_part(row.title, query)
    return replace(row, mark=_units(row.title[:start]), marked=_units(row.title[start : start + length]))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def typed_part(title: str, query: str) -> tuple[int, int]:
    """Where in `title` the first of the typed words that begins a word of it stands, and how long; (0, 0) for none."""
    for word in map(folded, spelled(query).split()):
        for start in _word_starts(title):
            length = _covered(title[start:], word)
            if length:
                return start, length
    return 0, 0


def _word_starts(title: str) -> Iterator[int]:
    return (at for at, letter in enumerate(title) if letter.isalnum() and (at == 0 or not title[at - 1].isalnum()))


def _covered(rest: str, word: str) -> int:
    """How many characters of `rest` make up `word` once they are folded; none where they do not."""
    for length in range(1, len(rest) + 1):
        part = folded(spelled(rest[:length]))
        if part.startswith(word):
            return length if word else 0
        if not word.startswith(part):
            return 0
    return 0
