"""Which part of a hit's title is marked as typed."""

import pytest

from kiosk.viewmodels.hit_rows import typed_part
from tests.factories import content, member
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.searching import Searching


@pytest.mark.parametrize(
    ("title", "query", "part"),
    [
        ("RecoLab", "re", "Re"),
        ("Öppet hus på RecoLab", "reco", "Reco"),
        ("Öppet hus på RecoLab", "öp", "Öp"),
        ("Ängelholm", "angel", "Ängel"),
        ("Straße 5", "strasse", "Straße"),
        ("Region Skåne", "skå reg", "Skå"),
        ("Hetch", "etch", ""),
        ("Hetch", "", ""),
        ("Café N°1", "n 1", "N"),
    ],
)
def test_the_part_that_was_typed_is_marked(title: str, query: str, part: str) -> None:
    start, length = typed_part(title, query)
    assert title[start : start + length] == part


def test_the_mark_is_counted_as_the_screen_counts(scene: SceneOf) -> None:
    search = Searching(scene, content(members=[member("ship", "🚢 Båten")]))
    search.find("båt")
    assert [(row.mark, row.marked) for row in search.rows] == [(3, 3)], "in units of UTF-16"
