"""From an offer to a checked content file on this disk: download, compare, unpack, compare, check in a sandbox."""

import os
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from kiosk.content.files import digest, make_folder
from kiosk.content.pointer import Generation
from kiosk.content.refusals import corrupt
from kiosk.content.sandboxed_reader import check
from kiosk.delivery.compression import unpack
from kiosk.delivery.sync.http import Site
from kiosk.delivery.sync.offers import Offer
from kiosk.domain.errors import ContentCorrupt, ContentUnreadable, StoreBroken, StoreMissing
from kiosk.domain.sentences import say

ARRIVING = "arriving"
"""The folder below the state folder for what is on its way; `incoming/` belongs to the installation."""
NEW = "new.sqlite"
SPARE_BYTES = 16 * 2**20
"""How much room is left on the disk for others."""


def bring(site: Site, state: Path, ways: list[Offer], here: Collection[Generation]) -> tuple[Path, Offer]:
    """The content file that the first of `ways` becomes that can be had, checked, and which way that was.

    A delta that does not become what was signed is given up for the next way. What has come of a packed file stays for
    the next run.

    Raises:
        KioskError: the store, its file or the disk refuses.
        OSError: the disk refused.
    """
    folder = state / ARRIVING
    make_folder(folder)
    for number, offer in enumerate(ways, 1):
        packed, new = folder / f"{offer.sha256}.part", folder / NEW
        clear(state, keep=packed)
        _check_room(folder, offer, packed)
        _download(site, offer, packed)
        old = next((each.path for each in here if each.sha256 == offer.release.base), None)
        try:
            sha256 = unpack(packed, old, new, offer.release.size)
            if sha256 != offer.release.sha256:
                raise corrupt(f"unpacked it has the hash {sha256}, not {offer.release.sha256}")
        except ContentCorrupt:
            packed.unlink()
            if number == len(ways):
                raise
            continue
        check(new, sha256)
        return new, offer
    raise ValueError("there is no way")


def beside(state: Path, generation: Generation) -> Path:
    """The file of an installed generation under a name that stays when the generation is given up. Raises OSError."""
    make_folder(state / ARRIVING)
    clear(state)
    new = state / ARRIVING / NEW
    os.link(generation.path, new, follow_symlinks=False)
    return new


def clear(state: Path, keep: Path | None = None) -> None:
    """Remove what earlier runs left, but for the beginning of the file that is wanted. Raises OSError."""
    with suppress(FileNotFoundError):
        for name in os.listdir(state / ARRIVING):
            if keep is None or name != keep.name:
                os.unlink(state / ARRIVING / name)


def _download(site: Site, offer: Offer, packed: Path) -> None:
    resumed = packed.exists()
    for _again in range(1 + resumed):
        try:
            site.into(offer.address, packed, offer.size)
        except StoreMissing as error:
            raise StoreBroken(_odd(), error.detail) from error
        found = digest(packed)
        if found == offer.sha256:
            return
        packed.unlink()  # what an earlier run left of it may have been damaged: then a new one is right
    raise StoreBroken(_odd(), f"{offer.address} has the hash {found}")


def _odd() -> str:
    return say("The store sends another file than was signed. Ask those who run it to publish again.")


def _check_room(folder: Path, offer: Offer, packed: Path) -> None:
    """Raises ContentUnreadable unless there is room for the packed file and for two of what it becomes."""
    system = os.statvfs(folder)
    room = system.f_bavail * system.f_frsize
    have = packed.lstat().st_size if packed.exists() else 0
    needed = offer.size - have + 2 * offer.release.size + SPARE_BYTES
    if room < needed:
        sentence = say("There is too little room on the disk. Make some; the screen goes on with what it has.")
        raise ContentUnreadable(sentence, f"{needed // 2**20} MB are needed, {room // 2**20} MB are free")
