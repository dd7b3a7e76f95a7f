"""A program upgraded or taken back, and the store that it follows: what comes, what is shown, what is said."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content import generations
from kiosk.content.files import digest
from kiosk.content.schema import SCHEMA_VERSION
from kiosk.delivery.sync.alerts import Level
from kiosk.delivery.sync.status import OtherVersion, status
from tests.content.other_versions import of_version, put_by_another
from tests.delivery.sync.conftest import Kiosk
from tests.delivery.sync.signed_store import Desk, packed

EARLIER, LATER = SCHEMA_VERSION - 1, SCHEMA_VERSION + 1
Contents = Sequence[Path]


@pytest.fixture
def other(contents: Contents, tmp_path: Path) -> Path:
    """A content file that the program of before reads."""
    file = tmp_path / "content.sqlite"
    file.write_bytes(contents[1].read_bytes())
    return of_version(file, EARLIER, "earlier")


def publish(desk: Desk, file: Path, version: int) -> None:
    """As the program of that version does, which leaves alone what others have published."""
    release = desk.publish(file, whole=False)
    desk.put(replace(release, schema=version), packed(file))
    desk.sign()


def sentences(kiosk: Kiosk, desk: Desk, level: Level) -> list[str]:
    return [each.sentence for each in kiosk.findings(desk) if each.level is level]


def test_of_a_store_with_both_the_program_takes_what_it_reads(
    kiosk: Kiosk, desk: Desk, other: Path, contents: Contents
) -> None:
    publish(desk, other, EARLIER)
    put_by_another(kiosk.state, other)
    done = kiosk.sync()
    assert (done.outcome, kiosk.shown()) == ("updated", digest(contents[0]))
    assert kiosk.sync().outcome == "unchanged"
    assert status(kiosk.state).other is None, "what is shown is newer"
    assert sentences(kiosk, desk, Level.ALARM) == []


@pytest.mark.usefixtures("installed")
def test_a_program_taken_back_goes_on_with_what_it_reads(
    kiosk: Kiosk, desk: Desk, other: Path, contents: Contents
) -> None:
    publish(desk, other, LATER)
    put_by_another(kiosk.state, of_version(other, LATER, "later"))
    assert kiosk.shown() == digest(contents[0])
    assert status(kiosk.state).other == OtherVersion(2, LATER)
    (said,) = sentences(kiosk, desk, Level.WARNING)
    assert said == (
        f"Generation 2 is made for a later version of the kiosk (schema {LATER}, this one reads {SCHEMA_VERSION});"
        " generation 1 is shown. Upgrade the kiosk, or run `kiosk sync --now`."
    )
    assert kiosk.sync().outcome == "updated"
    assert generations.current(kiosk.state).number == 3
    assert sentences(kiosk, desk, Level.WARNING) == []


@pytest.mark.parametrize(
    ("version", "kind", "words"),
    [
        (EARLIER, "ContentTooOld", "only for an earlier version of the kiosk. Build it with this one's, and publish."),
        (LATER, "ContentTooNew", "only for a later version of the kiosk. Upgrade the kiosk."),
    ],
)
def test_a_store_that_has_only_another_version_is_said(
    installed: Kiosk, desk: Desk, other: Path, contents: Contents, version: int, kind: str, words: str
) -> None:
    desk.targets.clear()
    publish(desk, other, version)
    done = installed.sync()
    assert (done.outcome, done.kind, done.code) == ("failed", kind, 65)
    assert words in done.sentence
    assert done.detail == f"schema version {version}, this program reads {SCHEMA_VERSION}"
    assert installed.shown() == digest(contents[0]), "it goes on with what it can read"
    assert any(words in each for each in sentences(installed, desk, Level.WARNING))


def test_nothing_that_can_be_read_is_an_alarm_that_says_so(kiosk: Kiosk, desk: Desk, other: Path) -> None:
    put_by_another(kiosk.state, other)
    found = status(kiosk.state)
    assert (found.shown, found.other) == (None, OtherVersion(1, EARLIER))
    (said,) = sentences(kiosk, desk, Level.ALARM)
    assert said == (
        f"There is nothing to show: what is here is made for an earlier version of the kiosk (schema {EARLIER},"
        f" this one reads {SCHEMA_VERSION}). Run `kiosk sync --now`, and see what it says."
    )
