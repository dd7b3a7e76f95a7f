"""The signed metadata of the store, by the client of The Update Framework, and what must hold of it here."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from pathlib import Path
from typing import Any

from tuf.api.exceptions import DownloadError, DownloadHTTPError, ExpiredMetadataError, RepositoryError
from tuf.api.metadata import Metadata, Root, TargetFile, Targets
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig

from kiosk.content import generations
from kiosk.content.files import read_small, replace_whole
from kiosk.delivery.releases import TIMESTAMP_HOLDS
from kiosk.delivery.sync import rollback_protection
from kiosk.delivery.sync.http import Answer, Site
from kiosk.delivery.sync.odd_answers import odd
from kiosk.delivery.sync.offers import newest_build
from kiosk.domain.errors import ContentError, KioskError, StoreBroken, StoreExpired, StoreMissing
from kiosk.domain.sentences import say

TIMESTAMP = "metadata/timestamp.json"
SEEN = "seen.json"
"""What the store said of the timestamp in the cache, so that an unchanged one need not come again."""
_TIMESTAMP_BYTES = UpdaterConfig().timestamp_max_length


@dataclass(frozen=True, slots=True)
class Trusted:
    """What the store has signed: its packed files by name, until when that holds, and all of it as a proof.

    `signed` is the latest moment at which somebody signed, as far as the metadata tells: the present is not before it.
    `news` is False when nothing was signed since the last time; `before` are the packed files as of then.
    """

    targets: Mapping[str, TargetFile]
    expires: datetime
    signed: datetime
    proof: bytes
    news: bool
    before: Mapping[str, TargetFile]


def trusted(site: Site, state: Path, root: bytes, now: datetime) -> Trusted:
    """Ask the store what it has signed, and believe what is signed, in time and not older than what was seen.

    `root` is the trusted root that came with the kiosk, `now` is aware. One request when nothing was signed anew.

    Raises:
        StoreError: the store does not answer, or is not to be believed.
        ContentUnreadable, OSError: the disk refused.
    """
    folder = state / rollback_protection.METADATA
    try:
        rollback_protection.mend(folder, root, generations.proofs(state))
        before = _targets(folder)
        answer = site.small(TIMESTAMP, _TIMESTAMP_BYTES, _etag(folder, site), _is_metadata)
        if answer.status == HTTPStatus.NOT_MODIFIED:
            with suppress(RepositoryError, DownloadError):  # the cache is damaged or out of date: ask for all of it
                _refresh(folder, site, root, _Cached(folder / "timestamp.json"))
                return _held(folder, root, before, now, news=False)
            answer = site.small(TIMESTAMP, _TIMESTAMP_BYTES, fits=_is_metadata)
        if answer.status != HTTPStatus.OK:
            raise _missing(answer)
        _refresh(folder, site, root, _Asked(site, answer))
        _remember(folder, site, answer)
        return _held(folder, root, before, now, news=True)
    except ExpiredMetadataError as error:
        raise _expired(str(error)) from error
    except RepositoryError as error:
        raise _broken(error) from error
    except DownloadHTTPError as error:
        raise odd(str(error), "the store names it and does not have it") from error
    except DownloadError as error:
        if isinstance(error.__cause__, KioskError):
            raise error.__cause__ from None
        raise _broken(error) from error


class _Asked(FetcherInterface):
    """Asks the site for metadata. `answer` is the timestamp that it gave already, good until a newer root is found."""

    def __init__(self, site: Site, answer: Answer) -> None:
        self._site, self._answer = site, answer

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = url.removeprefix(self._site.address)
        if path == TIMESTAMP and self._answer.body:
            return iter((self._answer.body,))
        answer = self._site.small(path, rollback_protection.MOST_BYTES, fits=_is_metadata)
        if answer.status != HTTPStatus.OK:
            raise DownloadHTTPError(f"{path}: status {answer.status}", answer.status)
        self._answer = Answer(answer.status)
        return iter((answer.body,))


class _Cached(FetcherInterface):
    """Has no more than the cache: nothing was signed anew."""

    def __init__(self, timestamp: Path) -> None:
        self._timestamp = timestamp

    def _fetch(self, url: str) -> Iterator[bytes]:
        if url.endswith(TIMESTAMP):
            return iter((self._timestamp.read_bytes(),))
        raise DownloadHTTPError(f"{url} was not asked for", HTTPStatus.NOT_FOUND)


def _is_metadata(body: bytes) -> bool:
    """Whether it is what a role looks like from outside: half a file and the page of a network are not, an altered one
    is."""
    plain = body.strip()
    if not plain.startswith(b"{") or not plain.endswith(b"}"):
        return False
    try:
        return bool({"signed", "signatures"} & json.loads(plain).keys())
    except (ValueError, RecursionError):
        return True


def _refresh(folder: Path, site: Site, root: bytes, fetcher: FetcherInterface) -> None:
    Updater(str(folder), site.address + "metadata/", fetcher=fetcher, bootstrap=root).refresh()


def _held(folder: Path, root: bytes, before: Mapping[str, TargetFile], now: datetime, *, news: bool) -> Trusted:
    """What the cache holds now that it was verified."""
    signed: list[Any] = [
        Metadata.from_file(str(folder / f"{role}.json")).signed for role in (Root.type, *rollback_protection.ROLES)
    ]
    targets, expires = signed[-1].targets, min(each.expires for each in signed)
    built_at = newest_build(targets)
    signed_at = signed[1].expires - TIMESTAMP_HOLDS
    if expires <= max(now, built_at or now):
        raise _expired(f"signed until {expires:%Y-%m-%d %H:%M}, content built at {built_at}")
    first = Metadata[Root].from_bytes(root).signed.version
    told = max(signed_at, built_at or signed_at)
    return Trusted(targets, expires, told, rollback_protection.proof(folder, first, signed[0].version), news, before)


def _targets(folder: Path) -> Mapping[str, TargetFile]:
    with suppress(ContentError, RepositoryError, ValueError):
        data = read_small(folder / f"{Targets.type}.json", rollback_protection.MOST_BYTES)
        return Metadata[Targets].from_bytes(data).signed.targets
    return {}


def _etag(folder: Path, site: Site) -> str:
    """What the store called the timestamp that is in the cache; empty when it is another one."""
    with suppress(ContentError, ValueError, KeyError, TypeError):
        seen = json.loads(read_small(folder / SEEN, 10_000))
        cached = read_small(folder / "timestamp.json", _TIMESTAMP_BYTES)
        if seen["store"] == site.address and seen["sha256"] == hashlib.sha256(cached).hexdigest():
            etag = str(seen["etag"])
            return etag if etag.isascii() and etag.isprintable() and len(etag) <= 200 else ""
    return ""


def _remember(folder: Path, site: Site, answer: Answer) -> None:
    seen = {"store": site.address, "sha256": hashlib.sha256(answer.body).hexdigest(), "etag": answer.etag}
    replace_whole(folder / SEEN, json.dumps(seen).encode())


def _missing(answer: Answer) -> StoreMissing:
    sentence = say("There is no store at that address. Correct the setting store, or publish there first.")
    return StoreMissing(sentence, f"{TIMESTAMP}: status {answer.status}")


def _expired(detail: str) -> StoreExpired:
    sentence = say(
        "The store was not signed anew in time, or the clock of this computer is wrong."
        " Check the clock, and let the publisher run `kiosk publish refresh`."
    )
    return StoreExpired(sentence, detail)


def _broken(error: Exception) -> StoreBroken:
    sentence = say(
        "The store is not to be believed: it is older than what was seen, mixed up, or signed by others."
        " Tell those who run it; the screen goes on with what it has."
    )
    return StoreBroken(sentence, f"{type(error).__name__}: {error}")
