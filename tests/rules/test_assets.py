"""Every icon that the first content or the screen names is in the icon font, and has a name for it."""

import csv
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtGui import QRawFont

ROOT = Path(__file__).parents[2]
GLYPHS = ROOT / "kiosk" / "qml" / "Kiosk" / "Theme" / "Glyphs.qml"
DRAWINGS = ROOT / "assets" / "drawings"
FONT = ROOT / "assets" / "icons" / "lucide-subset.ttf"
NAMED = re.compile(r'"([a-z0-9-]+)": "\\u([0-9a-f]{4})"')


def icons_of_content() -> Iterator[str]:
    for table in ("topics", "facts"):
        with (ROOT / "data" / "heidi" / f"{table}.csv").open(encoding="utf-8-sig", newline="") as file:
            yield from (row["icon"] for row in csv.DictReader(file) if row["icon"])


def named_glyphs() -> dict[str, int]:
    return {name: int(code, 16) for name, code in NAMED.findall(GLYPHS.read_text())}


def test_each_icon_of_the_first_content_has_a_glyph() -> None:
    icons = set(icons_of_content())
    assert len(icons) > 5
    assert icons <= set(named_glyphs())


@pytest.mark.usefixtures("qapp")
def test_each_named_glyph_is_in_the_font() -> None:
    font = QRawFont(str(FONT), 16)
    assert font.isValid()
    assert [name for name, character in named_glyphs().items() if not font.supportsCharacter(character)] == []


def test_each_drawing_is_the_picture_that_the_screen_reads(tmp_path: Path) -> None:
    drawings = sorted(DRAWINGS.glob("*.svg"))
    assert [file.stem for file in drawings] == ["ferry", "harbour-upright", "harbour-wide"]
    copies = [Path(shutil.copy(file, tmp_path)) for file in drawings]
    subprocess.run([sys.executable, ROOT / "packaging" / "rasterise_drawings.py", *copies], check=True)
    for copy in copies:
        again, shown = (Image.open(folder / f"{copy.stem}.webp") for folder in (tmp_path, DRAWINGS))
        assert again.size == shown.size
        assert ImageChops.difference(again, shown).getbbox() is None, "Type `make drawings`."


def test_the_phone_pages_have_the_icons_of_the_screen() -> None:
    symbols = set(
        re.findall(r'<symbol id="([a-z0-9-]+)">', (ROOT / "assets" / "icons" / "lucide-subset.svg").read_text())
    )
    templates = (ROOT / "kiosk" / "phone" / "templates").rglob("*.html")
    asked = {name for file in templates for name in re.findall(r'icon\("([a-z0-9-]+)"\)', file.read_text())}
    assert len(asked) > 10
    assert set(named_glyphs()) | asked <= symbols
