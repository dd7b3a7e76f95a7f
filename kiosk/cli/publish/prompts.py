"""What the commands of publishing have in common: where the store and the keys are, and passphrases."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.terminal import in_words, somebody_is_there
from kiosk.domain.sentences import Sentence, say

if TYPE_CHECKING:
    from kiosk.delivery.publishing.signing.keyring import Keyring

ROOT_VARIABLE, EVERYDAY_VARIABLE = "HEIDI_ROOT_PASSPHRASE", "HEIDI_PASSPHRASE"
"""Variables of the environment with the passphrase of the root keys, and of the others."""

SHORTEST = 12
"""Characters of a passphrase."""

store_option = click.option(
    "--to", "where", required=True, metavar="STORE", help="A folder, or s3://…, gs://… or az://…"
)
keys_option = click.option(
    "--keys",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="The folder with the keys. Default: $HEIDI_KEYS, or the one that `init` noted.",
)


def keyring(keys: Path | None) -> "Keyring":
    """The keyring with the keys in that folder, or in the usual one. Raises KeysError."""
    from kiosk.delivery.publishing.signing.keyring import Keyring, usual_keys

    return Keyring(keys or usual_keys(), ask)


def ask(file: Path) -> str:
    """The passphrase of a key file, from the environment or from whoever sits there.

    Raises:
        KeysError: neither.
    """
    from kiosk.delivery.publishing.refusals import no_passphrase

    variable = variable_of(file.name.partition("-")[0])
    if said := os.environ.get(variable):
        return said
    if not somebody_is_there():
        raise no_passphrase(file, variable)
    told: str = click.prompt(in_words(say("Passphrase of {file}", file=file.name)), hide_input=True, err=True)
    return told


def new_passphrase(kind: str) -> str:
    """A passphrase for a new key of that kind, from the environment or asked for twice.

    Raises:
        KeysError: neither, or it is too short.
    """
    from kiosk.delivery.publishing.refusals import nobody_to_ask, short_passphrase

    variable = variable_of(kind)
    told = os.environ.get(variable)
    if told is None:
        if not somebody_is_there():
            raise nobody_to_ask(variable)
        words = say("For root keys, which lie in a safe") if kind == "root" else say("For the keys of every day")
        told = click.prompt(in_words(words), hide_input=True, confirmation_prompt=True, err=True)
    if len(told) < SHORTEST:
        raise short_passphrase(SHORTEST)
    return told


def variable_of(kind: str) -> str:
    """The variable with the passphrase of keys of that kind."""
    return ROOT_VARIABLE if kind == "root" else EVERYDAY_VARIABLE


def confirmed(*questions: Sentence) -> bool:
    """Whether whoever sits there says yes to each of them, one after the other. Nobody there says no."""
    try:
        return all(click.confirm(in_words(question), err=True) for question in questions)
    except click.Abort:
        return False
