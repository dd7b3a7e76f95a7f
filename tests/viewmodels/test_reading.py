"""The items of a page in the order of the eye: found by key, walked by number, jumped between headings and parts."""

import pytest

from kiosk.viewmodels.reading import Reading, Role, Spoken, SpokenLine, SpokenRows


def text(key: str, role: Role = Role.TEXT) -> Spoken:
    return Spoken(key, role, key, "en")


def rows(prefix: str, *shown: str) -> SpokenRows:
    """A list whose rows in capitals are headings."""
    return SpokenRows(prefix, shown, lambda key, row: Spoken(key, Role.BUTTON, row, "en"), str.isupper)


READING = Reading(
    (text("title", Role.HEADING), text("words")),
    (),
    rows("rows", "a", "B", "c"),
    Reading((text("dock"), text("tool"))),
)
KEYS = ("title", "words", "rows/0", "rows/1", "rows/2", "dock", "tool")


def test_the_parts_follow_each_other() -> None:
    assert [item.key for item in READING] == list(KEYS)
    assert [READING[number].key for number in range(-2, 2)] == ["dock", "tool", "title", "words"]
    assert [item.key for item in READING[1:4]] == list(KEYS[1:4])
    assert READING[3].show == "B"


def test_a_reading_without_items_is_empty() -> None:
    assert len(Reading((), Reading())) == 0


@pytest.mark.parametrize("number", range(len(KEYS)))
def test_each_item_is_found_by_its_key(number: int) -> None:
    assert READING.index_of(KEYS[number]) == number


@pytest.mark.parametrize("key", ["", "nothing", "rows", "rows/3", "rows/-1", "rows/x", "other/0"])
def test_no_item_bears_another_key(key: str) -> None:
    assert READING.index_of(key) is None


def test_a_row_is_made_when_it_is_asked_for() -> None:
    made = []

    def make(key: str, row: int) -> Spoken:
        made.append(row)
        return text(key)

    lazy = Reading(SpokenRows("rows", range(10_000), make))
    assert lazy.index_of("rows/9000") == 9_000
    assert lazy.landmark(5, forward=False) == 0
    assert lazy.landmark(5, forward=True) is None
    assert made == []


@pytest.mark.parametrize(
    ("forward", "expected"),
    [(True, [2, 2, 3, 5, 5, None, None]), (False, [None, 0, 0, 2, 3, 3, 5])],
    ids=["down", "up"],
)
def test_headings_and_beginnings_of_parts_are_landmarks(forward: bool, expected: list[int | None]) -> None:
    assert [READING.landmark(number, forward) for number in range(len(KEYS))] == expected


def test_a_heading_stands_for_the_part_that_it_heads() -> None:
    headed = Reading(
        (text("back"),),
        (text("title", Role.HEADING),),
        rows("rows", "a", "b"),
        (text("label", Role.HEADING),),
        rows("more", "C", "d"),
    )
    assert [headed.landmark(number, forward=True) for number in range(len(headed))] == [1, 4, 4, 4, 5, None, None]
    assert [headed.landmark(number, forward=False) for number in range(len(headed))] == [None, 0, 1, 1, 1, 4, 5]


def test_up_and_down_lead_from_line_to_line_as_the_keys_stand_and_to_the_middle_of_them() -> None:
    def line(keys: str) -> SpokenLine:
        return SpokenLine(text(key) for key in keys)

    keys = Reading((text("field"),), line("qwe"), line("asdf"), line("z"), rows("hits", "a", "b"))
    places = {item.key: number for number, item in enumerate(keys)}

    def led(key: str, forward: bool) -> str | None:
        found = keys.landmark(places[key], forward)
        return None if found is None else keys[found].key

    assert [led(key, forward=True) for key in ("field", "q", "e", "f", "z")] == ["w", "a", "f", "z", "hits/0"]
    assert [led(key, forward=False) for key in ("hits/1", "hits/0", "z", "f", "d", "e", "q")] == (
        ["hits/0", "z", "d", "e", "w", "field", "field"]
    )


def test_beyond_the_lines_is_the_first_hit_and_up_leads_from_its_heading_over_them() -> None:
    lines = [SpokenLine(map(text, "qwe")).under("found"), SpokenLine(map(text, "asd"))]
    head = (text("title", Role.HEADING), text("field"))
    keys = Reading(head, *lines, (text("found", Role.HEADING),), rows("hits", "a", "B"))
    places = {item.key: number for number, item in enumerate(keys)}

    def led(key: str, forward: bool) -> str | None:
        found = keys.landmark(places[key], forward)
        return None if found is None else keys[found].key

    assert [led(key, forward=False) for key in ("s", "q", "e", "found", "hits/0", "hits/1")] == (
        ["w", "hits/0", "hits/0", "title", "found", "found"]
    )
    assert [led(key, forward=True) for key in ("title", "w", "d", "found")] == ["w", "s", "hits/0", "hits/1"]


@pytest.mark.parametrize("role", Role)
def test_what_is_pressed_has_an_action(role: Role) -> None:
    assert (text("x", role).action == "press") == (role in {Role.BUTTON, Role.TOGGLE, Role.TAB, Role.FIELD})
