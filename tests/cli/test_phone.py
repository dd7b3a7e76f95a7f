"""`kiosk phone build` as staff type it."""

import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from kiosk.cli import kiosk
from kiosk.content.writer import write
from kiosk.domain.content import Content
from kiosk.domain.errors import ContentCorrupt, ContentMissing, OutputError
from kiosk.domain.model import Picture
from tests.content.samples import without_pixels
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


def with_picture(media_type: str) -> Content:
    members = content(members=[member("hub", "Hubben", picture=1)])
    return replace(members, pictures={1: Picture(1, media_type, 40, 30)})


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_a_picture_without_pixels_is_told_and_no_site_is_written(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "content.sqlite"
    write(with_picture(f"image/{kind.lower()}"), {1: without_pixels(kind)}, file)
    with pytest.raises(ContentCorrupt, match="Picture 1 of the content file is cut off or damaged"):
        build(file, "-o", tmp_path / "site")
    assert not (tmp_path / "site").exists()
    result = CliRunner().invoke(kiosk, ["content", "check", str(file)])
    assert isinstance(result.exception, ContentCorrupt)


def test_a_grey_picture_of_sixteen_bits_has_its_page(tmp_path: Path) -> None:
    file, made = tmp_path / "content.sqlite", BytesIO()
    Image.new("I;16", (40, 30), 40_000).save(made, "PNG", transparency=9)
    write(with_picture("image/png"), {1: made.getvalue()}, file)
    build(file, "-o", tmp_path / "site")
    (small,) = (tmp_path / "site" / "assets").glob("*.webp")
    assert Image.open(small).convert("RGB").getpixel((5, 5)) == pytest.approx((155, 155, 155), abs=3)


def test_what_a_code_carries_loads_no_templates() -> None:
    asked = "import sys, kiosk.phone; sys.exit('jinja2' in sys.modules or 'icalendar' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0
