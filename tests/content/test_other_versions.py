"""A program upgraded or taken back finds generations that it cannot read: it goes on with those that it can."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content import generations, trial
from kiosk.content.generations import KEPT, current, fallback, install, mark_bad, rollback, unpin, use
from kiosk.content.generations.inventory import taken
from kiosk.content.pointer import Generation, load, store
from kiosk.content.schema import SCHEMA_VERSION
from kiosk.content.writer import write
from kiosk.domain.errors import ContentTooNew, ContentTooOld
from tests.content.other_versions import of_version, put_by_another
from tests.content.samples import PICTURES, with_member

EARLIER, LATER = SCHEMA_VERSION - 1, SCHEMA_VERSION + 1
Put = Callable[..., Generation]


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def put(state: Path, tmp_path: Path) -> Put:
    """Install content of that name, by the program that reads `version`."""

    def install_named(name: str, version: int = SCHEMA_VERSION) -> Generation:
        file = tmp_path / f"{name}.sqlite"
        write(with_member(name={"sv": name}), PICTURES, file)
        if version == SCHEMA_VERSION:
            return install(file, state)
        return put_by_another(state, of_version(file, version, f"{name}-{version}"))

    return install_named


@pytest.mark.parametrize("version", [EARLIER, LATER])
def test_the_newest_that_can_be_read_is_shown(state: Path, put: Put, version: int) -> None:
    put("first", version)
    ours = put("second")
    put("third", version)
    put("fourth", version)
    assert current(state) == ours
    assert trial.begin(state) == ours, "its start is counted, and no other's"
    assert fallback(state, ours) is None, "what cannot be read is nothing to go back to"


def test_a_refused_one_comes_before_one_that_cannot_be_read(state: Path, put: Put) -> None:
    put("first", EARLIER)
    ours = put("second")
    generations.refuse(state, ours, "odd")
    assert current(state) == ours
    put("third", LATER)
    known = taken(state)
    assert known is not None
    assert (known.current, known.bad) == (ours, {}), "there would be nothing left to show"


def test_where_none_can_be_read_the_current_one_is_named(state: Path, put: Put) -> None:
    put("first", EARLIER)
    newest = put("second", EARLIER)
    assert current(state) == newest


def test_what_comes_is_shown_beside_a_pinned_one_that_cannot_be_read(state: Path, put: Put) -> None:
    pinned = put("first", EARLIER)
    known = load(state)
    assert known
    store(state, replace(known, current=pinned, pinned=pinned.number))  # as the other program does
    new = put("second")
    assert current(state) == new


def test_people_choose_among_what_can_be_read(state: Path, put: Put) -> None:
    old = put("old")
    put("middle", EARLIER)
    new = put("new")
    put("newest", LATER)
    assert rollback(state) == old
    assert unpin(state) == new
    with pytest.raises(ContentTooOld, match="earlier version"):
        use(state, 2)
    with pytest.raises(ContentTooNew, match="later version"):
        use(state, 4)
    assert current(state) == new


def test_what_people_mark_stays_held_back_whatever_the_program(state: Path, put: Put) -> None:
    wrong = put("wrong", LATER)
    put("ours")
    mark_bad(state, wrong, "wrong prices")
    known = load(state)
    assert known is not None
    assert wrong.sha256 in known.bad


def test_the_newest_of_another_version_stays_for_the_day_the_program_is_taken_back(state: Path, put: Put) -> None:
    put("old", EARLIER)
    kept = put("newer", EARLIER)
    for number in range(KEPT + 3):
        put(f"ours {number}")
    left = {path.name for path in (state / "generations").glob("*.sqlite")}
    assert kept.path.name in left
    assert len(left) == KEPT + 2
