"""`kiosk publish init FOLDER`: keys and an empty store, in one go."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.publish.prompts import EVERYDAY_VARIABLE, ROOT_VARIABLE, SHORTEST, new_passphrase
from kiosk.cli.terminal import tell
from kiosk.domain.sentences import say

if TYPE_CHECKING:
    from kiosk.delivery.publishing.initialising import Founded


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--to", "where", metavar="STORE", help="Where the store will be. Default: the folder store in FOLDER.")
@click.option("--no-passphrase", is_flag=True, help="Leave the keys open to whoever has the files.")
def init(folder: Path, where: str | None, no_passphrase: bool) -> None:
    """Make the keys of a new store in FOLDER, the root that kiosks trust, and the store, still empty."""
    from kiosk.delivery.publishing.initialising import found
    from kiosk.delivery.publishing.signing.keyring import note_keys

    folder, to = folder.absolute(), where or str(folder.absolute() / "store")
    passphrases = _passphrases(no_passphrase)
    founded = found(folder, to, passphrases, datetime.now(UTC))
    _say(founded, to, note_keys(folder), no_passphrase)


def _passphrases(none: bool) -> dict[str, str | None]:
    if none:
        return dict.fromkeys(("root", "targets", "nightly"))
    if not all(variable in os.environ for variable in (ROOT_VARIABLE, EVERYDAY_VARIABLE)):
        tell(say("Passphrases, please, of at least {count} characters. Four or five words are good.", count=SHORTEST))
    root, everyday = new_passphrase("root"), new_passphrase("nightly")
    return {"root": root, "targets": everyday, "nightly": everyday}


def _say(founded: "Founded", where: str, noted: bool, no_passphrase: bool) -> None:
    root, spare = (file.path for file in founded.keys["root"])
    (targets,), (nightly,) = founded.keys["targets"], founded.keys["nightly"]
    if no_passphrase:
        tell(say("The keys have no passphrase: whoever copies the files can sign."), warning=True)
    tell(say("The store is at {where}. What to do now:", where=where))
    tell(say("1. Into the safe, away from this computer: {file}", file=root))
    tell(say("   Into another safe in another house, for the day the first is lost: {file}", file=spare))
    tell(say("2. Stays here, where content is published: {file}", file=targets.path))
    tell(say("   Stays here too, and may go to the computer that signs every night: {file}", file=nightly.path))
    tell(
        say("3. To each kiosk, on a stick for example: {root}; `sudo kiosk setup` there asks for it", root=founded.root)
    )
    tell(say("4. Publish: kiosk publish content.sqlite --to {where}", where=where))
    if not noted:
        tell(say("Other keys are used here by default: say --keys {folder} with these.", folder=founded.root.parent))
