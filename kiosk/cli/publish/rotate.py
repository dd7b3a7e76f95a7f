"""`kiosk publish rotate WHAT --to STORE`: a new key in the place of an old one."""

from datetime import UTC, datetime
from pathlib import Path

import click

from kiosk.cli.publish.prompts import keyring, keys_option, new_passphrase, store_option
from kiosk.cli.terminal import tell
from kiosk.domain.sentences import say


@click.command()
@click.argument("what", type=click.Choice(["nightly", "targets", "root", "expiry"]))
@store_option
@click.option("--root-key", type=click.Path(path_type=Path), metavar="FILE", help="A root key, out of the safe.")
@click.option("--no-passphrase", is_flag=True, help="Leave the new keys open to whoever has the files.")
@keys_option
def rotate(what: str, where: str, root_key: Path | None, no_passphrase: bool, keys: Path | None) -> None:
    """Put a new key in the place of the nightly, the targets or the root one.

    `expiry` keeps all keys and gives the root another year. A root key has to be at hand.
    """
    from kiosk.delivery.publishing.rotating import EXPIRY
    from kiosk.delivery.publishing.rotating import rotate as put_anew

    passphrase = None if no_passphrase or what == EXPIRY else new_passphrase(what)
    rotated = put_anew(what, where, keyring(keys), root_key, passphrase, datetime.now(UTC))
    for file in rotated.made:
        tell(say("New key: {file}", file=file.path))
    if what == "root":
        tell(say("Take both into their safes, each in another house; kiosks follow by themselves."))
    if what == "nightly":
        tell(say("Copy it to the computer that signs every night, in the place of the old one."))
    for file in rotated.spent:
        tell(say("Destroy this one, and its copies: {file}", file=file.path))
    day = f"{rotated.now.root.signed.expires:%Y-%m-%d}"
    tell(
        say(
            "The root is now version {version} and holds until {day}.", version=rotated.now.root.signed.version, day=day
        )
    )
