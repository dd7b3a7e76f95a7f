"""When the service manager is told that the screen draws."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.runtime.heartbeat import Heartbeat
from kiosk.runtime.service_manager import service_manager
from tests.told_manager import Manager

pytestmark = pytest.mark.usefixtures("qapp")
BEAT = {"WATCHDOG": "1"}


class Screen:
    """A screen that is asked for frames, and what was said of it; `panel` False: there is none to draw on."""

    def __init__(self, owner: QObject) -> None:
        self.panel, self.away, self.asked, self.listening = True, False, 0, True
        self.said: list[Mapping[str, str]] = []
        self.heartbeat = Heartbeat(self._notify, self._ask, self._told, owner, every_ms=3_600_000)

    def _notify(self, told: Mapping[str, str]) -> bool:
        self.said.append(told)
        return self.listening

    def _ask(self) -> bool:
        self.asked += 1
        return self.panel

    def _told(self) -> Mapping[str, str]:
        return {"STATUS": "away" if self.away else "here"}


@pytest.fixture
def screen() -> Iterator[Screen]:
    owner = QObject()
    yield Screen(owner)
    owner.deleteLater()


def test_it_is_ready_with_the_first_frame_that_shows_something(screen: Screen) -> None:
    screen.heartbeat.drawn()
    assert screen.said == []
    screen.heartbeat.prepare()
    assert screen.said == []
    screen.heartbeat.drawn()
    assert screen.said == [BEAT | {"STATUS": "here", "READY": "1"}]


def test_it_beats_once_for_a_frame_that_was_asked_for(screen: Screen) -> None:
    screen.heartbeat.beat()
    assert (screen.asked, screen.said) == (1, [])
    for _ in range(3):
        screen.heartbeat.drawn()
    assert len(screen.said) == 1


def test_frames_that_do_not_come_are_silence(screen: Screen) -> None:
    for _ in range(5):
        screen.heartbeat.beat()
    assert (screen.asked, screen.said) == (5, [])


def test_in_the_dark_it_beats_without_a_frame(screen: Screen) -> None:
    screen.panel = False
    screen.heartbeat.beat()
    screen.heartbeat.beat()
    assert screen.said == [BEAT | {"STATUS": "here"}, BEAT]
    screen.heartbeat.drawn()
    assert len(screen.said) == 2


def test_without_a_panel_it_is_ready_with_nothing_drawn(screen: Screen) -> None:
    screen.panel = False
    screen.heartbeat.prepare()
    screen.heartbeat.beat()
    assert screen.said[-1]["READY"] == "1"


def test_what_has_changed_is_said_until_it_was_heard(screen: Screen) -> None:
    screen.panel = screen.listening = False
    screen.heartbeat.beat()
    screen.listening = True
    screen.heartbeat.beat()
    screen.away = True
    screen.heartbeat.beat()
    screen.heartbeat.beat()
    assert [told.get("STATUS") for told in screen.said] == ["here", "here", "away", None]


@pytest.mark.parametrize("address", ["a path", "@heidi-kiosk-test-{unique}"])
def test_a_manager_hears_whatever_its_address(address: str, tmp_path: Path) -> None:
    name = (
        str(tmp_path / "socket")
        if address == "a path"
        else address.format(unique=tmp_path.name + str(tmp_path.stat().st_ino))
    )
    with Manager(name) as manager:
        notify = service_manager({"NOTIFY_SOCKET": name})
        assert notify
        assert notify({"READY": "1", "STATUS": "Shown:\nnumber 12"})
        manager.listen()
    assert manager.heard == [{"READY": "1", "STATUS": "Shown: number 12"}]
    assert not notify({"READY": "1"})


@pytest.mark.parametrize("environment", [{}, {"NOTIFY_SOCKET": ""}, {"NOTIFY_SOCKET": "vsock:2:1234"}])
def test_with_no_such_manager_nobody_is_told(environment: Mapping[str, str]) -> None:
    assert service_manager(environment) is None
