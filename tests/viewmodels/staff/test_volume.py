"""How loud the voice begins: what staff set, what each visitor meets, and what another start of the screen knows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject

from kiosk.content.generations.screen_notes import SCREEN
from kiosk.content.generations.staff_notes import VOLUME
from kiosk.runtime.clock import Clock
from kiosk.runtime.idle import Idle, Patience
from kiosk.runtime.language import Languages
from kiosk.runtime.speech.voice import Voice
from kiosk.runtime.staff.settings import StaffSettings
from kiosk.viewmodels.listening import ListeningViewModel
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.reader import ReaderViewModel, ScreenReading
from kiosk.viewmodels.staff.door import StaffDoorViewModel
from kiosk.viewmodels.staff.house import House
from kiosk.viewmodels.staff.volume import VolumeViewModel
from tests.manual_jobs import ManualJobs
from tests.viewmodels.model_values import told


class Started:
    """A voice that nobody has looked for yet, who listens to it, and the way to the panel."""

    def __init__(self, state: Path, languages: Languages) -> None:
        self.owner, self.jobs = QObject(), ManualJobs()
        self.idle = Idle(Patience(3600, 30), self.owner)
        self.voice = Voice(state / "socket", self.owner)
        reader = ReaderViewModel(ScreenReading, self.owner)
        self.listening = ListeningViewModel(reader, self.voice, languages, self.idle, self.owner)
        about = StaffSettings(), state, lambda: None, self.jobs, Clock(None, self.owner), languages, self.idle
        navigation = NavigationViewModel(self.owner)
        self.door = StaffDoorViewModel(*about, navigation, self.listening, self.owner)
        self.door.open()
        self.jobs.do()

    @property
    def volume(self) -> VolumeViewModel:
        """That of the panel, once somebody has come there."""
        self.door.demonstrate(House(), StaffSettings())
        found = told(self.door.property("panel"), "volume")
        assert isinstance(found, VolumeViewModel)
        return found


@pytest.fixture
def started(tmp_path: Path, languages: Languages) -> Iterator[Started]:
    made = Started(tmp_path, languages)
    yield made
    shiboken6.delete(made.owner)


def test_each_visitor_begins_as_loud_as_staff_want(started: Started) -> None:
    started.volume.change(2)
    started.listening.toggle()
    started.listening.quieter()
    assert started.voice.volume < 40
    started.listening.reset()
    assert started.voice.volume == 40


def test_another_start_of_the_screen_begins_so(started: Started, tmp_path: Path, languages: Languages) -> None:
    started.volume.change(-3)
    started.jobs.do()
    again = Started(tmp_path, languages)
    assert (again.voice.volume, again.volume.now) == (-60, 2)
    shiboken6.delete(again.owner)


def test_it_is_never_silent_and_never_louder_than_the_loudest(started: Started) -> None:
    volume = started.volume
    volume.change(-20)
    assert (volume.now, started.voice.volume) == (1, -80)
    volume.change(20)
    assert (volume.now, started.voice.volume) == (10, 100)


@pytest.mark.parametrize("note", ["", "[]", '{"volume": "loud"}'])
def test_an_odd_note_leaves_it_as_it_was(tmp_path: Path, languages: Languages, note: str) -> None:
    (tmp_path / SCREEN).mkdir()
    (tmp_path / SCREEN / VOLUME).write_text(note, encoding="utf-8")
    made = Started(tmp_path, languages)
    assert made.voice.volume == 0
    shiboken6.delete(made.owner)
