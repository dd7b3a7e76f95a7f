"""Big content for benches and load tests: plausible, bilingual, deterministic, and marked as made up.

`python -m bench.generate --members 10000 --events 5000 -o FILE` writes it as a content file.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from pathlib import Path
from random import Random

import click

from bench import vocabulary as words
from kiosk.content.writer import write
from kiosk.domain.content import Content, Meta
from kiosk.domain.model import Admission, Event, Fact, Member, Occurrence, Place, Status, Tag, TagScope, Topic
from kiosk.domain.short_codes import Kind, short_code
from kiosk.domain.texts import LocalText
from kiosk.domain.walltime import STOCKHOLM, midnight

HOST = "heidi.example"
FIRST_DAY = date(2026, 11, 2)
"""The day the content is built on when nobody says another one."""
DAYS_AHEAD = 70


def big_content(members: int, events: int, seed: int, first_day: date = FIRST_DAY) -> Content:
    """`members` organisations and `events` events from `first_day` on; about three occurrences an event.

    The same arguments give the same content. Names begin with a coined word and end in "Prov"/"Sample" and a number,
    summaries say that they are made up, and every event is a sample.
    """
    generator = _Generator(Random(seed), first_day)
    tags = generator.tags()
    places = generator.places()
    organisations = generator.members(members, tags, places)
    happenings = generator.events(events, tags, places, organisations)
    topics = generator.topics()
    return Content(
        meta=Meta(
            built_at=midnight(first_day),
            valid_until=midnight(first_day + timedelta(days=400)),
            languages=words.LANGUAGES,
            phone_host=HOST,
            allowed_hosts=(HOST,),
            sources=("generated",),
        ),
        tags=tags,
        places=places,
        members=organisations,
        events=happenings,
        occurrences=generator.occurrences(happenings),
        topics=topics,
        facts=generator.facts(topics),
    )


@dataclass(frozen=True, slots=True)
class _Generator:
    random: Random
    first_day: date

    def tags(self) -> dict[str, Tag]:
        named = [(TagScope.MEMBER, name) for name in words.MEMBER_FIELDS]
        named += [(TagScope.EVENT, name) for name in words.GATHERINGS]
        tags = (Tag(f"tag-{n}", scope, n, _both(*name)) for n, (scope, name) in enumerate(named))
        return {tag.id: tag for tag in tags}

    def places(self) -> dict[str, Place]:
        ids = _identities(Kind.PLACE)
        stops = [(stop, _both(*name)) for stop, name in enumerate(words.STOPS, start=1)]
        others = [(None, _both(f"{sv} {n}", f"{en} {n}")) for sv, en in words.QUAYS for n in range(1, 6)]
        places = (Place(*next(ids), stop, name, self._sentences(8)) for stop, name in (*stops, *others))
        return {place.id: place for place in places}

    def members(self, number: int, tags: dict[str, Tag], places: dict[str, Place]) -> dict[str, Member]:
        fields = [tag.id for tag in tags.values() if tag.scope is TagScope.MEMBER]
        where = [*places, None]
        ids = _identities(Kind.MEMBER)
        members = (
            Member(
                *next(ids),
                name=self._member_name(n),
                summary=self._sentences(9, words.MARKS),
                text=self._sentences(35),
                place=self.random.choice(where),
                initiator=n < 5,
                tags=tuple(self.random.sample(fields, self.random.randint(1, 3))),
            )
            for n in range(number)
        )
        return {member.id: member for member in members}

    def events(
        self, number: int, tags: dict[str, Tag], places: dict[str, Place], members: dict[str, Member]
    ) -> dict[str, Event]:
        kinds = [tag.id for tag in tags.values() if tag.scope is TagScope.EVENT]
        where, organisers = [*places, None], [*members, None]
        ids = _identities(Kind.EVENT)
        events = (
            Event(
                *next(ids),
                title=self._event_title(n),
                summary=self._sentences(9, words.MARKS),
                text=self._sentences(35),
                organiser=self.random.choice(organisers),
                place=self.random.choice(where),
                status=Status.CANCELLED if n % 50 == 49 else Status.CONFIRMED,
                admission=self.random.choice(tuple(Admission)),
                all_day=n % 12 == 11,
                sample=True,
                tags=tuple(self.random.sample(kinds, self.random.randint(1, 2))),
            )
            for n in range(number)
        )
        return {event.id: event for event in events}

    def occurrences(self, events: dict[str, Event]) -> tuple[Occurrence, ...]:
        times = [(event, *when) for event in events.values() for when in self._times(event)]
        times.sort(key=lambda row: (row[1], row[0].id))
        return tuple(
            Occurrence(n, event.id, starts, ends, Status.CANCELLED if n % 97 == 96 else Status.CONFIRMED)
            for n, (event, starts, ends) in enumerate(times, start=1)
        )

    def topics(self) -> dict[str, Topic]:
        ids = _identities(Kind.TOPIC)
        named = enumerate(words.TOPICS)
        topics = (Topic(*next(ids), n, icon, _both(sv, en), self._sentences(8)) for n, (icon, sv, en) in named)
        return {topic.id: topic for topic in topics}

    def facts(self, topics: dict[str, Topic]) -> dict[str, Fact]:
        facts = (
            Fact(f"{topic}-fact-{n}", topic, n, self._sentences(4), self._sentences(25), headline=n == 0)
            for topic in topics
            for n in range(4)
        )
        return {fact.id: fact for fact in facts}

    def _times(self, event: Event) -> Iterator[tuple[datetime, datetime]]:
        day = self.first_day + timedelta(days=self.random.randrange(DAYS_AHEAD))
        if event.all_day:
            yield midnight(day), midnight(day + timedelta(days=self.random.randint(1, 3)))
            return
        starts = time(self.random.randint(7, 20), self.random.choice((0, 15, 30)))
        days_long = 1 if self.random.random() < 0.05 else 0
        ends = timedelta(days=days_long, minutes=self.random.choice((45, 60, 90, 120, 180)))
        for week in range(self.random.randint(1, 5)):
            moment = datetime.combine(day + timedelta(weeks=week), starts, STOCKHOLM).astimezone(UTC)
            yield moment, moment + ends

    def _member_name(self, number: int) -> LocalText:
        coined = self._coined()
        sv, en = self.random.choice(words.TRADES)
        return _both(f"{coined} {sv} Prov {number:04}", f"{coined} {en} Sample {number:04}")

    def _event_title(self, number: int) -> LocalText:
        coined = self._coined()
        sv, en = self.random.choice(words.GATHERINGS)
        return _both(f"{sv} {coined} {number:04}", f"{en} {coined} {number:04}")

    def _coined(self) -> str:
        return self.random.choice(words.BEGINNINGS) + self.random.choice(words.ENDINGS)

    def _sentences(self, length: int, marks: LocalText | None = None) -> LocalText:
        texts = {}
        for language, vocabulary in words.SENTENCE_WORDS.items():
            sentence = " ".join(self.random.choices(vocabulary, k=length)).capitalize() + "."
            texts[language] = f"{sentence} {marks[language]}" if marks else sentence
        return texts


def _both(sv: str, en: str) -> LocalText:
    return {"sv": sv, "en": en}


def _identities(kind: Kind) -> Iterator[tuple[str, str]]:
    """Ids and their short codes; an id whose code is taken already is passed over."""
    taken: set[str] = set()
    for number in count():
        id = f"{kind.name.lower()}-{number}"
        code = short_code(kind, id)
        if code not in taken:
            taken.add(code)
            yield id, code


@click.command()
@click.option("--members", default=10_000, show_default=True)
@click.option("--events", default=5_000, show_default=True)
@click.option("--seed", default=1, show_default=True)
@click.option("--first-day", type=click.DateTime(["%Y-%m-%d"]), default=FIRST_DAY.isoformat(), show_default=True)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), required=True)
def main(members: int, events: int, seed: int, first_day: datetime, output: Path) -> None:
    """Write generated content to a content file."""
    click.echo(write(big_content(members, events, seed, first_day.date()), {}, output))


if __name__ == "__main__":
    main()
