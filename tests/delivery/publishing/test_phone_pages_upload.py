"""A site is sent so that every moment on the way is one a visitor can live with."""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.delivery.publishing.phone_pages_upload import MANIFEST, Sent, send_site
from kiosk.delivery.publishing.stores.folder import locked_folder
from kiosk.delivery.publishing.stores.store import Store, opened_site
from kiosk.domain.errors import OutputError, StoreBroken, StoreBusy, StoreUnreachable

MEMORY = "things.json"
ASSET, OTHER = "assets/look.0123456789abcdef.css", "assets/look.fedcba9876543210.css"
FIRST = {
    ASSET: b"old look",
    "m/7K3QF/index.html": f"member {ASSET}".encode(),
    "m/7K3QF.vcf": b"card",
    "m/2/index.html": b"second page of a long list",
    "m/index.html": f"list {ASSET} m/7K3QF/index.html m/2/index.html".encode(),
    "things.json": b"{}",
}
SECOND = {
    OTHER: b"new look",
    "m/7K3QF/index.html": f"member {OTHER}".encode(),
    "m/7K3QF.vcf": b"card",
    "m/AAAAA/index.html": f"new member {OTHER}".encode(),
    "m/index.html": f"list {OTHER} m/7K3QF/index.html m/AAAAA/index.html".encode(),
    "things.json": b"{ }",
}


@dataclass
class Watched:
    """A store that stops after some steps, and is looked at after each."""

    store: Store
    look: Callable[[], None]
    steps: int = 1000
    put_names: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.where = self.store.where

    def read(self, name: str, most: int) -> bytes | None:
        return self.store.read(name, most)

    def put(self, name: str, data: bytes) -> None:
        self._step()
        self.store.put(name, data)
        self.put_names.append(name)
        self.look()

    def create(self, name: str, data: bytes) -> None:
        raise AssertionError(name)

    def replace(self, name: str, data: bytes) -> None:
        self._step()
        self.store.replace(name, data)

    def names(self, within: str) -> list[str]:
        return self.store.names(within)

    def remove(self, name: str) -> None:
        self._step()
        self.store.remove(name)
        self.removed.append(name)
        self.look()

    def _step(self) -> None:
        if self.steps == 0:
            raise StoreUnreachable("The line is cut.")
        self.steps -= 1


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Where the site is served from, with something of somebody else's."""
    folder = tmp_path / "root"
    folder.mkdir()
    (folder / "theirs.html").write_text("theirs")
    return folder


def whole(root: Path) -> None:
    """Every page that is there has the look and the pages that it names."""
    for page in root.rglob("*.html"):
        for named in re.findall(r"assets/\S+|m/\S+html", page.read_text()):
            assert (root / named).is_file(), f"{page.name} names {named}, which is not there"


def send(root: Path, files: Mapping[str, bytes], steps: int = 1000) -> tuple[Sent, Watched]:
    with locked_folder(root) as store:
        watched = Watched(store, lambda: whole(root), steps)
        return send_site(files, watched, MEMORY), watched


def found(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and path.name not in (MANIFEST, "theirs.html")
    }


def test_the_whole_site_arrives_in_an_order_that_leads_nowhere_wrong(root: Path) -> None:
    sent, watched = send(root, FIRST)
    assert found(root) == FIRST
    assert (sent.sent, sent.files) == (len(FIRST), len(FIRST))
    assert watched.put_names[:2] == [MEMORY, ASSET]
    assert watched.put_names.index("m/7K3QF/index.html") < watched.put_names.index("m/index.html")


def test_the_same_again_sends_nothing(root: Path) -> None:
    send(root, FIRST)
    sent, watched = send(root, FIRST)
    assert sent == Sent(0, 0, 0, len(FIRST))
    assert watched.put_names == []


def test_only_what_changed_is_sent_and_old_looks_go_a_night_later(root: Path) -> None:
    send(root, FIRST)
    _, watched = send(root, SECOND)
    assert "m/7K3QF.vcf" not in watched.put_names
    assert watched.removed == ["m/2/index.html"]
    assert found(root) == SECOND | {ASSET: FIRST[ASSET]}
    send(root, SECOND)
    assert found(root) == SECOND
    assert (root / "theirs.html").read_text() == "theirs"


@pytest.mark.parametrize("steps", range(8))
def test_whatever_stops_it_leaves_whole_pages_and_the_next_time_mends_it(root: Path, steps: int) -> None:
    send(root, FIRST)
    with pytest.raises(StoreUnreachable):
        send(root, SECOND, steps)
    whole(root)
    if steps % 2:  # back to what was there before
        send(root, FIRST)
        assert FIRST.items() <= found(root).items()
    third = {name: data for name, data in SECOND.items() if name != "m/AAAAA/index.html"}
    third["m/index.html"] = f"list {OTHER} m/7K3QF/index.html".encode()
    send(root, third)
    send(root, third)
    assert found(root) == third, "what was on its way when it stopped is taken away too"


def test_another_sender_is_noticed(root: Path) -> None:
    def meddle() -> None:
        (root / MANIFEST).write_bytes(b'{"files":{}}')

    with locked_folder(root) as store:
        watched = Watched(store, meddle)
        with pytest.raises(StoreBusy):
            send_site(FIRST, watched, MEMORY)


@pytest.mark.parametrize("manifest", [b"x", b'{"version":2}', b'{"files":{"../up":"1"}}', b'{"loose":["/etc/passwd"]}'])
def test_a_manifest_of_somebody_else_is_refused(root: Path, manifest: bytes) -> None:
    (root / MANIFEST).write_bytes(manifest)
    with pytest.raises(StoreBroken, match=MANIFEST):
        send(root, FIRST)
    assert found(root) == {}


def test_a_folder_is_made(tmp_path: Path) -> None:
    with opened_site(str(tmp_path / "new")) as store:
        assert send_site(FIRST, store, MEMORY).sent == len(FIRST)


def test_a_web_server_of_another_user_reads_all_of_a_folder(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        with opened_site(str(tmp_path / "new")) as store:
            send_site(FIRST, store, MEMORY)
    finally:
        os.umask(before)
    modes = {(path.is_dir(), path.stat().st_mode & 0o777) for path in tmp_path.rglob("*")}
    assert modes == {(True, 0o755), (False, 0o644)}


def test_no_empty_folder_is_left(root: Path) -> None:
    with locked_folder(root) as store:
        for files in (FIRST, {"things.json": b"{}"}, {"things.json": b"{}"}):
            send_site(files, store, MEMORY)
    assert sorted(path.name for path in root.iterdir()) == [MANIFEST, "theirs.html", "things.json"]


@pytest.mark.parametrize("name", ["m/index.html", "metadata/timestamp.json"])
def test_a_place_of_somebody_else_is_left_alone(root: Path, name: str) -> None:
    (root / name).parent.mkdir()
    (root / name).write_bytes(b"somebody else's")
    with pytest.raises(OutputError, match=name):
        send(root, FIRST)
    assert found(root) == {name: b"somebody else's"}


def test_a_site_that_was_built_there_or_lost_its_manifest_is_taken_over(root: Path) -> None:
    send(root, FIRST)
    (root / MANIFEST).unlink()
    send(root, FIRST | {"m/index.html": b"list"})
    assert found(root) == FIRST | {"m/index.html": b"list"}
