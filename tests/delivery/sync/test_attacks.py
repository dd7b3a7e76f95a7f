"""Whoever stands between store and kiosk, or holds some of the keys, gets nothing onto the screen.

After each attack the screen's loader still opens the old content, status says what happened, and the next honest night
goes well.
"""

import shutil
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from kiosk.content.files import digest
from kiosk.delivery.sync.running import Store, run
from kiosk.delivery.sync.status import Level, level
from tests.delivery.sync.conftest import PATIENCE, Kiosk
from tests.delivery.sync.hostile import HOSTILE
from tests.delivery.sync.site import Served, answer, serving
from tests.delivery.sync.stores import DAY, Desk

Contents = Sequence[Path]


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory, contents: Contents) -> tuple[Desk, Path]:
    """A store, and the state of a kiosk that has had two good nights with it."""
    folder = tmp_path_factory.mktemp("evening")
    desk = Desk(folder / "store")
    with serving(desk.folder) as site:
        kiosk = Kiosk(folder / "state", Store(site.address, "stable", desk.first_root, PATIENCE))
        for content in contents[:2]:
            desk.publish(content)
            assert kiosk.sync().outcome == "updated"
    return desk, kiosk.state


@pytest.fixture
def desk(evening: tuple[Desk, Path], tmp_path: Path) -> Desk:
    shutil.copytree(evening[1], tmp_path / "state")
    return evening[0].copied(tmp_path / "store")


@pytest.fixture
def shown(kiosk: Kiosk, contents: Contents) -> Iterator[str]:
    """The kiosk shows the second content; whatever a test does to it, it still does at the end."""
    assert kiosk.shown() == digest(contents[1])
    yield digest(contents[1])
    assert kiosk.shown() == digest(contents[1])


def told(kiosk: Kiosk, desk: Desk, words: str) -> Level:
    """The level of what status says; it says the words."""
    found = kiosk.findings(desk)
    assert any(words in finding.sentence for finding in found), found
    return level(found)


def latest(folder: Path, pattern: str) -> Path:
    return max(folder.rglob(pattern), key=lambda path: (path.stat().st_mtime_ns, path.name))


