"""Where published files lie: a folder, or a bucket of S3, Google or Azure. Both behave alike."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from kiosk.delivery.publishing import refusals
from kiosk.domain.errors import StoreBusy
from kiosk.domain.redaction import without_secrets

BUCKETS = ("s3://", "gs://", "az://")
_TRIED = "metadata/tried.json"


class Store(Protocol):
    """Plain files by name (`metadata/timestamp.json`); whoever reads finds a whole old or a whole new one.

    Every method raises StoreUnreachable, StoreForbidden or StoreMissing when the store does not let it work.
    """

    where: str

    def read(self, name: str, most: int) -> bytes | None:
        """The bytes of a file; None when there is none. Raises StoreBroken for more than `most` bytes."""

    def put(self, name: str, data: bytes) -> None:
        """Write a file whose name stands for its bytes."""

    def create(self, name: str, data: bytes) -> None:
        """Write a new file. Raises StoreBusy when there is one of that name: somebody else was here."""

    def replace(self, name: str, data: bytes) -> None:
        """Write in the place of what `read` gave. Raises StoreBusy when something else stands there by now."""

    def names(self, within: str) -> list[str]:
        """The names of all files in that folder and those below."""

    def remove(self, name: str) -> None:
        """Remove a file, if it is there."""


def check_conditions(store: Store) -> None:
    """Try whether the store keeps two publishers apart; what is tried with goes again.

    Raises:
        StoreError: it does not, or does not let us write at all.
    """
    store.remove(_TRIED)
    try:
        store.create(_TRIED, b"1")
        _check_refused(store, "created again", lambda: store.create(_TRIED, b"2"))
        store.read(_TRIED, len(b"1"))
        store.replace(_TRIED, b"3")
        _check_refused(store, "replaced unseen", lambda: store.replace(_TRIED, b"4"))
    finally:
        store.remove(_TRIED)


def _check_refused(store: Store, what: str, write: Callable[[], None]) -> None:
    try:
        write()
    except StoreBusy:
        return
    raise refusals.no_conditions(store.where, f"{_TRIED} was {what}")


@contextmanager
def opened_site(where: str) -> Iterator[Store]:
    """Where a site is served from, as `opened`; a folder is made when there is none.

    Raises:
        StoreError: as `opened`.
        OutputError: the folder cannot be made.
    """
    if "://" not in where and not Path(where).is_dir():
        from kiosk.delivery.publishing.stores.folder import READABLE

        try:
            Path(where).mkdir()
            Path(where).chmod(READABLE)
        except OSError as error:
            raise refusals.unwritable(Path(where), error) from error
    with opened(where) as store:
        yield store


@contextmanager
def opened(where: str) -> Iterator[Store]:
    """The store at `where`: a folder, or the address of a bucket (`s3://bucket/path`).

    Raises:
        StoreError: there is no such place, or somebody else writes to the folder.
    """
    if "://" in where and (shown := without_secrets(where)) != where:
        raise refusals.unfit(shown, "the account stands in the environment, never in the address")
    if where.startswith(BUCKETS):
        from kiosk.delivery.publishing.stores.bucket import Bucket

        yield Bucket(where)
        return
    if "://" in where:
        raise refusals.unfit(where, f"there is {', '.join(BUCKETS)} and a folder")
    from kiosk.delivery.publishing.stores.folder import locked_folder

    with locked_folder(Path(where)) as folder:
        yield folder
