"""A sync that is killed, or that the disk fails, at any of its calls: the old content or the new, whole, and the next
night goes well. A sample on every push; every call by `make full`."""

import errno
import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.content.files import digest
from kiosk.delivery.sync.run import Store
from kiosk.domain.errors import ContentUnreadable
from tests.delivery.sync.conftest import PATIENCE, Kiosk
from tests.delivery.sync.signed_store import Desk
from tests.delivery.sync.web_server import Served, serving
from tests.faults.system_calls import Fault, Killed, watched
from tests.thoroughness import FULL

STEP = 17
"""Every call of that distance in one test; by `make full` a test from each of the first ones."""
KINDS: dict[str, int | str | None] = {
    "killed": None,
    "disk full": errno.ENOSPC,
    "disk broken": errno.EIO,
    "read-only": errno.EROFS,
    "no descriptors": errno.EMFILE,
    "short writes": "short",
}


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory, contents: Sequence[Path]) -> Iterator[tuple[Kiosk, Served]]:
    """A kiosk with the first content, before a store that has the second one."""
    folder = tmp_path_factory.mktemp("evening")
    desk = Desk(folder / "store")
    desk.publish(contents[0])
    with serving(desk.folder) as site:
        kiosk = Kiosk(folder / "state", Store(site.address, "stable", desk.first_root, PATIENCE))
        assert kiosk.sync().outcome == "updated"
        desk.publish(contents[1], base=contents[0])
        yield kiosk, site


RUNS = [
    (kind, first) for number, kind in enumerate(KINDS) for first in (range(1, STEP + 1) if FULL else [1 + 3 * number])
]


@pytest.mark.parametrize(("kind", "at"), RUNS)
def test_a_fault_at_any_call_costs_a_night_at_most(
    evening: tuple[Kiosk, Served], contents: Sequence[Path], tmp_path: Path, kind: str, at: int
) -> None:
    old, new = (digest(content) for content in contents[:2])
    seen = set()
    while True:
        state = tmp_path / f"state-{at}"
        shutil.copytree(evening[0].state, state, symlinks=True)
        kiosk = Kiosk(state, evening[0].store)
        fault = Fault(at, KINDS[kind])
        done = None
        with suppress(Killed), watched(fault):
            done = kiosk.sync()
        if not fault.happened:
            break
        shown = kiosk.shown()
        assert done is None or shown == new or done.code == ContentUnreadable.exit_code, done
        seen.add(shown)
        assert seen <= {old, new}
        assert kiosk.sync().well
        assert kiosk.shown() == new
        assert not [*(state / "arriving").iterdir(), *(state / "incoming").iterdir()]
        shutil.rmtree(state)
        at += STEP
    assert at > STEP
