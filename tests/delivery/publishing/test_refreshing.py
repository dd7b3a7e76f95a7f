"""What expires is signed anew by itself, or somebody is told."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.delivery.publishing.refreshing import refresh, warnings
from kiosk.domain.errors import KeysError
from tests.delivery.publishing.publisher import Shop, content_file, now


def test_refresh_signs_the_roles_of_the_night_alone(tmp_path: Path) -> None:
    old = Shop(tmp_path).found(now() - timedelta(days=10))
    before = old.files()
    after = refresh(old.where, old.keyring, now())
    changed = {name for name, data in old.files().items() if before.get(name) != data}
    assert changed == {"metadata/2.snapshot.json", "metadata/timestamp.json"}
    assert after.timestamp.expires > now() + timedelta(days=6)
    assert not warnings(after, now())
    before = old.files()
    refresh(old.where, old.keyring, now())
    assert {name for name, data in old.files().items() if before.get(name) != data} == {"metadata/timestamp.json"}


@pytest.mark.parametrize(("age", "words"), [(70, "expires on"), (95, "expired on"), (340, "The root expires")])
def test_refresh_tells_what_takes_a_hand(tmp_path: Path, age: int, words: str) -> None:
    old = Shop(tmp_path).found(now() - timedelta(days=age))
    assert words in " ".join(warnings(refresh(old.where, old.keyring, now()), now()))


def test_the_same_file_signs_targets_anew_before_they_expire(tmp_path: Path) -> None:
    then = now() - timedelta(days=80)
    shop = Shop(tmp_path).found(then)
    file = content_file(tmp_path / "first.sqlite")
    shop.publish(file, at=then)
    outcome = shop.publish(file)
    assert outcome.release is None
    assert outcome.now.targets.expires > now() + timedelta(days=80)
    assert outcome.now.wholes("stable")


def test_under_an_expired_root_nothing_is_signed(tmp_path: Path) -> None:
    old = Shop(tmp_path).found(now() - timedelta(days=366))
    before = old.files()
    for act in (
        lambda: refresh(old.where, old.keyring, now()),
        lambda: old.publish(content_file(tmp_path / "first.sqlite")),
    ):
        with pytest.raises(KeysError, match="rotate expiry"):
            act()
    assert old.files() == before
