"""Writes docs/conformance.md from kiosk/phone/conformance.toml: each clause, how far it is met, the tests that show it.
`make statement` after a change of the table."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.phone.conformance import Clause, Conformance, Part, Verdict, conformance

STATEMENT = Path(__file__).resolve().parent.parent / "docs" / "conformance.md"
TITLES = {Part.SCREEN: "The screen", Part.PAGES: "The phone pages"}
HEAD = """# Conformance

How far the screen and its phone pages meet EN 301 549, version 3.2.1: the screen as closed functionality, by WCAG 2.1
at levels A and AA, the pages by WCAG 2.2 too. What a clause asks is said in our own words; those of the standard count.
The project assesses itself. Nobody else has examined it, and no visitor with a disability has tried it yet.

`make statement` writes this page from `kiosk/phone/conformance.toml`, and with the same words the statement among the
phone pages, below `/accessibility/`. `tests/rules/test_conformance.py` fails when a test that is named here is gone.

Assessed on {assessed}.
"""


def statement(found: Conformance) -> str:
    """The whole document."""
    parts = "\n".join(_part(found, part) for part in Part)
    skipped = "\n".join(f"- `{tests}`: {why}" for tests, why in found.may_be_skipped.items())
    head = HEAD.format(assessed=found.assessed.isoformat())
    return f"{head}\n{parts}\n## Tests that are not run everywhere\n\n{skipped}\n"


def _part(found: Conformance, part: Part) -> str:
    clauses = found.of(part)
    numbers = Counter(clause.verdict for clause in clauses)
    counts = ", ".join(f"{numbers[verdict]} {verdict.value}" for verdict in Verdict)
    lines = [
        f"## {TITLES[part]}",
        f"\nOf {len(clauses)} clauses: {counts}.",
        f"\n### {TITLES[part]}: what falls short\n",
        *(f"- {each.reason['en']} ({each.verdict}: {', '.join(each.numbers)})" for each in found.shortcomings(part)),
        f"\n### {TITLES[part]}: every clause\n",
        *_table(clauses),
        "",
    ]
    return "\n".join(lines)


def _table(clauses: Sequence[Clause]) -> Iterator[str]:
    yield "| clause | what it asks | verdict | shown by, and why |"
    yield "| --- | --- | --- | --- |"
    for clause in clauses:
        why = [clause.reason["en"]] if clause.reason else []
        shown = [f"`{test}`" for test in clause.tests]
        yield f"| {clause.number} | {clause.name['en']} | {clause.verdict} | {'<br>'.join(why + shown)} |"


if __name__ == "__main__":
    STATEMENT.write_text(statement(conformance()), encoding="utf-8")
