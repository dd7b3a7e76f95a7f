"""The state folder as the screen sees it: what to begin with, and what to show instead."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content import generations
from kiosk.content.generations import screen_notes
from kiosk.content.pointer import Generation
from kiosk.domain.errors import (
    ContentError,
    ContentHostile,
    ContentMissing,
    ContentTooNew,
    ContentTooOld,
    ContentUnreadable,
)
from kiosk.runtime.content.feed import Loaded
from kiosk.runtime.content.source import Installed
from tests.log_entries import entries
from tests.runtime.state_folders import put, read_whole

NO_FAULT = ContentUnreadable("The disk is slow today."), ContentMissing("Gone.")


class Reader:
    """Reads generations, but for those that the test lets fail; remembers what was asked for."""

    def __init__(self) -> None:
        self.failing: dict[int, ContentError] = {}
        self.unfit: set[int] = set()
        self.read: list[int] = []

    def __call__(self, generation: Generation) -> Loaded:
        self.read.append(generation.number)
        if generation.number in self.failing:
            raise self.failing[generation.number]
        return read_whole(generation)

    def check(self, loaded: Loaded) -> None:
        """Raises a bug of ours."""
        if loaded.generation and loaded.generation.number in self.unfit:
            raise KeyError("sv")


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def installed(state: Path, reader: Reader) -> Installed:
    return Installed(state, reader, reader.check)


def number(loaded: Loaded) -> int:
    assert loaded.generation is not None
    return loaded.generation.number


def refused(state: Path) -> list[int]:
    return [refusal.generation.number for refusal in generations.refusals(state)]


def test_it_begins_with_the_current_generation_and_counts_the_start(state: Path, installed: Installed) -> None:
    put(state, "A")
    put(state, "B")
    assert number(installed.first()) == 2
    assert len(screen_notes.trial(state).starts) == 1
    assert number(installed.first()) == 2
    assert len(screen_notes.trial(state).starts) == 1


def test_it_begins_once_something_is_installed(state: Path, installed: Installed) -> None:
    with pytest.raises(ContentMissing):
        installed.first()
    put(state, "A")
    assert number(installed.first()) == 1
    assert len(screen_notes.trial(state).starts) == 1


def test_it_begins_with_the_newest_that_can_be_read(state: Path, installed: Installed, reader: Reader) -> None:
    for name in "ABC":
        put(state, name)
    reader.failing = {3: ContentHostile("Not this."), 2: ContentHostile("Nor that.")}
    assert number(installed.first()) == 1
    assert refused(state) == [3, 2]
    assert generations.current(state).number == 1


def test_when_none_can_be_read_the_current_one_says_why(state: Path, installed: Installed, reader: Reader) -> None:
    put(state, "A")
    put(state, "B")
    reader.failing = {2: ContentHostile("Not this."), 1: ContentHostile("Nor that.")}
    with pytest.raises(ContentHostile, match="Not this"):
        installed.first()


@pytest.mark.parametrize("error", NO_FAULT, ids=lambda error: type(error).__name__)
def test_the_disk_is_no_fault_of_a_generation(
    state: Path, installed: Installed, reader: Reader, error: ContentError
) -> None:
    put(state, "A")
    shown = installed.first()
    assert installed.other(shown) is None
    refuse_another(state, installed, reader, shown, error)
    assert refused(state) == []
    reader.failing = {}
    again = installed.other(shown)
    assert again
    assert number(again()) == 2


def test_nothing_else_is_to_be_shown_until_another_becomes_current(
    state: Path, installed: Installed, reader: Reader
) -> None:
    put(state, "A")
    shown = installed.first()
    assert [installed.other(shown) for _ in range(3)] == [None] * 3
    put(state, "A")
    assert installed.other(shown) is None
    put(state, "B")
    load = installed.other(shown)
    assert load
    assert number(load()) == 2
    assert reader.read == [1, 2]


@pytest.mark.parametrize(
    ("decide", "wanted"),
    [
        (lambda state: generations.rollback(state), 2),
        (lambda state: generations.use(state, 1), 1),
        (lambda state: generations.mark_bad(state, generations.current(state), "It is wrong."), 2),
    ],
    ids=["rolled back", "chosen", "marked bad"],
)
def test_what_people_decide_is_followed(
    state: Path, installed: Installed, decide: Callable[[Path], object], wanted: int
) -> None:
    for name in "ABC":
        put(state, name)
    shown = installed.first()
    assert installed.other(shown) is None
    decide(state)
    load = installed.other(shown)
    assert load
    assert number(load()) == wanted


def refuse_another(state: Path, installed: Installed, reader: Reader, shown: Loaded, error: ContentError) -> None:
    """Install B as the second generation, and let reading it fail with `error`."""
    put(state, "B")
    reader.failing = {2: error}
    load = installed.other(shown)
    assert load
    with pytest.raises(type(error)):
        load()


def test_a_generation_that_cannot_be_read_is_refused_once_and_the_next_one_is_tried(
    state: Path, installed: Installed, reader: Reader
) -> None:
    put(state, "A")
    shown = installed.first()
    refuse_another(state, installed, reader, shown, ContentHostile("Not this.", "one table too many"))
    assert [(refusal.generation.number, refusal.reason) for refusal in generations.refusals(state)] == [
        (2, "Not this. (one table too many)")
    ]
    assert [installed.other(shown) for _ in range(3)] == [None] * 3
    put(state, "C")
    better = installed.other(shown)
    assert better
    assert number(better()) == 3
    assert reader.read == [1, 2, 3]


def test_a_generation_that_a_page_cannot_show_is_refused_and_the_bug_is_loud(
    state: Path, installed: Installed, reader: Reader, caplog: pytest.LogCaptureFixture
) -> None:
    put(state, "A")
    shown = installed.first()
    put(state, "B")
    reader.unfit = {2}
    load = installed.other(shown)
    assert load
    with pytest.raises(ContentHostile, match="a page cannot be made of it"):
        load()
    assert refused(state) == [2]
    assert [(entry["event"], entry["error"]) for entry in entries(caplog)] == [("fault", "KeyError('sv')")]
    assert caplog.records[0].exc_info


@pytest.mark.parametrize(
    "error", [ContentTooNew("Too new."), ContentTooOld("Too old.")], ids=lambda error: type(error).__name__
)
def test_what_this_program_is_too_old_or_too_new_for_is_left_to_another_one(
    state: Path, installed: Installed, reader: Reader, error: ContentError
) -> None:
    put(state, "A")
    shown = installed.first()
    refuse_another(state, installed, reader, shown, error)
    put(state, "B")
    assert installed.other(shown) is None, "it is not tried again by this one"
    assert refused(state) == []
    reader.failing = {}
    assert number(Installed(state, reader, reader.check).first()) == 2


def test_what_people_forgive_is_tried_again_by_the_screen_that_runs(
    state: Path, installed: Installed, reader: Reader
) -> None:
    put(state, "A")
    shown = installed.first()
    refuse_another(state, installed, reader, shown, ContentHostile("Not this."))
    reader.failing = {}
    assert installed.other(shown) is None
    generations.forgive(state, "2")
    again = installed.other(shown)
    assert again
    assert number(again()) == 2


def cannot_write(state: Path) -> None:
    """Leave the screen no folder to write in; no mode would keep the superuser of a container from it."""
    (state / "screen").write_text("not a folder", encoding="ascii")


def test_where_nothing_can_be_written_a_refused_generation_is_not_tried_again(
    state: Path, installed: Installed, reader: Reader
) -> None:
    put(state, "A")
    cannot_write(state)
    shown = installed.first()
    refuse_another(state, installed, reader, shown, ContentHostile("Not this."))
    (state / "screen").unlink()
    assert installed.other(shown) is None
    assert refused(state) == []


def test_where_nothing_can_be_written_it_begins_with_one_that_can_be_read(
    state: Path, installed: Installed, reader: Reader
) -> None:
    for name in "ABC":
        put(state, name)
    cannot_write(state)
    reader.failing = {3: ContentHostile("Not this.")}
    assert number(installed.first()) == 2
