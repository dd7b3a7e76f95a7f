"""What the commands of publishing have in common: where the store and the keys are, passphrases, and how they speak."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.domain.sentences import Sentence

if TYPE_CHECKING:
    from kiosk.delivery.publishing.desk import Desk

ROOT_VARIABLE, EVERYDAY_VARIABLE = "HEIDI_ROOT_PASSPHRASE", "HEIDI_PASSPHRASE"
"""Variables of the environment with the passphrase of the root keys, and of the others."""

store_option = click.option(
    "--to", "where", required=True, metavar="STORE", help="A folder, or s3://…, gs://… or az://…"
)
keys_option = click.option(
    "--keys",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="The folder with the keys. Default: $HEIDI_KEYS, or the one that `init` noted.",
)


def desk(keys: Path | None) -> "Desk":
    """The desk with the keys in that folder, or in the usual one. Raises KeysError."""
    from kiosk.delivery.publishing.desk import Desk, usual_keys

    return Desk(keys or usual_keys(), ask)


def ask(file: Path) -> str:
    """The passphrase of a key file, from the environment or from whoever sits there.

    Raises:
        KeysError: neither.
    """
    from kiosk.delivery.publishing.refusals import no_passphrase

    variable = variable_of(file.name.partition("-")[0])
    if said := os.environ.get(variable):
        return said
    if not sys.stdin.isatty():
        raise no_passphrase(file, variable)
    told: str = click.prompt(f"Passphrase of {file.name}", hide_input=True, err=True)
    return told


def variable_of(kind: str) -> str:
    """The variable with the passphrase of keys of that kind."""
    return ROOT_VARIABLE if kind == "root" else EVERYDAY_VARIABLE


def tell(sentence: Sentence, **style: str | bool) -> None:
    """Say it on the terminal, in the language of the computer."""
    from kiosk.sources.report.wording import in_language, staff_language

    words = in_language(sentence, staff_language(os.environ))
    click.secho(words, **style)  # type: ignore[arg-type]
