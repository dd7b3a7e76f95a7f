"""Sentences in the language of the reader, with numbers as that language writes them."""

from collections.abc import Mapping

import pytest

from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import say
from kiosk.sources.drafts import Where
from kiosk.sources.joining.merging import Merged
from kiosk.sources.report.translation import in_language, staff_language, told_twice, where


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "sv_SE.UTF-8"}, "sv"),
        ({"LANG": "sv_SE.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "C", "LC_MESSAGES": "sv_FI"}, "sv"),
        ({"LANG": "sv_SE", "LC_ALL": ""}, "sv"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
    ],
)
def test_the_language_is_that_of_the_computer(environment: Mapping[str, str], language: str) -> None:
    assert staff_language(environment) == language


def test_a_sentence_is_said_again_with_the_same_values() -> None:
    sentence = say("There are {count} rows; {most} is the most.", count=50_001, most=50_000)
    assert in_language(sentence, "en") == "There are 50,001 rows; 50,000 is the most."
    assert in_language(sentence, "sv") == "Det finns 50\u00a0001 rader; högst 50\u00a0000 får plats."


def test_a_sentence_within_a_sentence_is_said_in_the_same_language() -> None:
    sentence = say("{errors} and {warnings} in {files}.", errors=say("1 error"), warnings="?", files=say("1 file"))
    assert in_language(sentence, "sv") == "1 fel och ? i 1 fil."


@pytest.mark.parametrize("words", ["as it is", say("Nobody translated {this}.", this="yet")])
def test_what_nobody_translated_stays_as_it_is(words: str) -> None:
    assert in_language(words, "sv") == words


def test_a_value_is_never_a_template() -> None:
    assert in_language(say("“{host}” is no plain host name.", host="{evil}"), "sv").startswith("”{evil}”")


def test_the_place_of_a_problem_is_told_in_both_languages() -> None:
    problem = Problem(Severity.ERROR, "members.csv", 12_345, "place", "", say("Shorten it."), say("Shorten it."))
    assert (where(problem, "en"), problem.where) == ("members.csv, row 12345, column place",) * 2
    assert where(problem, "sv") == "members.csv, rad 12345, kolumn place"


def test_what_was_merged_names_every_source() -> None:
    merged = Merged(Where("events.csv", 4), (Where("talks.ics", uid="a"), Where("city", uid="b")), "Samtal")
    assert (
        told_twice(merged, "en")
        == "“Samtal” stands in events.csv, row 4 and in talks.ics; city; the first is believed."
    )
    assert "events.csv, rad 4" in told_twice(merged, "sv")


def test_a_sheet_is_told_in_the_language_of_the_reader() -> None:
    problem = Problem(Severity.ERROR, "heidi.xlsx, sheet members", 16, "", "", say("Shorten it."), say("Shorten it."))
    assert (where(problem, "en"), where(problem, "sv")) == (
        "heidi.xlsx, sheet members, row 16",
        "heidi.xlsx, bladet members, rad 16",
    )
