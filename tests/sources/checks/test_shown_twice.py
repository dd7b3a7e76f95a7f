"""An event of two sources that only one of them gives a place is shown twice, and staff are told."""

from dataclasses import replace

import pytest

from kiosk.domain.problems import Severity
from kiosk.sources.checks.shown_twice import shown_twice
from kiosk.sources.drafts import EventDraft, Where
from tests.sources.checks.drafts import DAY, HOUR, ROW, event, span

TABLE = replace(event(span(DAY), span(2 * DAY), where=ROW), place="quay")
CITY = Where("city.json", uid="https://city.example/talk")
OTHER = replace(event(span(DAY), where=CITY), uid="https://city.example/talk")
PAIRS: dict[str, tuple[EventDraft, bool]] = {
    "no place": (OTHER, True),
    "its second time": (replace(OTHER, spans=(span(2 * DAY),)), True),
    "written otherwise": (replace(OTHER, title={"en": "  SAMTAL!"}), True),
    "a place of its own": (replace(OTHER, place="lab"), False),
    "another title": (replace(OTHER, title={"sv": "Annat"}), False),
    "an hour later": (replace(OTHER, spans=(span(DAY + HOUR),)), False),
    "another row": (replace(OTHER, where=Where("more.csv", 9)), False),
}


@pytest.mark.parametrize("name", PAIRS)
def test_one_without_a_place_beside_the_same_with_one_is_a_warning(name: str) -> None:
    other, told = PAIRS[name]
    for events in ((TABLE, other), (other, TABLE)):
        assert [problem.severity for problem in shown_twice(events)] == ([Severity.WARNING] if told else [])


def test_the_warning_stands_where_the_place_is_missing_and_names_the_other_source() -> None:
    (problem,) = shown_twice((TABLE, OTHER))
    assert (problem.table, problem.uid, problem.column, problem.value) == (CITY.source, CITY.uid, "place", "Samtal")
    assert problem.sentence.startswith("events.csv has an event with the same title at the same time")
    (problem,) = shown_twice((replace(TABLE, place=""), replace(OTHER, place="quay")))
    assert (problem.table, problem.row) == ("events.csv", 4)
    assert problem.sentence.startswith("city.json has")


def test_two_without_a_place_are_none_of_its_matter() -> None:
    assert list(shown_twice((replace(TABLE, place=""), OTHER))) == []
