"""The way from a member to others of its kind."""

import pytest

from kiosk.viewmodels.pages.member_view import member_view
from kiosk.viewmodels.rows import LinkRow
from tests.factories import content, member, place, tag
from tests.viewmodels.conftest import SceneOf

HUB, FIRM, BANK = (tag(id, n, id) for n, id in enumerate(("hub", "firm", "bank"), 1))
CONTENT = content(
    places=[place("quay", 1), place("lab", 2)],
    tags=[HUB, FIRM, BANK],
    members=[
        member("a", "Abc", tags=("firm",)),
        member("b", "Bcd", tags=("firm", "bank"), place="lab"),
        member("c", "Cde", tags=("firm",), place="quay"),
        member("d", "Def", tags=("firm",)),
        member("e", "Efg", tags=("firm",), place="quay"),
        member("h", "Hij", tags=("hub",), place="quay"),
        member("i", "Ijk", tags=("hub", "bank"), place="quay"),
        member("alone", tags=()),
    ],
)


@pytest.mark.parametrize(
    ("id", "tag", "names"),
    [
        ("a", "firm", "Bcd, Cde och Def"),
        ("c", "firm", "Efg, Abc och Bcd"),
        ("b", "firm", "Abc, Cde och Def"),
        ("h", "hub", "Ijk"),
    ],
)
def test_the_nearest_of_the_same_kind_are_named(scene: SceneOf, id: str, tag: str, names: str) -> None:
    (row,) = member_view(scene(CONTENT), id).kin
    assert row == LinkRow("members", tag, "users", "Fler av samma slag", names)


def test_a_kind_of_one_is_passed_over(scene: SceneOf) -> None:
    found = content(
        tags=[HUB, BANK], members=[member("a", tags=("hub", "bank")), member("b", tags=("bank",)), member("c")]
    )
    assert [row.id for row in member_view(scene(found), "a").kin] == ["bank"]
    assert member_view(scene(found), "c").kin == ()


def test_names_are_told_as_the_language_does(scene: SceneOf) -> None:
    (row,) = member_view(scene(CONTENT, language="en"), "a").kin
    assert row.detail == "Bcd, Cde and Def"
