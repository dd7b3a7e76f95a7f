"""The phone pages go to where they are served, in an order by which no visitor meets half of a new site."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from hashlib import sha256

import msgspec

from kiosk.delivery.publishing import refusals
from kiosk.delivery.publishing.published import TIMESTAMP
from kiosk.delivery.publishing.stores.store import Store

MANIFEST = "site.json"
"""What of all that lies there is ours: nothing else is ever removed."""
MOST_BYTES = 2**24
UNKNOWN = ""

_ASSETS = "assets/"
_PAGE = ".html"


class Manifest(msgspec.Struct, forbid_unknown_fields=True):
    """`files` is the hash of each file by its name, UNKNOWN while another is on its way over it. `loose` are names that
    no page leads to, whether they are there or not: they have not all arrived, or they go."""

    version: int = 1
    files: dict[str, str] = {}
    loose: list[str] = []


@dataclass(frozen=True, slots=True)
class Sent:
    """How many files were sent and removed, of how many there are; `size` in bytes is what went over the line."""

    sent: int
    size: int
    removed: int
    files: int


def check_site(files: Mapping[str, bytes], store: Store, memory: str) -> None:
    """Whether `send_site` would begin. Raises as it does, with nothing sent."""
    _before(files, store, memory)


def send_site(files: Mapping[str, bytes], store: Store, memory: str) -> Sent:
    """Make `files` by their names the site of `store`; only what changed is sent. `memory` is the one that remembers
    what ever had a page: it goes first, so that no address is forgotten, and by it a site of phone pages is known.

    New names go before pages that change, and what is gone goes last. No page that was there leads to a new name: so
    whoever walks from page to page finds each of them at every moment, with all that it is made of. Wherever it stops,
    that holds, and the next time puts the rest right. What pages were made of stays until the time after: somebody has
    the old page open.

    Raises:
        OutputError: something else is there.
        StoreError: the store refuses, or somebody else sends meanwhile.
    """
    noted = _before(files, store, memory)
    known, loose = noted.manifest.files, noted.manifest.loose
    wanted = {name: sha256(data).hexdigest()[:32] for name, data in files.items()}
    sent = [name for name in wanted if known.get(name) != wanted[name]]
    new = sorted(
        (name for name in sent if name not in known or name == memory), key=lambda name: _arriving(name, memory)
    )
    changed = sorted(set(sent) - set(new), key=_changing)
    past = known.keys() - wanted.keys()
    assets = {name for name in past if name.startswith(_ASSETS)}
    removed = {*past, *loose} - wanted.keys() - assets

    noted.note({name: known[name] for name in known if name not in new}, {*loose, *new})
    for name in new:
        store.put(name, files[name])
    arrived = {name: wanted[name] for name in new}
    noted.note(known | arrived | dict.fromkeys(changed, UNKNOWN), set(loose) - wanted.keys())
    for name in changed:
        store.put(name, files[name])
    noted.note(wanted, removed | assets)
    for name in sorted(removed):
        store.remove(name)
    noted.note(wanted, assets)
    return Sent(len(sent), sum(len(files[name]) for name in sent), len(removed), len(wanted))


def _arriving(name: str, memory: str) -> tuple[bool, bool, int, str]:
    """When a new file is sent: the memory, what pages are made of, and pages, the front one last."""
    return (name != memory, name.endswith(_PAGE), -name.count("/"), name)


def _changing(name: str) -> tuple[bool, str]:
    """When a file is sent over another: pages, then all else, such as the day as of which they are valid."""
    return (not name.endswith(_PAGE), name)


@dataclass(slots=True)
class _Noted:
    """The manifest in the store, and its bytes: what nobody else may have written over meanwhile."""

    store: Store
    manifest: Manifest
    raw: bytes | None

    def note(self, files: Mapping[str, str], loose: Collection[str]) -> None:
        """Write what differs from now on. Raises StoreBusy when another manifest stands there."""
        manifest = Manifest(files=dict(sorted(files.items())), loose=sorted(loose))
        if manifest == self.manifest:
            return
        if self.store.read(MANIFEST, MOST_BYTES) != self.raw:
            raise refusals.busy(self.store.where, f"{MANIFEST} was replaced")
        self.manifest, self.raw = manifest, msgspec.json.format(msgspec.json.encode(manifest), indent=0)
        self.store.replace(MANIFEST, self.raw)


def _before(files: Mapping[str, bytes], store: Store, memory: str) -> _Noted:
    """The manifest that is there. Raises OutputError when there is none, and files of somebody else."""
    raw = store.read(MANIFEST, MOST_BYTES)
    if raw is not None:
        return _Noted(store, _read(raw, store.where), raw)
    there = set(store.names(""))
    if memory not in there and (foreign := sorted(there & {*files, TIMESTAMP})):
        raise refusals.no_site(store.where, foreign[0])
    return _Noted(store, Manifest(), None)


def _read(raw: bytes, where: str) -> Manifest:
    try:
        found = msgspec.json.decode(raw, type=Manifest)
    except msgspec.MsgspecError as error:
        raise refusals.no_manifest(where, MANIFEST, str(error)) from error
    if found.version != 1 or not all(map(_is_plain, (*found.files, *found.loose))):
        raise refusals.no_manifest(where, MANIFEST, "names that no site has")
    return found


def _is_plain(name: str) -> bool:
    """Whether a name stays within the site."""
    return not name.startswith("/") and not {"", ".", ".."} & set(name.split("/")) and name != MANIFEST
