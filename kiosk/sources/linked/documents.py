"""Bytes → JSON values: a file of JSON or of JSON Lines, or the linked data in a web page. Nothing is fetched."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import Sentence, say
from kiosk.sources.tables.cells import shorten

LARGEST = 16_000_000
"""Bytes of one file or page."""
DEEPEST = 60
"""Lists and objects inside one another."""
_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_LINKED_DATA = "application/ld+json"
_WRAPPING = re.compile(
    r"\A\s*(?://|/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*/)?|(?://|/\*)?\s*(?:-->|\]\]>)\s*(?:\*/)?\s*\Z"
)
_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]{}]', re.DOTALL)
"""A text, which may hold brackets that are none, or a bracket."""
_LONGEST_NUMBER = 18


@dataclass(frozen=True, slots=True)
class Unfit:
    """A value that nobody can mean; it stands where it stood, so that only what holds it is lost."""

    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Reading:
    """The documents of one source in their order, and what could not be read of it."""

    documents: tuple[Any, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_documents(data: bytes, name: str) -> Reading:
    """Every JSON document in `data`; `name` is that of the file for the Problems.

    Objects are dicts, and a doubled key, a number that is none or one too long is an `Unfit`.
    """
    if len(data) > LARGEST:
        sentence = say("The file is larger than {most} MB.", most=LARGEST // 1_000_000)
        return Reading(problems=(_problem(name, sentence, say("Ask for fewer events at a time.")),))
    try:
        text, problems = _decoded(data, name)
    except UnicodeDecodeError as failure:
        sentence = say("The file is not UTF-8: byte {number} is wrong.", number=failure.start + 1)
        return Reading(problems=(_problem(name, sentence, say("Save it as UTF-8.")),))
    if not text.strip():
        return Reading(problems=(_problem(name, say("The file is empty."), say("Look where it comes from.")),))
    blocks = _page(text, name, problems) if text.lstrip().startswith("<") else _file(text)
    documents = []
    for row, uid, block in blocks:
        try:
            documents.append(_parsed(block))
        except _BrokenError as failure:
            severity = Severity.WARNING if row or uid else Severity.ERROR
            problems.append(_problem(name, failure.sentence, failure.remedy, row, uid, severity))
    return Reading(tuple(documents), tuple(problems))


class _BrokenError(Exception):
    def __init__(self, sentence: Sentence, remedy: Sentence) -> None:
        super().__init__(sentence)
        self.sentence, self.remedy = sentence, remedy


_Block = tuple[int | None, str, str]
"""The number of the line for JSON Lines, the name of the script in a page, the text."""


def _decoded(data: bytes, name: str) -> tuple[str, list[Problem]]:
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return data.decode(encoding), []
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError:
        text = data.decode("windows-1252")
        sentence = say("The file is not UTF-8 and was read as Windows-1252.")
        remedy = say("Look whether å, ä and ö are right, or save it as UTF-8.")
        return text, [_problem(name, sentence, remedy, severity=Severity.WARNING)]


def _page(text: str, name: str, problems: list[Problem]) -> Iterator[_Block]:
    found = 0
    for script in LexborHTMLParser(text).css("script[type]"):
        kind = (script.attributes.get("type") or "").split(";")[0].strip().casefold()
        if kind == _LINKED_DATA:
            found += 1
            yield None, f"script {found}", script.text()
    if not found:
        sentence = say("There is no linked data in this page.")
        remedy = say("Name a page that has it, or a file of JSON-LD.")
        problems.append(_problem(name, sentence, remedy))


def _file(text: str) -> Iterator[_Block]:
    """The whole, or each line where the first line is a document of its own and others follow."""
    lines = [(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    if len(lines) > 1 and lines[0][1].strip()[0] in "{[" and _is_whole(lines[0][1]):
        yield from ((number, "", line) for number, line in lines)
    else:
        yield None, "", text


def _is_whole(line: str) -> bool:
    try:
        json.loads("" if _is_deep(line) else line)
    except ValueError:
        return False
    return True


def _parsed(text: str) -> Any:
    unwrapped = _WRAPPING.sub("", _WRAPPING.sub("", text))
    try:
        value = _loads(unwrapped)
    except ValueError as failure:
        if "&quot;" not in unwrapped:
            raise _broken(failure) from failure
        try:
            value = _loads(unescape(unwrapped))
        except ValueError:
            raise _broken(failure) from failure
    return value


def _loads(text: str) -> Any:
    if _is_deep(text):
        sentence = say("Lists and objects stand more than {most} deep in one another.", most=DEEPEST)
        raise _BrokenError(sentence, say("Look where it comes from; nothing of it was read."))
    return json.loads(
        text,
        strict=False,
        object_pairs_hook=_object,
        parse_constant=_no_number,
        parse_float=_float,
        parse_int=_int,
    )


def _is_deep(text: str) -> bool:
    """Looked at before anything is parsed: what parses goes down a call with each list and object."""
    level = 0
    for found in _BRACKET.finditer(text):
        level += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found[0], 0)
        if level > DEEPEST:
            return True
    return False


def _broken(failure: ValueError) -> _BrokenError:
    remedy = say("Have it corrected where it comes from; nothing of it was read.")
    if isinstance(failure, json.JSONDecodeError):
        sentence = say(
            "The JSON is broken in line {line}, character {column}.", line=failure.lineno, column=failure.colno
        )
        return _BrokenError(sentence, remedy)
    return _BrokenError(say("The JSON is broken."), remedy)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        found[key] = Unfit(say("This property stands here twice.")) if key in found else value
    return found


def _no_number(text: str) -> Unfit:
    return Unfit(say("{word} is no number.", word=text))


def _float(text: str) -> float | Unfit:
    number = float(text)
    return number if abs(number) < 10**_LONGEST_NUMBER else Unfit(say("This number is too large to be meant."))


def _int(text: str) -> int | Unfit:
    return int(text) if len(text) <= _LONGEST_NUMBER else Unfit(say("This number is too large to be meant."))


def _problem(
    name: str,
    sentence: Sentence,
    remedy: Sentence,
    row: int | None = None,
    uid: str = "",
    severity: Severity = Severity.ERROR,
) -> Problem:
    return Problem(severity, shorten(name), row, "", "", sentence, remedy, uid=uid)


def unfit(value: Any) -> tuple[str, Unfit] | None:
    """The first value inside `value` that nobody can mean, and the property it is found under."""
    left: list[tuple[str, Any]] = [("", value)]
    while left:
        name, each = left.pop()
        if isinstance(each, Unfit):
            return name, each
        if isinstance(each, dict):
            left.extend(each.items())
        elif isinstance(each, list):
            left.extend((name, inner) for inner in each)
    return None
