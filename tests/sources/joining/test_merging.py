"""The same event from several sources is one event, the most trusted one's, with what that leaves open filled in."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.model import Admission, Status
from kiosk.domain.problems import Severity
from kiosk.domain.short_codes import Kind, short_code
from kiosk.sources.assembly import event_id
from kiosk.sources.drafts import Drafts, EventDraft, MemberDraft, PlaceDraft, Span, Where
from kiosk.sources.joining.merging import Merged, Merging, merge

FRIDAY = datetime(2026, 11, 27, 17, tzinfo=UTC)
"""Six in the evening in Stockholm."""
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def span(starts: datetime, hours: float = 2, status: Status = Status.CONFIRMED) -> Span:
    return Span(starts, starts + hours * HOUR, status)


def event(uid: str, source: str = "a.ics", *starts: datetime, **named: object) -> EventDraft:
    draft = EventDraft(
        uid, Where(source, uid=uid), {"sv": "Öppet hus"}, tuple(map(span, starts or (FRIDAY,))), place="quay"
    )
    return replace(draft, **named)  # type: ignore[arg-type]


def merged(*told: Sequence[EventDraft]) -> Merging:
    return merge([Drafts(events=tuple(events)) for events in told], ("sv", "en"))


def uids(merging: Merging) -> list[str]:
    return [draft.uid for draft in merging.drafts.events]


def test_the_same_uid_is_one_event_whatever_else_differs() -> None:
    kept = event("one", "a.ics")
    other = event("one", "b.ics", FRIDAY + 9 * DAY, title={"sv": "Annat", "en": "Other"}, place="lab")
    merging = merged([kept], [other])
    (draft,) = merging.drafts.events
    assert draft == replace(kept, title={"sv": "Öppet hus", "en": "Other"})
    assert merging.merged == (Merged(kept.where, (other.where,), "Öppet hus"),)
    assert merging.drafts.problems == ()


def test_a_row_whose_id_was_made_from_a_uid_is_that_event() -> None:
    row = replace(event(event_id("Long@example.org")), where=Where("events.csv", 4))
    assert uids(merged([row], [event("Long@example.org", "b.ics")])) == [row.uid]


OTHERS: dict[str, tuple[dict[str, object], bool]] = {
    "the same": ({}, True),
    "written otherwise": ({"title": {"sv": "  ÖPPET   HUS!"}}, True),
    "without accents": ({"title": {"sv": "Oppet hus"}}, True),
    "one language shared": ({"title": {"sv": "Öppet hus", "en": "Open house"}}, True),
    "said to be in another language": ({"title": {"en": "Öppet hus"}}, True),
    "signs alone": ({"title": {"sv": "!"}}, False),
    "another title": ({"title": {"sv": "Stängt hus"}}, False),
    "another place": ({"place": "lab"}, False),
    "no place": ({"place": ""}, False),
    "an hour later": ({"spans": (span(FRIDAY + HOUR),)}, True),
    "after midnight in Stockholm": ({"spans": (span(FRIDAY + 6 * HOUR),)}, False),
    "the next day": ({"spans": (span(FRIDAY + DAY),)}, False),
}


@pytest.mark.parametrize("name", OTHERS)
def test_title_place_and_local_day_make_two_one(name: str) -> None:
    changes, same = OTHERS[name]
    merging = merged([event("one")], [event("two", "b.ics", **changes)])
    assert uids(merging) == (["one"] if same else ["one", "two"])
    assert bool(merging.merged) is same
    assert {draft.uid: draft.spans for draft in merging.drafts.events}["one"] == (span(FRIDAY),)


def test_the_more_trusted_booking_address_holds() -> None:
    own, other = "https://ok.example/own", "https://ok.example/other"
    (draft,) = merged([event("one", booking=own)], [event("one", "b.ics", booking=other)]).drafts.events
    assert draft.booking == own


def test_a_day_that_two_events_of_a_source_add_is_added_once() -> None:
    both = (FRIDAY, FRIDAY + 2 * DAY)
    merging = merged([event("a")], [event("b", "b.ics", *both), event("c", "b.ics", *both)])
    assert [draft.spans for draft in merging.drafts.events] == [tuple(map(span, both))]


def test_without_a_place_the_moment_must_be_the_same() -> None:
    one = event("one", place="")
    assert uids(merged([one], [event("two", "b.ics", place="")])) == ["one"]
    assert uids(merged([one], [event("two", "b.ics", FRIDAY + HOUR, place="")])) == ["one", "two"]


def test_titles_without_a_letter_are_compared_sign_by_sign() -> None:
    one = event("one", title={"sv": "🎉"})
    assert uids(merged([one], [event("two", "b.ics", title={"sv": "🎉"})])) == ["one"]
    assert uids(merged([one], [event("two", "b.ics", title={"sv": "🎨"})])) == ["one", "two"]


def test_two_of_one_source_stay_two() -> None:
    assert uids(merged([event("one"), event("two")])) == ["one", "two"]


def test_each_showing_of_a_day_finds_its_own() -> None:
    early, late = FRIDAY - 4 * HOUR, FRIDAY
    merging = merged(
        [event("a1", "a", early), event("a2", "a", late)], [event("b2", "b", late), event("b1", "b", early)]
    )
    assert [(each.kept.uid, each.others[0].uid) for each in merging.merged] == [("a1", "b1"), ("a2", "b2")]
    merging = merged([event("a", "a", early, late)], [event("b1", "b", early), event("b2", "b", late)])
    assert [[where.uid for where in each.others] for each in merging.merged] == [["b1", "b2"]]
    assert uids(merged([event("a", "a", early)], [event("b2", "b", late), event("b1", "b", early)])) == ["a", "b2"]


def test_what_is_left_open_is_filled_from_the_next_and_nothing_is_overwritten() -> None:
    kept = event("one", text={"sv": "Text"}, spans=(Span(FRIDAY, FRIDAY),))
    second = event(
        "one",
        "b.ics",
        title={"sv": "Annat", "en": "Open house"},
        summary={"sv": "Kort"},
        text={"sv": "Annan", "en": "Text too"},
        organiser="hetch",
        place="lab",
        admission=Admission.FREE,
        booking="https://ok.example/",
        tags=("talks",),
        picture="a.jpg",
        sample=True,
    )
    third = replace(second, where=Where("c.ics", uid="one"), organiser="far", summary={"sv": "Nej", "de": "Kurz"})
    (draft,) = merged([kept], [second], [third]).drafts.events
    assert draft == replace(
        kept,
        title={"sv": "Öppet hus", "en": "Open house"},
        summary={"sv": "Kort", "de": "Kurz"},
        text={"sv": "Text", "en": "Text too"},
        spans=(span(FRIDAY),),
        organiser="hetch",
        admission=Admission.FREE,
        booking="https://ok.example/",
        tags=("talks",),
        picture="a.jpg",
    )


def test_other_days_are_added_to_a_single_time_but_not_to_what_comes_back() -> None:
    weeks = [FRIDAY + 7 * n * DAY for n in range(4)]
    series = event("series", "b.ics", *weeks)
    (draft,) = merged([event("one")], [series]).drafts.events
    assert [each.starts for each in draft.spans] == weeks
    (draft,) = merged([event("one", "a.ics", *weeks[:2])], [series]).drafts.events
    assert [each.starts for each in draft.spans] == weeks[:2], "the days that it leaves out are left out on purpose"
    merging = merged(
        [event("fri", "a", FRIDAY), event("sat", "a", FRIDAY + DAY)], [event("b", "b", FRIDAY, FRIDAY + DAY)]
    )
    assert [draft.spans for draft in merging.drafts.events] == [(span(FRIDAY),), (span(FRIDAY + DAY),)]


@pytest.mark.parametrize(
    "other", [{"status": Status.CANCELLED}, {"spans": (span(FRIDAY, status=Status.CANCELLED),)}], ids=["event", "time"]
)
def test_who_is_trusted_says_what_is_cancelled_and_a_contradiction_is_told(other: dict[str, object]) -> None:
    merging = merged([event("one")], [event("one", "b.ics", **other)])
    (draft,), (problem,) = merging.drafts.events, merging.drafts.problems
    assert (draft.status, draft.spans[0].status) == (Status.CONFIRMED, Status.CONFIRMED)
    assert (problem.severity, problem.table, problem.uid) == (Severity.WARNING, "a.ics", "one")
    assert "“b.ics”" in problem.sentence
    turned = merged([event("one", status=Status.CANCELLED)], [event("one", "b.ics")])
    assert turned.drafts.events[0].status is Status.CANCELLED
    assert turned.drafts.problems == ()


def test_of_one_uid_twice_in_a_source_the_first_is_kept_with_a_warning() -> None:
    merging = merged([event("one", "a.ics"), event("one", "b.ics", FRIDAY + DAY)])
    (problem,) = merging.drafts.problems
    assert merging.drafts.events == (event("one", "a.ics"),)
    assert (problem.table, problem.uid, problem.severity) == ("b.ics", "one", Severity.WARNING)
    assert "“a.ics”" in problem.sentence


def test_a_changed_title_time_or_place_keeps_the_id_and_the_short_code() -> None:
    before = event("A-Talk@example.org")
    after = event("A-Talk@example.org", "a.ics", FRIDAY + 3 * DAY, title={"en": "New"}, place="lab")
    ids = {event_id(merged([draft]).drafts.events[0].uid) for draft in (before, after)}
    assert ids == {"uid-3200880be594923b0ceb"}
    assert {short_code(Kind.EVENT, id) for id in ids} == {"43XSK"}, "what stands on paper leads there for good"


def meeting(kind: Kind) -> tuple[str, str]:
    seen: dict[str, str] = {}
    for number in range(100_000):
        code = short_code(kind, id := f"thing-{number}")
        if code in seen:
            return seen[code], id
        seen[code] = id
    raise AssertionError("nothing meets")


def test_an_event_whose_short_code_another_has_is_left_out_with_a_warning() -> None:
    first, other = meeting(Kind.EVENT)
    merging = merged([event(first)], [event(other, "b.ics", FRIDAY + DAY)])
    (problem,) = merging.drafts.problems
    assert uids(merging) == [first]
    assert (problem.severity, problem.table, problem.uid) == (Severity.WARNING, "b.ics", other)


def test_members_and_places_are_one_by_id_and_may_not_share_a_code() -> None:
    first, other = meeting(Kind.MEMBER)
    table = MemberDraft(first, Where("members.csv", 2), {"sv": "Ett"}, phone="+46 42 10 50 00")
    linked = MemberDraft(
        first, Where("city.json"), {"sv": "Nej", "en": "One"}, website="https://ok.example/", phone="1"
    )
    drafts = merge([Drafts(members=(table,)), Drafts(members=(linked, replace(table, id=other)))], ("sv",)).drafts
    assert drafts.members[0] == replace(table, name={"sv": "Ett", "en": "One"}, website="https://ok.example/")
    (problem,) = drafts.problems
    assert (problem.severity, problem.value) == (Severity.ERROR, other)
    place = PlaceDraft("a", Where("places.csv", 2), {"sv": "A"}, stop=1)
    told = PlaceDraft("a", Where("city.json"), {"sv": "B"}, stop=2, coordinates="56.0,12.7")
    assert merge([Drafts(places=(place,)), Drafts(places=(told,))], ("sv",)).drafts.places == (
        replace(place, coordinates="56.0,12.7"),
    )


EVENTS = st.builds(
    lambda uid, title, place, days: event(
        uid, "x", *(FRIDAY + n * DAY for n in sorted(days)), title={"sv": title}, place=place
    ),
    st.sampled_from("abcde"),
    st.sampled_from(["Samtal", "samtal", "Film"]),
    st.sampled_from(["", "quay", "lab"]),
    st.sets(st.integers(0, 5), min_size=1),
)


@given(st.lists(st.lists(EVENTS, max_size=4), max_size=4))
def test_any_sources_keep_every_day_of_the_trusted_and_each_uid_once(told: list[list[EventDraft]]) -> None:
    merging = merged(*told)
    kept = uids(merging)
    assert len(kept) == len(set(kept))
    assert merging == merged(*told)
    spoken = {draft.uid for source in told for draft in source}
    others = {where.uid for each in merging.merged for where in each.others}
    assert spoken == {*kept, *others}
    for draft in merging.drafts.events:
        assert list(draft.spans) == sorted(draft.spans, key=lambda each: each.starts)
        assert len({each.starts for each in draft.spans}) == len(draft.spans)
    first: dict[str, EventDraft] = {}
    for draft in told[0] if told else ():
        first.setdefault(draft.uid, draft)
    for uid, draft in first.items():
        assert {*draft.spans} <= {*merging.drafts.events[kept.index(uid)].spans}
