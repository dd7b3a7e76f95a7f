"""Every page of the first content in a real browser."""

import os

import pytest

from tests.phone.conftest import FirstSite, Phones
from tests.phone.page_checks import WAYS, Way, check


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_every_page_of_the_first_content_opens_fits_and_keeps_nobody_out(
    phones: Phones, first: FirstSite, way: Way
) -> None:
    """Each page in one way or another; by `make visit`, each in every way."""
    phone, turn = phones(way.size, script=way.script, color_scheme=way.scheme), WAYS.index(way)
    mine = first.paths if os.environ.get("PHONE") == "full" else first.paths[turn :: len(WAYS)]
    for path in mine:
        check(phone.open(f"{first.address}{path}"), first.address, looks=way.script)
    assert len(mine) > 10
