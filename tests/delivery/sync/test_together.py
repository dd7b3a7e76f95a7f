"""The real desk and the real kiosk, from the first keys to a new root."""

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.content.files import digest
from kiosk.delivery.publishing.refreshing import refresh
from kiosk.delivery.sync.run import Store, run
from tests.delivery.publishing.publisher import Shop, content_file, now
from tests.delivery.sync.conftest import PATIENCE, Kiosk
from tests.delivery.sync.web_server import serving


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(tmp_path / "desk").found()


def test_a_week_of_nights(shop: Shop, tmp_path: Path) -> None:
    with serving(Path(shop.where)) as site:
        kiosk = Kiosk(tmp_path / "state", Store(site.address, "stable", shop.first_root, PATIENCE))
        assert kiosk.sync().kind == "StoreMissing"
        ways = []
        for night in range(4):
            file = content_file(tmp_path / f"{night}.sqlite", f"night {night}", members=400, changed=12)
            shop.publish(file)
            done = kiosk.sync()
            assert (done.outcome, kiosk.shown()) == ("updated", digest(file)), done
            ways.append(done.way)
        assert ways == ["whole", "delta", "delta", "delta"]
        shop.publish(file)
        assert kiosk.sync().outcome == "unchanged"
        refresh(shop.where, shop.keyring, now())
        assert kiosk.sync().outcome == "unchanged"
        site.asked.clear()
        kiosk.sync()
        assert len(site.asked) == 1
        shutil.rmtree(kiosk.state / "metadata")
        assert kiosk.sync().outcome == "unchanged"


def test_a_store_that_nobody_refreshed_is_an_alarm(shop: Shop, tmp_path: Path) -> None:
    long_ago = now() - timedelta(days=20)
    shop.publish(content_file(tmp_path / "content.sqlite"), at=long_ago)
    with serving(Path(shop.where)) as site:
        store = Store(site.address, "stable", shop.first_root, PATIENCE)
        assert run(tmp_path / "state", store).kind == "StoreExpired"
        refresh(shop.where, shop.keyring, now())
        assert run(tmp_path / "state", store).outcome == "updated"
        assert run(tmp_path / "state", replace(store, channel="canary")).kind == "StoreMissing"
