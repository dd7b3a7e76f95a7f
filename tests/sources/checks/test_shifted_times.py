"""Times that a source writes as UTC and means as Swedish, found by what its texts say; and times that are right."""

from datetime import date

import pytest

from kiosk.sources.drafts import Drafts
from kiosk.sources.materials import Material
from kiosk.sources.plan import SourceKind, SourcePlan
from kiosk.sources.sandboxed_readers import Circumstances, read_materials
from tests.sources.calendars.sample_calendars import calendar, event

AROUND = Circumstances(date(2026, 11, 29), "sv")
WINTER = ("20261203T180000Z", "20261203T200000Z", "Föreläsning kl. 18.00–20.00. Fika 50 kr.")
SUMMER = ("20270603T180000Z", "20270603T200000Z", "Öppet 18:00 till 20:00")
START_ONLY = ("20261204T180000Z", "20261204T200000Z", "Vi börjar kl 18.")
DOORS = ("20261205T180000Z", "20261205T200000Z", "Insläpp kl 18.00")
RIGHT = ("20261206T170000Z", "20261206T190000Z", "Vi ses 18.00")
SILENT = ("20261207T170000Z", "20261207T190000Z", "Biljetter 18.50 kr, 2026.18.00.12, tel 18.00.18")
Told = tuple[str, str, str]


def read(*told: Told, wall_time: bool | None = None, zone: str = "") -> Drafts:
    parts = (
        event(f"DTSTART{zone}:{starts}", f"DTEND{zone}:{ends}", f"DESCRIPTION:{text}", uid=f"e{number}")
        for number, (starts, ends, text) in enumerate(told)
    )
    source = SourcePlan(name="city", type=SourceKind.CALENDAR, path="city.ics", wall_time=wall_time)
    return read_materials(source, (Material("city.ics", calendar(*parts)),), AROUND)


@pytest.mark.parametrize(
    "told", [(WINTER,), (SUMMER,), (WINTER, SUMMER, SILENT), (START_ONLY, DOORS), (WINTER, WINTER, RIGHT, SILENT)]
)
def test_a_source_that_writes_swedish_time_with_a_z_is_told_of(told: tuple[Told, ...]) -> None:
    (problem,) = read(*told).problems
    assert (problem.table, problem.column, problem.value) == ("city.ics", "wall_time", "Hub talk")
    assert "its text says 18:00" in problem.sentence
    assert "wall_time = true" in problem.remedy


@pytest.mark.parametrize("told", [(DOORS,), (RIGHT, DOORS), (SILENT,), (RIGHT,), (WINTER, RIGHT, RIGHT), ()])
def test_what_is_right_or_may_be_is_not_doubted(told: tuple[Told, ...]) -> None:
    assert read(*told).problems == ()


def test_with_wall_time_its_times_are_those_of_its_texts_and_nothing_is_left_to_say() -> None:
    assert read(WINTER, SUMMER, wall_time=True).problems == ()


def test_wall_time_that_is_not_meant_is_told_of_too() -> None:
    (problem,) = read(RIGHT, (RIGHT[0], RIGHT[1], "Vi ses kl. 18 och slutar kl. 20"), wall_time=True).problems
    assert "begin at 17:00, its text says 18:00" in problem.sentence
    assert "wall_time = false" in problem.remedy


def test_what_does_not_claim_to_be_utc_is_not_looked_at() -> None:
    told = [(starts.rstrip("Z"), ends.rstrip("Z"), text) for starts, ends, text in (WINTER, START_ONLY)]
    assert read(*told, zone=";TZID=Europe/London").problems == ()
