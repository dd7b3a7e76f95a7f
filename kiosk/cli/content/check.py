"""`kiosk content check`: what a content file holds, or why the screen would refuse it."""

import re
from datetime import datetime
from functools import partial
from itertools import starmap
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.content.outputs import FILE, language_option, told_in
from kiosk.domain.errors import SourceError
from kiosk.domain.sentences import Sentence, say
from kiosk.domain.walltime import local
from kiosk.sources.report.translation import in_language

if TYPE_CHECKING:
    from kiosk.content.inspection import Inspection, MissingText

_SHA256 = re.compile(r"[0-9a-f]{12}(?:[0-9a-f]{52})?\Z")


@click.command()
@click.argument("file", type=FILE)
@click.option("--sha256", metavar="HASH", help="Refuse the file unless this is its hash: whole, or 12 digits.")
@language_option
def check(file: Path, sha256: str | None, language: str) -> None:
    """Read FILE as the screen would, and say what is in it.

    A letter changed inside a text is still a text: compare with --sha256 what `build` said of the file.
    """
    promised = (sha256 or "").strip().lower()
    if sha256 is not None and not _SHA256.match(promised):
        raise click.BadParameter("a hash has 64 digits from 0 to f, or the first 12 of them.", param_hint="--sha256")
    with told_in(language):
        if file.is_dir():
            sentence = say(
                "{folder} is a folder, not a content file. To make one: kiosk content build {folder} -o content.sqlite",
                folder=str(file),
            )
            raise SourceError(sentence)
        from kiosk.content import files, inspection

        found = inspection.inspect(file)
        inspection.check_pictures(file)
        if promised:
            files.check_promise(found.sha256, promised)
    tell = partial(in_language, language=language)
    lines = [(tell(name), tell(value)) for name, value in _lines(found)]
    width = max(len(name) for name, _value in lines) + 1
    for name, value in lines:
        click.echo(f"{name:<{width}}{value}")


def _lines(found: "Inspection") -> list[tuple[Sentence, str]]:
    missing = ", ".join(map(_named, found.missing))
    return [
        (say("file"), str(found.path)),
        (say("size"), say("{count} bytes", count=found.size)),
        (say("sha256"), found.sha256),
        (say("schema"), say("version {number}", number=found.schema_version)),
        (say("built"), _wall(found.built_at)),
        (say("valid until"), _wall(found.valid_until)),
        (say("languages"), ", ".join(found.languages)),
        (
            say("holds"),
            ", ".join(starmap(_counted, found.counts.items())),
        ),
        (say("to come"), say("{count} occurrences", count=found.upcoming)),
        (say("to translate"), missing or say("nothing")),
    ]


def _counted(kind: str, count: int) -> str:
    return f"{count} {kind.removesuffix('s') if count == 1 else kind}"


def _named(text: "MissingText") -> str:
    told_apart = f", {text.id}" if text.id else ""
    return f"{text.kind} “{text.title}”{told_apart} ({text.field}_{text.language})"


def _wall(moment: datetime) -> str:
    return f"{local(moment):%Y-%m-%d %H:%M}"
