"""What differs between two content files, on the terminal and as a page."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from kiosk.cli.content.diff import diff
from kiosk.content.writer import write
from kiosk.domain.errors import ContentMissing, OutputError
from kiosk.domain.model import Picture
from tests.factories import at, content, event, member, occurrence

OLD = content(
    members=[member("lindab", {"sv": "Lindab"}), member("gone", {"sv": "Borta"})],
    events=[event("talk", {"sv": "Samtal", "en": "<b>Talk</b>"})],
    occurrences=[occurrence("talk", "2026-11-27 17:00", "2026-11-27 18:00")],
)
NEW = replace(
    OLD,
    members={"lindab": replace(OLD.members["lindab"], website="https://heidi.example/"), "new": member("new", "Ny")},
    occurrences=(replace(OLD.occurrences[0], starts=at("2026-11-27 16:00")),),
)


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    old, new = tmp_path / "old.sqlite", tmp_path / "new.sqlite"
    write(OLD, {}, old)
    write(NEW, {}, new)
    return str(old), str(new)


def test_the_terminal_names_each_thing_and_field(files: tuple[str, str]) -> None:
    done = CliRunner().invoke(diff, [*files, "--lang", "en"])
    assert done.exit_code == 0, done.output
    assert done.output.splitlines() == [
        "Events",
        "  Changed: Samtal",
        "    times: 2026-11-27 17:00 – 18:00 → 2026-11-27 16:00 – 18:00",
        "Members",
        "  New: Ny",
        "  Changed: Lindab",
        "    website: – → https://heidi.example/",
        "  Gone: Borta",
        "1 new, 2 changed, 1 gone: 100 % of everything.",
    ]


def test_another_picture_of_the_same_size_is_told(tmp_path: Path) -> None:
    files = []
    for name, colour in (("old", "navy"), ("new", "gold")):
        data = BytesIO()
        Image.new("RGB", (8, 6), colour).save(data, "PNG")
        shown = replace(OLD, pictures={1: Picture(1, "image/png", 8, 6, {"sv": "Kajen"})})
        write(shown, {1: data.getvalue()}, tmp_path / name)
        files.append(str(tmp_path / name))
    done = CliRunner().invoke(diff, [*files, "--lang", "sv"])
    assert done.output.splitlines()[:3] == ["Bilder", "  Ändrat: Kajen", "    en annan bild av samma storlek"]
    assert "Inget" in CliRunner().invoke(diff, [files[0], files[0], "--lang", "sv"]).output


def test_it_can_be_said_in_swedish(files: tuple[str, str]) -> None:
    done = CliRunner().invoke(diff, [*files, "--lang", "sv"])
    assert "Medlemmar" in done.output
    assert "Members" not in done.output


def test_the_page_escapes_what_staff_wrote(files: tuple[str, str], tmp_path: Path) -> None:
    page = tmp_path / "difference.html"
    retitled = replace(OLD, events={"talk": replace(OLD.events["talk"], title={"sv": "<script>alert(1)</script>"})})
    write(retitled, {}, Path(files[1]))
    assert CliRunner().invoke(diff, [*files, "--html", str(page), "--lang", "en"]).exit_code == 0
    text = page.read_text(encoding="utf-8")
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert "<script" not in text
    assert "&lt;b&gt;Talk&lt;/b&gt;" in text


def test_a_file_that_is_not_there_is_a_sentence(files: tuple[str, str]) -> None:
    assert isinstance(CliRunner().invoke(diff, [files[0], files[1] + "x"]).exception, ContentMissing)


def test_the_page_takes_the_place_of_an_older_page_and_of_nothing_else(files: tuple[str, str]) -> None:
    for each in files:
        kept = Path(each).read_bytes()
        done = CliRunner().invoke(diff, [*files, "--html", each])
        assert isinstance(done.exception, OutputError)
        assert Path(each).read_bytes() == kept
    page = str(Path(files[0]).with_name("page.html"))
    for _time in range(2):
        assert CliRunner().invoke(diff, [*files, "--html", page]).exit_code == 0
