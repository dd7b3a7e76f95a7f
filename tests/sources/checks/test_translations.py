from dataclasses import replace

from kiosk.sources.checks.translations import missing
from kiosk.sources.drafts import Drafts
from tests.sources.checks.drafts import DAY, ROW, event, span

SWEDISH = event(span(DAY))


def test_texts_of_a_calendar_are_counted_by_language_and_named_once() -> None:
    both = replace(SWEDISH, title={"sv": "Samtal", "en": "Talk"}, summary={"sv": "Om vatten"})
    first, second = missing(Drafts(events=(SWEDISH, both)), ("sv", "en", "da"))
    assert (first.table, first.row) == ("talks.ics", None)
    assert first.sentence == "2 texts are missing in English; the screen shows them in Swedish and says so."
    assert second.sentence == "3 texts are missing in Danish; the screen shows them in Swedish and says so."


def test_one_text_is_one_and_the_fallback_is_the_one_that_shows() -> None:
    (problem,) = missing(Drafts(events=(replace(SWEDISH, title={"en": "Talk"}),)), ("sv", "en"))
    assert problem.sentence == "1 text is missing in Swedish; the screen shows it in English and says so."


def test_what_a_table_tells_of_its_cells_is_not_told_again() -> None:
    assert not list(missing(Drafts(events=(replace(SWEDISH, where=ROW),)), ("sv", "en")))


def test_a_text_that_is_in_no_language_is_not_missed() -> None:
    assert not list(missing(Drafts(events=(SWEDISH,)), ("sv",)))
