"""A site of plain pages goes to where it is served, so that no visitor meets half of a new one."""

import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import msgspec

from kiosk.delivery.publishing import refusals
from kiosk.delivery.publishing.stores.store import Store

MANIFEST = "site.json"
"""What of all that lies there is ours: nothing else is ever removed."""
MOST_BYTES = 2**24
UNKNOWN = ""

_ASSETS = "assets/"
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


def send_site(folder: Path, store: Store) -> Sent:
    """Make the site in `folder` that of `store`; only what changed is sent.

    First what pages are made of, under names that were never used before, then the pages of things, then what leads to
    them, and what is gone last. Whatever stops it on the way, every page that is there has all that it needs, and the
    next time puts the rest right. What pages were made of stays until the time after: somebody has the old page open.

    Raises:
        StoreError: the store refuses, or somebody else sends meanwhile.
    """
    data = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    wanted = {name: sha256(each).hexdigest()[:32] for name, each in sorted(data.items())}
    before, raw = _read(store)
    changed = sorted((name for name in wanted if before.files.get(name) != wanted[name]), key=_turn)
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


def _turn(name: str) -> tuple[int, str]:
    """When a file is sent: assets, pages of things, all else."""
    return (0 if name.startswith(_ASSETS) else 1 if _PAGE.fullmatch(name) else 2, name)


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
