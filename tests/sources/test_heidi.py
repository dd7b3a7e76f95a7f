"""The first content builds without a word of complaint, on any day of the year, and says where all of it comes from."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.calendar import upcoming
from kiosk.domain.content import Content
from kiosk.domain.model import Admission, PictureKind, Status
from kiosk.domain.walltime import local
from kiosk.sources.build import read_sources
from kiosk.sources.plan import read_plan

FOLDER = Path(__file__).parents[2] / "data" / "heidi"
BUILT_AT = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def content() -> Content:
    reading = read_sources(read_plan(FOLDER), BUILT_AT)
    assert reading.problems == ()
    assert reading.content is not None
    return reading.content


@pytest.mark.parametrize("days", [0, 1, 2, 3, 4, 5, 6, 38, 124, 336, 500])
def test_it_builds_without_problems_on_any_day_and_has_something_on(days: int) -> None:
    built_at = BUILT_AT + timedelta(days=days)
    reading = read_sources(read_plan(FOLDER), built_at)
    assert reading.problems == ()
    assert reading.content is not None
    today = local(built_at).date()
    starts = [local(o.starts) for o in upcoming(reading.content, built_at) if local(o.starts).date() == today]
    assert {moment.hour >= 17 for moment in starts} == {True, False}, "one in the afternoon, one in the evening"


def test_every_text_is_there_in_both_languages(content: Content) -> None:
    texts = [
        text
        for thing in (
            *content.tags.values(),
            *content.places.values(),
            *content.members.values(),
            *content.events.values(),
            *content.topics.values(),
            *content.facts.values(),
        )
        for field in ("name", "title", "summary", "text", "figure_note", "when")
        if (text := getattr(thing, field, None))
    ]
    assert len(texts) > 200
    assert all(set(text) == {"sv", "en"} for text in texts)


def test_every_fact_has_a_source_and_every_source_a_fact(content: Content) -> None:
    cited = {fact.source for fact in content.facts.values()}
    assert cited <= set(content.sources)
    assert set(content.sources) - cited == {"citymark"}, "that one speaks of a member only"
    assert all(source.address.startswith("https://") for source in content.sources.values())


def test_the_topics_are_those_of_the_district_page(content: Content) -> None:
    assert list(content.topics) == [
        *("ambition", "explainer", "figures", "initiators", "hubs", "oceanhamnen"),
        *("history", "purpose", "voices", "centre", "city"),
    ]
    assert set(content.facts_by_topic) == set(content.topics)
    assert [fact.figure for fact in content.facts_by_topic["figures"]] == [300, 5500, 4000]
    assert [fact.when["en"] for fact in content.facts_by_topic["history"]] == [
        *("2020", "2022", "Spring 2023", "29 May 2024")
    ]
    assert len(content.facts_by_topic["hubs"]) == len(content.facts_by_topic["initiators"]) == 5


def test_members_stand_only_where_somebody_has_said(content: Content) -> None:
    assert [place.id for place in content.stops] == ["central-station", "oceanhamnen", "campus-helsingborg", "recolab"]
    assert {id: member.place for id, member in content.members.items() if member.place} == {
        "hetch": "oceanhamnen",
        "centre-for-innovation": "oceanhamnen",
        "campus-helsingborg": "campus-helsingborg",
        "recolab": "recolab",
    }
    assert len(content.members) == 13
    assert sum(member.initiator for member in content.members.values()) == 4
    assert not any(member.website for member in content.members.values())


def test_pictures_are_drawings_and_say_so(content: Content) -> None:
    assert {place.picture is None for place in content.places.values()} == {False}
    assert {member.picture for member in content.members.values()} == {None}, "nobody has given a logo"
    tags = {tag for event in content.events.values() if event.picture for tag in event.tags}
    assert tags == content.event_tags, "a drawing for each kind of event"
    for picture in content.pictures.values():
        assert (picture.kind, picture.credit) == (PictureKind.PHOTO, {"sv": "Teckning", "en": "Drawing"})
        assert picture.alt.keys() == {"sv", "en"}
        assert abs(picture.width / picture.height - 16 / 9) < 0.01


def test_nobody_has_measured_the_way(content: Content) -> None:
    assert {(place.minutes, place.entrance) for place in content.places.values()} == {(None, None)}


def test_headlines_are_short_enough_for_the_idle_loop(content: Content) -> None:
    headlines = [fact for fact in content.facts.values() if fact.headline]
    assert len(headlines) >= 12
    assert max(len(text) for fact in headlines for text in fact.title.values()) <= 75


def test_samples_show_every_kind_of_event(content: Content) -> None:
    events = content.events.values()
    assert len(events) >= 15
    assert all(event.sample for event in events)
    assert {event.admission for event in events} >= {Admission.FREE, Admission.BOOK, Admission.PAID}
    assert {event.organiser is None for event in events} == {event.place is None for event in events} == {True, False}
    assert any(event.status is Status.CANCELLED for event in events)
    assert any(event.all_day for event in events)
    assert any(o.status is Status.CANCELLED for o in content.occurrences)
    assert {tag for event in events for tag in event.tags} == {
        t.id for t in content.tags.values() if t.scope == "event"
    }
    lengths = {(local(o.ends).date() - local(o.starts).date()).days for o in content.occurrences}
    assert lengths >= {0, 1, 3}
    workshop = content.occurrences_by_event["sample-open-workshop"]
    assert {local(o.starts).hour for o in workshop} == {18}
    assert {local(o.starts).utcoffset() for o in workshop} == {timedelta(hours=1), timedelta(hours=2)}
