"""Staff's commands: build says what is wrong and keeps the old file; a right desk becomes a file that can be read."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import kiosk
from kiosk.cli.problems import MOST_SHOWN, summary
from kiosk.content.reader import read
from kiosk.domain.errors import KioskError, Problem, Severity
from kiosk.domain.walltime import local
from tests.sources.desk import TABLES

HEIDI = Path(__file__).parents[2] / "data" / "heidi"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    for name, text in TABLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def run(*arguments: str | Path) -> Result:
    result = CliRunner().invoke(kiosk, ["content", *map(str, arguments)])
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
    (desk / "notices.csv").unlink()
    result = run("build", desk, "-o", file)
    assert result.exit_code == 1
    assert file.read_bytes() == old
    for words in ("members.csv, row 4, column", "kay", "is not the id of a row", "[red]Bara[/red]", "notices.csv"):
        assert words in result.stderr
    assert "2 errors and 1 warning in 2 tables." in result.stderr
    assert "was not touched" in result.stderr


def test_build_with_a_warning_writes_and_says_so(desk: Path, tmp_path: Path) -> None:
    (desk / "extra.csv").write_text("id\n", encoding="utf-8")
    result = run("build", desk, "-o", tmp_path / "content.sqlite")
    assert result.exit_code == 0
    assert "0 errors and 1 warning in 1 table." in result.stderr


@pytest.mark.parametrize("at", ["tomorrow", "1999-12-31", "0001-01-01", "9999-12-31", "2026-13-01"])
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


def test_summary_counts_what_it_does_not_show() -> None:
    problem = Problem(Severity.ERROR, "a.csv", 2, "id", "", "Wrong.", "Mend it.")
    assert summary([problem]) == "1 error and 0 warnings in 1 table."
    assert summary([problem] * (MOST_SHOWN + 1)).endswith("The first 200 are shown.")
