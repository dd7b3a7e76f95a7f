"""Attacks on the way from the store, without a key.

After each the screen's loader still opens the old content, and status says what happened.
"""

import threading
from collections.abc import Sequence
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from kiosk.delivery.sync.alerts import Level
from kiosk.delivery.sync.run import run
from tests.delivery.sync.attacks.status_after import latest, told
from tests.delivery.sync.conftest import Kiosk
from tests.delivery.sync.signed_store import Desk
from tests.delivery.sync.web_server import Served, answer, serving

Contents = Sequence[Path]
pytestmark = pytest.mark.usefixtures("shown")


@pytest.mark.parametrize(
    ("pattern", "code"),
    [("timestamp.json", 76), ("*.snapshot.json", 76), ("*.targets.json", 76), ("*.sqlite.zst", 76)],
)
def test_altered_bytes(kiosk: Kiosk, desk: Desk, contents: Contents, pattern: str, code: int) -> None:
    desk.publish(contents[2])
    file = latest(desk.folder, pattern)
    good = bytearray(file.read_bytes())
    middle = len(good) // 2
    file.write_bytes(good[:middle] + bytes([good[middle] ^ 1]) + good[middle + 1 :])
    done = kiosk.sync()
    assert (done.outcome, done.code) == ("failed", code), done
    assert told(kiosk, desk, "The last sync failed") == Level.ALARM


def test_another_file_in_the_place_of_the_signed(kiosk: Kiosk, desk: Desk, contents: Contents) -> None:
    old = latest(desk.folder, "*.sqlite.zst").read_bytes()
    desk.publish(contents[2])
    new = latest(desk.folder, "*.sqlite.zst")
    size = new.stat().st_size
    new.write_bytes(old[:size].ljust(size, b"\0"))  # a shorter one would be taken for half of the signed one
    assert kiosk.sync().kind == "StoreBroken"
    assert told(kiosk, desk, "another file than was signed") == Level.ALARM


@pytest.mark.parametrize("role", ["root", "timestamp", "snapshot", "targets"])
def test_a_wrong_key(kiosk: Kiosk, desk: Desk, contents: Contents, tmp_path: Path, role: str) -> None:
    other = Desk(tmp_path / "other")
    desk.keys[role] = other.keys[role]
    if role == "root":
        desk.rotate("root")
    desk.publish(contents[2])
    done = kiosk.sync()
    assert (done.code, done.kind) == (76, "StoreBroken")
    assert told(kiosk, desk, "not to be believed") == Level.ALARM


def test_a_whole_other_store(kiosk: Kiosk, desk: Desk, contents: Contents, tmp_path: Path) -> None:
    other = Desk(tmp_path / "other")
    for _ in range(5):
        other.publish(contents[2])
    with serving(other.folder) as served:
        done = run(kiosk.state, replace(kiosk.store, address=served.address))
    assert (done.code, done.kind) == (76, "StoreBroken")
    assert told(kiosk, desk, "not to be believed") == Level.ALARM


@pytest.mark.parametrize("name", ["timestamp.json", "2.root.json", ".sqlite.zst"])
def test_endless_data(kiosk: Kiosk, desk: Desk, site: Served, contents: Contents, name: str) -> None:
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
def test_slow_data(kiosk: Kiosk, desk: Desk, site: Served, contents: Contents, name: str, *, head: bool) -> None:
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
def test_a_redirect_to_another_origin(kiosk: Kiosk, desk: Desk, site: Served, contents: Contents, name: str) -> None:
    desk.publish(contents[2])
    with serving(desk.folder) as elsewhere:
        site.odd[name] = lambda handler: answer(
            handler, 302, headers={"Location": elsewhere.address + handler.path.lstrip("/")}
        )
        done = kiosk.sync()
        assert elsewhere.asked == []
    assert (done.code, done.kind) == (69, "StoreUnreachable")
    told(kiosk, desk, "leads on to another address")
