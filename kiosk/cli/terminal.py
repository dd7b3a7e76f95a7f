"""How commands speak to whoever sits at the terminal, in the language of the computer."""

import os
import sys

import click

from kiosk.cli.suggested_commands import as_typed
from kiosk.domain.sentences import Sentence


def somebody_is_there() -> bool:
    """Whether a question would be answered."""
    return sys.stdin.isatty()


def tell(sentence: Sentence, *, warning: bool = False) -> None:
    """Say it on the terminal, in the language of the computer."""
    click.secho(in_words(sentence), fg="yellow" if warning else None, err=warning)


def in_words(sentence: str) -> str:
    """The sentence in the language of the computer, its commands as they are to be typed."""
    from kiosk.sources.report.translation import in_language, staff_language

    return as_typed(in_language(sentence, staff_language(os.environ)))
