"""People choose a generation, and it stays; what came signed leaves its proof."""

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.content.generations import (
    KEPT,
    confirm,
    current,
    floor,
    install,
    listed,
    mark_bad,
    proofs,
    rollback,
    unpin,
    use,
)
from kiosk.content.pointer import MOST_BAD, Generation, State, last_written, load, store
from kiosk.content.writer import write
from kiosk.domain.errors import ContentCorrupt, ContentMissing, ContentRefusedBefore
from tests.content.samples import PICTURES, with_member

Put = Callable[..., Generation]


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def put(state: Path, tmp_path: Path) -> Put:
    """Install content in which member `a` has the name asked for."""

    def install_named(name: str, proof: bytes | None = None) -> Generation:
        path = tmp_path / f"{name}.sqlite"
        write(with_member(name={"sv": name}), PICTURES, path)
        return install(path, state, proof)

    return install_named


def numbers(state: Path) -> list[int]:
    return [generation.number for generation in listed(state)]


def written(state: Path) -> State:
    known = last_written(state)
    assert known is not None
    return known


def test_a_pinned_generation_stays_until_it_is_unpinned(state: Path, put: Put) -> None:
    one, two = put("one"), put("two")
    assert use(state, 1) == current(state) == one
    three = put("three")
    assert three.number == 3
    assert current(state) == one
    assert put("three") == three, "installed is installed"
    assert written(state).pinned == 1
    assert unpin(state) == current(state) == three
    assert written(state).pinned is None
    assert numbers(state) == [3, 2, 1]
    assert put("four") == current(state)
    assert two in listed(state)


def test_rollback_goes_back_one_at_a_time(state: Path, put: Put) -> None:
    for name in ("one", "two", "three"):
        put(name)
    assert [rollback(state).number, rollback(state).number] == [2, 1]
    with pytest.raises(ContentMissing, match="before 1"):
        rollback(state)
    assert current(state).number == 1


def test_only_what_is_there_and_whole_can_be_chosen(state: Path, put: Put) -> None:
    with pytest.raises(ContentMissing):
        use(state, 1)
    for choose in (rollback, unpin):
        with pytest.raises(ContentMissing):
            choose(state)
    broken, whole = put("one"), put("two")
    broken.path.chmod(0o644)
    broken.path.write_bytes(b"?")
    for number in (1, 9):
        with pytest.raises(ContentMissing, match=f"generation {number}"):
            use(state, number)
    assert current(state) == whole
    assert written(state).pinned is None


def test_what_is_bad_never_comes_back(state: Path, put: Put) -> None:
    one, two = put("one"), put("two")
    mark_bad(state, two, "wrong prices")
    assert current(state) == one
    assert numbers(state) == [1]
    with pytest.raises(ContentRefusedBefore, match="wrong prices"):
        put("two")
    with pytest.raises(ContentMissing):
        use(state, 2)
    assert put("three").number == 3
    mark_bad(state, current(state), "again")
    mark_bad(state, one, "all of them")
    with pytest.raises((ContentMissing, ContentCorrupt)):
        current(state)
    assert put("four") == current(state)
    assert list(written(state).bad.values()) == ["wrong prices", "again", "all of them"]


def test_the_latest_bad_ones_are_remembered(state: Path, put: Put) -> None:
    one = put("one")
    bad = {f"{number:064x}": "x" * 200 for number in range(MOST_BAD)}
    store(state, State(1, one, bad=bad))
    mark_bad(state, put("two"), "the last")
    assert len(written(state).bad) == MOST_BAD
    assert list(written(state).bad.values())[-1] == "the last"


def test_the_last_confirmed_one_outlives_many_that_were_not(state: Path, put: Put) -> None:
    good = put("good")
    confirm(state, good)
    for number in range(KEPT + 3):
        put(f"n{number}")
    assert numbers(state)[-1] == 1
    assert len(numbers(state)) == KEPT + 2


def test_a_state_of_the_first_version_is_read(state: Path, put: Put) -> None:
    one = put("one")
    for path in state.glob("state*.json"):
        assert json.loads(path.read_text())["state"].keys() >= {"pinned", "bad", "confirmed"}
    older = {
        "highest": 1,
        "current": json.loads((state / "state.json").read_text())["state"]["current"],
        "previous": [],
    }
    plain = json.dumps(older, sort_keys=True, separators=(",", ":")).encode()
    (state / "state.json").write_text(json.dumps({"state": older, "sha256": sha256(plain).hexdigest()}))
    assert load(state) == State(1, one)


def test_the_floor_is_the_newest_whole_proof(state: Path, put: Put) -> None:
    assert floor(state) is None
    put("one", b'{"version": 1}')
    put("two", b'{"version": 2}')
    put("three")
    assert floor(state) == b'{"version": 2}'
    assert list(proofs(state)) == [b'{"version": 2}', b'{"version": 1}']
    next((state / "generations").glob("000002*.proof")).unlink()
    assert floor(state) == b'{"version": 1}'
    first = next((state / "generations").glob("000001*.proof"))
    first.chmod(0o644)
    first.write_text("{")
    assert floor(state) is None


def test_the_floor_outlives_its_content_and_the_state(state: Path, put: Put) -> None:
    put("one", b'{"version": 1}')
    mark_bad(state, put("two", b'{"version": 2}'), "odd")
    assert floor(state) == b'{"version": 2}'
    for path in state.glob("state*.json"):
        path.unlink()
    assert put("three").number == 3, "its proof keeps the number"


def test_the_same_content_with_newer_metadata_raises_the_floor(state: Path, put: Put) -> None:
    first = put("one", b'{"version": 1}')
    assert put("one", b'{"version": 2}') == first
    assert floor(state) == b'{"version": 2}'
    put("two", b'{"version": 3}')
    mark_bad(state, current(state), "odd")
    put("one", b'{"version": 4}')
    assert floor(state) == b'{"version": 4}', "under a number of its own"
