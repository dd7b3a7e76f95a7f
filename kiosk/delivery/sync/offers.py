"""What a store has for this kiosk, as its signed metadata says, and the smallest way to it."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from tuf.api.metadata import TargetFile

from kiosk.content.limits import FILE_BYTES
from kiosk.content.schema import SCHEMA_VERSION
from kiosk.delivery.releases import Release, from_custom, place

_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Offer:
    """A release, and the packed file that brings it: its address below the store, its hash and its size in bytes."""

    release: Release
    address: str
    sha256: str
    size: int


def offers(targets: Mapping[str, TargetFile], channel: str) -> tuple[Offer, ...]:
    """All that is signed for that channel and for the schema version that is read here; nothing that is odd."""
    return tuple(each for each in _of(targets, channel) if each.release.schema == SCHEMA_VERSION)


def newest_schema(targets: Mapping[str, TargetFile], channel: str) -> int | None:
    """The schema version of what was published last for that channel, whether it is read here or not."""
    found = newest(_of(targets, channel))
    return found.release.schema if found else None


def newest(found: Iterable[Offer]) -> Offer | None:
    """The whole file of the highest number."""
    return max(
        (each for each in found if each.release.base is None), key=lambda each: each.release.number, default=None
    )


def ways(found: Iterable[Offer], wanted: Release, here: Collection[str]) -> list[Offer]:
    """The packed files that become `wanted`, the smallest first: whole ones, and deltas from a hash that is `here`."""
    fitting = (each for each in found if (each.release.sha256, each.release.size) == (wanted.sha256, wanted.size))
    usable = (each for each in fitting if each.release.base is None or each.release.base in here)
    return sorted(usable, key=lambda each: each.size)


def newest_build(targets: Mapping[str, TargetFile]) -> datetime | None:
    """The latest moment that the metadata itself names: the present is not before it, whatever the clock says."""
    return max((each.release.built_at for each in _offers(targets)), default=None)


def _of(targets: Mapping[str, TargetFile], channel: str) -> list[Offer]:
    return [each for each in _offers(targets) if each.release.channel == channel]


def _offers(targets: Mapping[str, TargetFile]) -> Iterator[Offer]:
    for path, target in targets.items():
        with suppress(ValueError, KeyError, AttributeError):
            release, sha256 = from_custom(target.custom or {}), target.hashes["sha256"]
            hashes = (sha256, release.sha256, release.base or sha256)
            sized = 0 < release.size <= FILE_BYTES and 0 < target.length <= 2 * FILE_BYTES
            if path == release.name and sized and all(map(_HASH.fullmatch, hashes)):
                yield Offer(release, place(path, sha256), sha256, target.length)
