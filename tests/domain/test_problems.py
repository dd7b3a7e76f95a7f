"""A problem says where it is, and tells no password."""

import pytest

from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import say


@pytest.mark.parametrize(
    ("row", "column", "where"),
    [
        (4, "place", "members.csv, row 4, column place"),
        (4, "", "members.csv, row 4"),
        (None, "place", "members.csv, column place"),
        (None, "", "members.csv"),
    ],
)
def test_a_problem_says_where_it_is(row: int | None, column: str, where: str) -> None:
    assert Problem(Severity.ERROR, "members.csv", row, column, "x", say("Wrong."), say("Put it right.")).where == where


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("https://heidi:secret@heidi.example/a?b=c", "https://…@heidi.example/a?b=c"),
        ("https://secret@heidi.example", "https://…@heidi.example"),
        ("https://heidi.example/@house", "https://heidi.example/@house"),
        ("info@heidi.example", "info@heidi.example"),
    ],
)
def test_a_problem_tells_no_password(value: str, told: str) -> None:
    assert Problem(Severity.WARNING, "talks.ics", None, "URL", value, say("Wrong."), say("Put it right.")).value == told
