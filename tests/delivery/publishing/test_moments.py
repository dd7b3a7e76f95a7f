"""In every moment of publishing, and after every failure, kiosks see the whole old or the whole new."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.delivery.publishing.publishing import KEPT
from kiosk.delivery.publishing.stores.folder import Folder
from kiosk.domain.errors import OutputError
from tests.delivery.publishing.publisher import Kiosk, Shop, content_file


@contextmanager
def _after_each_change(monkeypatch: pytest.MonkeyPatch, look: Callable[[], None]) -> Iterator[None]:
    put, remove = Folder.put, Folder.remove

    def watched_put(self: Folder, name: str, data: bytes) -> None:
        put(self, name, data)
        look()

    def watched_remove(self: Folder, name: str) -> None:
        remove(self, name)
        look()

    with monkeypatch.context() as patched:
        patched.setattr(Folder, "put", watched_put)
        patched.setattr(Folder, "remove", watched_remove)
        yield


def test_every_moment_shows_the_whole_old_or_the_whole_new(
    shop: Shop, make_kiosk: Callable[[], Kiosk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(KEPT + 2):
        shop.publish(content_file(tmp_path / f"{n}.sqlite", f"word {n}"))
    follower, seen = make_kiosk(), []
    follower.newest()

    def look() -> None:
        for kiosk in (make_kiosk(), follower):
            release = kiosk.newest()
            assert release is not None
            seen.append(release.number)

    with _after_each_change(monkeypatch, look):
        shop.publish(content_file(tmp_path / "new.sqlite", "new"))
    assert set(seen) == {KEPT + 2, KEPT + 3}
    assert seen == sorted(seen)
    assert len(seen) > 2 * (KEPT + 4)


@pytest.mark.parametrize("turn", range(1, 6))
def test_a_failure_at_any_upload_leaves_what_kiosks_see(
    shop: Shop, kiosk: Kiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, turn: int
) -> None:
    shop.publish(content_file(tmp_path / "first.sqlite", "first"))
    new = content_file(tmp_path / "second.sqlite", "second")
    put, left = Folder.put, [turn]

    def failing(self: Folder, name: str, data: bytes) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise OutputError("No room.")
        put(self, name, data)

    with monkeypatch.context() as patched:
        patched.setattr(Folder, "put", failing)
        with pytest.raises(OutputError):
            shop.publish(new)
    got = kiosk.newest()
    assert got is not None
    assert got.number == 1
    again = shop.publish(new)
    got = kiosk.newest()
    assert got is not None
    assert got.sha256 == sha256(new.read_bytes()).hexdigest()
    assert again.release is not None
    named = {target.hashes["sha256"] for _release, target in again.now.releases()}
    lying = {Path(name).name.partition(".")[0] for name in shop.files() if name.startswith("targets/")}
    assert lying == named, "what the failed run left is still there"
