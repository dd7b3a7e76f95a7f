"""A plan of several sources becomes one content, or all that is wrong with any of them at once."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.domain.content import Content
from kiosk.domain.errors import SourceError
from kiosk.domain.problems import Problem, Severity
from kiosk.sources.build import Reading, read_sources
from kiosk.sources.plan import read_plan
from kiosk.sources.web.fetching import Fetcher
from tests.sources.tables.sample_tables import BUILT_AT, TABLES, read
from tests.sources.web.web_server import says, site

SETTINGS = """[settings]
phone_host = "heidi.example"
languages = ["sv", "en"]
valid_days = 30
allowed_hosts = "ok.example"
feedback = "svar@ok.example"
"""
CITY = '[[sources]]\nname = "City"\ntype = "linked-data"\npath = "city.json"\n'
TABLES_SOURCE = '[[sources]]\nname = "Tables"\ntype = "spreadsheet"\npath = "."\n'
EVENTS = json.dumps(
    [
        {
            "@context": "https://schema.org",
            "@type": "Event",
            "@id": "https://city.example/talk",
            "name": "Samtal",
            "description": "<p>Alla &auml;r v&auml;lkomna.</p>",
            "startDate": "2026-11-24T18:00:00+01:00",
            "endDate": "2026-11-24T20:00:00+01:00",
            "location": {"@type": "Place", "name": "Kajen, Oceanhamnen"},
            "keywords": "Samtal, Okänt",
        },
        {
            "@context": "https://schema.org",
            "@type": "Event",
            "@id": "https://city.example/walk",
            "name": "Promenad",
            "startDate": "2026-11-28T10:00:00+01:00",
            "endDate": "2026-11-28T11:00:00+01:00",
            "location": "Stadsparken",
        },
    ]
)


def desk(folder: Path, plan: str, files: Mapping[str, str], tables: bool = True) -> None:
    for name, text in {**(TABLES if tables else {}), **files, "sources.toml": plan}.items():
        (folder / name).write_text(text, encoding="utf-8")


def reading(folder: Path) -> Reading:
    return read_sources(read_plan(folder), BUILT_AT, fetcher=Fetcher(folder / "cache"))


def content(reading: Reading) -> Content:
    assert reading.content is not None, reading.problems
    return reading.content


def errors(reading: Reading) -> list[Problem]:
    return [problem for problem in reading.problems if problem.severity is Severity.ERROR]


def test_a_plan_of_tables_alone_is_the_tables(tmp_path: Path) -> None:
    desk(tmp_path, TABLES_SOURCE.replace("Tables", "tables"), {})
    assert reading(tmp_path) == read({})


def test_linked_data_stands_beside_the_tables_and_the_same_event_is_one(tmp_path: Path) -> None:
    desk(tmp_path, TABLES_SOURCE + CITY, {"city.json": EVENTS})
    found = reading(tmp_path)
    events = content(found).events
    assert len(events) == 2
    assert events["talk"].summary == {"sv": "Alla är välkomna."}, "filled from elsewhere"
    walk = next(event for id, event in events.items() if id != "talk")
    assert (walk.place, walk.title) == (None, {"sv": "Promenad"})
    (merged,) = found.merged
    assert (merged.kept.source, merged.kept.row, merged.others[0].uid) == ("events.csv", 2, "https://city.example/talk")
    named = {(problem.column, problem.value) for problem in found.problems}
    assert {("place", "Stadsparken"), ("tags", "Okänt")} <= named
    assert content(found).meta.sources == ("Tables", "City")


def test_an_event_told_with_a_place_and_without_one_is_shown_twice_with_a_warning(tmp_path: Path) -> None:
    talk = {key: value for key, value in json.loads(EVENTS)[0].items() if key not in ("location", "keywords")}
    desk(tmp_path, TABLES_SOURCE + CITY, {"city.json": json.dumps(talk)})
    found = reading(tmp_path)
    assert len(content(found).events) == 2
    (problem,) = (problem for problem in found.problems if problem.column == "place")
    assert (problem.severity, problem.uid) == (Severity.WARNING, "https://city.example/talk")
    assert "events.csv has an event with the same title at the same time" in problem.sentence


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//kiosk//test//SV
BEGIN:VEVENT
UID:talk@example.org
DTSTAMP:20261101T120000Z
DTSTART;TZID=Europe/Stockholm:20261124T180000
DTEND;TZID=Europe/Stockholm:20261124T200000
RRULE:FREQ=WEEKLY;COUNT=3
SUMMARY:Samtal
LOCATION:Kajen\\, Oceanhamnen
URL:https://ok.example/talk
END:VEVENT
END:VCALENDAR
"""


def test_one_event_of_three_kinds_of_source_is_one(tmp_path: Path) -> None:
    plan = CITY + CITY.replace("City", "Talks").replace("linked-data", "calendar").replace("city.json", "talks.ics")
    desk(tmp_path, plan + TABLES_SOURCE, {"city.json": EVENTS, "talks.ics": CALENDAR})
    found = reading(tmp_path)
    (merged,) = found.merged
    assert [merged.kept.source, *(where.source for where in merged.others)] == ["city.json", "talks.ics", "events.csv"]
    talk, _walk = content(found).events.values()
    assert (talk.title, talk.organiser, talk.booking) == (
        {"sv": "Samtal", "en": "Talk"},
        "hetch",
        "https://ok.example/talk",
    )
    assert len(content(found).occurrences_by_event[talk.id]) == 3, "the calendar knows of two weeks more"


