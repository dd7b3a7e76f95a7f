"""A computer that is not set up yet, and the store that it will follow."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.writer import write
from tests.cli.setup.screen import Computer
from tests.content.samples import CONTENT, PICTURES
from tests.delivery.sync.signed_store import Desk
from tests.delivery.sync.web_server import Served, serving


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path / "store")
    write(CONTENT, PICTURES, tmp_path / "content.sqlite")
    desk.publish(tmp_path / "content.sqlite")
    return desk


@pytest.fixture
def served(desk: Desk) -> Iterator[Served]:
    with serving(desk.folder) as served:
        yield served


@pytest.fixture
def computer(tmp_path: Path, desk: Desk, served: Served) -> Computer:
    (tmp_path / "stick").mkdir()
    computer = Computer(tmp_path / "etc", tmp_path / "stick", served.address)
    computer.vouch(desk)
    return computer
