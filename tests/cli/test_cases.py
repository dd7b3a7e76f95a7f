"""Tables and calendars as they were handed in, from the command that builds to the phone page that a visitor opens."""

import csv
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.content.reader import read
from kiosk.domain.content import Content
from tests.commands import KIOSK, ROOT, environment

CASES = Path(__file__).parent / "cases"
CALENDARS = ROOT / "tests" / "sources" / "calendars" / "cases"
TABLES = """
[[sources]]
name = "tables"
type = "spreadsheet"
path = "tables"

[[sources]]
name = "pictures"
type = "pictures"
path = "tables/pictures"

"""
PLAN = TABLES + "".join(
    f'[[sources]]\nname = "{name}"\ntype = "calendar"\npath = "{name}.ics"\nlanguage = "sv"\n'
    for name in ("markup-and-lines", "angle-links")
)

Built = tuple[Content, Path]


def kiosk(*words: str | Path) -> None:
    run = subprocess.run([*KIOSK, *words], cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def add_members(table: Path, more: Path) -> None:
    """The rows of `more` below those of `table`, which need not have all its columns."""
    rows = [row for path in (table, more) for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines())]
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[-1]), restval="")
        writer.writeheader()
        writer.writerows(rows)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The content of the cases, and the folder of its phone pages."""
    folder = tmp_path_factory.mktemp("cases")
    shutil.copytree(ROOT / "data" / "heidi", folder / "tables")
    shutil.copy(CASES / "lines-in-a-cell.events.csv", folder / "tables" / "events.csv")
    add_members(folder / "tables" / "members.csv", CASES / "extension.members.csv")
    for name in ("markup-and-lines", "angle-links"):
        shutil.copy(CALENDARS / f"{name}.ics", folder)
    (folder / "sources.toml").write_text(PLAN, encoding="utf-8")
    content, site = folder / "content.sqlite", folder / "site"
    kiosk("content", "build", folder, "-o", content, "--at", "2026-11-29 12:00")
    kiosk("content", "check", content)
    kiosk("phone", "build", content, "-o", site)
    return read(content), site


def body(site: Path, address: str) -> str:
    """What stands on a page."""
    return (site / address / "index.html").read_text(encoding="utf-8").partition("<body>")[2]


def event_page(built: Built, title: str, prefix: str = "") -> str:
    content, site = built
    (code,) = (event.code for event in content.events.values() if event.title["sv"] == title)
    return body(site, f"{prefix}e/{code}")


def test_the_lines_of_a_cell_are_lines_in_both_languages(built: Built) -> None:
    for prefix, lines in (
        ("", "Välkommen!<br>18.00 Kaffe<br>18.30 Samtal<br>19.30 Mingel"),
        ("en/", "Welcome!<br>18.00 Coffee<br>18.30 Talk<br>19.30 Mingle"),
    ):
        assert f'<p class="text">{lines}</p>' in event_page(built, "Programkväll", prefix)


@pytest.mark.parametrize("title", ["Dans lång", "Dans utan märken", "Dans Outlook"])
def test_a_page_says_a_text_once_line_by_line(built: Built, title: str) -> None:
    page = event_page(built, title)
    assert "<br>Program:<br>18.00 Kaffe och kaka i foajén för alla som vill komma tidigt<br>18.30 Samtal" in page
    for words in ("Sista fredagen varje månad", "Ta med skor", "18.30 Samtal om vattnet"):
        assert page.count(words) == 1


def test_addresses_in_brackets_stay_as_they_were_typed(built: Built) -> None:
    page = event_page(built, "Kväll om vatten")
    assert "<br>18.00 Kaffe<br>18.30 Samtal<br>" in page
    assert "skriv till &lt;info@example.org&gt; eller gå till sidan&lt;https://example.org/anmal&gt;" in page


def test_an_extension_is_called_and_shown(built: Built) -> None:
    content, site = built
    page = body(site, f"m/{content.members['vaxel'].code}")
    assert 'href="tel:+4642105000;ext=12"' in page
    assert "042-10 50 00, ankn. 12" in page
