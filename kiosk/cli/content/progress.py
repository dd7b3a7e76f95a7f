"""A bar on the terminal while a build is at work; nothing where no terminal is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kiosk.domain.sentences import Sentence
from kiosk.sources.report.translation import in_language

Progress = Callable[[int, int, Sentence], None]


@contextmanager
def bar(language: str) -> Iterator[Progress]:
    """What to tell each step of a build to: how many are done, of how many, and what comes now."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}", markup=False))
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as shown:
        task = shown.add_task("")

        def tell(done: int, total: int, words: Sentence) -> None:
            shown.update(task, completed=done, total=total, description=in_language(words, language))

        yield tell
