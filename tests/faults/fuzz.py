"""Content files damaged where SQLite keeps its structure, read as the screen reads them, in a process with limits.

`python -m tests.faults.fuzz SEED COUNT` reads so many and says how many were refused. A crash, a file that takes longer
than five seconds or more than a gigabyte of memory ends the process by a signal or with a traceback.
"""

import random
import resource
import signal
import struct
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.content.reader import read, read_picture
from kiosk.domain.errors import ContentError
from tests.content.samples import rewritten
from tests.content.test_mutations import mutant
from tests.faults.contents import content, scratch

PAGE = 4096
HEADER = 100
LONGEST_S = 5.0
MOST_MEMORY = 2**30
ODD = (0, 1, 2, 5, 10, 13, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
WORDS = ((b"TABLE", b"INDEX"), (b"TEXT", b"BLOB"), (b"INTEGER", b"TRIGGER"), (b"NOT NULL", b"DEFAULT "))

Damage = Callable[[bytearray, random.Random], None]


def header(data: bytearray, chance: random.Random) -> None:
    """A field of the file's header: page size, version, freelist, encoding, schema cookie …"""
    at = chance.choice((16, 18, 19, 20, 21, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64, 68, 72, 92, 96))
    _put(data, at, 4 if at >= 24 else 1, chance)


def page_header(data: bytearray, chance: random.Random) -> None:
    """Kind, freeblock, number of cells, start of the cells or right child of a page."""
    at, size = chance.choice(((0, 1), (1, 2), (3, 2), (5, 2), (7, 1), (8, 4)))
    _put(data, _page(data, chance) + at, size, chance)


def cell_pointer(data: bytearray, chance: random.Random) -> None:
    """Where a cell of a page begins."""
    _put(data, _page(data, chance) + 8 + 2 * chance.randrange(12), 2, chance)


def cell(data: bytearray, chance: random.Random) -> None:
    """The first bytes of a cell: its length, its row, the types of its columns."""
    page = _page(data, chance)
    pointer = page + 8 + 2 * chance.randrange(8)
    (within,) = struct.unpack_from(">H", data, pointer)
    start = page - page % PAGE + within % PAGE
    for _ in range(chance.choice((1, 2, 9))):
        data[min(start + chance.randrange(16), len(data) - 1)] = chance.choice((0x00, 0x01, 0x7F, 0x80, 0x81, 0xFF))


def schema(data: bytearray, chance: random.Random) -> None:
    """A word of the statements in the schema."""
    old, new = chance.choice(WORDS)
    places = [at for at in range(len(data)) if data.startswith(old, at)]
    if places:
        at = chance.choice(places)
        data[at : at + len(old)] = new.ljust(len(old))[: len(old)]


def pages(data: bytearray, chance: random.Random) -> None:
    """A page over another, or the end cut off."""
    count = len(data) // PAGE
    if chance.random() < 0.2:
        del data[PAGE * chance.randrange(1, count) + chance.choice((0, 1, 512)) :]
        return
    target, source = PAGE * chance.randrange(count), PAGE * chance.randrange(count)
    data[target : target + PAGE] = data[source : source + PAGE]


DAMAGES: tuple[Damage, ...] = (header, page_header, cell_pointer, cell, schema, pages)


def damaged(whole: bytes, chance: random.Random) -> bytes:
    """`whole` with one to three such damages, or anything changed anywhere."""
    if chance.random() < 0.2:
        return mutant(whole, chance)
    data = bytearray(whole)
    for _ in range(chance.choice((1, 1, 2, 3))):
        chance.choice(DAMAGES)(data, chance)
        if len(data) < 2 * PAGE:
            break
    return bytes(data)


def with_full_text_search() -> bytes:
    """A content file with the tables of a full-text index in it, which are an attack of their own."""
    with scratch() as name:
        path = Path(name, "fts.sqlite")
        path.write_bytes(content("fts"))
        statements = ("CREATE VIRTUAL TABLE hits USING fts5(words)", "INSERT INTO hits VALUES ('one two three')")
        return rewritten(path, *statements).read_bytes()


def main(seed: int, count: int) -> str:
    """Read `count` damaged files; how many were refused and how many were read."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    chance = random.Random(seed)
    wholes = (content("good"), content("good"), content("good"), with_full_text_search())
    refused = 0
    with scratch() as name:
        path = Path(name, "damaged.sqlite")
        for _ in range(count):
            path.write_bytes(damaged(chance.choice(wholes), chance))
            signal.setitimer(signal.ITIMER_REAL, LONGEST_S)
            try:
                for number in read(path).pictures:
                    read_picture(path, number)
            except ContentError:
                refused += 1
            signal.setitimer(signal.ITIMER_REAL, 0)
    return f"{refused} {count - refused}"


def _page(data: bytearray, chance: random.Random) -> int:
    """Where the header of some page stands; that of the first one lies behind the file's own."""
    number = chance.randrange(len(data) // PAGE)
    return number * PAGE if number else HEADER


def _put(data: bytearray, at: int, size: int, chance: random.Random) -> None:
    value = chance.choice((*ODD, chance.getrandbits(32))) % 256**size
    data[at : at + size] = value.to_bytes(size, "big")


if __name__ == "__main__":
    sys.stdout.write(main(int(sys.argv[1]), int(sys.argv[2])))
