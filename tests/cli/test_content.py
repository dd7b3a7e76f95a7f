"""Staff's commands: build says what is wrong and keeps the old file; a right desk becomes a file that can be read."""

import json
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import openpyxl  # type: ignore[import-untyped]
import pytest
from click.testing import CliRunner, Result

from kiosk.cli import kiosk
from kiosk.cli.problems import MOST_SHOWN, print_problems
from kiosk.content.generations import current
from kiosk.content.reader import read
from kiosk.domain.errors import ContentCorrupt, KioskError, OutputError, Problem, Severity, SourceError
from kiosk.domain.sentences import say
from kiosk.domain.walltime import local
from kiosk.sources.report.model import summary
from tests.sources.tables.sample_tables import TABLES

HEIDI = Path(__file__).parents[2] / "data" / "heidi"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    for name, text in TABLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def run(*arguments: str | Path) -> Result:
    result = CliRunner(env={"LC_ALL": "C"}).invoke(kiosk, ["content", *map(str, arguments)])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def test_build_writes_the_first_content(tmp_path: Path) -> None:
    file = tmp_path / "content.sqlite"
    result = run("build", HEIDI, "-o", file, "--at", "2026-11-27 10:00")
    assert result.exit_code == 0
    assert result.stderr == "", "no errors and no warnings"
    assert "13 members" in result.stdout
    content = read(file)
    assert local(content.meta.built_at).isoformat() == "2026-11-27T10:00:00+01:00"
    assert list(tmp_path.iterdir()) == [file]


def test_build_explains_every_problem_and_keeps_the_old_file(desk: Path, tmp_path: Path) -> None:
    file = tmp_path / "content.sqlite"
    assert run("build", desk, "-o", file).exit_code == 0
    old = file.read_bytes()
    members = desk / "members.csv"
    members.write_text(members.read_text("utf-8") + "new,[red]Bara[/red] svenska,,kay,\n", encoding="utf-8")
    (desk / "sources.csv").unlink()
    result = run("build", desk, "-o", file)
    assert result.exit_code == 1
    assert file.read_bytes() == old
    for words in ("members.csv, row 4, column", "kay", "is not the id of a row", "[red]Bara[/red]", "sources.csv"):
        assert words in result.stderr
    assert "2 errors and 1 warning in 2 tables." in result.stderr
    assert "was not touched" in result.stderr


def test_build_with_a_warning_writes_and_says_so(desk: Path, tmp_path: Path) -> None:
    (desk / "extra.csv").write_text("id\n", encoding="utf-8")
    result = run("build", desk, "-o", tmp_path / "content.sqlite")
    assert result.exit_code == 0
    assert "0 errors and 1 warning in 1 table." in result.stderr


def test_check_says_what_is_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "content.sqlite"
    run("build", HEIDI, "-o", file, "--at", "2026-11-27 10:00")
    result = run("check", file)
    assert result.exit_code == 0
    lines = dict(line.split(maxsplit=1) for line in result.stdout.splitlines() if not line.startswith(("valid", "to ")))
    assert lines["sha256"] == sha256(file.read_bytes()).hexdigest()
    assert lines["built"] == "2026-11-27 10:00"
    assert lines["languages"] == "sv, en"
    assert "13 members" in lines["holds"]
    assert "to translate nothing" in result.stdout
    assert "valid until  2026-12-27 10:00" in result.stdout


def test_check_names_what_is_to_translate(desk: Path, tmp_path: Path) -> None:
    members = desk / "members.csv"
    members.write_text(members.read_text("utf-8") + "new,Bara svenska,,,\n", encoding="utf-8")
    run("build", desk, "-o", tmp_path / "content.sqlite")
    assert "new (name_en)" in run("check", tmp_path / "content.sqlite").stdout


def test_install_makes_a_file_the_current_generation(tmp_path: Path) -> None:
    file, state = tmp_path / "content.sqlite", tmp_path / "state"
    run("build", HEIDI, "-o", file)
    result = run("install", file, "--state", state)
    generation = current(state)
    assert str(generation.path) in result.stdout
    assert generation.path.read_bytes() == file.read_bytes()
    file.write_bytes(b"no content file")
    with pytest.raises(ContentCorrupt):
        run("install", file, "--state", state)
    assert current(state) == generation


@pytest.mark.parametrize("at", ["someday", "1999-12-31", "0001-01-01", "9999-12-31", "2026-13-01"])
def test_build_refuses_a_day_nobody_can_mean(at: str, tmp_path: Path) -> None:
    result = run("build", HEIDI, "-o", tmp_path / "content.sqlite", "--at", at)
    assert result.exit_code == 2
    assert at in result.stderr
    assert not list(tmp_path.iterdir())


def test_build_drops_a_fraction_of_a_second(desk: Path, tmp_path: Path) -> None:
    assert run("build", desk, "-o", tmp_path / "c.sqlite", "--at", "2026-11-27 10:00:00.5").exit_code == 0


def test_the_worlds_failures_pass_on_as_they_are(desk: Path, tmp_path: Path) -> None:
    for folder, output in ((tmp_path / "nowhere", tmp_path / "c.sqlite"), (desk, tmp_path / "nowhere" / "c.sqlite")):
        with pytest.raises(KioskError):
            run("build", folder, "-o", output)


