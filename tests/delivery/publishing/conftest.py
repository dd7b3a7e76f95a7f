"""A shop with a founded store, and a kiosk that follows it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.delivery.publishing.publisher import FolderFetcher, Kiosk, Shop


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(tmp_path).found()


@pytest.fixture
def make_kiosk(shop: Shop, tmp_path: Path) -> Callable[[], Kiosk]:
    """Makes one kiosk after the other, each as new from the package."""
    made: list[Kiosk] = []

    def make() -> Kiosk:
        kiosk = Kiosk(FolderFetcher(Path(shop.where)), shop.first_root, tmp_path / f"kiosk-{len(made)}")
        made.append(kiosk)
        return kiosk

    return make


@pytest.fixture
def kiosk(make_kiosk: Callable[[], Kiosk]) -> Kiosk:
    return make_kiosk()
