"""A keyring, a store and a kiosk of python-tuf that follows it: what the tests of publishing stand on."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import Updater
from tuf.ngclient.fetcher import FetcherInterface

from kiosk.content.writer import write
from kiosk.delivery.compression import unpack
from kiosk.delivery.publishing.initialising import found
from kiosk.delivery.publishing.publishing import Outcome, publish
from kiosk.delivery.publishing.signing.keyring import Keyring
from kiosk.delivery.releases import Release, from_custom
from tests.factories import content, member, tag

OPEN: dict[str, str | None] = {"root": None, "targets": None, "nightly": None}


def now() -> datetime:
    return datetime.now(UTC)


def unasked(file: Path) -> str:
    raise AssertionError(f"asked for the passphrase of {file}")


def content_file(path: Path, word: str = "first", members: int = 40, changed: int = 1, tags: int = 0) -> Path:
    """A content file with that many members, of which the first `changed` say `word`, and tags."""
    people = [member(f"m{n:03}", f"Member {n} {word if n < changed else ''}".strip()) for n in range(members)]
    write(content(members=people, tags=[tag(f"t{n}", n, f"Tag {n}") for n in range(tags)]), {}, path)
    return path


@dataclass(frozen=True)
class Shop:
    """A store that is a folder, and the keys to it."""

    folder: Path

    @property
    def where(self) -> str:
        return str(self.folder / "store")

    @property
    def keys(self) -> Path:
        return self.folder / "keys"

    @property
    def keyring(self) -> Keyring:
        return Keyring(self.keys, unasked)

    @property
    def first_root(self) -> bytes:
        return (self.folder / "store" / "metadata" / "1.root.json").read_bytes()

    def found(self, at: datetime | None = None) -> "Shop":
        found(self.keys, self.where, OPEN, at or now())
        return self

    def publish(self, file: Path, channel: str = "stable", at: datetime | None = None) -> Outcome:
        return publish(file, self.where, channel, self.keyring, lambda _much: False, at or now())

    def files(self) -> dict[str, bytes]:
        store = Path(self.where)
        return {str(path.relative_to(store)): path.read_bytes() for path in store.rglob("*") if path.is_file()}


@dataclass
class FolderFetcher(FetcherInterface):
    """Reads what an HTTP server over the folder would send."""

    folder: Path
    sent: int = 0

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = self.folder / url.removeprefix("store://")
        if not path.is_file():
            raise DownloadHTTPError("not found", 404)
        data = path.read_bytes()
        self.sent += len(data)
        return iter([data])


@dataclass
class Kiosk:
    """A kiosk that trusts one root, keeps its metadata from fetch to fetch, and remembers the last file."""

    fetcher: FetcherInterface
    root: bytes
    cache: Path
    address: str = "store:/"
    have: dict[str, bytes] = field(default_factory=dict)

    def newest(self, channel: str = "stable") -> Release | None:
        """Fetch the newest file of the channel, whole or by difference, and check it."""
        (self.cache / "metadata").mkdir(parents=True, exist_ok=True)
        updater = Updater(
            str(self.cache / "metadata"),
            f"{self.address}/metadata/",
            str(self.cache),
            f"{self.address}/targets/",
            fetcher=self.fetcher,
            bootstrap=self.root,
        )
        updater.refresh()
        named = updater._trusted_set.targets.targets
        offers = [(from_custom(target.custom or {}), target) for target in named.values()]
        mine = [each for each in offers if each[0].channel == channel]
        if not mine:
            return None
        top = max(release.number for release, _target in mine)
        ours = [each for each in mine if each[0].number == top and (each[0].base is None or each[0].base in self.have)]
        release, target = min(ours, key=lambda each: each[1].length)
        with TemporaryDirectory() as work:
            packed = Path(updater.download_target(target, str(Path(work) / "packed")))
            old = None
            if release.base:
                old = Path(work) / "old"
                old.write_bytes(self.have[release.base])
            assert unpack(packed, old, Path(work) / "new", release.size) == release.sha256
            self.have[release.sha256] = (Path(work) / "new").read_bytes()
        assert sha256(self.have[release.sha256]).hexdigest() == release.sha256
        return release
