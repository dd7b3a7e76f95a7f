"""The look-ups of one content."""

from dataclasses import FrozenInstanceError

import pytest

from tests.factories import content, event, fact, member, occurrence, place, topic


def test_stops_are_north_to_south_without_other_places() -> None:
    found = content(places=[place("c", 3), place("garden"), place("a", 1), place("b", 2)])
    assert [stop.id for stop in found.stops] == ["a", "b", "c"]


def test_facts_of_a_topic_are_in_their_order() -> None:
    found = content(topics=[topic("t")], facts=[fact("second", "t", 2), fact("first", "t", 1), fact("x", "u")])
    assert [one.id for one in found.facts_by_topic["t"]] == ["first", "second"]


def test_what_belongs_together_is_found_and_what_belongs_nowhere_is_left_out() -> None:
    found = content(
        places=[place("quay", 1)],
        members=[member("b", place="quay"), member("a", place="quay"), member("roaming")],
        events=[event("talk", organiser="a", place="quay"), event("loose")],
        occurrences=[
            occurrence("talk", "2026-11-24 10:00", "2026-11-24 11:00"),
            occurrence("talk", "2026-11-23 10:00", "2026-11-23 11:00"),
        ],
    )
    assert [one.id for one in found.members_by_place["quay"]] == ["b", "a"]
    assert set(found.members_by_place) == {"quay"}
    assert [one.id for one in found.events_by_organiser["a"]] == ["talk"]
    assert [one.id for one in found.events_by_place["quay"]] == ["talk"]
    assert [one.starts.day for one in found.occurrences_by_event["talk"]] == [23, 24]


def test_content_does_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        content().members = {}  # type: ignore[misc]
