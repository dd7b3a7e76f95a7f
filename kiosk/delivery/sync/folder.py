"""Instead of a store: a folder of sources on this computer, built anew every night."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.content import generations
from kiosk.content.difference import HALF, difference
from kiosk.content.files import make_folder, regular_descriptor
from kiosk.content.pointer import Generation
from kiosk.content.reader import read, same_picture
from kiosk.content.same_content import differs_in_date_alone
from kiosk.delivery.sync import download
from kiosk.domain.errors import ContentError, NotAgreed
from kiosk.domain.sentences import say


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of sources; `build` writes what it makes of them into the file that it is given.

    `agreed`: somebody has said yes to however much being gone.
    """

    path: Path
    build: Callable[[Path], object]
    agreed: bool = False

    @property
    def name(self) -> str:
        """What the history calls it."""
        return str(self.path)


def build(state: Path, folder: Folder, now: datetime) -> tuple[str, Generation]:
    """Build and install what `folder` holds; the outcome as the history calls it, and the newest generation.

    What says the same as the newest generation is not installed, so that there are others to go back to; but in time
    before that one is no longer valid.

    Raises:
        NotAgreed: more than half of one kind would be gone, and nobody has agreed to that.
        KioskError: as `folder.build`, or the content is refused.
        OSError: the disk refused.
    """
    make_folder(state / download.ARRIVING)
    download.clear(state)
    new = state / download.ARRIVING / download.NEW
    folder.build(new)
    os.close(regular_descriptor(new))
    same = _same(state, new, folder, now)
    generation = same or generations.install(new, state)
    download.clear(state)
    return "unchanged" if same else "updated", generation


def _same(state: Path, new: Path, folder: Folder, now: datetime) -> Generation | None:
    """The newest generation if `new` says the same and that one holds for long enough; None to install `new`."""
    try:
        newest = generations.listed(state)[0]
        old = read(newest.path, newest.sha256)
    except (ContentError, IndexError):
        return None
    built, same_pictures = read(new), same_picture(newest.path, new)
    lost = difference(old, built, same_pictures).lost
    if lost > HALF and not folder.agreed:
        raise NotAgreed(_words(lost), str(folder.path))
    long_enough = old.meta.valid_until - now > (built.meta.valid_until - built.meta.built_at) / 2
    return newest if long_enough and differs_in_date_alone(old, built, same_pictures) else None


def _words(lost: float) -> str:
    return say(
        "Of one kind {lost} % would be gone, so nothing was installed and the screen goes on with what it has."
        " Look into the folder of sources; if so much is meant, `kiosk sync --now --yes` says yes.",
        lost=round(lost * 100),
    )
