"""The cases built as staff build them: beside the tables of the first content, whose events are taken out."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.reader import read
from kiosk.domain.content import Content
from kiosk.domain.walltime import local

ROOT = Path(__file__).parents[3]
KIOSK = str(Path(sys.executable).with_name("kiosk"))
CASES = sorted((Path(__file__).parent / "cases").glob("*.ics"))
PLAN = """
[[sources]]
name = "{name}"
type = "{type}"
path = "{path}"
{more}
"""


Built = tuple[Content, list[dict[str, str]]]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The content of all cases, and the report of the build."""
    folder = tmp_path_factory.mktemp("cases")
    shutil.copytree(ROOT / "data" / "heidi", folder / "tables")
    events = folder / "tables" / "events.csv"
    events.write_text(events.read_text(encoding="utf-8").partition("\n")[0] + "\n", encoding="utf-8")
    plan = [
        PLAN.format(name="tables", type="spreadsheet", path="tables", more=""),
        PLAN.format(name="pictures", type="pictures", path="tables/pictures", more=""),
    ]
    for case in CASES:
        shutil.copy(case, folder / case.name)
        plan.append(PLAN.format(name=case.stem, type="calendar", path=case.name, more='language = "sv"'))
    (folder / "sources.toml").write_text("".join(plan), encoding="utf-8")
    command = [KIOSK, "content", "build", str(folder), "-o", str(folder / "content.sqlite")]
    run = subprocess.run(
        [*command, "--at", "2026-11-29 12:00", "--json", str(folder / "report.json")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    return read(folder / "content.sqlite"), report["problems"]


def times(content: Content, title: str) -> list[str]:
    """The days and hours at which the event of that title begins."""
    (event,) = (event for event in content.events.values() if event.title["sv"] == title)
    return [f"{local(one.starts):%m-%d %H:%M}" for one in content.occurrences_by_event[event.id]]


STARTS = {
    "Körövning": ["12-03 18:00", "12-10 18:00", "12-17 18:00"],
    "Bara en": ["12-03 18:00"],
    "Stängdag": ["12-03 00:00", "12-18 00:00", "12-24 00:00"],
    "Studiedag": ["12-03 00:00"],
    "sundays-and-first-friday": [
        *("12-04 17:00", "12-06 17:00", "12-13 17:00", "12-20 17:00", "12-27 17:00"),
        *("01-01 17:00", "01-03 17:00", "01-10 17:00"),
    ],
    "second-of-three-weekdays": ["12-02 18:00", "12-09 18:00", "12-16 18:00"],
    "week-twenty": ["05-17 18:00"],
    "day-and-night-of-24-hours": ["03-27 18:00"],
    "last-day-of-month-by-skip": ["12-31 18:00", "01-31 18:00", "02-28 18:00"],
    "far-zone-of-2026": ["12-01 16:00"],
}


@pytest.mark.parametrize(("title", "expected"), STARTS.items())
def test_the_screen_shows_what_the_sender_meant(built: Built, title: str, expected: list[str]) -> None:
    assert times(built[0], title) == expected


PROGRAMME = (
    "Program:\n18.00 Kaffe och kaka i foajén för alla som vill komma tidigt\n18.30 Samtal om vattnet\n19.30 Mingel"
)
LINES = {
    "Kväll": "Program:\n18.00 Kaffe\n18.30 Samtal\n19.30 Mingel",
    "Kväll om vatten": "Välkommen till kvällen!\nProgram:\n18.00 Kaffe\n18.30 Samtal\n"
    "Anmälan: skriv till <info@example.org> eller gå till sidan<https://example.org/anmal>\nVarmt välkomna",
    **{
        f"Dans {kind}": "Sista fredagen varje månad träffas vi i hamnen och dansar tillsammans hela kvällen.\n"
        f"Ta med skor och en vän som gillar musik.\n{PROGRAMME}{more}"
        for kind, more in (("lång", ""), ("utan märken", ""), ("Outlook", "\nLäs mer<https://example.org/mer>"))
    },
}


@pytest.mark.parametrize(("title", "text"), LINES.items())
def test_the_screen_shows_the_lines_as_they_are_and_says_them_once(built: Built, title: str, text: str) -> None:
    (event,) = (event for event in built[0].events.values() if event.title["sv"] == title)
    assert (event.summary, event.text) == ({}, {"sv": text})


def test_addresses_that_cannot_stay_are_told_with_what_helps(built: Built) -> None:
    told = {problem["value"]: problem["remedy"] for problem in built[1] if problem["column"] == "booking"}
    assert told == {
        "http://helsingborg.se/kalender": "Write https:// in place of http://, and try whether the page opens.",
        "https://helsingborg.se/kalender?id=7&x=å": "Copy the address from the browser's address bar.",
    }
