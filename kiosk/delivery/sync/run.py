"""One run, alone: from asking the store to an installed generation and a line in the history."""

import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from kiosk.content import generations
from kiosk.content.files import SHORT_HASH, make_folder
from kiosk.content.pointer import Generation, last_written
from kiosk.content.refusals import published_for_another, refused_before, unwritable
from kiosk.content.schema import SCHEMA_VERSION
from kiosk.delivery.sync import download
from kiosk.delivery.sync.folder import Folder, build
from kiosk.delivery.sync.history import Run, remember
from kiosk.delivery.sync.http import Site
from kiosk.delivery.sync.offers import Offer, newest, newest_schema, offers, ways
from kiosk.delivery.sync.time_limits import Patience
from kiosk.delivery.sync.tuf_client import Trusted, trusted
from kiosk.domain import errors
from kiosk.domain.errors import Busy, KioskError, StoreBroken, StoreMissing
from kiosk.domain.redaction import without_secrets
from kiosk.domain.sentences import say

LOCK = "sync.lock"
_MOST_DETAIL = 500
"""Characters; part of it may have been written by whoever runs the store."""


@dataclass(frozen=True, slots=True)
class Store:
    """A store to follow: its address, one of its channels, and the root that came with the kiosk."""

    address: str
    channel: str
    root: bytes
    patience: Patience = field(default_factory=Patience)

    @property
    def name(self) -> str:
        """What the history calls it."""
        return without_secrets(f"{self.address} {self.channel}")


@contextmanager
def alone(state: Path) -> Iterator[None]:
    """Let no other run be at work meanwhile; the lock goes with the process that holds it.

    Raises:
        Busy: another one is.
        ContentUnreadable: the disk refused.
    """
    try:
        make_folder(state)
        flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
        descriptor = os.open(state / LOCK, flags, 0o600)
    except OSError as error:
        raise unwritable(error) from error
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Busy(say("Another sync is at work. Wait until it is done."), str(state / LOCK)) from error
        yield
    finally:
        os.close(descriptor)


def run(state: Path, source: Store | Folder, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> Run:
    """Bring what `source` has, install it, and write down how it went.

    A failure of the world is the outcome `failed`, not an exception; what was installed before stays. `now` is aware.
    """
    began, start = now(), time.monotonic()
    try:
        with alone(state):
            done = _done(state, source, began)
    except KioskError as error:
        done = failed(error)
    done = replace(done, began=began, source=source.name, seconds=round(time.monotonic() - start, 1))
    with suppress(KioskError):  # a full disk: the outcome is told all the same
        remember(state, done)
    return done


def _done(state: Path, source: Store | Folder, began: datetime) -> Run:
    try:
        return _follow(state, source, began) if isinstance(source, Store) else _build(state, source, began)
    except KioskError as error:
        return failed(error)
    except OSError as error:
        return failed(unwritable(error))


def failed(error: KioskError) -> Run:
    """The run that ended with `error`."""
    kind = next(each.__name__ for each in type(error).__mro__ if each.__module__ == errors.__name__)
    return Run(datetime.now(UTC), "failed", error.exit_code, kind, error.sentence, _detail(error.detail))


def _detail(words: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in words[:_MOST_DETAIL])


def _follow(state: Path, store: Store, now: datetime) -> Run:
    with Site(store.address, store.patience) as site:
        done = Run(now, "failed")
        try:
            said = trusted(site, state, store.root, now)
            done = replace(done, expires=said.expires, signed=said.signed)
            done = _bring(site, state, store, said, done)
        except KioskError as error:
            done = replace(failed(error), expires=done.expires, signed=done.signed)
        except OSError as error:
            done = replace(failed(unwritable(error)), expires=done.expires, signed=done.signed)
        return replace(done, requests=site.requests, received=site.received)


def _bring(site: Site, state: Path, store: Store, said: Trusted, done: Run) -> Run:
    found = offers(said.targets, store.channel)
    wanted = _wanted(found, offers(said.before, store.channel), said, store)
    sha256, known = wanted.release.sha256, last_written(state)
    if known is not None and sha256 in known.bad:
        raise refused_before(sha256[:SHORT_HASH], known.bad[sha256])
    here = generations.listed(state)
    same = next((each for each in here if each.sha256 == sha256), None)
    latest = same is not None and known is not None and same.number == known.highest
    if same is not None and latest and not said.news and not generations.refusals(state):
        download.clear(state)
        return _told(done, "unchanged", same)
    if same is not None:
        generation = generations.install(download.beside(state, same), state, said.proof)
        download.clear(state)
        return _told(done, "unchanged" if generation.number == same.number else "updated", generation)
    brought = download.bring(site, state, ways(found, wanted.release, {each.sha256 for each in here}), here)
    generation = generations.install(brought.file, state, said.proof)
    download.clear(state)
    way, why = "delta" if brought.way.release.base else "whole", _detail("; ".join(brought.given_up))
    return replace(_told(done, "updated", generation), way=way, detail=why)


def _wanted(found: tuple[Offer, ...], before: tuple[Offer, ...], said: Trusted, store: Store) -> Offer:
    wanted, seen = newest(found), newest(before)
    if wanted is None and (schema := newest_schema(said.targets, store.channel)) is not None:
        raise published_for_another(schema, SCHEMA_VERSION)
    if wanted is None:
        sentence = say("The store has nothing for the channel {channel}. Publish there first.", channel=store.channel)
        raise StoreMissing(sentence, f"{len(found)} files for it")
    if seen is not None and wanted.release.number < seen.release.number:
        sentence = say("The store offers older content than before. Tell those who run it.")
        raise StoreBroken(sentence, f"number {wanted.release.number} after {seen.release.number}")
    return wanted


def _build(state: Path, folder: Folder, now: datetime) -> Run:
    outcome, generation = build(state, folder, now)
    return _told(Run(now, outcome), outcome, generation)


def _told(done: Run, outcome: str, generation: Generation) -> Run:
    return replace(done, outcome=outcome, generation=generation.number, sha256=generation.sha256)
