"""The statement on EN 301 549 names every clause that concerns us, by tests that are there and are run."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

from kiosk.phone.conformance import TABLE, Conformance, Part, conformance
from tests.rules.named_tests import is_there, may_be_skipped
from tests.rules.rule import ROOT, plant

REMEDY = "type `make statement`"
CLOSED = """
5.1.2.1 5.1.2.2 5.1.3.1 5.1.3.2 5.1.3.3 5.1.3.4 5.1.3.5 5.1.3.6 5.1.3.7 5.1.3.8 5.1.3.9 5.1.3.10 5.1.3.11 5.1.3.12
5.1.3.13 5.1.3.14 5.1.3.15 5.1.3.16 5.1.4 5.1.5 5.1.6.1 5.1.6.2 5.1.7 5.2 5.3 5.4 5.5.1 5.5.2 5.6.1 5.6.2 5.7 5.8 5.9
6 7
8.1.1 8.1.2 8.1.3 8.2.1.1 8.2.1.2 8.2.2.1 8.2.2.2 8.3.2.1 8.3.2.2 8.3.2.3.1 8.3.2.3.2 8.3.2.3.3 8.3.2.4 8.3.2.5 8.3.2.6
8.3.3.1 8.3.3.2 8.3.3.3.1 8.3.3.3.2 8.3.4.1 8.3.4.2 8.3.4.3.2 8.3.4.3.3 8.3.5 8.3.6 8.4.1 8.4.2.1 8.4.2.2 8.4.3 8.5
10
11.1.1.1 11.1.2.1 11.1.2.2 11.1.2.3 11.1.2.4 11.1.2.5 11.1.3.1 11.1.3.2 11.1.3.3 11.1.3.4 11.1.3.5 11.1.4.1 11.1.4.2
11.1.4.3 11.1.4.4 11.1.4.5 11.1.4.10 11.1.4.11 11.1.4.12 11.1.4.13 11.2.1.1 11.2.1.2 11.2.1.4 11.2.2.1 11.2.2.2
11.2.3.1 11.2.4.3 11.2.4.4 11.2.4.6 11.2.4.7 11.2.5.1 11.2.5.2 11.2.5.3 11.2.5.4 11.3.1.1 11.3.2.1 11.3.2.2 11.3.3.1
11.3.3.2 11.3.3.3 11.3.3.4 11.4.1.1 11.4.1.2 11.4.1.3
11.5.1 11.5.2.1 11.5.2.2 11.5.2.3 11.5.2.4 11.5.2.5 11.5.2.6 11.5.2.7 11.5.2.8 11.5.2.9 11.5.2.10 11.5.2.11 11.5.2.12
11.5.2.13 11.5.2.14 11.5.2.15 11.5.2.16 11.5.2.17 11.6.1 11.6.2 11.7 11.8.1 11.8.2 11.8.3 11.8.4 11.8.5
12.1.1 12.1.2 12.2.2 12.2.3 12.2.4 13
"""
WEB = """
9.1.1.1 9.1.2.1 9.1.2.2 9.1.2.3 9.1.2.4 9.1.2.5 9.1.3.1 9.1.3.2 9.1.3.3 9.1.3.4 9.1.3.5 9.1.4.1 9.1.4.2 9.1.4.3 9.1.4.4
9.1.4.5 9.1.4.10 9.1.4.11 9.1.4.12 9.1.4.13 9.2.1.1 9.2.1.2 9.2.1.4 9.2.2.1 9.2.2.2 9.2.3.1 9.2.4.1 9.2.4.2 9.2.4.3
9.2.4.4 9.2.4.5 9.2.4.6 9.2.4.7 9.2.5.1 9.2.5.2 9.2.5.3 9.2.5.4 9.3.1.1 9.3.1.2 9.3.2.1 9.3.2.2 9.3.2.3 9.3.2.4 9.3.3.1
9.3.3.2 9.3.3.3 9.3.3.4 9.4.1.1 9.4.1.2 9.4.1.3 9.6
"WCAG 2.4.11" "WCAG 2.5.7" "WCAG 2.5.8" "WCAG 3.2.6" "WCAG 3.3.7" "WCAG 3.3.8"
"""
MODULE = """
import pytest
needs = pytest.mark.skipif(True, reason="no")
@pytest.fixture
def server(): {server}
@pytest.fixture
def screen(server): return server
{mark}
def test_all({asked}): {body}
"""


@pytest.fixture(scope="module")
def found() -> Conformance:
    return conformance()


@pytest.fixture(scope="module")
def script() -> Any:
    spec = spec_from_file_location("conformance_statement", ROOT / "packaging" / "conformance_statement.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("part", "numbers"), [(Part.SCREEN, CLOSED), (Part.PAGES, WEB)])
def test_every_clause_that_concerns_us_is_there_in_order(found: Conformance, part: Part, numbers: str) -> None:
    asked = numbers.replace('"WCAG ', "WCAG_").replace('"', "").split()
    assert [clause.number.replace(" ", "_") for clause in found.of(part)] == asked


def test_every_named_test_is_there(found: Conformance) -> None:
    named = {test for clause in found.clauses for test in clause.tests}
    assert len(named) > 40, "nothing was proven"
    assert sorted(test for test in named if not is_there(ROOT, test)) == []


def test_what_is_not_always_run_says_why_and_nothing_else_does(found: Conformance) -> None:
    named = {test for clause in found.clauses for test in clause.tests}
    skipped = {test for test in named if is_there(ROOT, test) and may_be_skipped(ROOT, test)}
    excused = {test: [each for each in found.may_be_skipped if test.startswith(each)] for test in named}
    assert sorted(test for test in skipped if not excused[test]) == []
    assert sorted({each for test in skipped for each in excused[test]}) == sorted(found.may_be_skipped)


def test_the_document_is_what_the_table_says(script: Any, found: Conformance) -> None:
    assert script.statement(found) == script.STATEMENT.read_text(encoding="utf-8"), REMEDY


def test_both_languages_have_words_for_all(found: Conformance) -> None:
    for clause in found.clauses:
        for text in (clause.name, clause.reason) if clause.reason else (clause.name,):
            assert text.keys() == {"en", "sv"}
            assert all(words.strip() for words in text.values())


@pytest.mark.parametrize(
    ("there", "not_there", "said"),
    [
        ('number = "5.1.2.2"', 'number = "5.1.2.1"', "5.1.2.1 stands there twice"),
        ('verdict = "met"\nreason = "no-speaking"', 'verdict = "not met"', "5.1.7 is not met, and nothing says why"),
        ('verdict = "met"\nreason = "no-speaking"', 'verdict = "met"', "5.1.7 is met, and nothing says why"),
        ('reason = "no-speaking"', 'reason = "no-sound"', "nothing is said to be for these reasons: no-speaking"),
    ],
)
def test_a_table_that_says_too_little_is_refused(tmp_path: Path, there: str, not_there: str, said: str) -> None:
    table = tmp_path / "conformance.toml"
    text = TABLE.read_text(encoding="utf-8")
    assert there in text
    table.write_text(text.replace(there, not_there), encoding="utf-8")
    with pytest.raises(ValueError, match=said):
        conformance(table)


def test_a_test_that_is_gone_is_missed(tmp_path: Path) -> None:
    root = module_with(tmp_path)
    assert is_there(root, "tests/test_it.py::test_all")
    for gone in ("test_it.py::test_some", "test_other.py::test_all", "test_it.py::screen", "test_it.py"):
        assert not is_there(root, f"tests/{gone}")


@pytest.mark.parametrize(
    "how",
    [
        {"mark": '@pytest.mark.skip(reason="later")'},
        {"mark": "@needs"},
        {"mark": "pytestmark = needs"},
        {"mark": 'pytest.importorskip("nothing")'},
        {"body": 'pytest.skip("later")'},
        {"asked": "screen", "server": 'pytest.skip("no server")'},
        {"mark": '@pytest.mark.usefixtures("screen")', "server": 'pytest.skip("no server")'},
        {"asked": "request", "body": 'request.getfixturevalue("server")', "server": 'pytest.skip("no server")'},
    ],
    ids=lambda how: " ".join(how.values()),
)
def test_a_test_that_may_be_skipped_is_found(tmp_path: Path, how: dict[str, str]) -> None:
    assert may_be_skipped(module_with(tmp_path, **how), "tests/test_it.py::test_all")


def test_a_test_that_is_always_run_is_not(tmp_path: Path) -> None:
    assert not may_be_skipped(module_with(tmp_path, server='pytest.skip("no server")'), "tests/test_it.py::test_all")
    other = tmp_path / "other"
    assert not may_be_skipped(module_with(other, asked="screen"), "tests/test_it.py::test_all")


def module_with(root: Path, mark: str = "", body: str = "pass", asked: str = "", server: str = "return 1") -> Path:
    """A root with one module of tests, made like that."""
    return plant(root, {"tests/test_it.py": MODULE.format(mark=mark, body=body, asked=asked, server=server)})
