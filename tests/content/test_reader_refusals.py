"""Everything that is wrong with a file is a ContentError that says so."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content import limits
from kiosk.content.files import digest
from kiosk.content.reader import read
from kiosk.content.reading import connection
from kiosk.content.reading.schema_check import Ask, check_schema
from kiosk.content.schema import SCHEMA_VERSION
from kiosk.domain.errors import (
    ContentCorrupt,
    ContentEmpty,
    ContentError,
    ContentHostile,
    ContentMissing,
    ContentTooNew,
    ContentTooOld,
    ContentUnreadable,
)
from tests.content.samples import CONTENT, patched, picture_bytes, rewritten, rows_of

Break = Callable[[Path], object]
Case = tuple[Break, type[ContentError], str]
"""The damage, the error and a part of its detail."""


def sql(*statements: str) -> Break:
    """Run SQL on the file."""
    return lambda path: rewritten(path, *statements)


def forged(table: str, *statements: str) -> Break:
    """Run SQL on a copy of `table` that allows anything, then give it the old table's schema text again."""

    def run(connection: sqlite3.Connection) -> None:
        was = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", [table]).fetchone()[0]
        connection.execute("PRAGMA writable_schema=ON")
        loose = was.replace(" NOT NULL", "").replace("STRICT, WITHOUT", "WITHOUT").removesuffix(" STRICT")
        connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", [loose, table])
        connection.execute("PRAGMA writable_schema=RESET")
        for statement in statements:
            connection.execute(statement)
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", [was, table])

    return lambda path: rewritten(path, run)


def large_picture(connection: sqlite3.Connection) -> None:
    """A right picture with very much behind it."""
    connection.execute("UPDATE pictures SET data = ? WHERE id = 3", [picture_bytes() + bytes(limits.PICTURE_BYTES)])


def replaced_by_link(path: Path) -> None:
    """The same file, but by a link."""
    path.rename(path.with_name("real.sqlite"))
    path.symlink_to("real.sqlite")


def replaced_by(make: Callable[[Path], object]) -> Break:
    """Something else under the name."""

    def run(path: Path) -> None:
        path.unlink()
        make(path)

    return run


def grown(path: Path) -> None:
    """Larger than any content file, without taking room."""
    os.truncate(path, limits.FILE_BYTES + 1)


