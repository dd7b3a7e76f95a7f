"""A folder of tables or with a workbook is read; what cannot be read or is not there is told once."""

from pathlib import Path

import pytest

from kiosk.domain.errors import SourceError
from kiosk.sources.build import read_sources
from kiosk.sources.plan import read_plan
from tests.sources.tables.files.sample_workbooks import excel
from tests.sources.tables.sample_tables import BUILT_AT, TABLES, errors, read


def test_a_folder_is_read_and_a_missing_one_is_a_source_error(tmp_path: Path) -> None:
    for name, text in TABLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8-sig")
    (tmp_path / "README.md").write_text("not a table", encoding="utf-8")
    assert read_sources(read_plan(tmp_path), BUILT_AT) == read({})
    with pytest.raises(SourceError, match="There is no folder"):
        read_sources(read_plan(tmp_path / "nowhere"), BUILT_AT)


def test_a_workbook_that_cannot_be_read_is_one_problem_and_none_is_missing(tmp_path: Path) -> None:
    for name, words in (("heidi.xls", "old Excel workbook"), ("heidi.ods", "empty"), ("heidi.numbers", "no workbook")):
        data = {"heidi.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "heidi.ods": b"", "heidi.numbers": b"x"}[name]
        (tmp_path / name).write_bytes(data)
        (problem,) = errors(read_sources(read_plan(tmp_path), BUILT_AT))
        assert (problem.table, problem.row) == (name, None)
        assert words in problem.sentence
        (tmp_path / name).unlink()


def test_a_sheet_that_is_missing_is_told_of_the_workbook(tmp_path: Path) -> None:
    (tmp_path / "heidi.xlsx").write_bytes(excel({"settings": [["key", "value"]], "members": [["id"]]}))
    found = errors(read_sources(read_plan(tmp_path), BUILT_AT))
    missing = [problem.table for problem in found if "missing" in problem.sentence and not problem.column]
    assert missing == [f"heidi.xlsx, sheet {name}" for name in ("sources", "places", "topics", "facts", "events")]


def test_a_copy_of_the_workbook_in_the_folder_is_one_error(tmp_path: Path) -> None:
    rows = {name.removesuffix(".csv"): [line.split(",") for line in text.splitlines()] for name, text in TABLES.items()}
    for name in ("heidi.xlsx", "heidi - kopia.xlsx"):
        (tmp_path / name).write_bytes(excel(rows))
    (problem,) = errors(read_sources(read_plan(tmp_path), BUILT_AT))
    assert problem.sentence == "Two workbooks are here: heidi - kopia.xlsx and heidi.xlsx."
    assert problem.remedy == "Keep one of them in this folder."
