"""What no kiosk asks for any more goes out of the store."""

import re

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Targets
from tuf.api.serialization import DeserializationError

from kiosk.delivery.publishing.published import Published, at
from kiosk.delivery.publishing.signing import roles
from kiosk.delivery.publishing.stores.store import Store
from kiosk.delivery.releases import place
from kiosk.domain.errors import StoreError

VERSIONS = 7
"""So many versions of snapshot and targets stay, with the files they name: a kiosk may be in the middle of one."""

_ROLE = re.compile(r"metadata/(\d+)\.(snapshot|targets)\.json", re.ASCII)
_CONTENT = re.compile(r"targets/content/.*/[0-9a-f]{64}\.(\d+)-[^/]*\.zst", re.ASCII)


def prune(store: Store, now: Published, number: int) -> int:
    """Remove what is older than the last seven versions, and what failed runs left; return how many files went.

    `number` is the highest published: whoever publishes at the same moment has a higher one, and is left alone. A
    store that refuses keeps the rest until the next time.
    """
    newest = {"snapshot": now.snapshot.version, "targets": now.targets.version}
    try:
        names = store.names("metadata")
        old = [name for name in names if (match := _ROLE.fullmatch(name)) and _is_old(match, newest)]
        kept = _named(store, names, now.targets.version)
        lying = [(name, match) for name in store.names("targets") if (match := _CONTENT.fullmatch(name))]
        unnamed = [name for name, match in lying if int(match[1]) <= number and name not in kept]
        for name in (*unnamed, *old):
            store.remove(name)
    except StoreError:
        return 0
    return len(unnamed) + len(old)


def _is_old(match: re.Match[str], newest: dict[str, int]) -> bool:
    return int(match[1]) <= newest[match[2]] - VERSIONS


def _named(store: Store, names: list[str], newest: int) -> set[str]:
    """Where the files lie that the last versions of targets name."""
    found: set[str] = set()
    for version in range(max(1, newest - VERSIONS + 1), newest + 1):
        if (name := at("targets", version)) not in names:
            continue
        data = store.read(name, roles.TARGETS_BYTES)
        try:
            targets = Metadata[Targets].from_bytes(data or b"").signed.targets.values()
            found |= {place(target.path, target.hashes["sha256"]) for target in targets}
        except (RepositoryError, DeserializationError, KeyError):
            if version == newest:
                raise
    return found