def test_summary_counts_errors_warnings_and_tables() -> None:
    problem = Problem(Severity.ERROR, "a.csv", 2, "id", "", say("Wrong."), say("Mend it."))
    assert summary([problem]) == "1 error and 0 warnings in 1 table."
    assert summary([problem, replace(problem, table="b.csv")]) == "2 errors and 0 warnings in 2 tables."


def test_what_is_not_shown_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    problem = Problem(Severity.ERROR, "a.csv", 2, "id", "", say("Wrong."), say("Mend it."))
    print_problems([problem] * (MOST_SHOWN + 1))
    assert f"The first {MOST_SHOWN} are shown." in capsys.readouterr().err


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


@pytest.mark.parametrize("option", ["-o", "--json", "--html"])
def test_a_file_in_a_missing_folder_is_said_before_any_work(option: str, tmp_path: Path) -> None:
    for wrong in (tmp_path / "nowhere" / "x", tmp_path):
        with pytest.raises(OutputError):
            run("build", tmp_path / "no-desk", "-o", tmp_path / "c.sqlite", option, wrong)
    assert not list(tmp_path.iterdir())


def test_check_compares_the_hash(desk: Path, tmp_path: Path) -> None:
    file = tmp_path / "c.sqlite"
    run("build", desk, "-o", file)
    hash = sha256(file.read_bytes()).hexdigest()
    assert run("check", file, "--sha256", hash).exit_code == 0
    assert run("check", file, "--sha256", hash[:12].upper()).exit_code == 0
    with pytest.raises(ContentCorrupt):
        run("check", file, "--sha256", "0" * 64)
    assert run("check", file, "--sha256", "short").exit_code == 2


def test_check_of_a_folder_says_what_to_type_instead(desk: Path) -> None:
    with pytest.raises(SourceError, match="kiosk content build"):
        run("check", desk)


@pytest.mark.parametrize("option", ["-o", "--json", "--html"])
@pytest.mark.parametrize(
    "name", ["heidi.xlsx", "heidi.ods", "notices.csv", "Talks.ICS", "sources.toml", "talks.jsonld"]
)
def test_no_output_takes_the_place_or_the_name_of_a_source(option: str, name: str, desk: Path, tmp_path: Path) -> None:
    file = desk / name
    for there in (True, False):
        if there:
            file.write_bytes(b"work")
        else:
            file.unlink()
        with pytest.raises(OutputError):
            run("build", desk, "-o", tmp_path / "c.sqlite", option, file)
        assert file.exists() is there
        assert not there or file.read_bytes() == b"work"
    assert not (tmp_path / "c.sqlite").exists()


@pytest.mark.parametrize(
    ("option", "data"),
    [
        ("-o", b"notes"),
        ("-o", b"SQLite format 3\0" + bytes(200)),
        ("--json", b'{"@context": "https://schema.org"}'),
        ("--html", b"<!doctype html><title>Ours</title>"),
    ],
)
def test_what_is_there_and_of_another_kind_is_kept(option: str, data: bytes, desk: Path, tmp_path: Path) -> None:
    file = tmp_path / "mine"
    file.write_bytes(data)
    with pytest.raises(OutputError, match="something else"):
        run("build", desk, "-o", tmp_path / "c.sqlite", option, file)
    assert file.read_bytes() == data


def test_each_output_has_a_name_of_its_own(desk: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    for one, other in (("-o", "--html"), ("--json", "--html")):
        with pytest.raises(OutputError, match="two outputs"):
            run("build", desk, "-o", tmp_path / "c", one, tmp_path / "x", other, tmp_path / "link" / "x")
    assert not (tmp_path / "x").exists()


def test_an_output_of_the_build_before_is_written_over(desk: Path, tmp_path: Path) -> None:
    arguments = ("build", desk, "-o", tmp_path / "c", "--json", tmp_path / "data", "--html", tmp_path / "page")
    for _time in range(2):
        assert run(*arguments).exit_code == 0


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


def test_a_folder_that_is_none_is_called_what_it_is(desk: Path, tmp_path: Path) -> None:
    for wrong, words in (
        (desk / "members.csv", f"is a file. Name the folder it is in: {desk}"),
        (tmp_path / "nowhere", f"There is no folder {tmp_path / 'nowhere'}."),
    ):
        with pytest.raises(SourceError) as failure:
            run("build", wrong, "-o", tmp_path / "c")
        assert words in failure.value.sentence


@pytest.mark.parametrize("names", [(), ("heidi.xlsx",), ("one.csv", "other.csv"), ("notes.txt",)])
def test_a_folder_without_any_table_is_one_line_that_says_where_to_begin(
    names: tuple[str, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    for name in names:
        (folder / name).write_bytes(strange_workbook() if name.endswith("xlsx") else b"a,b\n1,2\n")
    data = tmp_path / "report.json"
    assert run("build", folder, "-o", tmp_path / "c", "--json", data).exit_code == 1
    (problem,) = json.loads(data.read_text("utf-8"))["problems"]
    assert problem["severity"] == "error"
    assert "kiosk content template" in problem["remedy"]


def strange_workbook() -> bytes:
    book = openpyxl.Workbook()
    book.active.title = "Budget"
    book.active.append(["a", "b"])
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def test_a_build_says_that_it_wrote_and_what_comes_next(desk: Path, tmp_path: Path) -> None:
    first, second = run("build", desk, "-o", tmp_path / "my c").stdout.splitlines()
    assert first.startswith(f"{tmp_path / 'my c'} was written: ")
    assert second == f"Look at it: kiosk preview '{tmp_path / 'my c'}'"
