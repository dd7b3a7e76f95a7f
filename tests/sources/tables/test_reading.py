"""A right desk becomes content; every wrong cell becomes a Problem with table, row, column and a remedy."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.content.limits import ROWS
from kiosk.domain.model import Admission, Level, TagScope
from kiosk.domain.problems import Severity
from kiosk.sources.tables.rows import MOST_PROBLEMS
from tests.sources.tables.sample_tables import TABLES, changed, errors, read, with_row

OPTIONAL = ("tags.csv", "notices.csv")
EVENT = "new,Nytt,New,{starts},{time},{ends},{end_time},{all_day},{every},{until},{exc},{cancelled},,,{booking},,,,"
BASE = {"starts": "+1", "time": "18:00", "end_time": "20:00"}
EMPTY = dict.fromkeys(("ends", "all_day", "every", "until", "exc", "cancelled", "booking"), "")


def event(**cells: str) -> str:
    return EVENT.format(**{**EMPTY, **BASE, **cells})


def test_a_right_desk_becomes_content() -> None:
    reading = read({})
    assert reading.problems == ()
    content = reading.content
    assert content is not None
    assert content.meta.phone_host == "heidi.example"
    assert content.meta.allowed_hosts == ("heidi.example", "ok.example")
    assert content.meta.valid_until - content.meta.built_at == timedelta(days=30)
    assert content.meta.sources == ("tables",)
    assert content.sources["release"].published == date(2021, 8, 10)
    assert content.tags["talks"].scope is TagScope.EVENT
    assert [place.id for place in content.stops] == ["quay", "lab"]
    assert content.members["hetch"].tags == ("hub",)
    assert content.members["far"].place is None
    fact = content.facts["staff"]
    assert (fact.figure, fact.figure_note["sv"], fact.headline) == (5500, "över {}", True)
    assert content.events["talk"].admission is Admission.FREE
    (occurrence,) = content.occurrences
    assert occurrence.starts == datetime(2026, 11, 24, 17, tzinfo=UTC)
    (notice,) = content.notices
    assert (notice.level, notice.starts) == (Level.INFO, None)
    assert notice.ends == datetime(2026, 11, 30, 7, tzinfo=UTC)


WRONG_CELLS = [
    # table, more row, row, column, words of the sentence
    ("members.csv", ",Namnlös,Nameless,,", 4, "id", "empty"),
    ("members.csv", "hetch,Hetch,Hetch,,", 4, "id", "Row 2 has the same id"),
    ("members.csv", "Å ä,Namn,Name,,", 4, "id", "small letters"),
    ("members.csv", "new,,,,", 4, "name_sv", "empty"),
    ("members.csv", f"new,{'å' * 81},Name,,", 4, "name_sv", "81 characters; 80 is the most"),
    ("members.csv", "new,Namn,Name,kay,", 4, "place", "“kay” is not the id of a row in places.csv"),
    (
        "members.csv",
        "new,Namn,Name,,hub talks",
        4,
        "tags",
        "“talks” is not the id of a row in tags.csv for members",
    ),
    ("members.csv", "new,Namn, and more,Name,quay,hub", 4, "", "6 cells, the heading 5"),
    ("sources.csv", "new,T,P,,http://ok.example/", 3, "address", "https"),
    ("sources.csv", "new,T,P,,https://evil.example/", 3, "address", "not on the list"),
    ("sources.csv", "new,T,P,2031-01-01,https://ok.example/", 3, "published", "published on that day"),
    ("sources.csv", "new,T,P,1821-01-01,https://ok.example/", 3, "published", "published on that day"),
    ("sources.csv", "new,T,P,10 augusti,https://ok.example/", 3, "published", "no date"),
    ("sources.csv", "new,,P,,https://ok.example/", 3, "title", "empty"),
    ("tags.csv", "new,place,Ny,New", 4, "scope", "not one of the choices"),
    ("places.csv", "new,1,Ny,New", 4, "stop", "Row 2 is stop 1 already"),
    ("places.csv", "new,first,Ny,New", 4, "stop", "whole number"),
    ("places.csv", "new,0,Ny,New", 4, "stop", "whole number"),
    ("facts.csv", "new,nowhere,Ny,New,,,,,,release", 3, "topic", "not the id of a row in topics.csv"),
    ("facts.csv", "new,figures,Ny,New,,,,,,", 3, "source", "empty"),
    ("facts.csv", "new,figures,Ny,New,about 5,,,,,release", 3, "figure", "whole number"),
    ("facts.csv", "new,figures,Ny,New,,över {},over {},,,release", 3, "figure", "no figure"),
    ("facts.csv", "new,figures,Ny,New,5,över,over {},,,release", 3, "figure_note_sv", "needs {} once"),
    ("facts.csv", "new,figures,Ny,New,,,,,maybe,release", 3, "headline", "neither yes nor no"),
    ("notices.csv", "new,calm,Ny,New,,", 3, "level", "not one of the choices"),
    ("notices.csv", "new,info,Ny,New,2026-11-30 08:00,2026-11-30 07:00", 3, "ends", "ends before it starts"),
    ("notices.csv", "new,info,Ny,New,soon,", 3, "starts", "no date and time"),
    ("notices.csv", "new,info,Ny,New,2062-11-30,", 3, "starts", "2062 is too far away"),
    ("events.csv", event(starts=""), 3, "starts", "empty"),
    ("events.csv", event(starts="27/13/2026"), 3, "starts", "no day in the calendar"),
    ("events.csv", event(starts="2026-02-30"), 3, "starts", "no day in the calendar"),
    ("events.csv", event(starts="2062-11-27"), 3, "starts", "2062 is too far away"),
    ("events.csv", event(time="25:00"), 3, "time", "no time of day"),
    ("events.csv", event(time=""), 3, "time", "does not say when the event begins"),
    ("events.csv", event(end_time=""), 3, "end_time", "does not say when the event ends"),
    ("events.csv", event(end_time="17:00"), 3, "end_time", "ends before it starts"),
    ("events.csv", event(end_time="18:00"), 3, "end_time", "ends before it starts"),
    ("events.csv", event(ends="+0"), 3, "ends", "ends before it starts"),
    ("events.csv", event(ends="2031-12-30"), 3, "ends", "longer than 1,829 days"),
    ("events.csv", event(all_day="1", end_time=""), 3, "time", "all day has no time"),
    ("events.csv", event(all_day="1", time="", end_time="", ends="+0"), 3, "ends", "ends before it starts"),
    ("events.csv", event(starts="2027-03-28", time="02:30", end_time="04:00"), 3, "time", "clocks go forward"),
    ("events.csv", event(until="+9"), 3, "until", "does not come back"),
    ("events.csv", event(exc="+9"), 3, "except", "does not come back"),
    ("events.csv", event(every="hourly"), 3, "every", "not one of the choices"),
    ("events.csv", event(every="daily", ends="+4"), 3, "every", "before it has ended"),
    ("events.csv", event(every="daily", until="+0"), 3, "until", "before the first one"),
    ("events.csv", event(every="weekly", exc="+2"), 3, "except", "does not start on 2026-11-25"),
    ("events.csv", event(every="weekly", cancelled="+8 +9"), 3, "cancelled", "does not start on 2026-12-02"),
    ("events.csv", event(every="daily", until="+2", exc="+1 +2"), 3, "except", "No day is left"),
    ("events.csv", event(booking="javascript:alert(1)"), 3, "booking", "does not begin with https"),
]


@pytest.mark.parametrize(("table", "row", "number", "column", "words"), WRONG_CELLS)
def test_a_wrong_cell_is_one_problem_in_plain_words(table: str, row: str, number: int, column: str, words: str) -> None:
    reading = with_row(table, row)
    assert reading.content is None
    (problem,) = errors(reading)
    assert (problem.table, problem.row, problem.column) == (table, number, column)
    assert words in problem.sentence
    assert problem.sentence.endswith(".")
    assert problem.remedy


WRONG_HEADINGS = [
    ("members.csv", "place", "läge", "läge", "Nobody knows this heading"),
    ("members.csv", "name_en", "note", "name_en", "This heading is missing"),
    ("members.csv", "place", "tags", "tags", "stands here twice"),
    ("members.csv", "place", "", "", "Column 4 has no heading"),
    ("members.csv", "id", "note", "id", "This heading is missing"),
    ("events.csv", "starts", "note", "starts", "This heading is missing"),
    ("facts.csv", "figure_note_en", "note", "figure_note_en", "This heading is missing"),
    ("settings.csv", "key,value", "namn,värde", "", "not key and value"),
]


@pytest.mark.parametrize(("table", "old", "new", "column", "words"), WRONG_HEADINGS)
def test_a_wrong_heading_is_one_problem(table: str, old: str, new: str, column: str, words: str) -> None:
    heading, rest = TABLES[table].split("\n", 1)
    reading = read({table: f"{heading.replace(old, new, 1)}\n{rest}"})
    problem = next(problem for problem in errors(reading) if problem.table == table and words in problem.sentence)
    assert (problem.row, problem.column) == (1, column)
    assert {problem.row for problem in errors(reading) if problem.table == table} == {1}, "rows are not blamed"


WRONG_SETTINGS = [
    ("phone_host,heidi.example", "phone_host,https://heidi.example", "phone_host", "no plain host name"),
    ("phone_host,heidi.example", "phone_host,a-very-long-host.example", "phone_host", "at most 19 characters"),
    ("phone_host,heidi.example\n", "", "phone_host", "is missing"),
    ("languages,sv en", "languages,", "languages", "empty"),
    ("languages,sv en", "languages,svenska", "languages", "no language code"),
    ("valid_days,30", "valid_days,0", "valid_days", "from 1 to 400"),
    ("valid_days,30", "valid_days,30\nvalid_days,31", "valid_days", "twice"),
    ("valid_days,30", "valid_days,30\ncolour,red", "colour", "Nobody knows"),
    ("allowed_hosts,ok.example", "allowed_hosts,ok.example https://b.example", "allowed_hosts", "no plain host name"),
]


@pytest.mark.parametrize(("old", "new", "key", "words"), WRONG_SETTINGS)
def test_a_wrong_setting_is_a_problem(old: str, new: str, key: str, words: str) -> None:
    reading = changed("settings.csv", old, new)
    problem = errors(reading)[0]
    assert reading.content is None
    assert (problem.table, problem.column) == ("settings.csv", key)
    assert words in problem.sentence


@pytest.mark.parametrize("table", TABLES)
def test_a_missing_or_unreadable_table_is_one_problem(table: str) -> None:
    for data, words in ((None, "missing"), (b"", "empty"), ("å".encode() + b"\xff\n", "not whole UTF-8")):
        if data is None and table in OPTIONAL:
            continue
        reading = read({table: data})
        assert reading.content is None
        (problem,) = errors(reading)
        assert problem.table == table, "no other table is blamed for what this one may hold"
        assert words in problem.sentence


def test_an_optional_table_need_not_be_there() -> None:
    whole = read({}).content
    reading = read({"notices.csv": None})
    assert reading.problems == ()
    assert whole is not None
    assert reading.content == replace(whole, notices=())
    (first, second) = errors(read({"tags.csv": None}))
    assert (first.table, second.table) == ("members.csv", "events.csv")
    assert "“hub” is not the id of a row in tags.csv" in first.sentence


def test_problems_of_all_tables_come_in_one_go_and_in_reading_order() -> None:
    reading = read({name: text + "Bad Id\n" for name, text in TABLES.items() if name != "settings.csv"})
    tables = [problem.table for problem in errors(reading)]
    assert list(dict.fromkeys(tables)) == [name for name in TABLES if name != "settings.csv"]


@pytest.mark.parametrize(("old", "new", "key"), [each[:3] for each in WRONG_SETTINGS if each[2] != "languages"])
def test_a_wrong_setting_hides_no_other_problem_and_blames_no_address(old: str, new: str, key: str) -> None:
    settings = TABLES["settings.csv"].replace(old, new)
    reading = read({"settings.csv": settings, "members.csv": TABLES["members.csv"] + "Bad Id,Namn,Name,,\n"})
    told = [(problem.table, problem.column) for problem in errors(reading)]
    assert ("settings.csv", key) in told
    assert [each for each in told if each[0] != "settings.csv"] == [("members.csv", "id")]


def test_wrong_languages_are_told_alone_for_they_make_every_heading_look_wrong() -> None:
    reading = changed("settings.csv", "languages,sv en", "languages,svenska engelska")
    (problem,) = reading.problems
    assert (problem.table, problem.column) == ("settings.csv", "languages")


def test_a_missing_translation_is_a_warning_that_names_the_fallback() -> None:
    reading = with_row("members.csv", "new,Bara svenska,,,")
    assert reading.content is not None
    (problem,) = reading.problems
    assert (problem.severity, problem.row, problem.column) == (Severity.WARNING, 4, "name_en")
    assert "the screen shows the one in Swedish" in problem.sentence


def test_an_unknown_table_is_a_warning() -> None:
    reading = read({"lunch.csv": "id\n"})
    assert reading.content is not None
    (problem,) = reading.problems
    assert (problem.severity, problem.table) == (Severity.WARNING, "lunch.csv")


def test_a_near_id_is_offered() -> None:
    (problem,) = errors(with_row("members.csv", "new,Namn,Name,quai,"))
    assert problem.remedy == "Did you mean “quay”?"


def test_meeting_codes_are_found() -> None:
    heading = TABLES["members.csv"].split("\n", 1)[0]
    rows = [f"thing-{n},Sak,Thing,," for n in range(15_000)]
    reading = read({"members.csv": "\n".join([heading, "hetch,Hetch,Hetch,quay,hub", *rows])})
    assert reading.content is None
    assert all("same short code" in problem.sentence for problem in errors(reading))


def test_no_table_grows_beyond_what_the_content_file_takes() -> None:
    rows = "".join(f"t{n},event,Namn,Name\n" for n in range(ROWS["tags"]))
    (problem,) = (p for p in errors(read({"tags.csv": TABLES["tags.csv"] + rows})) if p.table == "tags.csv")
    assert "1,002 rows; 1,000 is the most" in problem.sentence


def test_a_hopeless_table_is_given_up_after_a_thousand_problems() -> None:
    heading = TABLES["members.csv"].split("\n", 1)[0]
    reading = read({"members.csv": heading + "\n" + "Å,,,Å,Å\n" * 5_000})
    assert MOST_PROBLEMS <= len(reading.problems) <= MOST_PROBLEMS + 10
    assert "not looked at" in reading.problems[-1].sentence
    reading = read({"members.csv": heading + "\n" + "".join(f"m{n},N,N,kay,hubb\n" for n in range(2_000))})
    assert sum(p.table == "members.csv" for p in errors(reading)) == MOST_PROBLEMS


def test_events_do_not_take_place_more_often_than_the_content_file_takes() -> None:
    rows = "".join(
        event(every="daily").replace("new", f"e{n}", 1) + "\n" for n in range(ROWS["occurrences"] // 400 + 1)
    )
    reading = read({"events.csv": TABLES["events.csv"] + rows})
    assert reading.content is None
    (problem,) = errors(reading)
    assert "more than 200,000 times" in problem.sentence


def test_a_fraction_of_a_second_is_dropped() -> None:
    reading = with_row("notices.csv", "new,info,Ny,New,2026-11-27 08:00:00.75,")
    assert reading.content is not None
    assert reading.content.notices[1].starts == datetime(2026, 11, 27, 7, tzinfo=UTC)


def test_leading_zeros_and_invisible_characters() -> None:
    reading = with_row("members.csv", "007,Å\u200bke \u202ebak,Name,,")
    assert reading.content is not None
    assert reading.content.members["007"].name["sv"] == "Åke bak"


def test_a_row_of_times_has_the_last_word_about_its_moment() -> None:
    rows = TABLES["events.csv"] + "week,Vecka,Week,2026-11-24,18:00,,19:00,,weekly,2026-12-08,,,,,,,quay,,\n"
    times = "event,starts,time,end_time,status\nweek,2026-12-01,18:00,19:30,cancelled\n"
    content = read({"events.csv": rows, "times.csv": times}).content
    assert content is not None
    found = [
        (f"{one.starts:%d}", f"{one.ends:%H:%M}", one.status.value) for one in content.occurrences_by_event["week"]
    ]
    assert found == [("24", "18:00", "confirmed"), ("01", "18:30", "cancelled"), ("08", "18:00", "confirmed")]


def test_a_position_with_east_first_is_told_with_the_right_one() -> None:
    (found,) = errors(
        read(
            {
                "places.csv": 'id,stop,name_sv,name_en,coordinates\nquay,1,Kajen,Quay,"12.6945, 56.0413"\n'
                "lab,2,Labbet,The lab,\n"
            }
        )
    )
    assert (found.row, found.column) == (2, "coordinates")
    assert "exchanged" in found.sentence
    assert found.remedy == "North comes first: 56.0413, 12.6945."