FILES: dict[str, Case] = {
    "missing": (Path.unlink, ContentMissing, ""),
    "link": (replaced_by_link, ContentHostile, "a link"),
    "dangling link": (replaced_by(lambda path: path.symlink_to("nowhere")), ContentHostile, "a link"),
    "folder": (replaced_by(Path.mkdir), ContentHostile, "a folder"),
    "pipe": (replaced_by(os.mkfifo), ContentHostile, "a pipe"),
    "empty file": (replaced_by(Path.touch), ContentCorrupt, "empty"),
    "short file": (lambda path: path.write_bytes(b"SQLite format 3\0"), ContentCorrupt, "not a database"),
    "text": (lambda path: path.write_text("hello\n" * 2000), ContentCorrupt, "not a database"),
    "too large": (grown, ContentHostile, "is the most"),
    "cut short": (lambda path: os.truncate(path, path.stat().st_size - 4096), ContentCorrupt, "cut short"),
    "added to": (lambda path: os.truncate(path, path.stat().st_size + 1), ContentCorrupt, "added to"),
    "other program": (sql("PRAGMA application_id=1"), ContentCorrupt, "another program"),
    "too new": (sql("PRAGMA user_version=99"), ContentTooNew, "version 99"),
    "too old": (sql("PRAGMA user_version=0"), ContentTooOld, "version 0"),
    "the version before": (sql(f"PRAGMA user_version={SCHEMA_VERSION - 1}"), ContentTooOld, f"{SCHEMA_VERSION - 1}"),
    "write-ahead log": (lambda path: patched(path, 18, b"\2\2"), ContentHostile, "versions 2"),
    "page size": (sql("PRAGMA page_size=8192", "VACUUM"), ContentHostile, "page size"),
    "UTF-16": (lambda path: patched(path, 56, b"\0\0\0\2"), ContentHostile, "encoding"),
    "zeroes inside": (lambda path: patched(path, 4096, bytes(8192)), ContentCorrupt, ""),
}
SCHEMAS: dict[str, Case] = {
    "trigger": (
        sql("CREATE TRIGGER t AFTER INSERT ON facts BEGIN DELETE FROM facts; END"),
        ContentHostile,
        "trigger t",
    ),
    "view": (sql("CREATE VIEW v AS SELECT * FROM facts"), ContentHostile, "view v"),
    "table": (sql("CREATE TABLE more (x)"), ContentHostile, "table more"),
    "index": (sql("CREATE INDEX i ON facts (topic)"), ContentHostile, "index i"),
    "virtual table": (sql("CREATE VIRTUAL TABLE words USING fts5(x)"), ContentHostile, "table words"),
    "column": (sql("ALTER TABLE notices ADD COLUMN more TEXT"), ContentHostile, "table notices"),
    "no table": (sql("DROP TABLE notices"), ContentHostile, "table notices"),
    "view for a table": (sql("DROP TABLE notices", "CREATE VIEW notices AS SELECT 1"), ContentHostile, "notices"),
    "many tables": (sql(*(f"CREATE TABLE t{n} (x)" for n in range(60))), ContentHostile, "table t0"),
    "schema that is no SQL": (
        sql("PRAGMA writable_schema=ON", "UPDATE sqlite_schema SET sql = 'nonsense' WHERE name = 'facts'"),
        ContentCorrupt,
        "malformed",
    ),
}
ROWS: dict[str, Case] = {
    "nothing": (
        sql(
            *(f"DELETE FROM {t}" for t in ("facts", "events", "members", "event_tags", "member_tags", "occurrences")),
            "DELETE FROM texts WHERE kind IN ('fact', 'event', 'member')",
        ),
        ContentEmpty,
        "",
    ),
    "no meta": (sql("DELETE FROM meta"), ContentHostile, "one row"),
    "two rows of meta": (sql("INSERT INTO meta SELECT * FROM meta"), ContentHostile, "more than 1 rows"),
    "other version in meta": (sql("UPDATE meta SET schema_version = 1"), ContentHostile, "one row"),
    "no language": (sql("UPDATE meta SET languages = ''"), ContentHostile, "languages"),
    "language twice": (sql("UPDATE meta SET languages = 'sv' || char(10) || 'sv'"), ContentHostile, "languages"),
    "no language code": (sql("UPDATE meta SET languages = languages || char(10) || '*'"), ContentHostile, "languages"),
    "host with a port": (sql("UPDATE meta SET phone_host = 'a.example:80'"), ContentHostile, "host"),
    "dangling place": (sql("UPDATE members SET place = 'nowhere' WHERE id = 'a'"), ContentHostile, "of places"),
    "dangling event": (sql("UPDATE occurrences SET event = 'nothing'"), ContentHostile, "of events"),
    "dangling tag": (sql("INSERT INTO member_tags VALUES ('a', 'nothing')"), ContentHostile, "of tags"),
    "dangling text": (sql("INSERT INTO texts VALUES ('member','x','name','sv','X')"), ContentHostile, "not there"),
    "text of no kind": (sql("INSERT INTO texts VALUES ('x','a','name','sv','X')"), ContentHostile, "unknown kind"),
    "text of no field": (sql("INSERT INTO texts VALUES ('member','a','x','sv','X')"), ContentHostile, "unknown kind"),
    "text of no language": (sql("INSERT INTO texts VALUES ('member','a','name','de','X')"), ContentHostile, "unknown"),
    "empty text": (sql("UPDATE texts SET text = ''"), ContentHostile, "no text"),
    "long name": (sql("UPDATE texts SET text = hex(zeroblob(151)) WHERE field = 'name'"), ContentHostile, "300"),
    "long id": (sql("INSERT INTO sources VALUES (hex(zeroblob(101)), '', '', NULL, '')"), ContentHostile, "200"),
    "slash in an id": (sql("INSERT INTO sources VALUES ('a/b', '', '', NULL, '')"), ContentHostile, "with a slash"),
    "empty id": (sql("INSERT INTO sources VALUES ('', '', '', NULL, '')"), ContentHostile, "empty id"),
    "code": (sql("UPDATE members SET code = 'A/../'"), ContentHostile, "no short code"),
    "choice": (sql("UPDATE events SET status = 'maybe'"), ContentHostile, "confirmed, cancelled"),
    "kind of picture": (sql("UPDATE pictures SET kind = 'drawing'"), ContentHostile, "photo, logo"),
    "focal point": (
        sql("UPDATE pictures SET focal_y = 101"),
        ContentHostile,
        "focal_y holds a number outside 0 to 100",
    ),
    "focal point to the left": (sql("UPDATE pictures SET focal_x = -1"), ContentHostile, "outside 0 to 100"),
    "dangling entrance": (sql("UPDATE places SET entrance = 77"), ContentHostile, "of pictures"),
    "long direction": (
        sql("UPDATE texts SET text = hex(zeroblob(151)) WHERE field = 'direction'"),
        ContentHostile,
        "300",
    ),
    "flag": (sql("UPDATE events SET sample = 2"), ContentHostile, "outside 0 to 1"),
    "large number": (sql("UPDATE facts SET figure = 2147483648"), ContentHostile, "outside"),
    "largest number": (sql("UPDATE facts SET figure = 9223372036854775807"), ContentHostile, "outside"),
    "day": (sql("UPDATE sources SET published = '20240529'"), ContentHostile, "no day"),
    "30 February": (sql("UPDATE sources SET published = '2024-02-30'"), ContentHostile, "published"),
    "before 2000": (sql("UPDATE meta SET built_at = 0"), ContentHostile, "outside"),
    "after 2199": (sql("UPDATE notices SET ends = 7258118400"), ContentHostile, "outside"),
    "end before start": (sql("UPDATE occurrences SET ends = starts - 1"), ContentHostile, "ends before"),
    "endless occurrence": (sql("UPDATE occurrences SET ends = starts + 1830 * 86400 + 1"), ContentHostile, "1830 days"),
    "occurrences out of order": (sql("UPDATE occurrences SET starts = starts - rowid * 9e5"), ContentHostile, "order"),
    "no picture": (sql("UPDATE pictures SET data = x'00'"), ContentHostile, "picture"),
    "wide picture": (sql("UPDATE pictures SET width = 41"), ContentHostile, "picture"),
    "SVG": (
        sql("UPDATE pictures SET media_type = 'image/svg+xml', data = CAST('<svg/>' AS BLOB)"),
        ContentHostile,
        "picture",
    ),
    "large picture": (lambda path: rewritten(path, large_picture), ContentHostile, "8388"),
    "text in a number": (forged("facts", "UPDATE facts SET position = 'one'"), ContentCorrupt, "facts.position"),
    "bytes in a text": (forged("texts", "UPDATE texts SET text = x'ff00'"), ContentCorrupt, "texts.text"),
    "no value": (forged("members", "UPDATE members SET website = NULL"), ContentCorrupt, "members.website"),
    "broken UTF-8": (sql("UPDATE sources SET title = CAST(x'c328ff' AS TEXT)"), ContentCorrupt, "UTF-8"),
}
HIDDEN = (
    "\0",
    "\x07",
    "\x7f",
    "\x85",
    "\xad",
    "\u061c",
    "\u200b",
    "\u200d",
    "\u202e",
    "\u2028",
    "\u2066",
    "\ufeff",
    "\ue000",
)


