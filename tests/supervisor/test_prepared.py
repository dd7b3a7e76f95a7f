"""What is read before the screen is forked: proven content and no other, and when that is no longer the right one."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.content import generations, trial
from kiosk.content.generations import screen_notes
from kiosk.content.pointer import Generation
from kiosk.runtime.content.feed import Loaded
from kiosk.screen_settings import ScreenSettings
from kiosk.screen_state import named
from kiosk.supervisor.prepared import Prepared
from tests.runtime.state_folders import put


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """A state folder with a first generation that ran in good health."""
    folder = tmp_path / "state"
    put(folder, "A")
    trial.begin(folder)
    generations.confirm(folder, generations.current(folder))
    return folder


@pytest.fixture(autouse=True)
def not_frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The objects of other tests are no business of this one."""
    monkeypatch.setattr("gc.freeze", lambda: None)


def prepared(state: Path) -> Prepared:
    return Prepared(ScreenSettings(lambda: (state, None), state=state), upgraded=state / "upgraded")


def confirmed(generation: Generation) -> Mapping[str, str]:
    return {"X_CONFIRMED": named(generation)}


def test_content_that_ran_in_good_health_is_read(state: Path) -> None:
    held = prepared(state).settings.held
    assert held
    assert held.generation == generations.current(state)


def test_content_on_trial_is_left_to_the_screen_which_counts_its_starts(state: Path) -> None:
    put(state, "B")
    assert prepared(state).settings.held is None


def test_it_says_that_it_lives_after_each_step(state: Path) -> None:
    said: list[None] = []
    Prepared(ScreenSettings(lambda: (state, None), state=state), alive=lambda: said.append(None))
    assert len(said) > 3


def test_whatever_its_reading_ends_with_the_screen_reads_it_again(
    state: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_: object) -> Loaded:
        raise MemoryError

    monkeypatch.setattr("kiosk.runtime.content.loader.read", refuse)
    assert prepared(state).settings.held is None
    assert [record.message for record in caplog.records] == ["content not held"]


@pytest.mark.parametrize("what", ["installed", "refused", "pointed back"])
def test_what_was_read_is_not_taken_once_another_may_be_the_right_one(what: str, state: Path) -> None:
    shown = generations.current(state)
    before = prepared(state)
    trial.begin(state)  # as every start does
    assert before.settings.held
    if what == "installed":
        put(state, "B")
    elif what == "refused":
        generations.refuse(state, shown, "a page cannot be made of it")
    else:
        (state / "state.json").unlink()
    assert before.settings.held is None


def test_nothing_installed_is_nothing_read(tmp_path: Path) -> None:
    assert prepared(tmp_path / "state").settings.held is None


def test_it_is_another_content_once_that_ran_in_good_health(state: Path) -> None:
    before = prepared(state)
    assert not before.is_other_content({})
    assert not before.is_other_content(confirmed(generations.current(state)))
    put(state, "B")
    new = generations.current(state)
    assert not before.is_other_content(confirmed(new))  # as far as the folder says it has not
    after = prepared(state)
    generations.confirm(state, new)
    assert after.is_other_content(confirmed(new))
    assert after.is_other_content(confirmed(new))
    again = prepared(state)
    assert not again.is_other_content(confirmed(new))


def test_a_package_that_was_installed_is_another_program(state: Path) -> None:
    before = prepared(state)
    assert not before.is_other_program()
    (state / "upgraded").touch()
    assert before.is_other_program()
    assert not prepared(state).is_other_program()


def test_what_is_forgiven_is_the_last_start_with_what_was_shown(state: Path) -> None:
    put(state, "B")
    new = trial.begin(state)
    asked = prepared(state)
    asked.forgive({"X_SHOWN": "1 " + "0" * 64})
    asked.forgive({})
    assert len(screen_notes.trial(state).starts) == 1
    asked.forgive({"X_SHOWN": named(new)})
    assert screen_notes.trial(state).starts == ()
