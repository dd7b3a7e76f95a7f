"""`kiosk content build`: says what is wrong and keeps the old file; a right desk becomes a file that can be read."""

import json
from io import BytesIO
from pathlib import Path

import openpyxl  # type: ignore[import-untyped]
import pytest

from kiosk.content.reader import read
from kiosk.domain.errors import KioskError, SourceError
from kiosk.domain.walltime import local
from tests.cli.content.content_command import HEIDI, run


def test_build_writes_the_first_content(tmp_path: Path) -> None:
    file = tmp_path / "content.sqlite"
    result = run("build", HEIDI, "-o", file, "--at", "2026-11-27 10:00")
    assert result.exit_code == 0
    assert result.stderr == "", "no errors and no warnings"
    assert "13 members" in result.stdout
    assert "members that have no place: Resurs Bank, Lindab, Robot Minds, Mindpark, Wihlborgs," in result.stdout
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
    assert "2 errors and 1 warning in 2 files." in result.stderr
    assert "was not touched" in result.stderr


def test_build_with_a_warning_writes_and_says_so(desk: Path, tmp_path: Path) -> None:
    (desk / "extra.csv").write_text("id\n", encoding="utf-8")
    result = run("build", desk, "-o", tmp_path / "content.sqlite")
    assert result.exit_code == 0
    assert "0 errors and 1 warning in 1 file." in result.stderr


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
    first, *_, last = run("build", desk, "-o", tmp_path / "my c").stdout.splitlines()
    assert first.startswith(f"{tmp_path / 'my c'} was written: ")
    assert last == f"Look at it: kiosk preview '{tmp_path / 'my c'}'"
