"""`sources.toml` says which sources there are; what nobody can mean is refused with its word."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import SourceError
from kiosk.sources.plan import LARGEST, Plan, PlanSettings, SourceKind, SourcePlan, read_plan
from kiosk.sources.report.translation import in_language

WHOLE = """
[settings]
phone_host = "heidi.example"
languages = ["sv", "en"]
valid_days = 30
allowed_hosts = "ok.example www.example.org"

[[sources]]
name = "Tables"
type = "spreadsheet"
path = "heidi.xlsx"

[[sources]]
name = "Talks"
type = "calendar"
address = "https://example.org/talks.ics"
language = "en"
place = "quay"
tags = ["talks"]
places = { "Prisma, Oceanhamnen" = "prisma" }
wall_time = true
sample = true
"""


def plan(folder: Path, text: str | bytes) -> Plan:
    (folder / "sources.toml").write_bytes(text.encode() if isinstance(text, str) else text)
    return read_plan(folder)


def test_a_plan_is_read_in_its_order(tmp_path: Path) -> None:
    assert plan(tmp_path, WHOLE) == Plan(
        tmp_path,
        (
            SourcePlan(name="Tables", type=SourceKind.SPREADSHEET, path="heidi.xlsx"),
            SourcePlan(
                name="Talks",
                type=SourceKind.CALENDAR,
                address="https://example.org/talks.ics",
                language="en",
                place="quay",
                tags=("talks",),
                places={"Prisma, Oceanhamnen": "prisma"},
                wall_time=True,
                sample=True,
            ),
        ),
        PlanSettings("heidi.example", ("sv", "en"), 30, "ok.example www.example.org"),
    )


def test_settings_are_given_as_the_cells_of_a_table() -> None:
    assert PlanSettings(languages=("sv", "en"), valid_days=30).cells == {"languages": "sv en", "valid_days": "30"}


def test_without_a_plan_there_are_tables_and_pictures_if_any(tmp_path: Path) -> None:
    assert [source.type for source in read_plan(tmp_path).sources] == [SourceKind.SPREADSHEET]
    (tmp_path / "pictures").mkdir()
    assert [source.path for source in read_plan(tmp_path).sources] == [".", "pictures"]


def source(words: str, name: str = '"a"') -> str:
    return f'[[sources]]\nname = {name}\ntype = "calendar"\n{words}\n'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "sources"),
        ("sources = 1", "sources"),
        ("[[sources]]\nname = 1", "name"),
        (source('path = "a"\nadress = "b"'), "“adress”. Known are: address"),
        (source('path = "a"') + "[setting]\n", "“setting”. Known are: settings"),
        (source('path = "a"') + "[settings]\nlanguage = 'sv'\n", "“language”. Known are: languages"),
        (source('path = "a"') + "[settings]\nvalid_days = 'x'\n", "valid_days"),
        (source('path = "a"') * 2, "two sources “a”"),
        (source('path = "a"\naddress = "b"'), "either a path or an address"),
        (source(""), "either a path or an address"),
        (source('path = "a"', '"\\u001b[31m"'), "name of one short line"),
        (source('path = "a"', '""'), "name of one short line"),
        (source('path = "a"').replace("calendar", "calender"), "calender"),
        (source('address = "a"').replace("calendar", "pictures"), "pictures need a path"),
        (b"\xff", "mean"),
        (b"a = [" + b"[" * 5_000, "mean"),
        (b"#" * (LARGEST + 1), "larger"),
    ],
)
def test_what_nobody_can_mean_is_refused_with_its_word(tmp_path: Path, text: str | bytes, words: str) -> None:
    with pytest.raises(SourceError) as refused:
        plan(tmp_path, text)
    assert words in refused.value.sentence
    assert refused.value.sentence.endswith(".")


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    words = '[[sources]]\nnam = "a"\n[setting]\n[settings]\nlanguage = "sv"\n'
    with pytest.raises(SourceError) as refused:
        plan(tmp_path, words)
    lines = refused.value.sentence.splitlines()
    assert [line.partition("“")[2].partition("”")[0] for line in lines] == ["setting", "language", "nam"]
    with pytest.raises(SourceError) as refused:
        plan(tmp_path, source("") + source('path = "a"') + source('path = "b"', '""'))
    first, second, third = refused.value.sentence.splitlines()
    assert "either a path or an address" in first
    assert "two sources “a”" in second
    assert "name of one short line" in third
    assert in_language(refused.value.sentence, "sv").count("\n") == 2


@given(st.binary(max_size=60))
def test_any_bytes_are_a_plan_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    try:
        found = plan(tmp_path_factory.getbasetemp(), WHOLE.encode() + data)
    except SourceError:
        return
    assert [source.name for source in found.sources][:2] == ["Tables", "Talks"]
