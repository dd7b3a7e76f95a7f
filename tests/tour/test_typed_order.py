"""The order of the members while the name of one is being typed: as if all of them were sorted anew."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.model import Member
from kiosk.runtime.collation import Orders
from kiosk.runtime.language import Languages
from kiosk.tour.typed_order import SortedMembers
from tests.factories import content, member

NAMES = ("Ö", "ö", "Aa", "å", "Å", "z", "ab", "ab", "AB", "1", "12", "2", "", "É")


@pytest.mark.usefixtures("qapp")
def test_it_is_that_of_sorting_everything(compiled: Path) -> None:
    languages = Languages(compiled, "sv").all

    @given(st.lists(st.sampled_from(NAMES), min_size=1, max_size=8), st.integers(0, 8), st.sampled_from(NAMES))
    def sorts(names: list[str], which: int, name: str) -> None:
        members: dict[str, Member] = {str(number): member(str(number), one or "-") for number, one in enumerate(names)}
        whole = content(members=members.values())
        known = SortedMembers(whole, languages)
        changed = (
            replace(members[str(which)], name={"sv": name or "-"}) if str(which) in members else member("new", "ab")
        )
        now = whole.changed(members={**members, changed.id: changed})
        assert dict(known.of(now)) == dict(Orders(now, languages))

    sorts()
