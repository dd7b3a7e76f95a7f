"""A new file, or the old one untouched."""

import os
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import sqlite_utils

from bench.generate import big_content
from kiosk.content import writer
from kiosk.content.reader import read
from kiosk.content.writer import write
from kiosk.domain.content import Content
from kiosk.domain.errors import ContentEmpty, ContentError, ContentHostile, ContentUnreadable
from tests.content.samples import CONTENT, META, PICTURES, picture_bytes, with_member

REFUSED: Mapping[str, tuple[Content, Mapping[int, bytes], type[Exception]]] = {
    "nothing to show": (Content(META), {}, ContentEmpty),
    "empty text": (with_member(name={"sv": ""}), PICTURES, ContentHostile),
    "other language": (with_member(name={"de": "Haus"}), PICTURES, ContentHostile),
    "place that is not there": (with_member(place="nowhere"), PICTURES, ContentHostile),
    "picture that is not there": (with_member(picture=77), PICTURES, ContentHostile),
    "no short code": (with_member(code="../.."), PICTURES, ContentHostile),
    "long name": (with_member(name={"sv": "x" * 301}), PICTURES, ContentHostile),
    "hidden character": (with_member(name={"sv": "a\u202eb"}), PICTURES, ContentHostile),
    "wrong picture": (CONTENT, PICTURES | {3: picture_bytes(size=(41, 30))}, ContentHostile),
    "occurrences out of order": (
        replace(CONTENT, occurrences=CONTENT.occurrences[::-1]),
        PICTURES,
        ContentHostile,
    ),
    "no picture bytes": (CONTENT, {}, ValueError),
    "lone surrogate": (with_member(name={"sv": "\ud800"}), PICTURES, ValueError),
    "microseconds": (
        replace(CONTENT, meta=replace(META, built_at=META.built_at + timedelta(microseconds=1))),
        PICTURES,
        ValueError,
    ),
    "no time zone": (
        replace(CONTENT, meta=replace(META, built_at=datetime(2026, 11, 27))),  # noqa: DTZ001
        PICTURES,
        ValueError,
    ),
    "key that is not the id": (
        replace(CONTENT, members={"b": CONTENT.members["a"], "o": CONTENT.members["o"]}),
        PICTURES,
        ValueError,
    ),
    "tag twice": (with_member(tags=("tech", "tech")), PICTURES, sqlite3.IntegrityError),
}


@pytest.mark.parametrize("case", REFUSED)
def test_write_refuses_and_keeps_the_old_file(case: str, good: Path) -> None:
    content, pictures, expected = REFUSED[case]
    before = good.read_bytes()
    with pytest.raises(expected):
        write(content, pictures, good)
    assert good.read_bytes() == before
    assert os.listdir(good.parent) == [good.name]


@pytest.mark.parametrize("name", ["fsync", "fchmod"])
def test_write_keeps_the_old_file_when_the_disk_refuses(name: str, good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(5, "Input/output error")

    before = good.read_bytes()
    monkeypatch.setattr(f"kiosk.content.writer.os.{name}", refuse)
    with pytest.raises(ContentUnreadable):
        write(CONTENT, PICTURES, good)
    assert good.read_bytes() == before


@pytest.mark.parametrize("where", ["no/such/folder/content.sqlite", "."])
def test_write_says_when_there_is_no_place_for_the_file(where: str, tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="cannot be written"):
        write(CONTENT, PICTURES, tmp_path / where)


def test_write_leaves_one_readable_file_and_nothing_beside_it(good: Path) -> None:
    for suffix in ("-wal", "-journal", "-shm"):
        good.with_name(good.name + suffix).write_bytes(b"left over")
    write(with_member(name={"sv": "Ny"}), PICTURES, good)
    assert os.listdir(good.parent) == [good.name]
    assert good.stat().st_mode & 0o777 == 0o644
    assert read(good).members["a"].name == {"sv": "Ny"}


@pytest.mark.parametrize("built", ["OFF", "FAST", "ON"])
def test_every_build_of_sqlite_writes_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, built: str
) -> None:
    """Builds differ in what they leave where nothing is said, and name their own version in the header."""
    content = big_content(300, 200, 1)
    write(content, {}, tmp_path / "here")

    class Database(sqlite_utils.Database):
        def __init__(self, *, memory: bool, execute_plugins: bool) -> None:
            super().__init__(memory=memory, execute_plugins=execute_plugins)
            self.execute(f"PRAGMA secure_delete={built}")

    monkeypatch.setattr(writer, "Database", Database)
    write(content, {}, tmp_path / "there")
    here, there = (tmp_path / name for name in ("here", "there"))
    assert there.read_bytes() == here.read_bytes()
    assert here.read_bytes()[96:100] == bytes(4)
