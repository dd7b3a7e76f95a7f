"""What the panel tells of the nights and of the content that is there."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.content import generations
from kiosk.content.schema import SCHEMA_VERSION
from kiosk.delivery.sync.history import Run
from kiosk.domain.walltime import parse_moment
from kiosk.viewmodels.staff.house import FAILED, NEW, NONE, SAME, nights, read_house
from tests.content.other_versions import of_version, put_by_another
from tests.runtime.state_folders import put

NOON = parse_moment("2026-11-27 12:00")
UPDATED, UNCHANGED, REFUSED = ("updated", "unchanged", "failed")


def run(day: int, outcome: str, hour: str = "03:40", kind: str = "") -> Run:
    return Run(parse_moment(f"2026-11-{day} {hour}"), outcome, kind=kind)


def test_each_of_the_last_seven_days_has_its_outcome() -> None:
    runs = [run(20, UPDATED), run(22, UPDATED), run(23, UNCHANGED), run(25, REFUSED, kind="StoreBroken")]
    found = nights(runs, NOON)
    assert [(night.day.day, night.outcome) for night in found] == [
        (21, NONE),
        (22, NEW),
        (23, SAME),
        (24, NONE),
        (25, FAILED),
        (26, NONE),
        (27, NONE),
    ]
    assert found[4].kind == "StoreBroken"


@pytest.mark.parametrize(
    ("outcomes", "found"),
    [
        ((REFUSED, UPDATED), NEW),
        ((UPDATED, UNCHANGED), NEW),
        ((UPDATED, REFUSED), NEW),
        ((REFUSED, UNCHANGED), SAME),
        ((UNCHANGED, REFUSED), SAME),
        ((REFUSED, REFUSED), FAILED),
    ],
    ids=str,
)
def test_of_a_day_with_several_the_best_counts(outcomes: tuple[str, str], found: str) -> None:
    runs = [run(26, outcome, hour) for outcome, hour in zip(outcomes, ("03:40", "11:00"), strict=True)]
    assert nights(runs, NOON)[-2].outcome == found


@pytest.mark.parametrize(("now", "last"), [("02:00", 26), ("04:59", 26), ("05:00", 27)])
def test_a_night_that_is_not_over_is_left_out_while_nothing_ran(now: str, last: int) -> None:
    moment = parse_moment(f"2026-11-27 {now}")
    assert nights([], moment)[-1].day.day == last
    assert nights([run(27, UPDATED, "01:00")], moment)[-1].day.day == 27


def test_a_night_is_of_the_day_in_stockholm() -> None:
    late = parse_moment("2026-11-26 23:30") + timedelta(hours=1)
    assert nights([Run(late, UPDATED)], NOON)[-1].outcome == NEW


def test_an_empty_folder_tells_nothing(tmp_path: Path) -> None:
    house = read_house(tmp_path, NOON)
    assert (house.number, house.before, house.ran, house.pinned) == (0, None, None, False)
    assert {night.outcome for night in house.nights} == {NONE}


def test_what_can_be_gone_back_to_is_the_one_before(tmp_path: Path) -> None:
    first = put(tmp_path / "state", "Alma")
    assert read_house(tmp_path / "state", NOON).before is None
    put(tmp_path / "state", "Alma", "Bror")
    house = read_house(tmp_path / "state", NOON)
    assert (house.number, house.before, house.newer) == (2, first.installed_at, False)
    generations.rollback(tmp_path / "state")
    house = read_house(tmp_path / "state", NOON)
    assert (house.number, house.before, house.pinned, house.newer) == (1, None, True, True)


def test_what_another_version_of_the_program_reads_is_nothing_to_go_back_to(tmp_path: Path) -> None:
    state = tmp_path / "state"
    put(state, "Alma")
    file = of_version(tmp_path / "Alma-0.sqlite", SCHEMA_VERSION - 1, "earlier")
    put_by_another(state, file)
    house = read_house(state, NOON)
    assert (house.number, house.before, house.newer) == (1, None, False)
    put(state, "Bror")
    put_by_another(state, of_version(tmp_path / "Bror-0.sqlite", SCHEMA_VERSION + 1, "later"))
    house = read_house(state, NOON)
    assert (house.number, house.newer) == (3, False)
    assert house.before == generations.listed(state)[-1].installed_at
