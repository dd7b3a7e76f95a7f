"""What status says after an attack, and where the newest file of a store lies."""

from pathlib import Path

from kiosk.delivery.sync.alerts import Level, level
from tests.delivery.sync.conftest import Kiosk
from tests.delivery.sync.signed_store import Desk


def told(kiosk: Kiosk, desk: Desk, words: str) -> Level:
    """The level of what status says; it says the words."""
    found = kiosk.findings(desk)
    assert any(words in finding.sentence for finding in found), found
    return level(found)


def latest(folder: Path, pattern: str) -> Path:
    return max(folder.rglob(pattern), key=lambda path: (path.stat().st_mtime_ns, path.name))
