"""Every page of the first content in a real browser."""

import re

import pytest

from tests.phone.conftest import FirstSite
from tests.phone.page_checks import WAYS, Way, check, violations
from tests.phone.phones import Phone
from tests.thoroughness import FULL


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_every_page_of_the_first_content_opens_fits_and_keeps_nobody_out(
    phone: Phone, first: FirstSite, way: Way
) -> None:
    """One page of every kind in each language, in one way or another; by `make full`, each page in every way, with
    axe-core."""
    phone.begin(way.size, scheme=way.scheme, script=way.script)
    mine = first.paths if FULL else one_of_every_kind(first.paths)[WAYS.index(way) :: len(WAYS)]
    assert len(mine) >= 2
    for path in mine:
        shown = phone.open(f"{first.address}{path}")
        check(shown, first.address)
        assert not FULL or violations(shown) == [], path


def one_of_every_kind(paths: list[str]) -> list[str]:
    """The first page of every kind in every language; those of one kind differ in the code in their path."""
    return list({re.sub("[A-Z0-9]{5}", "", path): path for path in reversed(paths)}.values())
