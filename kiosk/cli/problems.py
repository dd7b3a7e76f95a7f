"""How Problems are printed: a table on the error stream and one line that sums it up."""

from collections.abc import Sequence

from kiosk.domain.errors import Problem, Severity

MOST_SHOWN = 200
_COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow"}


def print_problems(problems: Sequence[Problem]) -> None:
    """Print `problems` (at most 200 of them) with place, value, sentence and remedy; nothing when there are none."""
    if not problems:
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table("", "Where", "Value", "What is wrong", "What to do", show_lines=True)
    for problem in problems[:MOST_SHOWN]:
        severity = Text(problem.severity.value, style=_COLOURS[problem.severity])
        table.add_row(severity, *map(Text, (problem.where, problem.value, problem.sentence, problem.remedy)))
    console = Console(stderr=True)
    if not console.is_terminal:
        console.width = 160
    console.print(table)
    console.print(Text(summary(problems)))


def summary(problems: Sequence[Problem]) -> str:
    """`3 errors and 1 warning in 2 tables.`, and how many of them are not shown."""
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    tables = len({problem.table for problem in problems})
    hidden = len(problems) - MOST_SHOWN
    more = f" The first {MOST_SHOWN} are shown." if hidden > 0 else ""
    return (
        f"{_count(errors, 'error')} and {_count(len(problems) - errors, 'warning')} in {_count(tables, 'table')}.{more}"
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