@pytest.mark.usefixtures("shown")
class TestTheWay:
    """Attacks on the way from the store, without a key."""

    @pytest.mark.parametrize(
        ("pattern", "code"),
        [("timestamp.json", 76), ("*.snapshot.json", 76), ("*.targets.json", 76), ("*.sqlite.zst", 76)],
    )
    def test_altered_bytes(self, kiosk: Kiosk, desk: Desk, contents: Contents, pattern: str, code: int) -> None:
        desk.publish(contents[2])
        file = latest(desk.folder, pattern)
        good = bytearray(file.read_bytes())
        middle = len(good) // 2
        file.write_bytes(good[:middle] + bytes([good[middle] ^ 1]) + good[middle + 1 :])
        done = kiosk.sync()
        assert (done.outcome, done.code) == ("failed", code), done
        assert told(kiosk, desk, "The last sync failed") == Level.ALARM

    def test_another_file_in_the_place_of_the_signed(self, kiosk: Kiosk, desk: Desk, contents: Contents) -> None:
        old = latest(desk.folder, "*.sqlite.zst").read_bytes()
        desk.publish(contents[2])
        latest(desk.folder, "*.sqlite.zst").write_bytes(old)
        assert kiosk.sync().kind == "StoreBroken"
        assert told(kiosk, desk, "another file than was signed") == Level.ALARM

    @pytest.mark.parametrize("role", ["root", "timestamp", "snapshot", "targets"])
    def test_a_wrong_key(self, kiosk: Kiosk, desk: Desk, contents: Contents, tmp_path: Path, role: str) -> None:
        other = Desk(tmp_path / "other")
        desk.keys[role] = other.keys[role]
        if role == "root":
            desk.rotate("root")
        desk.publish(contents[2])
        done = kiosk.sync()
        assert (done.code, done.kind) == (76, "StoreBroken")
        assert told(kiosk, desk, "not to be believed") == Level.ALARM

    def test_a_whole_other_store(self, kiosk: Kiosk, desk: Desk, contents: Contents, tmp_path: Path) -> None:
        other = Desk(tmp_path / "other")
        for _ in range(5):
            other.publish(contents[2])
        with serving(other.folder) as served:
            done = run(kiosk.state, replace(kiosk.store, address=served.address))
        assert (done.code, done.kind) == (76, "StoreBroken")
        assert told(kiosk, desk, "not to be believed") == Level.ALARM

    @pytest.mark.parametrize("name", ["timestamp.json", "2.root.json", ".sqlite.zst"])
    def test_endless_data(self, kiosk: Kiosk, desk: Desk, site: Served, contents: Contents, name: str) -> None:
        def endless(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(200)
            handler.end_headers()
            handler.close_connection = True
            try:
                while True:
                    handler.wfile.write(b"x" * 65536)
            except OSError:
                return

        desk.publish(contents[2])
        site.odd[name] = endless
        done = kiosk.sync()
        assert (done.outcome, done.code) == ("failed", 76)
        assert done.received < 8 * 2**20
        assert told(kiosk, desk, "more than was signed") == Level.ALARM

    @pytest.mark.parametrize("name", ["timestamp.json", ".sqlite.zst"])
    @pytest.mark.parametrize("head", [True, False])
    def test_slow_data(
        self, kiosk: Kiosk, desk: Desk, site: Served, contents: Contents, name: str, *, head: bool
    ) -> None:
        over = threading.Event()

        def slow(handler: BaseHTTPRequestHandler) -> None:
            handler.close_connection = True
            try:
                if head:
                    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
                else:
                    handler.send_response(200)
                    handler.end_headers()
                while not over.wait(0.05):
                    handler.wfile.write(b"x")
            except OSError:
                return

        desk.publish(contents[2])
        site.odd[name] = slow
        hurried = replace(kiosk.store.patience, small_s=0.5, large_s=0.5)
        done = run(kiosk.state, replace(kiosk.store, patience=hurried))
        over.set()
        assert (done.outcome, done.code, done.kind) == ("failed", 69, "StoreUnreachable")
        assert "too slow" in done.sentence
        assert done.seconds < 5
        told(kiosk, desk, "too slow")

    @pytest.mark.parametrize("name", ["timestamp.json", ".sqlite.zst"])
    def test_a_redirect_to_another_origin(
        self, kiosk: Kiosk, desk: Desk, site: Served, contents: Contents, name: str
    ) -> None:
        desk.publish(contents[2])
        with serving(desk.folder) as elsewhere:
            site.odd[name] = lambda handler: answer(
                handler, 302, headers={"Location": elsewhere.address + handler.path.lstrip("/")}
            )
            done = kiosk.sync()
            assert elsewhere.asked == []
        assert (done.code, done.kind) == (69, "StoreUnreachable")
        told(kiosk, desk, "leads on to another address")


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
    desk.sign(expires={"timestamp": desk.now + timedelta(seconds=30)})
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


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_valid_signature_over_a_hostile_file(
    kiosk: Kiosk, desk: Desk, contents: Contents, tmp_path: Path, shown: str, kind: str
) -> None:
    file = tmp_path / "hostile.sqlite"
    file.write_bytes(contents[2].read_bytes())
    desk.publish(HOSTILE[kind](file))
    done = kiosk.sync()
    assert (done.outcome, done.code) == ("failed", 65), done
    assert kiosk.shown() == shown
    assert told(kiosk, desk, "The last sync failed") == Level.WARNING
    desk.publish(contents[1])
    assert kiosk.sync().outcome == "unchanged"


@pytest.mark.usefixtures("shown")
def test_a_file_that_unpacks_without_end(kiosk: Kiosk, desk: Desk, contents: Contents) -> None:
    """A packed file that becomes far more than was signed."""
    import zstandard

    release = desk.publish(contents[2], whole=False)
    desk.put(release, zstandard.ZstdCompressor().compress(bytes(200 * 2**20)))
    desk.sign()
    done = kiosk.sync()
    assert (done.outcome, done.code) == ("failed", 65)
    assert not (kiosk.state / "arriving" / "new.sqlite").exists()
