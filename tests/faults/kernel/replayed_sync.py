"""A night that is played again and again: a store on loopback, kiosks of different pasts, and who looks at them after.

Nothing stands in for anything here: the store is signed and served, and what is judged is what the screen reads.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.generations import KEPT, current, install
from kiosk.content.reader import read
from kiosk.delivery.sync.run import Store, run
from kiosk.delivery.sync.time_limits import Patience
from kiosk.domain.errors import ContentError, ContentMissing
from tests.commands import KIOSK, environment
from tests.delivery.sync.signed_store import Desk
from tests.delivery.sync.web_server import serving
from tests.faults.contents import content, scratch

NEW = "new"
PASTS = {"nothing yet": (), "one generation": ("old",), "all that are kept": tuple(f"n{n}" for n in range(KEPT))}
"""What a kiosk has had before, the last of it current."""


@dataclass(frozen=True)
class Night:
    """The store with NEW in it, the root that every kiosk came with, and a folder for kiosks."""

    store: Store
    root: Path
    place: Path

    def kiosk(self, past: str, state: Path) -> None:
        """Make the state folder of a kiosk with that past."""
        shutil.rmtree(state, ignore_errors=True)
        shutil.copytree(self.place / "pasts" / past, state)

    def environment(self, state: Path) -> dict[str, str]:
        """What a `kiosk sync` of that kiosk is told."""
        return environment(KIOSK_STORE=self.store.address, KIOSK_ROOT=str(self.root), KIOSK_STATE=str(state))

    @property
    def command(self) -> list[str]:
        """The night as the timer starts it."""
        return [*KIOSK, "sync", "--now", "--json"]

    def wrong(self, past: str, state: Path, *, done: bool) -> list[str]:
        """What is wrong with the kiosk after a night with a fault, in words; `done`: the night said that all went well.

        The screen finds the old or the new generation whole, and the next night ends well and leaves nothing behind.
        """
        allowed = {NEW} if done else {NEW, (PASTS[past] or (None,))[-1]}
        found = name_of_current(state)
        words = [] if found in allowed else [f"{found} is shown, not one of {allowed}"]
        after = run(state, self.store)
        if not after.well:
            words.append(f"the next night fails: {after.sentence} ({after.detail})")
        elif name_of_current(state) != NEW:
            words.append(f"after the next night {name_of_current(state)} is shown")
        kept = [each for each in os.listdir(state / "generations") if each.endswith(".sqlite")]
        left = os.listdir(state / "incoming")
        if len(kept) > KEPT + 2 or left:
            words.append(f"{sorted(kept)} and {left} are left")
        return words


def name_of_current(state: Path) -> str | None:
    """The name that tells the current generation from others; None where there never was one, else why."""
    try:
        found = current(state)
        return read(found.path, found.sha256).members["a"].name["sv"]
    except ContentMissing:
        return None
    except ContentError as error:
        return f"nothing ({error})"


@contextmanager
def a_night() -> Iterator[Night]:
    """The store, served until the body ends."""
    with scratch() as name:
        place = Path(name)
        desk = Desk(place / "store")
        file = place / "new.sqlite"
        file.write_bytes(content(NEW))
        desk.publish(file)
        (place / "root.json").write_bytes(desk.first_root)
        for past, names in PASTS.items():
            state = place / "pasts" / past
            state.mkdir(parents=True)
            for each in names:
                old = place / "old.sqlite"
                old.write_bytes(content(each))
                install(old, state)
        with serving(desk.folder) as site:
            patience = Patience(step_s=5, small_s=20, large_s=20, attempts=1, pause_s=0.01)
            yield Night(Store(site.address, "stable", desk.first_root, patience), place / "root.json", place)
