"""A place, member or tag that is typed by its name is recognised; a row with another mistake is looked at too."""

import pytest

from tests.sources.tables.sample_tables import TABLES, changed, errors, read, with_row


@pytest.mark.parametrize(
    ("table", "row", "column", "id"),
    [
        ("members.csv", "new,Namn,Name,The quay,", "place", "quay"),
        ("members.csv", "new,Namn,Name,QUAY,", "place", "quay"),
        ("members.csv", "new,Namn,Name,Kajn,", "place", "quay"),
        ("members.csv", "new,Namn,Name,,NAV", "tags", "hub"),
        ("facts.csv", "new,Siffror,Ny,New,,,,,,release", "topic", "figures"),
        ("facts.csv", "new,figures,Ny,New,,,,HETCH,,release", "member", "hetch"),
        ("facts.csv", "new,figures,Ny,New,,,,,,A release", "source", "release"),
        ("events.csv", "new,Ny,New,+1,18:00,,20:00,,,,,,,,,Hetch,quay,,", "organiser", "hetch"),
    ],
)
def test_what_is_typed_by_its_name_is_recognised(table: str, row: str, column: str, id: str) -> None:
    (problem,) = errors(with_row(table, row))
    assert (problem.column, problem.remedy) == (column, f"Did you mean “{id}”?")


def test_a_tag_of_several_words_is_one_thing() -> None:
    tags = TABLES["tags.csv"] + "open-days,member,Öppet hus,Open house\n"
    members = TABLES["members.csv"] + 'new,Namn,Name,,"hub, Öppet hus"\n'
    (problem,) = errors(read({"tags.csv": tags, "members.csv": members}))
    assert problem.sentence.startswith("“Öppet hus” is not the id")
    assert problem.remedy == "Did you mean “open-days”?"


def test_references_of_a_row_with_another_mistake_are_told_in_the_same_go() -> None:
    found = errors(with_row("events.csv", "new,Ny,New,soon,18:00,,20:00,,,,,,,,,nobody,kay,,"))
    assert [problem.column for problem in found] == ["starts", "organiser", "place"]


def test_a_broken_formula_in_a_reference_is_one_error() -> None:
    (problem,) = errors(changed("members.csv", "Hetch,Hetch,quay", "Hetch,Hetch,#REF!"))
    assert "formula" in problem.sentence


def test_how_ids_are_made_is_said_of_ids_alone() -> None:
    (problem,) = errors(changed("topics.csv", "chart-column", "Chart column"))
    assert problem.sentence == "This is no name of an icon."
