"""Where the keys lie that publish, and how they are opened."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_config_path
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Root

from kiosk.content.files import make_folder, read_small, replace_whole
from kiosk.delivery.publishing import refusals
from kiosk.delivery.publishing.signing.keys import Ask, found_keys, opened
from kiosk.delivery.publishing.signing.roles import SIGNED_BY
from kiosk.domain.errors import ContentError

SAFE = "safe"
"""The folder of the root keys within that of the others, until somebody takes it away."""
KEYS_VARIABLE = "HEIDI_KEYS"
_NOTE = "keys-folder"
_MOST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Keyring:
    """A folder with keys and the trusted root, and who tells their passphrases."""

    keys: Path
    ask: Ask

    def signer(self, role: str, root: Root) -> CryptoSigner:
        """What signs for a role of the store with that root.

        Raises:
            KeysError: no key of this folder may, or it does not open.
        """
        for file in found_keys((self.keys, self.keys / SAFE)):
            if file.id in root.roles[role].keyids:
                return opened(file, self.ask)
        raise refusals.no_key(SIGNED_BY[role], self.keys)


def usual_keys(environment: Mapping[str, str] = os.environ) -> Path:
    """The folder of keys of this computer: as the environment says, or as `kiosk publish init` noted.

    Raises:
        KeysError: nobody said.
    """
    if said := environment.get(KEYS_VARIABLE):
        return Path(said)
    try:
        return Path(os.fsdecode(read_small(_note(), _MOST_BYTES)).strip())
    except (OSError, ValueError, ContentError) as error:
        raise refusals.no_keys_folder(KEYS_VARIABLE) from error


def note_keys(folder: Path) -> bool:
    """Note `folder` for `usual_keys`. False: another one is noted, and stays.

    Raises:
        OutputError: the disk refuses.
    """
    path = _note()
    try:
        if path.exists():
            return Path(os.fsdecode(read_small(path, _MOST_BYTES)).strip()) == folder
        make_folder(path.parent)
        replace_whole(path, os.fsencode(folder) + b"\n")
    except (OSError, ValueError, ContentError) as error:
        raise refusals.unwritable(path, error) from error
    return True


def _note() -> Path:
    return user_config_path("heidi-kiosk") / _NOTE
