"""`kiosk content template`: a workbook from nothing or from a content file, and no work lost."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import kiosk
from kiosk.content.reader import read
from kiosk.content.writer import write
from kiosk.domain.errors import ContentMissing, OutputError
from kiosk.domain.walltime import local
from tests.content.samples import CONTENT, PICTURES

HEIDI = Path(__file__).parents[3] / "data" / "heidi"
DAY = "2026-11-27"


def run(*arguments: str | Path) -> Result:
    result = CliRunner().invoke(kiosk, ["content", *map(str, arguments)])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def test_a_content_file_comes_back_from_its_template_byte_for_byte(tmp_path: Path) -> None:
    first, second, desk = tmp_path / "first.sqlite", tmp_path / "second.sqlite", tmp_path / "desk"
    desk.mkdir()
    assert run("build", HEIDI, "-o", first, "--at", DAY).exit_code == 0
    made = run("template", desk / "heidi.xlsx", "--from", first, "--lang", "sv")
    assert "utskrivna" in made.output
    assert run("build", desk, "-o", second, "--at", DAY).exit_code == 0
    assert local(read(second).meta.built_at).date().isoformat() == DAY
    assert second.read_bytes() == first.read_bytes()


def test_a_template_is_never_written_over_work_by_chance(tmp_path: Path) -> None:
    file = tmp_path / "heidi.xlsx"
    file.write_bytes(b"work")
    with pytest.raises(OutputError, match="is there already"):
        run("template", file)
    assert file.read_bytes() == b"work"
    assert run("template", file, "--force").exit_code == 0
    assert file.read_bytes().startswith(b"PK")
    assert list(tmp_path.iterdir()) == [file]


def test_pictures_of_a_content_file_lie_beside_its_template(tmp_path: Path) -> None:
    write(CONTENT, PICTURES, tmp_path / "old.sqlite")
    result = run("template", tmp_path / "heidi.xlsx", "--from", tmp_path / "old.sqlite")
    assert "(pictures: 2)" in result.stdout
    written = {file.name: file.read_bytes() for file in (tmp_path / "pictures").iterdir()}
    assert written == {"picture-00001.webp": PICTURES[1], "picture-00003.png": PICTURES[3]}


def test_what_cannot_be_written_or_read_is_one_sentence(tmp_path: Path) -> None:
    for name in ("heidi.csv", "nowhere/heidi.xlsx"):
        with pytest.raises(OutputError):
            run("template", tmp_path / name)
    with pytest.raises(ContentMissing):
        run("template", tmp_path / "heidi.xlsx", "--from", tmp_path / "nothing.sqlite")
    assert list(tmp_path.iterdir()) == []
