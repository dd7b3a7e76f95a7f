"""What a build writes takes nobody's place."""

from pathlib import Path

import pytest

from kiosk.domain.errors import OutputError
from tests.cli.content.content_command import run


@pytest.mark.parametrize("option", ["-o", "--json", "--html"])
def test_a_file_in_a_missing_folder_is_said_before_any_work(option: str, tmp_path: Path) -> None:
    for wrong in (tmp_path / "nowhere" / "x", tmp_path):
        with pytest.raises(OutputError):
            run("build", tmp_path / "no-desk", "-o", tmp_path / "c.sqlite", option, wrong)
    assert not list(tmp_path.iterdir())


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
