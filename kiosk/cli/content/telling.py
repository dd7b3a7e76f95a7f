"""What the content commands share: the language they speak to staff in, and the files they write beside their work."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from kiosk.domain.errors import KioskError, OutputError
from kiosk.domain.sentences import say
from kiosk.sources.report.wording import LANGUAGES, in_language, staff_language

FILE = click.Path(path_type=Path)


def language_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds `--lang`: what staff are spoken to in, by default the language of their computer."""
    return click.option(
        "--lang",
        "language",
        type=click.Choice(LANGUAGES),
        default=lambda: staff_language(os.environ),
        show_default="the language of the computer",
        help="What to say it in.",
    )(command)


@contextmanager
def told_in(language: str) -> Iterator[None]:
    """Lets a failure of the world be told in `language`."""
    try:
        yield
    except KioskError as error:
        error.sentence = in_language(error.sentence, language)
        raise


def check_writable(*files: Path | None) -> None:
    """Say before any work that a file cannot be written where it was wanted.

    Raises:
        OutputError: its folder is not there, or a folder has its name.
    """
    for file in files:
        if file is not None and not file.parent.is_dir():
            raise OutputError(
                say("There is no folder {folder}. Make it first, or name another.", folder=str(file.parent))
            )
        if file is not None and file.is_dir():
            raise OutputError(say("{file} is a folder. Name a file in it.", file=str(file)))


def write_text(file: Path, text: str) -> None:
    """Write `text` into `file` as UTF-8.

    Raises:
        OutputError: the system refused.
    """
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as failure:
        sentence = say("{file} cannot be written. Close it elsewhere, or name another.", file=str(file))
        raise OutputError(sentence, failure.strerror or "") from failure
