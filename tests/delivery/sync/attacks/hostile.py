"""Content files as somebody would make them who holds the keys and means harm: each is packed and signed like any."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from kiosk.content.limits import PICTURE_SIDE, ROWS, TEXT_CHARACTERS
from tests.content.samples import patched, picture_bytes, rewritten


def virtual_table(path: Path) -> Path:
    """An ordinary full-text table with its shadow tables: no content file has one, whatever it holds."""
    return rewritten(path, "CREATE VIRTUAL TABLE search USING fts5(name)", "INSERT INTO search VALUES ('a')")


def huge_text(path: Path) -> Path:
    """One name of a few letters more than any may have."""
    letters = f"replace(hex(zeroblob({TEXT_CHARACTERS['name'] // 2 + 1})), '00', 'aa')"
    return rewritten(path, f"UPDATE texts SET text = {letters} WHERE kind = 'member' AND item = 'a' AND field = 'name'")


def many_rows(path: Path) -> Path:
    """A row more than the table may have."""

    def fill(connection: sqlite3.Connection) -> None:
        found = connection.execute("SELECT * FROM tags").fetchall()
        rows = [(f"x{number}", *found[0][1:]) for number in range(ROWS["tags"] + 1 - len(found))]
        connection.executemany(f"INSERT INTO tags VALUES ({', '.join('?' * len(found[0]))})", rows)

    return rewritten(path, fill)


def wide_picture(path: Path) -> Path:
    """A whole picture of one colour, a pixel wider than any may be: what decodes pictures never sees one that is."""
    width = PICTURE_SIDE + 1
    return rewritten(
        path,
        lambda connection: connection.execute(
            "UPDATE pictures SET data = ?, width = ?, height = 2 WHERE id = 3",
            (picture_bytes(size=(width, 2)), width),
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
    "wide picture": wide_picture,
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
