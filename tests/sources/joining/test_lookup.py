"""What a source calls by name becomes what is meant; what nobody knows is told once and left out."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.problems import Severity
from kiosk.sources.drafts import Drafts, EventDraft, MemberDraft, Span, Where
from kiosk.sources.joining.lookup import Known, index, look_up
from kiosk.sources.plan import SourceKind, SourcePlan

KNOWN = Known(
    index([("quay", {"sv": "Kajen", "en": "The quay"}), ("prisma", {"sv": "Prisma"}), ("hall", {"sv": "Österhallen"})]),
    index([("hetch", {"sv": "Hetch"}), ("resurs-bank", {"sv": "Resurs Bank", "en": "Resurs Bank"})]),
    index([("hub", {"sv": "Nav"})]),
    index([("talks", {"sv": "Samtal", "en": "Talks"}), ("children", {"sv": "Barn"})]),
)
SPAN = Span(datetime(2026, 11, 27, 13, tzinfo=UTC), datetime(2026, 11, 27, 14, tzinfo=UTC))
PLAN = SourcePlan(name="city", type=SourceKind.CALENDAR)


def event(**named: object) -> EventDraft:
    return EventDraft("a@b", Where("city.ics", uid="a@b"), {"sv": "Samtal"}, (SPAN,), **named)  # type: ignore[arg-type]


def found(plan: SourcePlan = PLAN, **named: object) -> tuple[EventDraft, Drafts]:
    drafts = look_up(plan, Drafts(events=(event(**named),)), KNOWN)
    return drafts.events[0], drafts


@pytest.mark.parametrize(
    ("words", "id"),
    [
        ("quay", "quay"),
        ("Kajen", "quay"),
        ("THE QUAY", "quay"),
        ("the  quay!", "quay"),
        ("österhallen", "hall"),
        ("Osterhallen", ""),
        ("Prisma, Oceanhamnen", "prisma"),
        ("Room 4; Prisma | Oceanhamnen", "prisma"),
        ("Stadsteatern", ""),
        (", ;", ""),
    ],
)
def test_a_place_is_found_by_id_name_or_part(words: str, id: str) -> None:
    looked_up, drafts = found(place=words)
    assert looked_up.place == id
    assert [problem.column for problem in drafts.problems] == ([] if id else ["place"])


def test_what_the_plan_says_a_name_means_comes_first() -> None:
    plan = SourcePlan(
        name="city",
        type=SourceKind.CALENDAR,
        places={"Prisma": "quay", "Stadsteatern": ""},
        organisers={"HBG Works": "hetch"},
    )
    looked_up, drafts = found(plan, place="PRISMA", organiser="HBG works")
    assert (looked_up.place, looked_up.organiser, drafts.problems) == ("quay", "hetch", ())
    looked_up, drafts = found(plan, place="Stadsteatern")
    assert (looked_up.place, drafts.problems) == ("", ()), "an empty id says: none, and no word about it"


def test_the_plan_holds_for_events_that_name_nothing_and_only_for_those() -> None:
    plan = SourcePlan(
        name="city", type=SourceKind.CALENDAR, place="quay", organiser="hetch", tags=("talks",), sample=True
    )
    looked_up, drafts = found(plan)
    assert (looked_up.place, looked_up.organiser, looked_up.tags) == ("quay", "hetch", ("talks",))
    assert (looked_up.sample, drafts.problems) == (True, ())
    looked_up, drafts = found(plan, place="Stadsteatern", organiser="Nobody", tags=("Barn",))
    assert (looked_up.place, looked_up.organiser, looked_up.tags) == ("", "", ("children",))
    assert len(drafts.problems) == 2


def test_an_unknown_name_is_told_once_with_the_nearest_and_where_it_stands_first() -> None:
    drafts = Drafts(events=tuple(event(place="Prismat", tags=("Talkz", "talks", "Talks")) for _ in range(3)))
    looked_up = look_up(PLAN, drafts, KNOWN)
    place, tag = looked_up.problems
    assert (place.severity, place.table, place.uid, place.value) == (Severity.WARNING, "city.ics", "a@b", "Prismat")
    assert "3 in all" in place.sentence
    assert "“prisma”" in place.remedy
    assert (tag.column, tag.value) == ("tags", "Talkz")
    assert "“talks”" in tag.remedy
    assert {event.tags for event in looked_up.events} == {("talks",)}


def test_members_name_places_and_tags_too() -> None:
    member = MemberDraft("new", Where("city.json"), {"sv": "Ny"}, place="Kajen", tags=("Nav", "Samtal"))
    drafts = look_up(PLAN, Drafts(members=(member,)), KNOWN)
    assert (drafts.members[0].place, drafts.members[0].tags) == ("quay", ("hub",))
    assert [problem.value for problem in drafts.problems] == ["Samtal"], "that tag is one of events"


def test_an_id_in_the_plan_that_nothing_has_is_an_error() -> None:
    plan = SourcePlan(
        name="city", type=SourceKind.CALENDAR, place="kuay", places={"A": "quaj", "B": "quaj"}, tags=("hub",)
    )
    problems = look_up(plan, Drafts(), KNOWN).problems
    assert [(p.severity, p.table, p.column, p.value) for p in problems] == [
        (Severity.ERROR, "sources.toml", "place", "kuay"),
        (Severity.ERROR, "sources.toml", "place", "quaj"),
        (Severity.ERROR, "sources.toml", "tags", "hub"),
    ]
    assert "“quay”" in problems[0].remedy


def test_of_two_with_one_name_the_first_is_meant() -> None:
    assert index([("a", {"sv": "Salen"}), ("b", {"sv": "Salen"})]).find("salen") == "a"


@given(st.text(), st.text(), st.lists(st.text(), max_size=3))
def test_any_names_end_in_ids_or_problems(place: str, organiser: str, tags: list[str]) -> None:
    looked_up, drafts = found(place=place, organiser=organiser, tags=tuple(tags))
    assert looked_up.place in KNOWN.places.ids | {""}
    assert looked_up.organiser in KNOWN.members.ids | {""}
    assert KNOWN.event_tags.ids.issuperset(looked_up.tags)
    assert bool(drafts.problems) == bool(
        (place and not looked_up.place) or (organiser and not looked_up.organiser) or {*tags} - KNOWN.event_tags.ids
    )
