"""What the accessibility statement says: what is known to fall short, and every clause of the standard."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.domain.texts import LocalText
from kiosk.phone.conformance import Clause, Part, Verdict, conformance
from kiosk.phone.locale import Said
from kiosk.phone.views.scene import Scene

STATEMENT = "/accessibility/"
"""Where it stands, without the language."""


@dataclass(frozen=True, slots=True)
class ClauseRow:
    """A clause in the language of the page, or in another one that is named."""

    number: str
    name: Said
    verdict: str
    reason: Said


@dataclass(frozen=True, slots=True)
class ShortcomingRow:
    """Why clauses are not met, or only in part, and which."""

    reason: Said
    verdict: str
    numbers: str


@dataclass(frozen=True, slots=True)
class PartView:
    """What is held against the standard: how many clauses have which verdict, what falls short, and all."""

    title: str
    counts: str
    shortcomings: Sequence[ShortcomingRow]
    clauses: Sequence[ClauseRow]


def statement_view(scene: Scene) -> dict[str, Any]:
    """All that the page shows."""
    alts: list[LocalText] = [image.picture.alt for image in scene.images.values()]
    return {
        "feedback": scene.content.meta.feedback,
        "missing": sum(1 for alt in alts if not alt.get(scene.locale.code)),
        "total": len(alts),
        "assessed": scene.locale.full_day(conformance().assessed),
        "parts": [_part(scene, part) for part in Part],
    }


def _part(scene: Scene, part: Part) -> PartView:
    clauses = conformance().of(part)
    numbers = Counter(clause.verdict for clause in clauses)
    counts = {_name(verdict): numbers[verdict] for verdict in Verdict}
    return PartView(
        scene.locale(f"statement_{part.value}"),
        scene.locale("statement_counts", total=len(clauses), **counts),
        [
            ShortcomingRow(scene.locale.said(each.reason), _verdict(scene, each.verdict), ", ".join(each.numbers))
            for each in conformance().shortcomings(part)
        ],
        [_row(scene, clause) for clause in clauses],
    )


def _row(scene: Scene, clause: Clause) -> ClauseRow:
    words = scene.locale
    return ClauseRow(clause.number, words.said(clause.name), _verdict(scene, clause.verdict), words.said(clause.reason))


def _verdict(scene: Scene, verdict: Verdict) -> str:
    return scene.locale(f"verdict_{_name(verdict)}")


def _name(verdict: Verdict) -> str:
    return verdict.value.replace(" ", "_")
