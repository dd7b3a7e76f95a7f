"""Content files as somebody would make them who holds the keys and means harm: each is packed and signed like any."""

import sqlite3
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

from tests.content.samples import patched, rewritten


def virtual_table(path: Path) -> Path:
    """A full-text table with its shadow tables: crafted ones have broken readers before."""
    return rewritten(path, "CREATE VIRTUAL TABLE search USING fts5(name)", "INSERT INTO search VALUES ('a')")


def huge_text(path: Path) -> Path:
    """One name of two million letters."""
    letters = "replace(hex(zeroblob(1000000)), '00', 'aa')"
    return rewritten(path, f"UPDATE texts SET text = {letters} WHERE kind = 'member' AND item = 'a' AND field = 'name'")


def many_rows(path: Path) -> Path:
    """More rows than any reader should turn into objects."""
    rows = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) SELECT 'x' || i, 1 FROM n"
    names = "SELECT name FROM pragma_table_info('tags')"

    def fill(connection: sqlite3.Connection) -> None:
        columns = [name for (name,) in connection.execute(names)]
        row = connection.execute(f"SELECT {', '.join(columns[1:])} FROM tags LIMIT 1").fetchone()
        places = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO tags SELECT i, {places} FROM (SELECT x AS i FROM ({_named(rows)}))", row)

    return rewritten(path, fill)


def _named(rows: str) -> str:
    return rows.replace("SELECT 'x' || i, 1 FROM n", "SELECT 'x' || i AS x FROM n")


def picture_bomb(path: Path) -> Path:
    """A small PNG that says it is thirty thousand pixels wide and high."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0))
    data = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    return rewritten(
        path,
        lambda connection: connection.execute(
            "UPDATE pictures SET data = ?, width = 30000, height = 30000 WHERE id = 3", (data,)
        ),
    )


def other_database(path: Path) -> Path:
    """A database of something else."""
    path.unlink()
    return rewritten(path, "CREATE TABLE notes (words TEXT)", "INSERT INTO notes VALUES ('hello')")


HOSTILE: dict[str, Callable[[Path], Path]] = {
    "extra trigger": lambda path: rewritten(
        path, "CREATE TRIGGER t AFTER INSERT ON tags BEGIN DELETE FROM members; END"
    ),
    "view in the place of a table": lambda path: rewritten(
        path, "ALTER TABLE facts RENAME TO facts_", "CREATE VIEW facts AS SELECT * FROM facts_"
    ),
    "extra table": lambda path: rewritten(path, "CREATE TABLE more (words TEXT)"),
    "other database": other_database,
    "later schema": lambda path: rewritten(path, "PRAGMA user_version = 99"),
    "corrupt pages": lambda path: patched(path, 3 * 4096 + 8, bytes(range(256)) * 12),
    "corrupt header": lambda path: patched(path, 16, b"\x00\x01"),
    "cut short": lambda path: _written(path, path.read_bytes()[:-4096]),
    "full-text table": virtual_table,
    "huge text": huge_text,
    "many rows": many_rows,
    "picture bomb": picture_bomb,
    "no database": lambda path: _written(path, b"<!doctype html>" * 1000),
    "nothing to show": lambda path: rewritten(
        path,
        *(
            f"DELETE FROM {table}"
            for table in ("occurrences", "member_tags", "event_tags", "events", "facts", "members")
        ),
        "DELETE FROM texts WHERE kind IN ('member', 'event', 'fact')",
    ),
}


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path
