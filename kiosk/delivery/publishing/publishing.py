"""`kiosk publish FILE`: a content file becomes what the screens of a channel fetch next."""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from tuf.api.metadata import TargetFile, Targets

from kiosk.content import limits
from kiosk.content.difference import HALF, MUCH, Difference, difference
from kiosk.content.files import check_promise, regular_descriptor
from kiosk.content.inspection import Inspection, inspect
from kiosk.content.reader import read, same_picture
from kiosk.content.refusals import hostile, unreadable
from kiosk.delivery.compression import pack, unpack
from kiosk.delivery.publishing import refusals
from kiosk.delivery.publishing.pruning import prune
from kiosk.delivery.publishing.published import Published, read_published, remember
from kiosk.delivery.publishing.signed_upload import Packed, Signers, send
from kiosk.delivery.publishing.signing.keyring import Keyring
from kiosk.delivery.publishing.signing.roles import NIGHTLY, TARGETS, is_due
from kiosk.delivery.publishing.stores.store import Store, opened
from kiosk.delivery.releases import Release, folder, place
from kiosk.domain.errors import ContentError, NotAgreed

KEPT = 7
"""So many generations of a channel stay in the store, and for so many before the newest there are differences."""

Agree = Callable[[Difference], bool]
"""Asks whether so much may change."""
Ahead = Callable[[], None]
"""Sends what has to be there before a screen shows the content."""

