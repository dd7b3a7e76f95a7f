"""Telephone numbers of members that no table told of."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from kiosk.domain.problems import Problem
from kiosk.sources.checks.reporting import is_row, warning
from kiosk.sources.drafts import MemberDraft
from kiosk.sources.tables.forms.columns import CellContext, CellError
from kiosk.sources.tables.values.telephones import phone

_ANY_CONTEXT = CellContext(date.min, (), frozenset())
"""A number means the same in each."""


def with_telephones(members: Iterable[MemberDraft]) -> tuple[tuple[MemberDraft, ...], tuple[Problem, ...]]:
    """`members` with their numbers in the international form; one that is no number is left out, with a warning."""
    kept: list[MemberDraft] = []
    problems: list[Problem] = []
    for member in members:
        if member.phone and not is_row(member.where):
            try:
                member = replace(member, phone=phone(member.phone, _ANY_CONTEXT))
            except CellError as failure:
                problems.append(warning(member.where, "phone", member.phone, failure.sentence, failure.remedy))
                member = replace(member, phone="")
        kept.append(member)
    return tuple(kept), tuple(problems)
