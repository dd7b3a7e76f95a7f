"""One pair of buses and one display for each module, gone with it."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.e2e.accessibility.buses import NEEDED, session_bus
from tests.e2e.accessibility.kiosk_process import Desk, listening
from tests.e2e.accessibility.reader import Reader
from tests.e2e.servers import x_server

HOURS = "3600"


@pytest.fixture(scope="session")
def programs() -> None:
    """What an own bus of accessibility needs; without it nothing is tested here."""
    missing = [program for program in NEEDED if shutil.which(program) is None]
    if missing:
        pytest.skip(f"{missing} is not installed")


@contextmanager
def put_up() -> Iterator[Desk]:
    """Buses and a display."""
    with TemporaryDirectory() as runtime, session_bus(Path(runtime)) as environment, x_server() as display:
        yield Desk(environment | {"DISPLAY": display})


@pytest.fixture(scope="module")
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    """The buses and a display."""
    request.getfixturevalue("programs")
    with put_up() as there:
        yield there


@pytest.fixture
def own_desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    """Others, for another kiosk in a module that has one: a reader takes the first program on its bus."""
    request.getfixturevalue("programs")
    with put_up() as there:
        yield there


@pytest.fixture(scope="module")
def kiosk(desk: Desk, heidi: Path) -> Iterator[Reader]:
    """A reader of the kiosk with the first content, which asks nobody whether they are still there."""
    with listening(desk, heidi, KIOSK_QUESTION_AFTER_S=HOURS) as reader:
        yield reader


@pytest.fixture
def reader(kiosk: Reader) -> Reader:
    """The same at Home, in Swedish; what was told before is forgotten."""
    shown = kiosk.tree().all()
    if not any(node.role == "page tab" for node in shown):
        kiosk.begin()
    kiosk.press("Hem")
    kiosk.named("Medlemmar, 13 att möta")
    kiosk.events.clear()
    return kiosk
