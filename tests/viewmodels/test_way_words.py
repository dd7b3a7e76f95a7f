"""The way to a place, as far as it is known."""

from dataclasses import replace

import pytest

from kiosk.domain.model import Place
from kiosk.viewmodels.formatting import joined
from kiosk.viewmodels.way_words import way_words
from tests.factories import content, place
from tests.viewmodels.conftest import SceneOf

HERE = replace(place("quay", 1), coordinates="56.0413,12.6945")
THERE = replace(
    place("reco", 2, minutes=7), coordinates="56.0513,12.6945", direction={"sv": "längs kajen", "en": "along the quay"}
)


def way(scene: SceneOf, there: Place, facing: float | None, language: str = "sv", here: Place = HERE) -> str:
    seen = replace(scene(content(places=[here, there]), language=language), facing=facing)
    return way_words(seen, there).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", ("Rakt fram", "Till höger", "Bakom dig", "Till vänster")),
        ("en", ("Straight ahead", "To the right", "Behind you", "To the left")),
        ("da", ("Ligeud", "Til højre", "Bag dig", "Til venstre")),
        ("de", ("Geradeaus", "Rechts", "Hinter Ihnen", "Links")),
    ],
)
def test_the_side_is_that_of_the_reader(scene: SceneOf, language: str, words: tuple[str, ...]) -> None:
    there = replace(THERE, direction={}, minutes=None)
    assert tuple(way(scene, there, facing, language) for facing in (0, 270, 180, 90)) == words


def test_side_words_of_staff_and_minutes_are_one_line(scene: SceneOf) -> None:
    said = way(scene, THERE, 90)
    assert said == joined("Till vänster", "längs kajen", "7 min till fots härifrån").replace("\N{NO-BREAK SPACE}", " ")
    said = way(scene, THERE, 90, "de")
    told = joined("Links", "along the quay", "English", "7 Min. zu Fuß von hier")
    assert said == told.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("here", "there", "facing"),
    [
        (HERE, THERE, None),
        (replace(HERE, coordinates=""), THERE, 90),
        (HERE, replace(THERE, coordinates=""), 90),
        (HERE, replace(THERE, coordinates=HERE.coordinates), 90),
    ],
)
def test_no_side_is_guessed(scene: SceneOf, here: Place, there: Place, facing: float | None) -> None:
    assert way(scene, there, facing, here=here).startswith("längs kajen")


def test_where_the_screen_stands_there_is_no_way(scene: SceneOf) -> None:
    seen = replace(scene(content(places=[HERE, THERE])), facing=90)
    assert way_words(seen, seen.content.places["quay"]) == ""


def test_a_screen_whose_place_is_gone_says_what_staff_say(scene: SceneOf) -> None:
    seen = replace(scene(content(places=[HERE, THERE]), here="gone"), facing=90)
    assert way_words(seen, seen.content.places["reco"]) == "längs kajen"
