"""What lies in a store is not built upon before it is proven."""

from pathlib import Path

import pytest

from kiosk.delivery.publishing.stores.store import opened
from kiosk.domain.errors import StoreBroken, StoreBusy
from tests.delivery.publishing.publisher import Shop, content_file


def test_two_publishers_at_once_the_second_is_refused(shop: Shop, tmp_path: Path) -> None:
    file = content_file(tmp_path / "first.sqlite")
    with opened(shop.where), pytest.raises(StoreBusy, match="Somebody else"):
        shop.publish(file)
    assert shop.publish(file).release is not None


@pytest.mark.parametrize("role", ["targets", "snapshot", "timestamp"])
def test_a_store_that_somebody_changed_is_not_built_upon(shop: Shop, tmp_path: Path, role: str) -> None:
    shop.publish(content_file(tmp_path / "first.sqlite", "first"))
    name = "timestamp.json" if role == "timestamp" else f"2.{role}.json"
    path = Path(shop.where) / "metadata" / name
    path.write_bytes(path.read_bytes().replace(b'"version":2', b'"version":3'))
    before = shop.files()
    with pytest.raises(StoreBroken):
        shop.publish(content_file(tmp_path / "second.sqlite", "second"))
    assert shop.files() == before


def test_a_store_that_was_set_back_is_not_built_upon(shop: Shop, tmp_path: Path) -> None:
    shop.publish(content_file(tmp_path / "first.sqlite", "first"))
    old = (Path(shop.where) / "metadata" / "timestamp.json").read_bytes()
    shop.publish(content_file(tmp_path / "second.sqlite", "second"))
    (Path(shop.where) / "metadata" / "timestamp.json").write_bytes(old)
    with pytest.raises(StoreBroken, match="set back"):
        shop.publish(content_file(tmp_path / "third.sqlite", "third"))


def test_a_packed_file_that_somebody_changed_is_not_built_upon(shop: Shop, tmp_path: Path) -> None:
    shop.publish(content_file(tmp_path / "first.sqlite", "first"))
    (packed,) = (Path(shop.where) / "targets").rglob("*.zst")
    packed.write_bytes(packed.read_bytes()[:-9] + b"other end")
    with pytest.raises(StoreBroken):
        shop.publish(content_file(tmp_path / "second.sqlite", "second"))
