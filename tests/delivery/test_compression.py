"""Packed and unpacked, whole and as a difference, by friends and by strangers."""

from hashlib import sha256
from pathlib import Path
from random import Random

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


def _packed(folder: Path, new: Path, old: Path | None = None, name: str = "packed") -> Path:
    pack(new, folder / name, old)
    return folder / name


def _put(folder: Path, data: bytes) -> Path:
    (folder / "packed").write_bytes(data)
    return folder / "packed"


@pytest.mark.parametrize("with_old", [False, True])
def test_unpack_gives_back_what_was_packed(files: tuple[Path, Path], tmp_path: Path, with_old: bool) -> None:
    old, new = files
    prefix = old if with_old else None
    packed = _packed(tmp_path, new, prefix)
    found = unpack(packed, prefix, tmp_path / "out", new.stat().st_size)
    assert (tmp_path / "out").read_bytes() == new.read_bytes()
    assert found == sha256(new.read_bytes()).hexdigest()


def test_a_difference_costs_what_differs(files: tuple[Path, Path], tmp_path: Path) -> None:
    old, new = files
    difference, again = _packed(tmp_path, new, old).read_bytes(), _packed(tmp_path, new, old, "again").read_bytes()
    assert len(difference) < _packed(tmp_path, new, name="whole").stat().st_size / 100
    assert difference == again


def _much(folder: Path) -> tuple[Path, Path]:
    """40 MB that do not get smaller, as pictures are, and the same with a word more in the middle of them."""
    data = Random(1).randbytes(40 * 2**20)
    (folder / "old").write_bytes(data)
    (folder / "new").write_bytes(data[: 2**24] + b"one word" + data[2**24 :])
    return folder / "old", folder / "new"


def test_a_word_is_a_small_difference_however_many_pictures_there_are(tmp_path: Path) -> None:
    old, new = _much(tmp_path)
    packed = _packed(tmp_path, new, old)
    assert packed.stat().st_size < 10_000
    assert unpack(packed, old, tmp_path / "out", new.stat().st_size) == sha256(new.read_bytes()).hexdigest()


@pytest.mark.parametrize("with_old", [False, True])
def test_what_is_packed_now_kiosks_unpack_that_have_the_library_of_before(tmp_path: Path, with_old: bool) -> None:
    """They ask for no larger window than the file is, and take the old file as a dictionary of plain bytes."""
    old, new = _much(tmp_path)
    packed, size = _packed(tmp_path, new, old if with_old else None).read_bytes(), new.stat().st_size
    frame = zstandard.get_frame_parameters(packed[:18])
    assert (frame.content_size, frame.window_size) == (size, size)
    found = zstandard.ZstdDecompressor(_dictionary(old) if with_old else None, size).stream_reader(packed).read()
    assert found == new.read_bytes()


@pytest.mark.parametrize("with_old", [False, True])
def test_what_was_packed_before_is_unpacked_now(files: tuple[Path, Path], tmp_path: Path, with_old: bool) -> None:
    old, new = files
    size = new.stat().st_size
    before = zstandard.ZstdCompressionParameters.from_level(
        12, source_size=size, dict_size=old.stat().st_size, window_log=(2 * size).bit_length(), write_content_size=True
    )
    compressor = zstandard.ZstdCompressor(compression_params=before, dict_data=_dictionary(old) if with_old else None)
    packed = _put(tmp_path, compressor.compress(new.read_bytes()))
    found = unpack(packed, old if with_old else None, tmp_path / "out", size)
    assert found == sha256(new.read_bytes()).hexdigest()


def _dictionary(old: Path) -> zstandard.ZstdCompressionDict:
    return zstandard.ZstdCompressionDict(old.read_bytes(), dict_type=zstandard.DICT_TYPE_RAWCONTENT)


@pytest.mark.parametrize("size", [0, 1, 7, 8])
def test_the_smallest_old_files_are_of_no_use_and_no_harm(tmp_path: Path, size: int) -> None:
    (tmp_path / "old").write_bytes(bytes(range(size)))
    (tmp_path / "new").write_bytes(b"content" * 10)
    packed = _packed(tmp_path, tmp_path / "new", tmp_path / "old")
    assert unpack(packed, tmp_path / "old", tmp_path / "out", 70) == sha256(b"content" * 10).hexdigest()


def test_pack_takes_the_place_of_no_file_and_leaves_none_that_is_not_whole(tmp_path: Path) -> None:
    (tmp_path / "new").write_bytes(b"content" * 10)
    (tmp_path / "kept").write_bytes(b"kept")
    with pytest.raises(ContentUnreadable):
        pack(tmp_path / "new", tmp_path / "kept")
    assert (tmp_path / "kept").read_bytes() == b"kept"
    with pytest.raises(ContentMissing):
        pack(tmp_path / "new", tmp_path / "out", tmp_path / "none")
    with (tmp_path / "large").open("wb") as file:
        file.truncate(FILE_BYTES + 1)
    with pytest.raises(ContentHostile):
        pack(tmp_path / "large", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_another_old_file_shows_in_the_hash_or_fails(files: tuple[Path, Path], tmp_path: Path) -> None:
    old, new = files
    packed = _packed(tmp_path, new, old)
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
    wide = zstandard.ZstdCompressionParameters(window_log=12, write_content_size=True)
    two_segments = zstandard.ZstdCompressor(compression_params=wide).compress(new)
    lying = bytearray(zstandard.ZstdCompressor().compress(bytes(300)))
    lying[5:7] = (100).to_bytes(2, "little")  # says 356, holds 300
    return {
        "nothing": (b"", len(new), ContentCorrupt),
        "no frame": (b"content" * 99, len(new), ContentCorrupt),
        "cut off": (good[:-20], len(new), ContentCorrupt),
        "asks for more memory than it has content": (two_segments, len(new), ContentCorrupt),
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
    packed = _packed(tmp_path, new)
    kept = old.read_bytes()
    with pytest.raises(ContentUnreadable):
        unpack(packed, None, old, new.stat().st_size)
    assert old.read_bytes() == kept


def test_what_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ContentMissing):
        pack(tmp_path / "none", tmp_path / "packed")
    with pytest.raises(ContentMissing):
        unpack(tmp_path / "none", None, tmp_path / "out", 10)
    assert not (tmp_path / "out").exists()
