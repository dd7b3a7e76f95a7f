"""The lock before the staff panel: what it counts, what it waits for, and what is left of it after another start."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject

from kiosk.content.generations.screen_notes import SCREEN, Moment
from kiosk.content.generations.staff_notes import TRIES
from kiosk.domain.pin import hashed
from kiosk.runtime.staff.pin_lock import PinLock
from tests.log_entries import entries
from tests.manual_jobs import ManualJobs

pytestmark = pytest.mark.usefixtures("qapp")

PIN, OTHER = "314159", "271828"
DAY_S = 24 * 3600


class Door:
    """A lock at a moment of its own, and what it answered. `start` is the screen started again."""

    def __init__(self, folder: Path) -> None:
        self.owner, self.folder = QObject(), folder
        self.file, self.boot, self.seconds = folder / "pin", "first", 1000.0
        self.file.write_text(hashed(PIN), encoding="ascii")
        self.answers: list[str] = []
        self.found = 0
        self.start()

    def start(self) -> None:
        self.jobs = ManualJobs()
        self.lock = PinLock(self.file, self.folder, self.jobs, self.owner, lambda: Moment(self.boot, self.seconds))
        self.lock.answered.connect(self.answers.append)
        self.lock.found.connect(self._find)
        self.ask()

    def ask(self) -> None:
        self.lock.look()
        self.jobs.do()

    def type(self, pin: str, times: int = 1) -> list[str]:
        before = len(self.answers)
        for _ in range(times):
            self.lock.compare(pin)
            self.jobs.do()
        return self.answers[before:]

    def _find(self) -> None:
        self.found += 1


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    made = Door(tmp_path)
    yield made
    shiboken6.delete(made.owner)


def test_the_right_pin_opens_and_a_wrong_one_does_not(door: Door) -> None:
    assert door.type(OTHER) == ["wrong"]
    assert door.type(PIN) == ["right"]


def test_nobody_waits_for_scrypt_and_one_pin_is_compared_at_a_time(door: Door) -> None:
    door.lock.compare(PIN)
    door.lock.compare(OTHER)
    assert (door.lock.checking, door.answers, door.jobs.waiting) == (True, [], 1)
    door.jobs.do()
    assert (door.lock.checking, door.answers) == (False, ["right"])


def test_after_five_wrong_ones_there_is_a_pause_that_grows(door: Door) -> None:
    assert door.type(OTHER, 4) == ["wrong"] * 4
    assert (door.lock.wait_s, door.lock.tries_left) == (0, 1)
    door.type(OTHER)
    assert door.lock.wait_s == 60
    assert door.type(PIN) == []
    door.seconds += 60
    assert door.type(OTHER) == ["wrong"]
    assert door.lock.wait_s == 120
    door.seconds += 120
    assert door.type(PIN) == ["right"]
    assert door.type(OTHER) == ["wrong"]
    assert door.lock.wait_s == 0


def test_another_start_of_the_screen_ends_no_pause_and_gives_no_further_tries(door: Door) -> None:
    door.type(OTHER, 3)
    door.start()
    door.type(OTHER, 2)
    door.seconds += 20
    door.start()
    assert (door.lock.wait_s, door.type(PIN)) == (40, [])


def test_another_start_of_the_computer_begins_the_pause_anew(door: Door) -> None:
    door.type(OTHER, 5)
    door.boot, door.seconds = "second", 5.0
    door.start()
    assert (door.lock.wait_s, door.type(PIN)) == (60, [])
    door.seconds += 60
    assert door.type(PIN) == ["right"]


def test_a_try_that_a_power_cut_ended_counts(door: Door) -> None:
    door.type(OTHER, 4)
    door.lock.compare(PIN)
    door.file.rename(door.file.with_suffix(".away"))
    door.jobs.do()
    door.file.with_suffix(".away").rename(door.file)
    door.start()
    assert door.lock.wait_s == 60


def test_after_a_day_wrong_ones_are_forgotten(door: Door) -> None:
    door.type(OTHER, 4)
    door.seconds += DAY_S + 1
    door.ask()
    assert door.type(OTHER, 4) == ["wrong"] * 4
    assert door.lock.wait_s == 0


def test_without_a_pin_nothing_is_found_and_the_log_says_so_once(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    door.file.unlink()
    found = door.found
    door.ask()
    door.ask()
    assert door.found == found
    assert [each["did"] for each in entries(caplog)] == ["no PIN is set, so there is no staff panel"]


def test_a_file_that_no_setup_made_opens_to_nobody(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    door.file.write_text(PIN, encoding="ascii")
    assert door.type(PIN) == ["unknown"]
    assert [each["event"] for each in entries(caplog)] == ["staff PIN not readable"]


def test_wrong_ones_are_logged_without_their_digits(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    door.type(OTHER, 2)
    logged = entries(caplog)
    assert [(each["did"], each["wrong"]) for each in logged] == [("wrong PIN", 1), ("wrong PIN", 2)]
    assert OTHER not in str(logged)


@pytest.mark.parametrize("note", ["", "{}", '{"wrong": "many", "last": null}', '{"wrong": 9, "last": {"boot": 1}}'])
def test_an_odd_note_of_tries_counts_none(door: Door, note: str) -> None:
    door.type(OTHER, 3)
    (door.folder / SCREEN / TRIES).write_text(note, encoding="utf-8")
    door.start()
    assert door.type(PIN) == ["right"]


def test_where_the_disk_refuses_tries_count_until_the_next_start(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    (door.folder / SCREEN).write_text("no folder", encoding="utf-8")
    door.type(OTHER, 5)
    assert door.lock.wait_s == 60
    assert "tries not written" in [each["event"] for each in entries(caplog)]
