"""Packed and unpacked, whole and as a difference, by friends and by strangers."""

from hashlib import sha256
from pathlib import Path

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.limits import FILE_BYTES
from kiosk.delivery.compression import pack, unpack
from kiosk.domain.errors import ContentCorrupt, ContentError, ContentHostile, ContentMissing, ContentUnreadable


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """An old and a new file, alike but for a twentieth."""
    old = b"".join(sha256(number.to_bytes(4, "big")).digest() for number in range(20_000))
    new = old[:300_000] + bytes(range(256)) * 125 + old[332_000:]
    for name, data in (("old", old), ("new", new)):
        (tmp_path / name).write_bytes(data)
    return tmp_path / "old", tmp_path / "new"


def _put(folder: Path, data: bytes) -> Path:
    (folder / "packed").write_bytes(data)
    return folder / "packed"


@pytest.mark.parametrize("with_old", [False, True])
def test_unpack_gives_back_what_was_packed(files: tuple[Path, Path], tmp_path: Path, with_old: bool) -> None:
    old, new = files
    prefix = old if with_old else None
    packed = _put(tmp_path, pack(new, prefix))
    found = unpack(packed, prefix, tmp_path / "out", new.stat().st_size)
    assert (tmp_path / "out").read_bytes() == new.read_bytes()
    assert found == sha256(new.read_bytes()).hexdigest()


def test_a_difference_costs_what_differs(files: tuple[Path, Path]) -> None:
    old, new = files
    assert len(pack(new, old)) < len(pack(new)) / 100
    assert pack(new, old) == pack(new, old)


def test_another_old_file_shows_in_the_hash_or_fails(files: tuple[Path, Path], tmp_path: Path) -> None:
    old, new = files
    packed = _put(tmp_path, pack(new, old))
    other = tmp_path / "other"
    other.write_bytes(bytes(byte ^ 0xFF for byte in old.read_bytes()))
    try:
        found = unpack(packed, other, tmp_path / "out", new.stat().st_size)
    except ContentCorrupt:
        return
    assert found != sha256(new.read_bytes()).hexdigest()


def _cases(new: bytes) -> dict[str, tuple[bytes, int, type[ContentError]]]:
    good = zstandard.ZstdCompressor().compress(new)
    no_size = zstandard.ZstdCompressor(write_content_size=False).compress(new)
    bomb = zstandard.ZstdCompressor(level=19).compress(bytes(50 * 2**20))
    lying = bytearray(zstandard.ZstdCompressor().compress(bytes(300)))
    lying[5:7] = (100).to_bytes(2, "little")  # says 356, holds 300
    return {
        "nothing": (b"", len(new), ContentCorrupt),
        "no frame": (b"content" * 99, len(new), ContentCorrupt),
        "cut off": (good[:-20], len(new), ContentCorrupt),
        "larger than promised": (good, len(new) - 1, ContentCorrupt),
        "smaller than promised": (good, len(new) + 1, ContentCorrupt),
        "does not say its size": (no_size, len(new), ContentCorrupt),
        "a bomb": (bomb, len(new), ContentCorrupt),
        "says a larger size than it is": (bytes(lying), 356, ContentCorrupt),
        "promises nothing": (good, 0, ContentHostile),
        "promises too much": (good, FILE_BYTES + 1, ContentHostile),
    }


@pytest.mark.parametrize("case", list(_cases(bytes(range(256)) * 40)))
def test_unpack_refuses_and_leaves_nothing(tmp_path: Path, case: str) -> None:
    data, size, refusal = _cases(b"".join(sha256(bytes([n])).digest() for n in range(200)))[case]
    packed = _put(tmp_path, data)
    with pytest.raises(refusal):
        unpack(packed, None, tmp_path / "out", size)
    assert not (tmp_path / "out").exists()


@given(st.binary(max_size=400), st.integers(1, 5_000))
def test_unpack_of_anything_is_refused_or_of_the_promised_size(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, size: int
) -> None:
    folder = tmp_path_factory.mktemp("any")
    try:
        unpack(_put(folder, b"\x28\xb5\x2f\xfd" + data), None, folder / "out", size)
    except ContentError:
        assert not (folder / "out").exists()
    else:
        assert (folder / "out").stat().st_size == size


def test_unpack_takes_the_place_of_no_file(files: tuple[Path, Path], tmp_path: Path) -> None:
    old, new = files
    packed = _put(tmp_path, pack(new))
    kept = old.read_bytes()
    with pytest.raises(ContentUnreadable):
        unpack(packed, None, old, new.stat().st_size)
    assert old.read_bytes() == kept


def test_what_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ContentMissing):
        pack(tmp_path / "none")
    with pytest.raises(ContentMissing):
        unpack(tmp_path / "none", None, tmp_path / "out", 10)
    assert not (tmp_path / "out").exists()
