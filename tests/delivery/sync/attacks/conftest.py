"""A kiosk that shows the second content and goes on showing it, whatever a test does to it."""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from kiosk.content.files import digest
from kiosk.delivery.sync.run import Store
from tests.delivery.sync.conftest import PATIENCE, Kiosk
from tests.delivery.sync.signed_store import Desk
from tests.delivery.sync.web_server import Served

Contents = Sequence[Path]


@pytest.fixture(scope="session")
def evening(
    tmp_path_factory: pytest.TempPathFactory, contents: Contents, server: Served, first_night: tuple[Desk, Path]
) -> tuple[Desk, Path]:
    """A store, and the state of a kiosk that has had two good nights with it."""
    folder = tmp_path_factory.mktemp("evening")
    desk = first_night[0].copied(folder / "store")
    shutil.copytree(first_night[1], folder / "state")
    desk.publish(contents[1])
    server.folder = desk.folder
    kiosk = Kiosk(folder / "state", Store(server.address, "stable", desk.first_root, PATIENCE))
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
