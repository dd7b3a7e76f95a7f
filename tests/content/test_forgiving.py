"""What is held against a generation, by whom, and for how long."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content import generations, pointer, program, trial
from kiosk.content.generations import current, forgive, install, listed, mark_bad, refusals, refuse, screen_notes
from kiosk.content.generations.inventory import settled
from kiosk.content.generations.screen_notes import Moment
from kiosk.content.pointer import STATE, Generation, last_written
from kiosk.content.writer import write
from kiosk.domain.errors import ContentMissing, ContentRefusedBefore
from tests.content.samples import PICTURES, with_member

Put = Callable[[str], Generation]


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def put(state: Path, tmp_path: Path) -> Put:
    """Install content in which member `a` has the name asked for."""

    def install_named(name: str) -> Generation:
        write(with_member(name={"sv": name}), PICTURES, tmp_path / f"{name}.sqlite")
        return install(tmp_path / f"{name}.sqlite", state)

    return install_named


@pytest.fixture
def another_program(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From now on the kiosk is of another version."""

    def change() -> None:
        for module in (program, pointer, screen_notes, generations.inventory):
            monkeypatch.setattr(module, "PROGRAM", "another version")

    return change


def start(state: Path, seconds: float) -> int:
    return trial.begin(state, lambda: Moment("boot", seconds)).number


def test_what_the_screen_refused_is_shown_again_when_it_is_forgiven(state: Path, put: Put) -> None:
    put("old")
    new = put("new")
    refuse(state, new, "odd")
    assert current(state).number == 1
    assert forgive(state, "2") == new
    assert current(state) == new
    assert refusals(state) == ()
    refuse(state, new, "odd again")
    assert current(state).number == 1, "it is forgiven once"


@pytest.mark.parametrize("by_hash", [False, True])
def test_what_the_owner_took_over_comes_again_when_it_is_forgiven(state: Path, put: Put, by_hash: bool) -> None:
    put("old")
    new = put("new")
    refuse(state, new, "odd")
    put("newer")
    assert not new.path.exists()
    with pytest.raises(ContentRefusedBefore, match=f"`kiosk content forgive {new.sha256[:12]}`"):
        put("new")
    assert forgive(state, new.sha256[:12] if by_hash else "2") is None
    assert put("new").number == 4
    assert current(state).number == 4


def test_what_the_screen_died_with_has_all_its_starts_again(state: Path, put: Put) -> None:
    put("old")
    generations.confirm(state, current(state))
    new = put("new")
    assert [start(state, seconds) for seconds in (0, 500, 1000, 1500)] == [2, 2, 2, 1]
    forgive(state, "2")
    assert [start(state, seconds) for seconds in (2000, 2500, 3000, 3500)] == [2, 2, 2, 1]
    assert current(state).sha256 != new.sha256


def test_what_people_marked_is_forgiven_too(state: Path, put: Put) -> None:
    put("old")
    mark_bad(state, put("new"), "wrong prices")
    forgive(state, "2")
    assert put("new").number == 3


def test_nothing_held_against_it_is_said(state: Path, put: Put) -> None:
    with pytest.raises(ContentMissing):
        forgive(state, "1")
    put("old")
    refuse(state, put("new"), "odd")
    for which in ("1", "3", "", "0", "f" * 12, "x"):
        with pytest.raises(ContentMissing, match="kiosk content list"):
            forgive(state, which)
    assert current(state).number == 1


def test_a_lost_state_is_no_hindrance(state: Path, put: Put) -> None:
    put("old")
    refuse(state, put("new"), "odd")
    for name in ("state.json", "state.prev.json"):
        (state / name).unlink()
    assert forgive(state, "2") in listed(state)


def test_another_program_holds_nothing_against_it(state: Path, put: Put, another_program: Callable[[], None]) -> None:
    put("old")
    new = put("new")
    refuse(state, new, "a page cannot be made of it")
    assert current(state).number == 1
    another_program()
    assert current(state) == new
    assert refusals(state) == ()
    refuse(state, new, "nor by this one")
    assert current(state).number == 1


def test_nor_when_the_owner_took_it_over(state: Path, put: Put, another_program: Callable[[], None]) -> None:
    put("old")
    new = put("new")
    refuse(state, new, "a page cannot be made of it")
    mark_bad(state, put("wrong"), "wrong prices")
    known = last_written(state)
    assert known is not None
    assert len(known.bad) == 2
    another_program()
    assert put("new").sha256 == new.sha256
    with pytest.raises(ContentRefusedBefore):
        put("wrong")


def test_good_health_with_one_program_says_nothing_of_the_next(
    state: Path, put: Put, another_program: Callable[[], None]
) -> None:
    """It may die with what the other one showed for months, and then has to go back by itself, too."""
    put("old")
    new = put("new")
    trial.begin(state)
    generations.confirm(state, new)
    settled(state)
    assert not trial.on_trial(state, new)
    another_program()
    assert trial.on_trial(state, new)
    assert [start(state, seconds) for seconds in (0, 60, 100)] == [2, 2, 1]
    generations.confirm(state, current(state))
    assert not trial.on_trial(state, current(state))


def test_a_state_from_before_is_understood(state: Path, put: Put) -> None:
    """Marks of which nobody knows whose they are hold."""
    put("old")
    mark_bad(state, put("new"), "wrong prices")
    for name in (STATE, "state.prev.json"):
        body = json.loads((state / name).read_text())["state"]
        del body["marks"], body["forgiven"]
        (state / name).write_text(json.dumps({"state": body, "sha256": pointer._checksum(body)}))
    with pytest.raises(ContentRefusedBefore):
        put("new")
    known = last_written(state)
    assert known is not None
    (digits,) = known.bad
    forgive(state, digits[:12])
    assert put("new").number == 3
    assert len(listed(state)) == 2
