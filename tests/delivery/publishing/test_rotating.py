"""Keys change hands, and kiosks follow from root to root without noticing."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from shutil import move

import pytest

from kiosk.delivery.publishing.refreshing import refresh
from kiosk.delivery.publishing.rotating import WHAT, rotate
from kiosk.delivery.publishing.stores.folder import Folder
from kiosk.domain.errors import KeysError
from tests.delivery.publishing.publisher import Kiosk, Shop, content_file, now


@pytest.fixture
def stocked(shop: Shop, tmp_path: Path) -> Shop:
    """The shop with one file published."""
    shop.publish(content_file(tmp_path / "first.sqlite", "first"))
    return shop


def _keys(shop: Shop, kind: str) -> list[Path]:
    return sorted(shop.keys.rglob(f"{kind}-*.key"))


@pytest.mark.parametrize("what", WHAT)
def test_kiosks_old_and_new_follow_in_every_moment(
    stocked: Shop, make_kiosk: Callable[[], Kiosk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    follower, looks = make_kiosk(), 0
    follower.newest()
    put = Folder.put

    def watched(self: Folder, name: str, data: bytes) -> None:
        nonlocal looks
        put(self, name, data)
        for kiosk in (make_kiosk(), follower):
            assert kiosk.newest() is not None
            looks += 1

    with monkeypatch.context() as patched:
        patched.setattr(Folder, "put", watched)
        rotated = rotate(what, stocked.where, stocked.keyring, None, None, now())
    assert looks >= 2
    assert rotated.now.root.signed.version == 2
    for file in rotated.spent:
        file.path.unlink()
    stocked.publish(content_file(tmp_path / "second.sqlite", "second"))
    refresh(stocked.where, stocked.keyring, now())
    for kiosk in (make_kiosk(), follower):
        got = kiosk.newest()
        assert got is not None
        assert got.number == 2


@pytest.mark.parametrize(("what", "made"), [("nightly", 1), ("targets", 1), ("root", 2), ("expiry", 0)])
def test_what_is_made_and_what_is_spent(stocked: Shop, what: str, made: int) -> None:
    before = {kind: _keys(stocked, kind) for kind in ("root", "targets", "nightly")}
    rotated = rotate(what, stocked.where, stocked.keyring, None, None, now())
    assert [file.role for file in rotated.made] == [what] * made
    assert sorted(file.path for file in rotated.spent) == (before[what] if made else [])


@pytest.mark.parametrize("what", ["nightly", "targets"])
def test_a_lost_key_is_replaced_without_it(
    stocked: Shop, make_kiosk: Callable[[], Kiosk], tmp_path: Path, what: str
) -> None:
    follower = make_kiosk()
    follower.newest()
    for lost in _keys(stocked, what):
        lost.unlink()
    with pytest.raises(KeysError, match=f"no {what} key"):
        stocked.publish(content_file(tmp_path / "second.sqlite", "second"))
    rotate(what, stocked.where, stocked.keyring, None, None, now())
    stocked.publish(content_file(tmp_path / "second.sqlite", "second"))
    for kiosk in (make_kiosk(), follower):
        got = kiosk.newest()
        assert got is not None
        assert got.number == 2


def test_a_stolen_key_signs_nothing_after_it_was_replaced(stocked: Shop, kiosk: Kiosk, tmp_path: Path) -> None:
    (stolen,) = _keys(stocked, "nightly")
    thief = tmp_path / "thief"
    thief.mkdir()
    (thief / stolen.name).write_bytes(stolen.read_bytes())
    (thief / "root.json").write_bytes((stocked.keys / "root.json").read_bytes())
    rotate("nightly", stocked.where, stocked.keyring, None, None, now())
    before = stocked.files()
    with pytest.raises(KeysError, match="no nightly key"):
        refresh(stocked.where, type(stocked.keyring)(thief, stocked.keyring.ask), now())
    assert stocked.files() == before
    assert kiosk.newest() is not None


def test_the_spare_root_key_is_enough_and_a_strange_one_is_not(stocked: Shop, tmp_path: Path) -> None:
    lost, spare = _keys(stocked, "root")
    lost.unlink()
    safe = Path(move(spare, tmp_path / spare.name))
    with pytest.raises(KeysError, match="--root-key"):
        rotate("root", stocked.where, stocked.keyring, None, None, now())
    other = Shop(tmp_path / "other").found()
    with pytest.raises(KeysError, match="no signing key"):
        rotate("root", stocked.where, stocked.keyring, _keys(other, "root")[0], None, now())
    assert rotate("root", stocked.where, stocked.keyring, safe, None, now()).now.root.signed.version == 2


def test_an_expired_root_gets_another_year(tmp_path: Path) -> None:
    old = Shop(tmp_path).found(now() - timedelta(days=400))
    rotate("expiry", old.where, old.keyring, None, None, now())
    after = refresh(old.where, old.keyring, now())
    assert after.root.signed.expires > now() + timedelta(days=360)


def test_after_a_failure_between_the_two_steps_the_next_try_ends_well(
    stocked: Shop, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = Folder.create

    def failing(self: Folder, name: str, data: bytes) -> None:
        if "root" in name:
            raise KeysError("Cut.")
        create(self, name, data)

    with monkeypatch.context() as patched:
        patched.setattr(Folder, "create", failing)
        with pytest.raises(KeysError, match="Cut"):
            rotate("nightly", stocked.where, stocked.keyring, None, None, now())
    assert kiosk.newest() is not None
    rotate("nightly", stocked.where, stocked.keyring, None, None, now())
    refresh(stocked.where, stocked.keyring, now())
    assert kiosk.newest() is not None
