"""Whatever others publish, the answer is drafts and Problems that can be shown, never a traceback."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.calendar import LONGEST
from kiosk.domain.sentences import Sentence
from kiosk.sources.drafts import Drafts
from kiosk.sources.text_cleaning import clean
from tests.sources.linked.sample_answers import EXHIBITION, OLDER, PRESENT, event, linked, manager
from tests.thoroughness import examples

SCHEDULED = event(
    startDate=None,
    endDate=None,
    eventSchedule={"@type": "Schedule", "repeatFrequency": "P1W", "byDay": ["Mo", "2TU"], "startTime": "18:00"},
    offers={"@type": "Offer", "price": "0", "url": "https://ok.example/b"},
    location={"@type": "Place", "name": "Prisma", "geo": {"latitude": "56.0", "longitude": 12.7}},
)
SERIES = {
    "@context": {"schema": "https://schema.org/", "@language": "sv"},
    "@graph": [
        {"@type": "schema:Organization", "@id": "#o", "schema:name": "HETCH", "telephone": "042-38 20 00"},
        {
            "@type": "EventSeries",
            "name": {"sv": "Träff", "en": "Meet"},
            "organizer": {"@id": "#o"},
            "subEvent": [event()],
        },
    ],
}
GOOD: tuple[Any, ...] = (OLDER, PRESENT, EXHIBITION, event(), SCHEDULED, SERIES)

WORDS = st.sampled_from(
    [
        *"2026-12-01T18:00 2026-12-01 0001-01-01T00:00+14:00 9999-12-31T23:59Z 18:00 24:00 PT1H".split(),
        *"P0D P999M P9999Y 99999 -1 5MO Mo byWeek byMonth last https://ok.example/ http://x #o <p> &lt; Event".split(),
        *"17:00:00Z 23:59+14:00 18:00+99:99 P2W P999D PublicHolidays EventCancelled EventPostponed EventSeries".split(),
        *("@type", "sv", "free", "0", "true", "20261201", "Europe/London", "\ud800", "\u202e", "\0", "", "é" * 300),
    ]
)
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8), WORDS, st.just(10**30), st.just(1e300)
)
KEYS = st.one_of(
    st.sampled_from(
        [
            *"@type @id @graph @context @value @language @list name startDate endDate location organizer".split(),
            *"offers subEvent eventSchedule duration identifier url id title acf occasions _embedded".split(),
            *"rendered date repeat start_date translations geo latitude telephone superEvent eventStatus".split(),
            *"startTime endTime byDay exceptDate repeatFrequency repeatCount scheduleTimezone rcr_rules".split(),
        ]
    ),
    st.text(max_size=4),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=5)),
    max_leaves=12,
)


def is_whole(drafts: Drafts) -> None:
    """Everything in `drafts` can cross a process, be shown and be written."""
    assert msgspec.json.encode(drafts, enc_hook=lambda sentence: str(sentence))
    for problem in drafts.problems:
        assert problem.table
        assert isinstance(problem.sentence, Sentence)
        assert problem.sentence.endswith((".", "…"))
        assert problem.remedy
        assert clean(problem.value) == problem.value
        assert clean(problem.where) == problem.where
    for draft in drafts.events:
        assert draft.uid
        assert draft.spans
        assert all(span.starts < span.ends <= span.starts + LONGEST for span in draft.spans)
        assert any(draft.title.values())
        assert draft.booking == "" or draft.booking.startswith("https://")
        for text, longest in ((draft.title, 90), (draft.summary, 200), (draft.text, 1_000)):
            for language, words in text.items():
                assert language.isascii()
                assert 0 < len(words) <= longest
                assert all(clean(line) == line for line in words.split("\n"))


def both(data: Any) -> None:
    is_whole(linked(data))
    is_whole(manager(data))


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    both(data)


@settings(deadline=None)
@given(VALUES)
def test_any_json(value: Any) -> None:
    both(value)


@settings(deadline=None)
@given(st.sampled_from(GOOD), st.binary(min_size=1, max_size=3), st.integers(0, 3_000))
def test_any_bytes_inside_a_good_answer(good: Any, data: bytes, where: int) -> None:
    whole = json.dumps(good, ensure_ascii=False).encode()
    where %= len(whole)
    both(whole[:where] + data + whole[where + len(data) :])


@settings(deadline=None, max_examples=examples(300))
@given(st.sampled_from(GOOD), st.lists(st.tuples(st.integers(0, 200), VALUES), min_size=1, max_size=3))
def test_any_value_in_a_good_answer(good: Any, changes: list[tuple[int, Any]]) -> None:
    changed = copy.deepcopy(good)
    for number, value in changes:
        spots = list(_spots(changed))
        holder, key = spots[number % len(spots)]
        holder[key] = value
    both([changed])


def _spots(value: Any) -> Iterator[tuple[Any, Any]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in list(pairs):
        yield value, key
        yield from _spots(inner)


@pytest.mark.parametrize("good", GOOD)
def test_the_good_answers_are_good(good: Any) -> None:
    drafts = manager([good]) if "id" in good else linked(good)
    assert drafts.events
    assert {problem.column for problem in drafts.problems} <= {"endDate"}


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(["<script type='application/ld+json'>", "</script>", "<!--", "-->", '{"@type":"Event"}', "<p>"])
    )
)
def test_any_page(pieces: list[str]) -> None:
    both(("<" + "".join(pieces)).encode())