_NUMBERED = re.compile(r".*/(\d+)-[^/]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was published: None when the channel had it already. Sizes are in bytes, packed; `deltas` of each older
    file's hash."""

    release: Release | None
    now: Published
    size: int = 0
    deltas: Mapping[str, int] = field(default_factory=dict)
    removed: int = 0


def publish(
    file: Path, where: str, channel: str, keyring: Keyring, agree: Agree, now: datetime, ahead: Ahead = lambda: None
) -> Outcome:
    """Check the content file and publish it to the store at `where`, for the kiosks of `channel`. `now` is aware.

    The same file again changes nothing but what expires. Any failure leaves what kiosks see as it was, one of `ahead`
    too, which is called when all else is ready.

    Raises:
        ContentError: the screen would refuse it.
        StoreError: the store cannot be had, is not ours, or somebody else publishes.
        KeysError: a key is missing, locked or expired.
        NotAgreed: much would change, and `agree` said no.
    """
    with TemporaryDirectory() as place_for_files, opened(where) as store:
        work = Path(place_for_files)
        new = _copied(file, work / "new.sqlite")
        about = inspect(new, now)
        found = read_published(store, keyring.keys)
        check_root(found, now)
        mine = _wholes(found, about.schema_version, channel)
        if mine and mine[0][0].sha256 == about.sha256:
            ahead()
            return Outcome(None, renew(store, keyring, found, now))
        olds = dict(_unpacked(store, mine, work))
        if mine and (newest := olds.get(mine[0][0].sha256)) is not None:
            much = difference(read(newest), read(new), same_picture(newest, new))
            if (much.share > MUCH or much.lost > HALF) and not agree(much):
                raise NotAgreed(refusals.not_agreed(much.share, much.lost))
        signers = _signers(keyring, found)
        files = _packed(new, olds, _release(about, channel, 1 + _highest(store, found)), work)
        ahead()
        after = send(store, found, signers, now, targets=_targets(found, files), files=files)
        remember(keyring.keys, after)
        release = files[0].release
        deltas = {each.release.base or "": each.size for each in files[1:]}
        return Outcome(release, after, files[0].size, deltas, prune(store, after, release.number))


def renew(store: Store, keyring: Keyring, found: Published, now: datetime) -> Published:
    """Sign anew what expires, targets too if its time has come; published content stays what it is."""
    due = is_due("targets", found.targets.expires, now)
    signers = _signers(keyring, found) if due else nightly_signers(keyring, found)
    after = send(store, found, signers, now, targets=found.targets if due else None)
    remember(keyring.keys, after)
    return after


def nightly_signers(keyring: Keyring, found: Published) -> Signers:
    """What signs snapshot and timestamp. Raises KeysError."""
    return {NIGHTLY: [keyring.signer("timestamp", found.root.signed)]}


def check_root(found: Published, now: datetime) -> None:
    """Raises KeysError when the root has expired: no kiosk would take what is signed under it."""
    if found.root.signed.is_expired(now):
        raise refusals.root_expired(f"{found.root.signed.expires:%Y-%m-%d}")


def _signers(keyring: Keyring, found: Published) -> Signers:
    return {TARGETS: [keyring.signer("targets", found.root.signed)], **nightly_signers(keyring, found)}


def _copied(file: Path, copy: Path) -> Path:
    """A copy that nobody changes while it is read again and again."""
    try:
        with os.fdopen(regular_descriptor(file), "rb") as source:
            data = source.read(limits.FILE_BYTES + 1)
        copy.write_bytes(data)
    except OSError as error:
        raise unreadable(error) from error
    if len(data) > limits.FILE_BYTES:
        raise hostile(f"more than {limits.FILE_BYTES} bytes")
    return copy


def _release(about: Inspection, channel: str, number: int) -> Release:
    return Release(
        channel=channel,
        number=number,
        sha256=about.sha256,
        size=about.size,
        schema=about.schema_version,
        built_at=about.built_at,
        valid_until=about.valid_until,
    )


def _wholes(found: Published, schema: int, channel: str) -> list[tuple[Release, TargetFile]]:
    return [each for each in found.wholes(channel) if each[0].schema == schema]


def _unpacked(store: Store, wholes: list[tuple[Release, TargetFile]], work: Path) -> Iterator[tuple[str, Path]]:
    """The last content files of the channel as they were before they were packed, by hash; the newest first."""
    done: set[str] = set()
    for release, target in wholes[:KEPT]:
        if release.sha256 in done:
            continue
        done.add(release.sha256)
        name = place(release.name, target.hashes["sha256"])
        data = store.read(name, target.length)
        if data is None:
            continue  # a difference to it is no use to anybody who cannot have it
        packed, out = work / "packed", work / f"{release.sha256}.sqlite"
        packed.write_bytes(data)
        try:
            check_promise(unpack(packed, None, out, release.size), release.sha256)
        except ContentError as error:
            raise refusals.broken(store.where, f"{name}: {error}") from error
        yield release.sha256, out


def _packed(new: Path, olds: Mapping[str, Path], release: Release, work: Path) -> list[Packed]:
    """The whole file, and the differences that are smaller than it; their bytes lie in the folder `work`."""
    whole = Packed(release, work / "whole.zst")
    pack(new, whole.file)
    deltas = [
        Packed(replace(release, base=sha256), work / f"{sha256}.zst") for sha256 in olds if sha256 != release.sha256
    ]
    for delta in deltas:
        pack(new, delta.file, olds[delta.release.base or ""])
    return [whole, *(delta for delta in deltas if delta.size < whole.size)]


def _targets(found: Published, files: list[Packed]) -> Targets:
    """What is named from now on: of this channel the new files and six whole ones before, of others the same."""
    new = files[0].release
    ours = folder(new.schema, new.channel)
    before = [target for release, target in _wholes(found, new.schema, new.channel)][: KEPT - 1]
    others = [target for path, target in found.targets.targets.items() if not path.startswith(f"{ours}/")]
    named = [*(file.target() for file in files), *before, *others]
    return Targets(targets={target.path: target for target in named})


def _highest(store: Store, found: Published) -> int:
    """The highest number that anything in the store has, named or left behind."""
    named = [release.number for release, _target in found.releases()]
    lying = [int(match[1]) for name in store.names("targets") if (match := _NUMBERED.fullmatch(name))]
    return max((*named, *lying), default=0)
