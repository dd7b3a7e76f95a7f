"""How a check says what it found about a draft."""

from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import Sentence
from kiosk.sources.drafts import Where
from kiosk.sources.tables.cells import shorten


def warning(where: Where, column: str, value: str, sentence: Sentence, remedy: Sentence) -> Problem:
    """A Problem at `where` that does not stop the build; a long `value` is cut."""
    return Problem(Severity.WARNING, where.source, where.row, column, shorten(value), sentence, remedy, uid=where.uid)


def is_row(where: Where) -> bool:
    """Whether it stands in a table, whose cells were checked one by one."""
    return where.row is not None
