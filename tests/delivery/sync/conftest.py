"""A store with a content file in it, a web server before it, and a kiosk that has nothing yet, or has had one night."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.content import generations
from kiosk.content.reader import read
from kiosk.content.writer import write
from kiosk.delivery.sync.alerts import Finding, findings
from kiosk.delivery.sync.history import Run
from kiosk.delivery.sync.run import Store, run
from kiosk.delivery.sync.status import status
from kiosk.delivery.sync.time_limits import Patience
from tests.content.samples import CONTENT, PICTURES, with_member
from tests.delivery.sync.signed_store import Desk
from tests.delivery.sync.web_server import Served, serving

PATIENCE = Patience(step_s=2, small_s=10, large_s=10, attempts=2, pause_s=0.01)


@dataclass(frozen=True)
class Kiosk:
    """One kiosk: its state folder, and the store that it follows."""

    state: Path
    store: Store

    def sync(self) -> Run:
        """One run."""
        return run(self.state, self.store)

    def shown(self) -> str:
        """The hash of what the screen's loader opens, whole."""
        generation = generations.current(self.state)
        read(generation.path, generation.sha256)
        return generation.sha256

    def findings(self, desk: Desk) -> list[Finding]:
        """What status has to say."""
        return findings(status(self.state), desk.now)


@pytest.fixture(scope="session")
def contents(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """Content files that differ in one name."""
    folder = tmp_path_factory.mktemp("contents")
    files = tuple(folder / f"{name}.sqlite" for name in ("first", "second", "third"))
    write(CONTENT, PICTURES, files[0])
    for number, file in enumerate(files[1:], 2):
        write(with_member(name={"sv": f"Namn {number}"}), PICTURES, file)
    return files


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A web server that has one address for all stores: a kiosk remembers where it asked."""
    with serving(tmp_path_factory.mktemp("nothing")) as served:
        yield served


@pytest.fixture(scope="session")
def first_night(
    tmp_path_factory: pytest.TempPathFactory, contents: tuple[Path, ...], server: Served
) -> tuple[Desk, Path]:
    """The store, and the state of a kiosk after its first night with it. Tests get copies."""
    folder = tmp_path_factory.mktemp("first-night")
    desk = Desk(folder / "store")
    desk.publish(contents[0])
    server.folder = desk.folder
    kiosk = Kiosk(folder / "state", Store(server.address, "stable", desk.first_root, PATIENCE))
    assert kiosk.sync().outcome == "updated"
    return desk, kiosk.state


@pytest.fixture
def desk(tmp_path: Path, first_night: tuple[Desk, Path]) -> Desk:
    return first_night[0].copied(tmp_path / "store")


@pytest.fixture
def site(desk: Desk, server: Served) -> Served:
    server.folder = desk.folder
    server.asked.clear()
    server.odd.clear()
    return server


@pytest.fixture
def kiosk(tmp_path: Path, desk: Desk, site: Served) -> Kiosk:
    """A kiosk that has nothing yet."""
    return Kiosk(tmp_path / "state", Store(site.address, "stable", desk.first_root, PATIENCE))


@pytest.fixture
def installed(kiosk: Kiosk, first_night: tuple[Desk, Path]) -> Kiosk:
    """The same kiosk after its first night."""
    shutil.copytree(first_night[1], kiosk.state)
    return kiosk
