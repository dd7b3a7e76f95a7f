"""`kiosk publish refresh`: the roles of the night are signed anew, so that kiosks know that nothing is held back."""

from datetime import datetime

from kiosk.delivery.publishing.published import Published, read_published, remember
from kiosk.delivery.publishing.publishing import check_root, nightly_signers
from kiosk.delivery.publishing.signed_upload import send
from kiosk.delivery.publishing.signing.keyring import Keyring
from kiosk.delivery.publishing.signing.roles import is_due
from kiosk.delivery.publishing.stores.store import opened
from kiosk.domain.sentences import Sentence, say


def refresh(where: str, keyring: Keyring, now: datetime) -> Published:
    """Sign the timestamp of the store at `where` anew, and the snapshot if its time has come. `now` is aware.

    Raises:
        StoreError: the store cannot be had, is not ours, or somebody else publishes.
        KeysError: the nightly key is missing or locked, or the root has expired.
    """
    with opened(where) as store:
        found = read_published(store, keyring.keys)
        check_root(found, now)
        after = send(store, found, nightly_signers(keyring, found), now)
    remember(keyring.keys, after)
    return after


def warnings(found: Published, now: datetime) -> list[Sentence]:
    """What expires soon and takes somebody's hand to put right."""
    said = []
    root, targets = found.root.signed.expires, found.targets.expires
    if targets <= now:
        said.append(
            say("What is published expired on {day}; kiosks take nothing new. Publish again.", day=_day(targets))
        )
    elif is_due("targets", targets, now):
        said.append(
            say("What is published expires on {day}. Publish before that, the same file if need be.", day=_day(targets))
        )
    if is_due("root", root, now):
        said.append(
            say(
                "The root expires on {day}. Take a root key out of the safe before that and type"
                " `kiosk publish rotate expiry`.",
                day=_day(root),
            )
        )
    return said


def _day(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d}"
