"""New content is on trial: the screen counts its starts, and gives up what it keeps dying with."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content import trial
from kiosk.content.generations import confirm, current, install, mark_bad, refuse, rollback, screen_notes, use
from kiosk.content.generations.screen_notes import Moment
from kiosk.content.pointer import Generation, last_written
from kiosk.content.writer import write
from kiosk.domain.errors import ContentMissing, ContentRefusedBefore
from tests.content.samples import PICTURES, with_member


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def put(state: Path, tmp_path: Path) -> Callable[[str], Generation]:
    """Install content in which member `a` has the name asked for."""

    def install_named(name: str) -> Generation:
        path = tmp_path / f"{name}.sqlite"
        write(with_member(name={"sv": name}), PICTURES, path)
        return install(path, state)

    return install_named


def start(state: Path, seconds: float, boot: str = "boot") -> int:
    """The number of the generation that a start at that moment begins with."""
    return trial.begin(state, lambda: Moment(boot, seconds)).number


def starts(state: Path) -> int:
    return len(screen_notes.trial(state).starts)


@pytest.mark.parametrize(
    ("before", "now", "over"),
    [
        ([], 0, False),
        ([0], 5, False),
        ([0, 5], 10, True),
        ([0, 100], 121, False),
        ([0, 100], 120, True),
        ([0, 1000, 2000], 3000, True),
        ([50, 60], 10, False),
    ],
)
def test_two_soon_or_three_in_all_are_enough(before: list[float], now: float, over: bool) -> None:
    assert trial.is_over([Moment("boot", seconds) for seconds in before], Moment("boot", now)) is over


def test_a_flickering_socket_is_no_fault_of_the_content() -> None:
    assert not trial.is_over([Moment("one", 5), Moment("two", 5)], Moment("three", 5))
    assert trial.is_over([Moment("one", 5), Moment("two", 5), Moment("three", 5)], Moment("four", 5))


def test_content_with_which_the_screen_dies_is_given_up(state: Path, put: Callable[[str], Generation]) -> None:
    old = put("old")
    confirm(state, old)
    new = put("new")
    assert [start(state, seconds) for seconds in (0, 5, 10)] == [new.number, new.number, old.number]
    assert current(state) == old, "everybody sees it"
    assert start(state, 15) == old.number
    assert [refusal.generation.sha256 for refusal in screen_notes.refusals(state)] == [new.sha256]
    with pytest.raises(ContentRefusedBefore, match="ended 2 times"):
        put("new")
    known = last_written(state)
    assert known is not None
    assert list(known.bad) == [new.sha256], "the owner has taken it over"
    assert not new.path.exists()


def test_a_minute_in_good_health_ends_the_trial(state: Path, put: Callable[[str], Generation]) -> None:
    put("old")
    new = put("new")
    assert start(state, 0) == new.number
    assert trial.on_trial(state, new)
    confirm(state, new)
    assert not trial.on_trial(state, new)
    assert [start(state, seconds) for seconds in (70, 75, 80, 85)] == [new.number] * 4
    put("newer")
    assert not trial.on_trial(state, new), "the owner has taken it over"


def test_the_only_content_is_never_given_up(state: Path, put: Callable[[str], Generation]) -> None:
    only = put("only")
    assert {start(state, seconds) for seconds in range(20)} == {only.number}
    assert screen_notes.refusals(state) == ()


def test_what_is_gone_back_to_is_on_trial_too(state: Path, put: Callable[[str], Generation]) -> None:
    first = put("first")
    confirm(state, first)
    put("second")
    put("third")
    assert [start(state, seconds) for seconds in range(8)] == [3, 3, 2, 2, 1, 1, 1, 1]


def test_a_pin_moves_with_what_is_given_up(state: Path, put: Callable[[str], Generation]) -> None:
    for name in ("one", "two", "three"):
        put(name)
    use(state, 2)
    assert [start(state, seconds) for seconds in range(3)] == [2, 2, 1]
    put("four")
    assert current(state).number == 1, "nobody chose the newest"


def test_a_stop_that_was_asked_for_does_not_count(state: Path, put: Callable[[str], Generation]) -> None:
    put("old")
    new = put("new")
    for seconds in range(10):
        assert start(state, seconds) == new.number
        trial.leave(state, new)
    assert starts(state) == 0


ODD = (
    *("", "{}", "[]", "null", "[" * 40_000, "\0", "x" * 60_000),
    '{"tried": 1, "starts": [], "confirmed": null}',
    '{"tried": null, "starts": [{"boot": "", "seconds": NaN}], "confirmed": null}',
    '[{"number": 1, "sha256": "a"}]',
)


@pytest.mark.parametrize("text", ODD)
@pytest.mark.parametrize("name", [screen_notes.TRIAL, screen_notes.REFUSED])
def test_odd_files_of_the_screen_say_nothing(
    name: str, text: str, state: Path, put: Callable[[str], Generation]
) -> None:
    generation = put("content")
    (state / screen_notes.SCREEN).mkdir()
    (state / screen_notes.SCREEN / name).write_text(text)
    assert start(state, 0) == generation.number
    assert starts(state) == 1
    assert put("content") == generation


@pytest.mark.parametrize("blocked", ["folder", "file"])
def test_a_start_that_cannot_count_starts(blocked: str, state: Path, put: Callable[[str], Generation]) -> None:
    generation = put("content")
    if blocked == "folder":
        (state / screen_notes.SCREEN).write_text("no folder")
    else:
        (state / screen_notes.SCREEN / f"{screen_notes.TRIAL}.tmp" / "in the way").mkdir(parents=True)
    assert [start(state, seconds) for seconds in range(5)] == [generation.number] * 5
    trial.leave(state, generation)


def test_a_link_of_the_screen_is_not_followed(state: Path, put: Callable[[str], Generation], tmp_path: Path) -> None:
    put("old")
    new = put("new")
    refuse(state, new, "odd")
    (state / screen_notes.SCREEN / screen_notes.REFUSED).rename(tmp_path / "elsewhere.json")
    (state / screen_notes.SCREEN / screen_notes.REFUSED).symlink_to(tmp_path / "elsewhere.json")
    assert current(state) == new


def test_the_screen_cannot_refuse_everything(state: Path, put: Callable[[str], Generation]) -> None:
    for name in ("one", "two"):
        refuse(state, put(name), "odd\n\x1b[2J" + "x" * 1000)
    assert current(state).number == 2, "better than nothing"
    assert all(refusal.reason.isprintable() and len(refusal.reason) <= 200 for refusal in screen_notes.refusals(state))
    assert put("three") == current(state)


def test_nothing_to_start_with_says_so(state: Path) -> None:
    with pytest.raises(ContentMissing):
        start(state, 0)


def test_what_people_chose_is_on_trial_until_it_ran(state: Path, put: Callable[[str], Generation]) -> None:
    for name in ("one", "two"):
        confirm(state, put(name))
    chosen = rollback(state)
    assert trial.on_trial(state, chosen)
    confirm(state, chosen)
    assert json.loads((state / screen_notes.SCREEN / screen_notes.TRIAL).read_text())["confirmed"]["number"] == 1
    mark_bad(state, chosen, "somebody said so")
    assert current(state).number == 2
