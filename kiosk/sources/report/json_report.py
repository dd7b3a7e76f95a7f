"""A report as one JSON object, for programs that read what a build said."""

import json
from datetime import UTC, datetime

from kiosk.domain.problems import Problem
from kiosk.sources.drafts import Where
from kiosk.sources.report.model import Report
from kiosk.sources.report.translation import in_language, where

VERSION = 1
"""Of the shape; it grows when a key is taken away or means something else."""


def as_json(report: Report, language: str) -> str:
    """`report` as JSON, its sentences in `language`; the shape stands in `docs/operations.md`."""
    return json.dumps(
        {
            "version": VERSION,
            "language": language,
            "folder": report.folder,
            "built_at": _moment(report.built_at),
            "written": {"file": report.output, "sha256": report.sha256} if report.output else None,
            "counts": {"errors": report.errors, "warnings": report.warnings, **report.counts},
            "problems": [_problem(problem, language) for problem in report.problems],
            "merged": [
                {"title": each.title, "kept": _spot(each.kept), "others": [_spot(other) for other in each.others]}
                for each in report.merged
            ],
            "unplaced": report.unplaced,
        },
        ensure_ascii=False,
        indent=2,
    )


def _problem(problem: Problem, language: str) -> dict[str, object]:
    return {
        "severity": problem.severity.value,
        "where": where(problem, language),
        "table": problem.table,
        "row": problem.row,
        "uid": problem.uid,
        "column": problem.column,
        "value": problem.value,
        "sentence": in_language(problem.sentence, language),
        "remedy": in_language(problem.remedy, language),
    }


def _spot(where: Where) -> dict[str, object]:
    return {"source": where.source, "row": where.row, "uid": where.uid}


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
