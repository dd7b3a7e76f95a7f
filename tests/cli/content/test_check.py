"""`kiosk content check`: what a content file holds."""

from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.cli.content.check import _counted
from kiosk.domain.errors import ContentCorrupt, SourceError
from kiosk.sources.assembly import event_id
from tests.cli.content.content_command import HEIDI, run


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


def test_one_thing_is_counted_as_one() -> None:
    assert [_counted("notices", count) for count in (0, 1, 2)] == ["0 notices", "1 notice", "2 notices"]


def test_check_names_what_is_to_translate(desk: Path, tmp_path: Path) -> None:
    members = desk / "members.csv"
    members.write_text(members.read_text("utf-8") + "new,Bara svenska,,,\n", encoding="utf-8")
    run("build", desk, "-o", tmp_path / "content.sqlite")
    assert "member “Bara svenska” (name_en)" in run("check", tmp_path / "content.sqlite").stdout


def test_check_names_an_event_by_its_title_and_tells_two_apart(desk: Path, tmp_path: Path) -> None:
    calendar = "\r\n".join(
        (
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//heidi.example//a//EN",
            *_talk("4711@heidi.example", "Föredrag", "Om hamnen"),
            *_talk("1@heidi.example", "Öppet hus", "Om huset"),
            *_talk("2@heidi.example", "Öppet hus", "Om båten"),
            "END:VCALENDAR",
            "",
        )
    )
    (desk / "talks.ics").write_bytes(calendar.encode())
    (desk / "sources.toml").write_text(
        '[[sources]]\nname = "Tables"\ntype = "spreadsheet"\npath = "."\n'
        '[[sources]]\nname = "Talks"\ntype = "calendar"\npath = "talks.ics"\nlanguage = "sv"\n',
        encoding="utf-8",
    )
    assert run("build", desk, "-o", tmp_path / "c.sqlite", "--at", "2026-11-27 10:00").exit_code == 0
    told = run("check", tmp_path / "c.sqlite").stdout
    assert "event “Föredrag” (title_en)" in told
    assert "4711" not in told
    for uid in ("1@heidi.example", "2@heidi.example"):
        assert f"event “Öppet hus”, {event_id(uid)} (title_en)" in told


def _talk(uid: str, title: str, text: str) -> tuple[str, ...]:
    when = ("DTSTART:20261203T170000Z", "DTEND:20261203T180000Z")
    return (
        "BEGIN:VEVENT",
        f"UID:{uid}",
        "DTSTAMP:20261101T000000Z",
        *when,
        f"SUMMARY:{title}",
        f"DESCRIPTION:{text}",
        "END:VEVENT",
    )


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
