"""A file or a page is read document by document, and what nobody can mean is said."""

import pytest

from kiosk.domain.problems import Severity
from kiosk.sources.linked import documents
from tests.sources.linked.sample_answers import linked, only

PAGE = """<!doctype html><html><head><title>x</title>
<script type="application/ld+json"><!-- {} --></script>
<script type="application/ld+json">//<![CDATA[
%s
//]]></script>
<script TYPE='Application/LD+JSON; charset=utf-8'>{"broken": ,}</script>
<!-- <script type="application/ld+json">{"@type": "Event"}</script> -->
<script>var notThis = {"@type": "Event"};</script></head><body></html>"""


def test_a_page_is_read_script_by_script() -> None:
    drafts = linked((PAGE % '{"@type": "Event", "name": "A", "startDate": "2026-12-01"}').encode())
    assert only(drafts).title == {"sv": "A"}
    assert [(problem.uid, problem.severity) for problem in drafts.problems] == [("script 3", Severity.WARNING)]


def test_json_lines_are_read_line_by_line() -> None:
    drafts = linked(b'{"@type":"Event","name":"A","startDate":"2026-12-01"}\n{bad\n\n{"@type":"Place","name":"P"}\n')
    assert (len(drafts.events), len(drafts.places)) == (1, 1)
    assert [(problem.row, problem.severity) for problem in drafts.problems] == [(2, Severity.WARNING)]


WHOLE = '{"@type": "Event", "name": "Åre", "startDate": "2026-12-01"}'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_encodings(encoding: str) -> None:
    drafts = linked(WHOLE.encode(encoding))
    assert only(drafts).title == {"sv": "Åre"}
    assert len(drafts.problems) == (encoding == "windows-1252")


UNMEANT: list[bytes] = [
    b"",
    b"  \n",
    b"42",
    b'"x"',
    b"{",
    b"\xff\xfe\xff",
    b"\x81\x8d\x00",
    b"<p>not a page with data",
    b"<<<",
    b'{"@type":"Recipe"}',
    b'{"@graph":[],"@graph":[]}',
    b'{"@type":"Event","@type":"Event","name":"A"}',
    b'{"@type":"Event","name":"A","startDate":Infinity}',
    b'{"@type":"Event","name":"A","startDate":1e30}',
    b'{"@type":"Event","name":"A","startDate":1234567890123456789}',
    b'{"@type":"Event","name":"\\ud800","startDate":"2026-12-01"}',
]


@pytest.mark.parametrize("data", UNMEANT)
def test_what_nobody_can_mean_is_a_problem(data: bytes) -> None:
    drafts = linked(data)
    assert (drafts.events, drafts.members, drafts.places) == ((), (), ())
    assert drafts.problems


@pytest.mark.parametrize(
    "nested", [b'[[[[[{"@type":"Event"}]]]]]', b'{"a":{"a":[{"a":{"a":1}}]}}', b"[[[[[&quot;a&quot;]]]]]"]
)
def test_what_is_nested_deeper_than_a_limit_is_not_parsed(nested: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """A parser goes down a call with each list in a list; the limit keeps it from going down without end."""
    monkeypatch.setattr(documents, "DEEPEST", 4)
    for data in (nested, b'{"a":1}\n' + nested + b'\n{"a":1}', nested + b'\n{"a":1}'):
        (problem,) = (each for each in linked(data).problems if "deep" in each.sentence)
        assert problem.sentence == "Lists and objects stand more than 4 deep in one another."


def test_brackets_in_texts_are_not_nested(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "DEEPEST", 4)
    text = '{"@type": "Event", "name": "a \\" [[[[[{{{{{", "startDate": ["2026-12-01"], "about": [{"name": "x"}]}'
    assert only(linked(text.encode())).title == {"sv": 'a " [[[[[{{{{{'}


def test_a_file_larger_than_a_limit_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read is held in memory several times over."""
    monkeypatch.setattr(documents, "LARGEST", 60)
    (problem,) = linked(WHOLE.encode() + b"   ").problems
    assert problem.remedy == "Ask for fewer events at a time."


@pytest.mark.parametrize("value", [[], {}])
def test_nothing_is_no_problem(value: object) -> None:
    assert linked(value).problems == ()
