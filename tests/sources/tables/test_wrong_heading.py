"""A heading that nobody knows hides no error in the rows below it."""

import shutil
from pathlib import Path

from kiosk.domain.problems import Severity
from kiosk.sources.build import read_sources
from kiosk.sources.plan import read_plan
from tests.commands import ROOT
from tests.factories import at


def errors(folder: Path, table: str) -> list[str]:
    shutil.copytree(ROOT / "data" / "heidi", folder, dirs_exist_ok=True)
    (folder / "members.csv").write_text(table, "utf-8")
    reading = read_sources(read_plan(folder), at("2026-11-27 10:00"))
    assert reading.content is None
    return [
        str(each.sentence)
        for each in reading.problems
        if each.severity is Severity.ERROR and each.table == "members.csv"
    ]


def test_the_rows_below_it_are_looked_at_too(tmp_path: Path) -> None:
    found = errors(tmp_path, "id,name_sv,name_en,websajt2,phone\nhub,Hubben,The hub,x,what\n")
    assert found[0] == "Nobody knows this heading."
    assert len(found) == 2, "the telephone number is no number"


def test_below_one_that_is_missing_they_would_all_be_wrong(tmp_path: Path) -> None:
    assert set(errors(tmp_path, "id,namn2,phone\nhub,Hubben,what\n")) == {
        "Nobody knows this heading.",
        "This heading is missing.",
    }
