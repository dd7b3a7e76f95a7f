"""`kiosk phone build` as staff type it."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import kiosk
from kiosk.content.writer import write
from kiosk.domain.errors import ContentMissing, OutputError
from tests.factories import content, member


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "content.sqlite"
    write(content(members=[member("hub", "Hubben")]), {}, path)
    return path


def build(*arguments: object) -> str:
    result = CliRunner().invoke(kiosk, ["phone", "build", *map(str, arguments)], catch_exceptions=False)
    if result.exception is not None:
        raise result.exception
    return result.output


def test_it_says_what_it_wrote(file: Path, tmp_path: Path) -> None:
    told = build(file, "-o", tmp_path / "site", "--lang", "sv")
    assert "sidor för heidi.example" in told
    assert (tmp_path / "site" / "index.html").is_file()
    first = {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()}
    build(file, "-o", tmp_path / "site")
    assert {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()} == first


def test_failures_are_told_in_a_line(file: Path, tmp_path: Path) -> None:
    with pytest.raises(ContentMissing):
        build(tmp_path / "none.sqlite", "-o", tmp_path / "site")
    with pytest.raises(OutputError, match="no site of phone pages"):
        build(file, "-o", tmp_path)


def test_what_a_code_carries_loads_no_templates() -> None:
    asked = "import sys, kiosk.phone; sys.exit('jinja2' in sys.modules or 'icalendar' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0
