"""What the content commands share: the language they speak to staff in, and the files they write beside their work."""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from kiosk.domain.errors import KioskError, OutputError
from kiosk.domain.sentences import Sentence, say
from kiosk.sources.report.translation import LANGUAGES, in_language, staff_language

FILE = click.Path(path_type=Path)
_BEGINNING_BYTES = 200
_PAGE_BEGINS = ("<!doctype html>\n<html lang=", "default-src 'none'; style-src 'sha256-")
_DATA_BEGINS = ("{", '"version": ', '"language": ')
_TABLES = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".numbers", ".csv", ".tsv")
_SOURCES = (*_TABLES, ".ics", ".jsonld", ".toml", ".txt", ".png", ".jpg", ".jpeg", ".webp", ".svg", ".heic")
"""What the names of files end with that staff keep themselves."""


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


def check_outputs(content: Path | None = None, *, data: Path | None = None, page: Path | None = None) -> None:
    """Say before any work that a file to write is somebody's work: `content` is to be a content file, `data` a report
    as JSON, `page` a report as HTML; each may take the place of an older one of its kind.

    Raises:
        OutputError: the name is that of a source or of two outputs, or something else is there.
    """
    check_writable(content, data, page)
    wanted = [file.resolve() for file in (content, data, page) if file is not None]
    for number, file in enumerate(wanted):
        if file in wanted[:number] and not _is_device(file):
            raise OutputError(say("{file} is named for two outputs. Give each a name of its own.", file=str(file)))
    for output, suffixes, is_ours, kind in (
        (content, (*_SOURCES, ".json", ".html", ".htm"), _is_content, say("a content file")),
        (data, (*_SOURCES, ".html", ".htm"), _is_data, say("a report")),
        (page, (*_SOURCES, ".json"), _is_page, say("a report")),
    ):
        if output is not None:
            _check_kind(output, suffixes, is_ours, kind)


def _check_kind(output: Path, suffixes: tuple[str, ...], is_ours: Callable[[bytes], bool], kind: Sentence) -> None:
    if output.name.casefold().endswith(suffixes):
        sentence = say(
            "{file} is called like a source, and {kind} would take its place. Give it a name that ends otherwise.",
            file=str(output),
            kind=kind,
        )
        raise OutputError(sentence)
    if not output.exists():
        return
    if _is_device(output):
        fits = is_ours is not _is_content  # a report may go to /dev/stdout; a content file takes its place
    else:
        beginning = _beginning(output)
        fits = not beginning or is_ours(beginning)
    if not fits:
        sentence = say(
            "{file} holds something else than {kind}, and stays as it is. Name another file.",
            file=str(output),
            kind=kind,
        )
        raise OutputError(sentence)


def _beginning(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(_BEGINNING_BYTES)
    except OSError as failure:
        sentence = say("{file} cannot be written. Close it elsewhere, or name another.", file=str(file))
        raise OutputError(sentence, failure.strerror or "") from failure


def _is_device(file: Path) -> bool:
    try:
        return not stat.S_ISREG(file.stat().st_mode)
    except OSError:
        return False


def _is_content(beginning: bytes) -> bool:
    from kiosk.content.reading.header import is_ours

    return is_ours(beginning)


def _is_data(beginning: bytes) -> bool:
    text = beginning.decode("utf-8", "replace")
    return text.startswith(_DATA_BEGINS[0]) and all(words in text for words in _DATA_BEGINS)


def _is_page(beginning: bytes) -> bool:
    text = beginning.decode("utf-8", "replace")
    return text.startswith(_PAGE_BEGINS[0]) and _PAGE_BEGINS[1] in text


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