@pytest.mark.parametrize("case", [*FILES, *SCHEMAS, *ROWS])
def test_read_refuses(case: str, good: Path) -> None:
    damage, expected, detail = (FILES | SCHEMAS | ROWS)[case]
    damage(good)
    with pytest.raises(ContentError) as caught:
        read(good)
    assert type(caught.value) is expected, caught.value
    assert detail in caught.value.detail
    assert caught.value.sentence.endswith(".")


@pytest.mark.parametrize("hidden", HIDDEN, ids=lambda hidden: f"U+{ord(hidden):04X}")
@pytest.mark.parametrize("column", ["sources.title", "facts.icon", "places.id", "meta.sources", "texts.text"])
def test_read_refuses_hidden_characters(column: str, hidden: str, good: Path) -> None:
    table, name = column.split(".")
    rewritten(good, f"UPDATE {table} SET {name} = {name} || char({ord(hidden)})")
    with pytest.raises((ContentHostile, ContentCorrupt)):
        read(good)


@pytest.mark.parametrize("field", ["name", "title", "alt", "when"])
def test_read_refuses_line_feeds_in_one_line(field: str, good: Path) -> None:
    rewritten(good, f"UPDATE texts SET text = text || char(10) WHERE field = '{field}'")
    with pytest.raises(ContentHostile, match="hidden character U\\+000A"):
        read(good)


