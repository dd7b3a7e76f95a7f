"""A valid signature over a hostile file: the reader in its sandbox refuses it, and the old content stays."""

from collections.abc import Sequence
from pathlib import Path

import pytest
import zstandard

from kiosk.content import sandboxed_reader
from kiosk.content.reading.sandbox import Limits
from kiosk.delivery.sync.alerts import Level
from tests.delivery.sync.attacks.hostile import HOSTILE
from tests.delivery.sync.attacks.status_after import told
from tests.delivery.sync.conftest import Kiosk
from tests.delivery.sync.signed_store import Desk

Contents = Sequence[Path]
WHY = {"huge text": "300", "many rows": "1000", "wide picture": "2160", "full-text table": "another schema"}
"""What the guard says of what is only just over a limit."""


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_valid_signature_over_a_hostile_file(
    kiosk: Kiosk, desk: Desk, contents: Contents, tmp_path: Path, shown: str, kind: str
) -> None:
    file = tmp_path / "hostile.sqlite"
    file.write_bytes(contents[2].read_bytes())
    desk.publish(HOSTILE[kind](file))
    done = kiosk.sync()
    assert (done.outcome, done.code) == ("failed", 65), done
    assert WHY.get(kind, "") in done.detail
    assert kiosk.shown() == shown
    assert told(kiosk, desk, "The last sync failed") == Level.WARNING
    desk.publish(contents[1])
    assert kiosk.sync().outcome == "unchanged"


def test_no_file_is_read_here_before_a_child_has_read_it(
    kiosk: Kiosk, desk: Desk, contents: Contents, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A good file on which the child has no time."""
    monkeypatch.setattr(sandboxed_reader, "_LIMITS", Limits(wall_s=0.001))
    desk.publish(contents[2])
    done = kiosk.sync()
    assert (done.outcome, done.kind) == ("failed", "ContentHostile"), done
    assert kiosk.shown() == shown


@pytest.mark.usefixtures("shown")
def test_a_file_that_unpacks_to_more_than_was_signed(kiosk: Kiosk, desk: Desk, contents: Contents) -> None:
    release = desk.publish(contents[2], whole=False)
    desk.put(release, zstandard.ZstdCompressor().compress(contents[2].read_bytes() + b"more"))
    desk.sign()
    done = kiosk.sync()
    assert (done.outcome, done.code) == ("failed", 65)
    assert not (kiosk.state / "arriving" / "new.sqlite").exists()
