"""A damaged file is read or refused; nothing else comes out, and with its hash it is always refused."""

import random
from pathlib import Path

import pytest

from kiosk.content.files import digest
from kiosk.content.reader import read, read_picture
from kiosk.domain.content import Content
from kiosk.domain.errors import ContentCorrupt, ContentError

MUTANTS = 1_000


def mutant(whole: bytes, chance: random.Random) -> bytes:
    """`whole` with a few bits, bytes or runs changed, or a page copied over another."""
    damaged = bytearray(whole)
    for _ in range(chance.choice((1, 1, 2, 8))):
        at = chance.choice((chance.randrange(200), chance.randrange(len(whole)), chance.randrange(len(whole))))
        match chance.randrange(5):
            case 0:
                damaged[at] ^= 1 << chance.randrange(8)
            case 1:
                damaged[at] = chance.choice((0, 1, 0x7F, 0x80, 0xFF))
            case 2:
                damaged[at : at + 8] = chance.randbytes(min(8, len(whole) - at))
            case 3:
                damaged[at : at + 200] = bytes(min(200, len(whole) - at))
            case _:
                target, source = (4096 * chance.randrange(len(whole) // 4096) for _ in range(2))
                damaged[target : target + 4096] = whole[source : source + 4096]
    return bytes(damaged)


def test_mutants_are_read_or_refused(good_bytes: bytes, tmp_path: Path) -> None:
    chance, path, refused = random.Random(2), tmp_path / "mutant.sqlite", 0
    for _ in range(MUTANTS):
        path.write_bytes(mutant(good_bytes, chance))
        try:
            content = read(path)
            assert isinstance(content, Content)
            for number in content.pictures:
                read_picture(path, number)
        except ContentError:
            refused += 1
    assert MUTANTS // 2 < refused < MUTANTS, "the mutants are too harmless, or only the header was tried"


def test_mutants_never_keep_a_promised_hash(good: Path, good_bytes: bytes) -> None:
    promised, chance = digest(good), random.Random(3)
    for _ in range(MUTANTS // 10):
        if (damaged := mutant(good_bytes, chance)) == good_bytes:
            continue
        good.write_bytes(damaged)
        with pytest.raises(ContentError) as caught:
            read(good, promised)
        assert damaged[:100] != good_bytes[:100] or isinstance(caught.value, ContentCorrupt)
