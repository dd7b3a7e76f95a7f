"""How far the screen and its pages meet each clause of EN 301 549: `conformance.toml`, read whole and checked."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from kiosk.domain.texts import LocalText

TABLE = Path(__file__).with_name("conformance.toml")


class Part(StrEnum):
    """What a clause is held against."""

    SCREEN = "screen"
    PAGES = "pages"


class Verdict(StrEnum):
    """How far a clause is met."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not met"
    NOT_APPLICABLE = "not applicable"


FALLS_SHORT = (Verdict.NOT_MET, Verdict.PARTLY)


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: what it asks in our own words (`name`), the verdict, the tests that show it, and why (or nothing)."""

    number: str
    part: Part
    name: LocalText
    verdict: Verdict
    reason: LocalText
    tests: Sequence[str]


@dataclass(frozen=True, slots=True)
class Shortcoming:
    """Why clauses are not met, or only in part."""

    reason: LocalText
    verdict: Verdict
    numbers: Sequence[str]


@dataclass(frozen=True, slots=True)
class Conformance:
    """The whole statement. `may_be_skipped`: why tests are not run everywhere, by the beginning of their names."""

    assessed: date
    clauses: Sequence[Clause]
    may_be_skipped: Mapping[str, str]

    def of(self, part: Part) -> tuple[Clause, ...]:
        """The clauses that this part is held against, in the order of the standard."""
        return tuple(clause for clause in self.clauses if clause.part is part)

    def shortcomings(self, part: Part) -> tuple[Shortcoming, ...]:
        """What keeps clauses from being met, each reason once for all that are not met and once for those in part."""
        found: dict[tuple[Verdict, str], list[Clause]] = {}
        for verdict in FALLS_SHORT:
            for clause in self.of(part):
                if clause.verdict is verdict:
                    found.setdefault((verdict, clause.reason["en"]), []).append(clause)
        return tuple(
            Shortcoming(clauses[0].reason, verdict, [clause.number for clause in clauses])
            for (verdict, _), clauses in found.items()
        )


@cache
def conformance(table: Path = TABLE) -> Conformance:
    """The statement as the table has it. ValueError says which clause lacks a test or a reason, or stands there twice,
    and which reason nobody gives; KeyError names a reason that is not there."""
    read = tomllib.loads(table.read_text(encoding="utf-8"))
    reasons = read["reasons"]
    clauses = sorted(_clauses(read, reasons), key=lambda clause: _order(clause.number))
    for before, clause in pairwise(clauses):
        if before.number == clause.number:
            raise ValueError(f"{clause.number} stands there twice")
    given = {row.get("reason") for row in _rows(read)}
    if unused := reasons.keys() - given:
        raise ValueError(f"nothing is said to be for these reasons: {', '.join(sorted(unused))}")
    return Conformance(read["assessed"], tuple(clauses), read["may_be_skipped"])


def _rows(read: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from read["clause"]
    yield from (row[part] for row in read["criterion"] for part in Part if part in row)


def _clauses(read: Mapping[str, Any], reasons: Mapping[str, LocalText]) -> Iterator[Clause]:
    for row in read["clause"]:
        yield _clause(row["number"], Part(row.get("part", Part.SCREEN)), row, row, reasons)
    for row in read["criterion"]:
        for part in Part:
            if part in row:
                yield _clause(_number(row["number"], part), part, row, row[part], reasons)


def _number(criterion: str, part: Part) -> str:
    """The clause of that criterion; the standard is older than WCAG 2.2."""
    if criterion in ADDED_BY_WCAG_22:
        return f"WCAG {criterion}"
    return f"{11 if part is Part.SCREEN else 9}.{criterion}"


ADDED_BY_WCAG_22 = ("2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8")


def _clause(
    number: str, part: Part, named: Mapping[str, str], row: Mapping[str, Any], reasons: Mapping[str, LocalText]
) -> Clause:
    verdict, reason, tests = Verdict(row["verdict"]), row.get("reason", ""), tuple(row.get("tests", ()))
    if not reason and (verdict is not Verdict.MET or not tests):
        raise ValueError(f"{number} is {verdict.value}, and nothing says why")
    name = {code: named[code] for code in ("en", "sv")}
    return Clause(number, part, name, verdict, reasons[reason] if reason else {}, tests)


def _order(number: str) -> tuple[int, ...]:
    """By number, what WCAG 2.2 added after chapter 9."""
    return tuple(map(int, number.replace("WCAG ", "9.99.").split(".")))
