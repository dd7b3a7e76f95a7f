"""Answers kept on disk by what they were made of, so that a picture is converted once and not every night."""

import os
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import msgspec

from kiosk.content.limits import PICTURE_BYTES
from kiosk.domain.errors import SourceError
from kiosk.domain.sentences import say
from kiosk.sources.pictures.answers import Answer

RECIPE = 4
"""Counted up when the same bytes become another answer."""
UNUSED_S = 60 * 24 * 3600
"""What nobody asked for in 60 days is thrown away."""
_DIGEST = 32
_LARGEST = PICTURE_BYTES + 10_000


class Keep:
    """Pictures in `folder`, each under the hash of the bytes it was made of; in memory what cannot be written there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._unwritten: dict[str, Answer] = {}
        tools = " ".join(version(name) for name in ("pillow", "resvg-py"))
        self._recipe = f"{RECIPE} {tools} ".encode()

    def key(self, data: bytes) -> str:
        """What the answer to `data` is kept under."""
        return sha256(self._recipe + sha256(data).digest()).hexdigest()

    def get(self, key: str) -> Answer | None:
        """The answer kept under `key`; None when there is none, or none that is whole."""
        if key in self._unwritten:
            return self._unwritten[key]
        try:
            with self._file(key).open("rb") as file:
                kept = file.read(_LARGEST + 1)
                os.utime(file.fileno())
        except OSError:
            return None
        if len(kept) > _LARGEST or sha256(kept[_DIGEST:]).digest() != kept[:_DIGEST]:
            return None
        return msgspec.msgpack.decode(kept[_DIGEST:], type=Answer)

    def put(self, key: str, answer: Answer) -> None:
        """Keep a picture."""
        written = msgspec.msgpack.encode(answer)
        try:
            self._write(key, sha256(written).digest() + written)
        except OSError:
            self._unwritten[key] = answer

    def clear_old(self) -> None:
        """Throw away what nobody asked for in a long time, and what aborted builds left."""
        oldest = time.time() - UNUSED_S
        with suppress(OSError):
            for entry in list(os.scandir(self._folder)):
                if entry.is_file(follow_symlinks=False) and entry.stat(follow_symlinks=False).st_mtime < oldest:
                    os.unlink(entry)

    def _write(self, key: str, data: bytes) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._folder, prefix=".", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            os.replace(name, self._file(key))
        except BaseException:
            with suppress(OSError):
                os.unlink(name)
            raise

    def _file(self, key: str) -> Path:
        return self._folder / f"{key}.picture"


class KeptPictures(Mapping[int, bytes]):
    """The bytes of pictures by number, read when they are asked for: hundreds of them need not fit into memory."""

    def __init__(self, keep: Keep, keys: Mapping[int, str]) -> None:
        self._keep, self._keys = keep, dict(keys)

    def __getitem__(self, number: int) -> bytes:
        answer = self._keep.get(self._keys[number])
        if answer is None:
            raise SourceError(say("A converted picture is no longer where it was kept. Build once more."))
        return answer.data

    def __iter__(self) -> Iterator[int]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)
