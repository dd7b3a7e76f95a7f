"""From an offer to a checked content file on this disk: download, compare, unpack, compare, check in a sandbox."""

import os
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.files import digest, make_folder
from kiosk.content.pointer import Generation
from kiosk.content.refusals import corrupt
from kiosk.content.sandboxed_reader import check
from kiosk.delivery.compression import unpack
from kiosk.delivery.sync.http import Site
from kiosk.delivery.sync.odd_answers import Odd
from kiosk.delivery.sync.offers import Offer
from kiosk.domain.errors import ContentCorrupt, ContentMissing, ContentUnreadable, StoreBroken
from kiosk.domain.sentences import say

ARRIVING = "arriving"
"""The folder below the state folder for what is on its way; `incoming/` belongs to the installation."""
NEW = "new.sqlite"
SPARE_BYTES = 16 * 2**20
"""How much room is left on the disk for others."""


@dataclass(frozen=True, slots=True)
class Brought:
    """A content file that came, the way it came, and why smaller ways were given up."""

    file: Path
    way: Offer
    given_up: list[str]


def bring(site: Site, state: Path, ways: list[Offer], here: Collection[Generation]) -> Brought:
    """The content file that the first of `ways` becomes that can be had, checked.

    A delta that is not there, or does not become what was signed, is given up for the next way. What has come of a
    packed file stays for the next run.

    Raises:
        KioskError: the store, its file or the disk refuses.
        OSError: the disk refused.
    """
    folder = state / ARRIVING
    make_folder(folder)
    given_up: list[str] = []
    for offer in ways:
        try:
            sha256 = _unpacked(site, state, offer, here)
        except (Odd, StoreBroken, ContentCorrupt, ContentMissing) as error:
            if offer is ways[-1]:
                raise
            given_up.append(error.detail)
        else:
            check(folder / NEW, sha256)
            return Brought(folder / NEW, offer, given_up)
    raise ValueError("there is no way")


def _unpacked(site: Site, state: Path, offer: Offer, here: Collection[Generation]) -> str:
    """Download and unpack into `NEW`; returns its hash, which is the one that was signed."""
    packed = state / ARRIVING / f"{offer.sha256}.part"
    clear(state, keep=packed)
    _check_room(packed.parent, offer, packed)
    _download(site, offer, packed)
    old = next((each.path for each in here if each.sha256 == offer.release.base), None)
    try:
        sha256 = unpack(packed, old, packed.with_name(NEW), offer.release.size)
        if sha256 != offer.release.sha256:
            raise corrupt(f"unpacked it has the hash {sha256}, not {offer.release.sha256}")
    except ContentCorrupt:
        packed.unlink()
        raise
    return sha256


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
        site.into(offer.address, packed, offer.size)
        found = digest(packed)
        if found == offer.sha256:
            return
        packed.unlink()  # what an earlier run left of it may have been damaged: then a new one is right
    sentence = say("The store sends another file than was signed. Ask those who run it to publish again.")
    raise StoreBroken(sentence, f"{offer.address} has the hash {found}")


def _check_room(folder: Path, offer: Offer, packed: Path) -> None:
    """Raises ContentUnreadable unless there is room for the packed file and for two of what it becomes."""
    system = os.statvfs(folder)
    room = system.f_bavail * system.f_frsize
    have = packed.lstat().st_size if packed.exists() else 0
    needed = offer.size - have + 2 * offer.release.size + SPARE_BYTES
    if room < needed:
        sentence = say("There is too little room on the disk. Make some; the screen goes on with what it has.")
        raise ContentUnreadable(sentence, f"{needed // 2**20} MB are needed, {room // 2**20} MB are free")
