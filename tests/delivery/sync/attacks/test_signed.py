"""Attacks with what was rightly signed once: replayed, frozen, mixed.

After each the screen's loader still opens what it showed, and status says what happened.
"""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.content.files import digest
from kiosk.delivery.sync.alerts import Level
from kiosk.delivery.sync.run import run
from tests.delivery.sync.attacks.status_after import latest, told
from tests.delivery.sync.conftest import Kiosk
from tests.delivery.sync.signed_store import DAY, Desk
from tests.delivery.sync.web_server import Served, answer, serving

Contents = Sequence[Path]

LOST = {
    "nothing": (),
    "the cache": ("metadata",),
    "the state": ("state.json", "state.prev.json"),
    "the state and the cache": ("metadata", "state.json", "state.prev.json", "sync.json"),
    "the timestamp": ("metadata/timestamp.json",),
}


def lose(state: Path, names: Sequence[str]) -> None:
    for name in names:
        path = state / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


@pytest.mark.parametrize("lost", LOST)
def test_old_metadata_replayed(
    kiosk: Kiosk, desk: Desk, contents: Contents, tmp_path: Path, shown: str, lost: str
) -> None:
    """Rollback: the whole store as it was before, still in time and rightly signed."""
    old = tmp_path / "old"
    shutil.copytree(desk.folder, old)
    desk.publish(contents[2])
    assert kiosk.sync().outcome == "updated"
    lose(kiosk.state, LOST[lost])
    with serving(old) as served:
        done = run(kiosk.state, replace(kiosk.store, address=served.address))
    assert (done.code, done.kind) == (76, "StoreBroken"), done
    assert kiosk.shown() == digest(contents[2]) != shown
    assert told(kiosk, desk, "older than what was seen") == Level.ALARM
    desk.publish(contents[1])
    assert kiosk.sync().outcome == "updated"


def test_a_cache_that_rotted_is_no_way_round_the_floor(
    kiosk: Kiosk, desk: Desk, contents: Contents, tmp_path: Path, shown: str
) -> None:
    shutil.copytree(desk.folder, tmp_path / "old")
    desk.publish(contents[2])
    desk.publish(contents[1])
    kiosk.sync()
    for name in ("timestamp.json", "snapshot.json"):
        path = kiosk.state / "metadata" / name
        path.write_bytes(path.read_bytes().replace(b'"sig": "', b'"sig": "00'))
    with serving(tmp_path / "old") as served:
        done = run(kiosk.state, replace(kiosk.store, address=served.address))
    assert done.kind == "StoreBroken"
    assert kiosk.shown() == shown


def test_expired_metadata(kiosk: Kiosk, desk: Desk, contents: Contents, shown: str) -> None:
    """Freeze: what the kiosk gets was right once, but nobody has signed it since."""
    desk.publish(contents[2])
    desk.sign(expires={"timestamp": desk.now - timedelta(minutes=1)})
    done = kiosk.sync()
    assert (done.code, done.kind) == (79, "StoreExpired")
    assert kiosk.shown() == shown
    assert told(kiosk, desk, "not signed anew in time") == Level.ALARM
    desk.publish(contents[1])
    assert kiosk.sync().outcome == "unchanged"


@pytest.mark.parametrize("role", ["snapshot", "targets"])
def test_any_expired_role(kiosk: Kiosk, desk: Desk, contents: Contents, shown: str, role: str) -> None:
    desk.publish(contents[2])
    desk.sign(expires={role: desk.now - timedelta(minutes=1)})
    assert kiosk.sync().kind == "StoreExpired"
    assert kiosk.shown() == shown


@pytest.mark.usefixtures("shown")
def test_an_answer_of_unchanged_does_not_outlive_the_signature(kiosk: Kiosk, desk: Desk, site: Served) -> None:
    """Freeze by 304: the clock goes on and the store says that nothing has changed."""
    desk.sign(expires={"timestamp": desk.now + timedelta(hours=1)})
    assert kiosk.sync().outcome == "unchanged"
    site.odd["timestamp.json"] = lambda handler: answer(handler, 304)
    later = run(kiosk.state, kiosk.store, lambda: desk.now + DAY)
    assert (later.code, later.kind) == (79, "StoreExpired")


@pytest.mark.usefixtures("shown")
@pytest.mark.parametrize("role", ["snapshot", "targets"])
def test_mixed_snapshots(kiosk: Kiosk, desk: Desk, contents: Contents, role: str) -> None:
    """Mix and match: each file is rightly signed, but they were never published together."""
    old = latest(desk.folder, f"*.{role}.json").read_bytes()
    desk.publish(contents[2])
    latest(desk.folder, f"*.{role}.json").write_bytes(old)
    done = kiosk.sync()
    assert (done.code, done.kind) == (76, "StoreBroken")
    assert told(kiosk, desk, "mixed up") == Level.ALARM


@pytest.mark.usefixtures("shown")
def test_older_content_under_newer_signatures(kiosk: Kiosk, desk: Desk) -> None:
    """Whoever holds all the nightly keys and the targets key offers what was first published once more."""
    newest = max(desk.targets, key=lambda name: name.split("/")[-1])
    desk.targets = {name: target for name, target in desk.targets.items() if "000001-" in name}
    desk.sign()
    assert "000002-" in newest
    done = kiosk.sync()
    assert (done.code, done.kind, "older content" in done.sentence) == (76, "StoreBroken", True)
