"""What a build has to say: on the terminal, as JSON and as a page, in both languages."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.cli.problems import MOST_SHOWN, print_problems
from kiosk.domain.errors import KioskError, SourceError
from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import say
from kiosk.sources.report.model import summary
from tests.cli.content.content_command import run
from tests.sources.tables.sample_tables import TABLES


def test_strict_lets_a_warning_stop_the_build(desk: Path, tmp_path: Path) -> None:
    (desk / "extra.csv").write_text("id\n", encoding="utf-8")
    file = tmp_path / "content.sqlite"
    assert run("build", desk, "-o", file, "--strict").exit_code == 1
    assert not file.exists()
    (desk / "extra.csv").unlink()
    assert run("build", desk, "-o", file, "--strict").exit_code == 0


def test_a_report_is_written_whether_the_build_succeeds_or_not(desk: Path, tmp_path: Path) -> None:
    (desk / "notices.csv").write_text("id,level\nå,loud\n", encoding="utf-8")
    data, page = tmp_path / "report.json", tmp_path / "report.html"
    arguments = ("build", desk, "-o", tmp_path / "c.sqlite", "--json", data, "--html", page, "--lang", "sv")
    assert run(*arguments).exit_code == 1
    broken = json.loads(data.read_text("utf-8"))
    assert (broken["written"], broken["language"]) == (None, "sv")
    assert broken["counts"]["errors"] == len(broken["problems"]) > 0
    assert all(problem["sentence"] in page.read_text("utf-8") for problem in broken["problems"])
    (desk / "notices.csv").write_text(TABLES["notices.csv"], encoding="utf-8")
    assert run(*arguments).exit_code == 0
    assert json.loads(data.read_text("utf-8"))["written"]["file"] == str(tmp_path / "c.sqlite")


def test_swedish_is_spoken_when_asked_for(desk: Path, tmp_path: Path) -> None:
    (desk / "notices.csv").write_text("id,level\nå,loud\n", encoding="utf-8")
    result = run("build", desk, "-o", tmp_path / "c.sqlite", "--lang", "sv")
    assert "Vad som är fel" in result.stderr
    assert "rad 1, kolumn text_sv" in result.stderr
    with pytest.raises(KioskError, match="finns ingen mapp") as refused:
        run("build", desk, "-o", tmp_path / "nowhere" / "c.sqlite", "--lang", "sv")
    assert refused.value.exit_code == 73


def test_a_failure_before_the_build_stands_in_the_reports_too(desk: Path, tmp_path: Path) -> None:
    data, page = tmp_path / "report.json", tmp_path / "report.html"
    arguments = ("build", desk, "-o", tmp_path / "c", "--json", data, "--html", page)
    assert run(*arguments).exit_code == 0
    (desk / "sources.toml").write_text("[source]\n", encoding="utf-8")
    with pytest.raises(SourceError) as failure:
        run(*arguments)
    found = json.loads(data.read_text("utf-8"))
    assert found["written"] is None
    assert [each["sentence"] for each in found["problems"]] == [failure.value.sentence]
    assert "nobody knows the word “source”" in page.read_text("utf-8")


@pytest.mark.parametrize(
    ("tables", "words"),
    [
        (("a.csv", "a.csv"), "2 errors and 0 warnings in 1 file."),
        (("a.csv", "talks.ics"), "2 errors and 0 warnings in 2 files."),
        (("heidi.xlsx, sheet members", "heidi.xlsx, sheet events", "a.csv"), "3 errors and 0 warnings in 2 files."),
    ],
)
def test_summary_counts_errors_warnings_and_files_the_sheets_of_a_workbook_as_one(
    tables: tuple[str, ...], words: str
) -> None:
    problem = Problem(Severity.ERROR, "", 2, "id", "", say("Wrong."), say("Mend it."))
    assert summary([replace(problem, table=table) for table in tables]) == words


def test_what_is_not_shown_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    problem = Problem(Severity.ERROR, "a.csv", 2, "id", "", say("Wrong."), say("Mend it."))
    print_problems([problem] * (MOST_SHOWN + 1))
    assert f"The first {MOST_SHOWN} are shown." in capsys.readouterr().err
