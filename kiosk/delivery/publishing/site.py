"""A site of plain pages goes to where it is served, so that no visitor meets half of a new one."""

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

import msgspec

from kiosk.delivery.publishing import refusals
from kiosk.delivery.publishing.stores.store import Store

MANIFEST = "site.json"
"""What of all that lies there is ours: nothing else is ever removed."""
MOST_BYTES = 2**24
UNKNOWN = ""

_ASSETS = "assets/"
_OF_A_STORE = ("metadata/", "targets/")
_PAGE = re.compile(r"(?:[a-z]{2}/)?[a-z]/[0-9A-Z]{5}(?:/index\.html|\.[a-z]+)", re.ASCII)


class Manifest(msgspec.Struct, forbid_unknown_fields=True):
    """`files` is the hash of each file by its name, UNKNOWN while it is on its way; `leaving` are names of what no page
    is made of any more."""

    version: int = 1
    files: dict[str, str] = {}
    leaving: list[str] = []


@dataclass(frozen=True, slots=True)
class Sent:
    """How many files were sent and removed, of how many there are; `size` in bytes is what went over the line."""

    sent: int
    size: int
    removed: int
    files: int


def send_site(data: Mapping[str, bytes], store: Store, memory: str) -> Sent:
    """Make the files `data`, by name, the site of `store`; only what changed is sent. `memory` is the name of the one
    in which the site remembers what ever had a page.

    First the memory and what pages are made of, the latter under names that were never used before; then the pages of
    things that are new, to which none leads yet; then those of the others, then what leads to them, and what is gone
    last. Whatever stops it on the way, every page that is there has all that it needs, and the next time puts the rest
    right. What pages were made of stays until the time after: somebody has the old page open.

    Raises:
        StoreError: the store refuses, holds something else, or somebody else sends meanwhile.
    """
    wanted = {name: sha256(each).hexdigest()[:32] for name, each in sorted(data.items())}
    before, raw = _read(store)
    if raw is None and memory not in (lying := store.names("")):
        _refuse_what_is_not_ours(store, lying, wanted)
    changed = [name for name in wanted if before.files.get(name) != wanted[name]]
    changed.sort(key=lambda name: (_turn(name, memory), name in before.files, name))
    past = [name for name in before.files if name not in wanted]
    if not changed and not past and not before.leaving:
        return Sent(0, 0, 0, len(wanted))
    underway = before.files | dict.fromkeys((*changed, *past), UNKNOWN)
    raw = _write(store, raw, Manifest(files=underway, leaving=before.leaving))
    for name in changed:
        store.put(name, data[name])
    assets = [name for name in past if name.startswith(_ASSETS)]
    removed = [name for name in (*past, *before.leaving) if name not in wanted and name not in assets]
    for name in removed:
        store.remove(name)
    _write(store, raw, Manifest(files=wanted, leaving=assets))
    return Sent(len(changed), sum(len(data[name]) for name in changed), len(removed), len(wanted))


def _refuse_what_is_not_ours(store: Store, lying: Sequence[str], wanted: Container[str]) -> None:
    """A site that was never sent there takes nobody's place, and does not lie within a store of content."""
    for name in lying:
        if name in wanted or name.startswith(_OF_A_STORE):
            raise refusals.somebody_elses(store.where, name)


def _turn(name: str, memory: str) -> int:
    """When a file is sent: the memory and assets, what is of one thing, all else."""
    return 0 if name == memory or name.startswith(_ASSETS) else 1 if _PAGE.fullmatch(name) else 2


def _read(store: Store) -> tuple[Manifest, bytes | None]:
    raw = store.read(MANIFEST, MOST_BYTES)
    if raw is None:
        return Manifest(), None
    try:
        found = msgspec.json.decode(raw, type=Manifest)
    except msgspec.MsgspecError as error:
        raise refusals.no_manifest(store.where, MANIFEST, str(error)) from error
    if found.version != 1 or not all(map(_is_plain, (*found.files, *found.leaving))):
        raise refusals.no_manifest(store.where, MANIFEST, "names that no site has")
    return found, raw


def _write(store: Store, before: bytes | None, manifest: Manifest) -> bytes:
    """Put a manifest in the place of `before`. Raises StoreBusy when that is no longer what stands there."""
    if store.read(MANIFEST, MOST_BYTES) != before:
        raise refusals.busy(store.where, f"{MANIFEST} was replaced")
    raw = msgspec.json.format(msgspec.json.encode(manifest), indent=0)
    store.replace(MANIFEST, raw)
    return raw


def _is_plain(name: str) -> bool:
    """Whether a name stays within the site."""
    return not name.startswith("/") and not {"", ".", ".."} & set(name.split("/")) and name != MANIFEST