def test_the_order_of_the_plan_is_the_order_of_trust(tmp_path: Path) -> None:
    desk(tmp_path, CITY + TABLES_SOURCE, {"city.json": EVENTS})
    found = reading(tmp_path)
    assert "talk" not in content(found).events
    assert [(merged.kept.uid, merged.others[0].source) for merged in found.merged] == [
        ("https://city.example/talk", "events.csv")
    ]


def test_settings_in_the_plan_do_for_a_content_without_a_spreadsheet(tmp_path: Path) -> None:
    desk(tmp_path, SETTINGS + CITY, {"city.json": EVENTS}, tables=False)
    made = content(reading(tmp_path))
    assert (len(made.events), made.meta.languages, made.meta.phone_host) == (2, ("sv", "en"), "heidi.example")
    assert made.meta.feedback == "svar@ok.example"


def test_without_any_settings_the_plan_is_asked_for_them(tmp_path: Path) -> None:
    desk(tmp_path, CITY, {"city.json": EVENTS}, tables=False)
    (problem,) = errors(reading(tmp_path))
    assert (problem.table, problem.column) == ("sources.toml", "settings")


@pytest.mark.parametrize(
    ("old", "new", "column"),
    [
        ('"heidi.example"', '"x"', "phone_host"),
        ('["sv", "en"]', '["swedish"]', "languages"),
        ("valid_days = 30", "valid_days = 0", "valid_days"),
        ("valid_days = 30", "", "valid_days"),
        ('"ok.example"', '"https://x"', "allowed_hosts"),
        ('"svar@ok.example"', '"nobody"', "feedback"),
    ],
)
def test_settings_in_the_plan_are_checked_as_those_of_a_table(tmp_path: Path, old: str, new: str, column: str) -> None:
    desk(tmp_path, SETTINGS.replace(old, new) + CITY, {"city.json": EVENTS}, tables=False)
    (problem,) = errors(reading(tmp_path))
    assert (problem.table, problem.row, problem.column) == ("sources.toml", None, column)


def test_settings_of_a_spreadsheet_hold_before_those_of_the_plan(tmp_path: Path) -> None:
    desk(tmp_path, SETTINGS.replace("30", "7") + TABLES_SOURCE, {})
    found = reading(tmp_path)
    assert (content(found).meta.valid_until - content(found).meta.built_at).days == 30
    (problem,) = found.problems
    assert (problem.severity, problem.table) == (Severity.WARNING, "sources.toml")
    (tmp_path / "settings.csv").unlink()
    found = reading(tmp_path)
    assert (content(found).meta.valid_until - content(found).meta.built_at).days == 7


def test_all_that_is_wrong_comes_at_once(tmp_path: Path) -> None:
    desk(tmp_path, TABLES_SOURCE + CITY, {"members.csv": TABLES["members.csv"].replace("quay", "kay")})
    assert {problem.table for problem in errors(reading(tmp_path))} == {"members.csv", "city.json"}


def test_a_source_that_cannot_be_read_costs_itself(tmp_path: Path) -> None:
    desk(tmp_path, TABLES_SOURCE + CITY, {"city.json": "no JSON"})
    assert {problem.table for problem in reading(tmp_path).problems} == {"city.json"}


def test_a_file_that_takes_too_much_costs_itself_and_not_the_folder(tmp_path: Path) -> None:
    desk(tmp_path, TABLES_SOURCE + CITY.replace("city.json", "city"), {})
    (tmp_path / "city").mkdir()
    (tmp_path / "city" / "a.html").write_text("<a>" * 5_000_000)
    (tmp_path / "city" / "b.json").write_text(EVENTS)
    found = reading(tmp_path)
    (problem,) = errors(found)
    assert (problem.table, "given up" in problem.sentence) == ("a.html", True)
    assert "b.json" in {problem.table for problem in found.problems}, "the other file was read"


def test_while_an_address_is_down_what_it_said_last_is_shown(tmp_path: Path) -> None:
    with site() as web:
        web.then(says(EVENTS.encode()))
        desk(tmp_path, TABLES_SOURCE + CITY.replace('path = "city.json"', f'address = "{web.address}"'), {})
        up = reading(tmp_path)
        assert len(content(up).events) == 2
        web.then(says(b"<html>back soon</html>"))
        down = reading(tmp_path)
    assert content(down) == content(up)
    (problem,) = (problem for problem in down.problems if problem not in up.problems)
    assert (problem.severity, problem.table) == (Severity.WARNING, "City")


def test_a_refused_table_is_told_once(tmp_path: Path) -> None:
    desk(tmp_path, TABLES_SOURCE, {})
    (tmp_path / "members.csv").rename(tmp_path / "away")
    (tmp_path / "members.csv").symlink_to(tmp_path / "away")
    (problem,) = reading(tmp_path).problems
    assert (problem.table, "link" in problem.sentence) == ("members.csv", True)


def test_every_step_is_told_before_it_is_taken(tmp_path: Path) -> None:
    desk(tmp_path, TABLES_SOURCE + CITY, {"city.json": EVENTS})
    steps: list[tuple[int, int, str]] = []
    read_sources(read_plan(tmp_path), BUILT_AT, progress=lambda *step: steps.append(step))
    assert [(done, total) for done, total, _words in steps] == [(n, 5) for n in range(5)]
    assert steps[1][2] == "Gathering City."


def test_a_plan_without_a_folder_is_a_source_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="There is no folder"):
        read_sources(read_plan(tmp_path / "nowhere"), BUILT_AT)


def test_the_same_input_gives_the_same_content(tmp_path: Path) -> None:
    desk(tmp_path, TABLES_SOURCE + CITY, {"city.json": EVENTS})
    assert reading(tmp_path) == reading(tmp_path)
