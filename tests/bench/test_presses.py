"""Six keys find a member by search, also those that the bench finds hardest among 1,000."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.generate import FIRST_DAY, big_content
from bench.presses import EVENTS, MOST, SEED, UNHURRIED, Search
from kiosk.content.writer import write
from kiosk.domain.walltime import midnight
from kiosk.screen_settings import ScreenSettings
from kiosk.tour.offscreen import Drawing

HARDEST = ("Lindväxa Livsmedel", "Tornsätra Teknik", "Havevång Arkitektur", "Rödinge Energi")


@pytest.fixture(scope="module")
def search(
    request: pytest.FixtureRequest, compiled: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Search, list[str]]]:
    """Search among 1,000 members, and their names."""
    request.getfixturevalue("qapp")
    content, file = big_content(1_000, EVENTS, SEED), tmp_path_factory.mktemp("presses") / "content.sqlite"
    write(content, {}, file)
    settings = ScreenSettings(
        content=lambda: (file, None), at=midnight(FIRST_DAY), patience=UNHURRIED, translations=compiled
    )
    with Drawing(settings, (1080, 1920)) as drawing:
        yield Search(drawing), [member.name["sv"] for member in content.members.values()]


@pytest.mark.parametrize("name", HARDEST)
def test_the_hardest_of_a_thousand_members_is_found_in_few_presses(search: tuple[Search, list[str]], name: str) -> None:
    searched, names = search
    whole = next(one for one in names if one.startswith(name))
    way = searched.way(whole)
    assert way is not None
    assert len(way) <= MOST