def test_read_refuses_more_rows_than_allowed(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(limits.ROWS, "members", 1)
    with pytest.raises(ContentHostile, match="members has more than 1 rows"):
        read(good)


def test_read_refuses_more_texts_than_there_can_be(good: Path) -> None:
    many = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 5000)"
    rewritten(good, f"INSERT INTO texts {many} SELECT 'k' || x, 'a', 'name', 'sv', 'x' FROM n")
    with pytest.raises(ContentHostile, match="unknown kind"):
        read(good)


def test_read_refuses_more_text_than_fits(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(connection._LIMITS, sqlite3.SQLITE_LIMIT_LENGTH, 10_000)
    rewritten(good, "UPDATE texts SET text = hex(zeroblob(6000)) WHERE field = 'text'")
    with pytest.raises(ContentHostile, match="too big"):
        read(good)


def test_read_refuses_a_query_that_takes_too_long(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "QUERY_SECONDS", -1.0)
    monkeypatch.setattr(connection, "_STEPS_BETWEEN_LOOKS", 1)
    with pytest.raises(ContentHostile, match="interrupted"):
        read(good)


@pytest.mark.parametrize("promised", ["", "0" * 12, "0" * 64, "zz", "é"])
def test_read_refuses_another_hash(promised: str, good: Path) -> None:
    with pytest.raises(ContentCorrupt, match="hash"):
        read(good, promised)


def test_read_refuses_part_of_a_hash_that_is_not_the_agreed_part(good: Path) -> None:
    with pytest.raises(ContentCorrupt):
        read(good, digest(good)[:11])


@pytest.mark.parametrize("name", ["no\0name", "\udcff", "x" * 300, "content.sqlite/below"])
def test_read_refuses_names_that_cannot_be(name: str, good: Path) -> None:
    with pytest.raises(ContentError):
        read(good.parent / name)


def test_read_says_when_the_disk_refuses(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("kiosk.content.files.os.open", refuse)
    with pytest.raises(ContentUnreadable, match="Permission denied"):
        read(good)


def test_read_says_when_the_file_changed_meanwhile(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def touch_and_check(ask: Ask) -> None:
        os.utime(good, ns=(1, 1))
        check_schema(ask)

    monkeypatch.setattr(connection, "check_schema", touch_and_check)
    with pytest.raises(ContentUnreadable, match="changed"):
        read(good)


def test_read_ignores_a_journal_that_would_bring_back_old_content(good: Path, tmp_path: Path) -> None:
    journal = _journal_of_old_content(tmp_path / "old.sqlite", good.read_bytes())
    fooled = tmp_path / "fooled.sqlite"
    for path in (good, fooled):
        path.with_name(f"{path.name}-journal").write_bytes(journal)
    fooled.write_bytes(good.read_bytes())
    assert rows_of(fooled, "SELECT DISTINCT text FROM texts") == [("OLD",)], "a plain reader is fooled"
    before = sorted(os.listdir(tmp_path))
    assert read(good) == CONTENT
    assert sorted(os.listdir(tmp_path)) == before


def _journal_of_old_content(path: Path, new: bytes) -> bytes:
    """What a program that was killed in the middle of a change of older content leaves beside the file."""
    path.write_bytes(new)
    rewritten(path, "UPDATE texts SET text = 'OLD'")
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("DELETE FROM texts")
        connection.execute("DELETE FROM sources")
        return path.with_name(f"{path.name}-journal").read_bytes()
    finally:
        connection.close()
