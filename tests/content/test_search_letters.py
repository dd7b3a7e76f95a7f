"""A name is found by its own letters, by their base letters and from any part typed, in whatever script it is."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.content.search.folding import alphabetical, folded, spelled
from kiosk.content.search.index import SearchIndex
from kiosk.domain.model import Member
from tests.content.found import found_members
from tests.content.test_search import CONTENT

NAMES = {
    # name: what may be typed
    "Ǿrsted": ("ǿrsted", "ørsted", "örsted", "orsted", "ǾRSTED"),
    "Йод": ("йод", "иод", "ЙОД"),
    "Ёлка": ("ёлка", "елка"),
    "Київ": ("київ", "киів"),
    "Ґанок": ("ґанок",),
    "Έλλη": ("έλλη", "ελλη", "ΕΛΛΗ", "Έλλη"),
    "Οδός": ("οδός", "οδος", "οδοσ", "ΟΔΟΣ"),
    "Straße": ("straße", "strasse", "STRASSE", "STRAẞE"),
    "Łódź": ("łódź", "lodz", "lódź"),
    "Đakovo": ("đakovo", "dakovo"),
    "Ðóra": ("ðóra", "dora"),
    "Þór": ("þór", "thor"),
    "Iğdır": ("iğdır", "igdir", "IĞDIR"),
    "İzmir": ("izmir", "İzmir"),
    "Ħal": ("ħal", "hal"),
    "Ŧana": ("ŧana", "tana"),
    "Ŋala": ("ŋala", "nala"),
    "Đặng": ("đặng", "dang", "đang", "dặng"),
    "Việt": ("việt", "viet"),
    "ＦＵＬＬ": ("full", "ｆｕｌｌ", "ＦＵＬＬ"),
    "ﬁn": ("fin", "ﬁn"),
    "Ångström": ("ångström", "angstrom"),
    "Œuvre": ("œuvre", "ouvre"),
    "Ərdəm": ("ərdəm", "erdem"),
    "O\u0308ster": ("öster", "o\u0308ster", "oster"),
    "Q\u0308ua": ("q\u0308ua", "qua"),
}
IDS = {name: f"n{number}" for number, name in enumerate(NAMES)}


@pytest.fixture(scope="module")
def indexes() -> Iterator[dict[str, SearchIndex]]:
    """One in which the names are names, and one in which they stand in the text of somebody else."""
    named = {id: Member(id, "B0001", {"sv": name}) for name, id in IDS.items()}
    told = {id: Member(id, "B0001", {"sv": "Någon"}, text={"sv": f"Se {name}!"}) for name, id in IDS.items()}
    built = {
        kind: SearchIndex.build(replace(CONTENT, members=members), {"sv": ("sv",)})
        for kind, members in (("name", named), ("text", told))
    }
    yield built
    for index in built.values():
        index.close()


@pytest.mark.parametrize(("name", "typed"), [(name, typed) for name, every in NAMES.items() for typed in every])
@pytest.mark.parametrize("kind", ["name", "text"])
def test_a_name_is_found_by_its_letters(indexes: dict[str, SearchIndex], kind: str, name: str, typed: str) -> None:
    assert IDS[name] in found_members(indexes[kind], typed, "sv").ids
    assert IDS[name] in found_members(indexes[kind], typed[:2], "sv").ids, "from the second letter"


@pytest.mark.parametrize("name", NAMES)
def test_a_name_and_all_that_may_be_typed_fold_to_the_same(name: str) -> None:
    assert {folded(spelled(typed)) for typed in (name, *NAMES[name])} == {folded(spelled(name))}
    assert folded(folded(spelled(name))) == folded(spelled(name))


def test_the_letters_that_a_name_really_has_lead(indexes: dict[str, SearchIndex]) -> None:
    assert found_members(indexes["name"], "иод", "sv").ids == (IDS["Йод"],)
    assert sorted(["öl", "ål", "äl", "zl", "ol", "øl", "al"], key=lambda word: alphabetical(spelled(word))) == [
        *("al", "ol", "zl", "ål", "äl", "öl", "øl")
    ]
