"""A build's report as JSON and as a page: whole, escaped, and nothing in it that a browser would fetch or run."""

import json
import re
from base64 import b64encode
from datetime import UTC, datetime
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import say
from kiosk.sources.drafts import Where
from kiosk.sources.joining.merging import Merged
from kiosk.sources.report.html_report import as_page
from kiosk.sources.report.json_report import as_json
from kiosk.sources.report.model import Report, by_table, outcome

AT = datetime(2026, 11, 27, 9, tzinfo=UTC)
EVIL = "<script>alert(1)</script><img src=//x.example/y onerror=1>\"'&"
COUNTS = {"facts": 1, "members": 2, "places": 1, "events": 1, "times": 3, "pictures": 0}
OPERATIONS = Path(__file__).parents[3] / "docs" / "operations.md"


def problem(table: str, severity: Severity = Severity.ERROR, value: str = EVIL) -> Problem:
    return Problem(severity, table, 4, "place", value, say("This cell is empty."), say("Translate it."))


def report(*problems: Problem, written: bool = False) -> Report:
    merged = (Merged(Where("events.csv", 4), (Where("talks.ics", uid="a"),), EVIL),)
    done = ("content.sqlite", "ab" * 32) if written else ("", "")
    return Report("desk", AT, problems, COUNTS, *done, merged, ("Lindab", EVIL))


class Page(HTMLParser):
    """The elements of a page and their attributes, and its words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_page_says_what_was_handed_in_and_runs_nothing_of_it(language: str) -> None:
    page = Page(as_page(report(problem(EVIL), problem("b.csv", Severity.WARNING)), language))
    tags = {tag for tag, _attributes in page.elements}
    assert tags.isdisjoint({"script", "img", "link", "iframe", "form", "base", "object"})
    assert not any(name.startswith("on") or name == "style" for _tag, found in page.elements for name in found)
    assert all((found["href"] or "").startswith("#") for tag, found in page.elements if tag == "a")
    assert EVIL in page.words
    assert any(EVIL in words and "events.csv" in words for words in page.words), "what was merged"
    assert any(f"Lindab, {EVIL}" in words for words in page.words), "members without a place"
    assert dict(page.elements[0][1]) == {"lang": language}


def test_a_page_allows_its_own_style_and_nothing_else() -> None:
    html = as_page(report(problem("a.csv")), "en")
    style = re.search(r"<style>(.*)</style>", html, re.DOTALL)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html)
    assert style is not None
    assert policy is not None
    assert "url(" not in style[1]
    assert "@import" not in style[1]
    allowed = b64encode(sha256(style[1].encode()).digest()).decode()
    assert policy[1] == f"default-src 'none'; style-src 'sha256-{allowed}'; base-uri 'none'; form-action 'none'"


def test_a_page_groups_by_table_with_counts_on_top() -> None:
    problems = (problem("a.csv"), problem("b.csv"), problem("a.csv", Severity.WARNING))
    assert [len(found) for found in by_table(problems).values()] == [2, 1]
    words = [each.strip() for each in Page(as_page(report(*problems), "sv")).words]
    assert words.index("2 fel och 1 varning i 2 filer.") < words.index("a.csv") < words.index("b.csv")
    assert "1 fel, 1 varning" in words
    assert "a.csv, rad 4, kolumn place" in " ".join(words)


def test_a_page_without_problems_says_so() -> None:
    words = Page(as_page(report(written=True), "en")).words
    assert "There is nothing to mend." in words
    assert any("content.sqlite was written: 1 fact, 2 members, 1 event at 3 times" in each for each in words)


def test_nothing_written_is_said() -> None:
    assert outcome(report()) == "Nothing was written."


def test_json_has_the_documented_shape() -> None:
    found = json.loads(as_json(report(problem("a.csv"), written=True), "sv"))
    documented = re.search(r"```json\n(.*?)```", OPERATIONS.read_text("utf-8"), re.DOTALL)
    assert documented is not None
    example = json.loads(documented[1])
    assert shape(found) == shape(example)
    assert found["problems"][0]["sentence"] == "Cellen är tom."
    assert found["problems"][0]["value"] == EVIL
    assert found["built_at"] == "2026-11-27T09:00:00Z"
    assert json.loads(as_json(report(), "en"))["written"] is None


def shape(value: object) -> object:
    """The keys of objects and the kinds of values, the first of a list for all of it."""
    if isinstance(value, dict):
        return {key: shape(each) for key, each in value.items()}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return type(value).__name__
