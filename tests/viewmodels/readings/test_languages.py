"""One item whose parts are in different languages: each is said in its own."""

from kiosk.domain.calendar import showing_at
from kiosk.viewmodels.pages.row_reading import fact_reading, spoken_row
from kiosk.viewmodels.reading import Role
from kiosk.viewmodels.shared_rows import event_row, fact_row
from tests.factories import content, event, fact, occurrence, place
from tests.viewmodels.conftest import SceneOf

TALK = event("talk", {"en": "A talk in the hall"}, place="quay")
TIME = occurrence("talk", "2026-11-23 15:00", "2026-11-23 15:45", 1)
CONTENT = content(places=[place("quay", 1, {"sv": "Kajen"})], events=[TALK], occurrences=[TIME])


def test_an_english_event_on_a_swedish_screen(scene: SceneOf) -> None:
    here = scene(CONTENT)
    row = event_row(here, showing_at(TALK, TIME, here.now))
    item = spoken_row(here, "rows/0", Role.BUTTON, row)
    time, title, rest = item.parts
    assert time == ("klockan 15, 45 minuter", "sv")
    assert title == ("A talk in the hall", "en")
    assert rest[0].startswith("Kajen")
    assert rest[1] == "sv"
    assert item.show == row.spoken == ", ".join(text for text, _ in item.pieces)


def test_an_event_in_the_language_of_the_screen_is_one_text(scene: SceneOf) -> None:
    here = scene(CONTENT, language="en")
    item = spoken_row(here, "rows/0", Role.BUTTON, event_row(here, showing_at(TALK, TIME, here.now)))
    assert [language for _, language in item.parts] == ["en"]
    assert item.say.startswith("3 pm, 45 minutes, A talk in the hall, ")


def test_the_language_of_a_fact_is_told_in_that_of_the_screen(scene: SceneOf) -> None:
    first = fact("y2020", "history", title={"en": "It began"}, text={"en": "At 15:00"})
    here = scene(content(facts=[first]))
    (item, *_) = fact_reading(here, "facts/0", fact_row(here, first))
    assert item.parts[0] == ("It began, At 3 pm", "en")
    assert item.parts[1][1] == "sv"
    assert item.parts[1][0].endswith("English")
