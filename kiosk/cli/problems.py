"""How Problems are printed: a table on the error stream and one line that sums it up."""

from collections.abc import Sequence
from functools import partial

from kiosk.cli.suggested_commands import as_typed
from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import say
from kiosk.sources.report.model import severity_word, summary
from kiosk.sources.report.translation import in_language, where

MOST_SHOWN = 200
_COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow"}
_PLAIN_WIDTH = 160
"""Characters of a line where no terminal says how wide it is."""


def print_problems(problems: Sequence[Problem], language: str = "en") -> None:
    """Print `problems` (at most 200 of them) with place, value, sentence and remedy; nothing when there are none."""
    if not problems:
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    tell = partial(in_language, language=language)
    headings = (say("Where"), say("Value"), say("What is wrong"), say("What to do"))
    table = Table("", *map(tell, headings), show_lines=True)
    for problem in problems[:MOST_SHOWN]:
        severity = Text(tell(severity_word(problem.severity)), style=_COLOURS[problem.severity])
        cells = (
            where(problem, language),
            problem.value,
            as_typed(tell(problem.sentence)),
            as_typed(tell(problem.remedy)),
        )
        table.add_row(severity, *map(Text, cells))
    console = Console(stderr=True)
    if not console.is_terminal:
        console.width = _PLAIN_WIDTH
    console.print(table)
    console.print(Text(tell(summary(problems))))
    if len(problems) > MOST_SHOWN:
        console.print(Text(tell(say("The first {count} are shown.", count=MOST_SHOWN))))
