"""Tables, columns, settings and choices are known in English and in Swedish, however they are written."""

import pytest

from kiosk.domain.problems import Problem
from kiosk.sources.tables.forms.headings import (
    CHOICES,
    COLUMNS,
    SETTINGS,
    TABLES,
    called,
    meant,
    meant_choice,
    meant_setting,
    meant_table,
)
from kiosk.sources.tables.forms.settings import KEYS
from kiosk.sources.tables.reading import FORMS
from kiosk.sources.template.sheets import ORDER, headings
from tests.sources.tables.sample_tables import TABLES as DESK
from tests.sources.tables.sample_tables import errors, read

LANGUAGES = ("sv", "en")


@pytest.mark.parametrize("table", TABLES)
def test_every_heading_of_a_table_is_known_by_each_of_its_names(table: str) -> None:
    known = [column.name for column in headings(table, LANGUAGES)]
    for name in known:
        base, _, language = name.rpartition("_")
        word = name if name in COLUMNS else base
        assert word in COLUMNS, "every heading has a Swedish name"
        for swedish in COLUMNS[word]:
            written = swedish if word == name else f"{swedish}_{language}"
            for form in (written, written.upper(), written.replace("_", " "), f" {written.capitalize()}: "):
                assert meant(form, known) == name
        assert meant(called(name, "sv"), known) == name
        assert meant(name.replace("_", " ").title(), known) == name


def test_there_is_a_name_for_every_table_and_setting() -> None:
    assert set(TABLES) == {form.table for form in FORMS} | {"settings"} == set(ORDER)
    assert set(SETTINGS) == set(KEYS)
    for names, find in ((TABLES, meant_table), (SETTINGS, meant_setting), (CHOICES, meant_choice)):
        for ours, swedish in names.items():
            for name in (ours, *swedish):
                assert find(name) == ours
                assert find(name.upper()) == ours


def test_a_heading_in_brackets_is_the_same() -> None:
    assert meant("Titel (SV)", ["title_sv"]) == "title_sv"


@pytest.mark.parametrize("heading", ["", "titel", "title_fr", "läge", "_", "title_sv_en"])
def test_what_nobody_knows_stays_itself(heading: str) -> None:
    assert meant(heading, ["title_sv", "place"]) == heading


SWEDISH = {
    "settings.csv": None,
    "inställningar.csv": "nyckel;värde\nTelefonsidornas värd;heidi.example\nspråk;sv en\nGiltiga dagar;30\n"
    "tillåtna värdar;ok.example\n",
    "events.csv": None,
    "evenemang.csv": "Titel SV;Titel EN;ID;Datum;Starttid;Sluttid;Upprepas;Till och med;Entré;Status;Heldag\n"
    "Samtal;Talk;talk;24/11 2026;kl 18.00;20:00;Varje vecka;2026-12-08;Gratis;inställt;nej\n",
    "tags.csv": None,
    "taggar.csv": "id;gäller;namn_sv;namn_en\nhub;Medlem;Nav;Hub\ntalks;Evenemang;Samtal;Talks\n",
}


def test_a_swedish_desk_is_read_as_an_english_one_is() -> None:
    english = read(
        {
            "events.csv": "id,title_sv,title_en,starts,time,end_time,every,until,admission,status\n"
            "talk,Samtal,Talk,2026-11-24,18:00,20:00,weekly,2026-12-08,free,cancelled\n"
        }
    )
    swedish = read(SWEDISH)
    assert errors(swedish) == errors(english) == ()
    assert swedish.content == english.content
    assert english.content is not None
    assert len(english.content.occurrences) == 3


def problem(table: str, text: str) -> Problem:
    (found,) = errors(read({table.replace("evenemang", "events"): None, table: text}))
    return found


def test_problems_name_columns_as_staff_wrote_them() -> None:
    heading = "id;Titel SV;Titel EN;Datum;Klockan;Sluttid;Plats\n"
    found = problem("evenemang.csv", heading + "a;A;A;2026-11-24;18;20:00;\n")
    assert (found.table, found.row, found.column, found.value) == ("evenemang.csv", 2, "Klockan", "18")
    found = problem("evenemang.csv", heading + "a;A;A;2026-11-24;18:00;20:00;kajen\n")
    assert (found.column, found.sentence) == ("Plats", "“kajen” is not the id of a row in places.csv.")
    found = problem("evenemang.csv", heading.replace("Datum", "note"))
    assert (found.row, found.column) == (1, "börjar")


@pytest.mark.parametrize(
    ("cells", "remedy"),
    [
        (";;20:00;;;", "Write 13:00, or 1 in Heldag."),
        ("18:00;;17:00;;;", "Past midnight? Write the next day in Slutdatum."),
        ("18:00;;20:00;;;2026-12-01", "Write daily or weekly in Upprepas."),
        ("18:00;2026-11-26;20:00;;varje dag;", "Correct Slutdatum, or write weekly."),
        ("18:00;;20:00;;varje dag;2026-11-01", "Correct Till och med."),
    ],
)
def test_remedies_name_columns_as_staff_wrote_them(cells: str, remedy: str) -> None:
    heading = "id;Titel SV;Titel EN;Datum;Klockan;Slutdatum;Sluttid;Heldag;Upprepas;Till och med\n"
    assert problem("evenemang.csv", heading + f"a;A;A;2026-11-24;{cells}\n").remedy == remedy


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("free,https", "gratis nog,https", "free (gratis), book (bokas), paid (avgift)."),
        (",https://ok", ",http://ok", "Write https:// in place of http://"),
        (",https://ok.example/b", ",https://new.example/b", "add new.example to allowed_hosts"),
        (",https://ok.example/b", ",https://ok.example:81/b", "Use an address of the page without one."),
        ("+1", "5/6/2026", "Write the one that is meant"),
    ],
)
def test_the_remedy_offers_what_can_be_written(old: str, new: str, words: str) -> None:
    (found,) = errors(read({"events.csv": DESK["events.csv"].replace(old, new)}))
    assert words in found.remedy
    assert "unknown" not in found.remedy
