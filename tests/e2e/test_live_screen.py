"""The page of a row while it is typed, drawn by a child that stays warm."""

import csv
import random
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import msgspec
import numpy as np
import pytest
from PIL import Image

from kiosk.live_protocol import Answer, Wish
from tests.thoroughness import FULL

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "build" / "content.sqlite"
AT = datetime(2026, 12, 1, 12, tzinfo=UTC)
TABLES = ("members", "events", "places", "facts", "topics", "tags")
WALK = 60 if FULL else 12
SHADES = 12
"""Of 255, after JPEG."""


@dataclass(frozen=True, slots=True)
class Child:
    """The child process, asked in turn."""

    process: "subprocess.Popen[bytes]"

    def ask(self, wish: Wish) -> tuple[Answer, bytes]:
        """What it answers, and the picture."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(msgspec.json.encode(wish) + b"\n")
        self.process.stdin.flush()
        answer = msgspec.json.decode(self.process.stdout.readline(), type=Answer)
        return answer, self.process.stdout.read(answer.bytes)


@contextmanager
def child() -> Iterator[Child]:
    command = [sys.executable, str(ROOT / "main.py"), "draw-row"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stderr
        yield Child(process)
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 0


@pytest.fixture(scope="module")
def warm() -> Iterator[Child]:
    with child() as process:
        yield process


def rows(table: str) -> list[dict[str, str]]:
    text = (ROOT / "data" / "heidi" / f"{table}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def wish(table: str, row: Mapping[str, str], **more: object) -> Wish:
    return Wish(**{"content": str(CONTENT), "table": table, "row": row, "at": AT, **more})  # type: ignore[arg-type]


def edited(chance: random.Random) -> Wish:
    table = chance.choice(TABLES)
    row = chance.choice(rows(table))
    for name in chance.sample([name for name in row if name.endswith(("_sv", "_en")) or name in ("place", "tags")], 1):
        row = {**row, name: chance.choice(["", row[name] + " med mer", "{} nya", "x" * 90, "nobody"])}
    return wish(
        table,
        row,
        language=chance.choice(["sv", "en", "da", "de"]),
        theme=chance.choice(["normal", "contrast"]),
        text=chance.choice([100, 140, 200]),
        reach=chance.random() < 0.3,
        size=chance.choice([(1080, 1920), (1080, 1920), (1920, 1080)]),
        at=AT.replace(hour=chance.randrange(24)),
    )


def alike(one: bytes, other: bytes) -> bool:
    """Whether nothing differs but the last shade of a letter's edge, which hangs on the letters drawn before."""
    first, second = (np.asarray(Image.open(BytesIO(picture)), dtype=int) for picture in (one, other))
    return first.shape == second.shape and bool(np.abs(first - second).max() <= SHADES)


@pytest.mark.parametrize("seed", range(6 if FULL else 2))
def test_after_any_walk_it_is_the_picture_that_a_new_process_draws(warm: Child, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(WALK):
        last = edited(chance)
        answer, picture = warm.ask(last)
        assert answer.bytes == len(picture) > 0
    with child() as fresh:
        other, drawn = fresh.ask(last)
    assert (other.fits, other.problems) == (answer.fits, answer.problems)
    assert alike(drawn, picture)


def test_a_letter_more_is_another_picture_of_the_same_page(warm: Child) -> None:
    row = rows("members")[0]
    pictures = [warm.ask(wish("members", {**row, "name_sv": name}))[1] for name in ("Ny", "Nya", "Ny")]
    assert alike(pictures[0], pictures[2])
    assert not alike(pictures[0], pictures[1])
    assert {Image.open(BytesIO(picture)).size for picture in pictures} == {(540, 960)}


def test_a_row_that_does_not_fit_leaves_the_page_as_visitors_have_it_and_says_why(warm: Child) -> None:
    row = rows("members")[0]
    _, before = warm.ask(wish("members", row))
    answer, picture = warm.ask(wish("members", {**row, "place": "nobody"}))
    assert not answer.fits
    assert alike(picture, before)
    assert [(told.column, told.sentence) for told in answer.problems] == [
        ("place", "”nobody” är inte id för någon rad i places.")
    ]


def test_content_that_cannot_be_shown_is_refused_and_the_child_lives(warm: Child, tmp_path: Path) -> None:
    gone = tmp_path / "gone.sqlite"
    answer, picture = warm.ask(wish("members", rows("members")[0], content=str(gone)))
    assert answer.refused
    assert picture == b""
    assert warm.ask(wish("members", rows("members")[0]))[0].fits


def test_content_that_was_built_anew_is_read_anew(warm: Child, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    other.write_bytes(CONTENT.read_bytes())
    first, second = (warm.ask(wish("events", rows("events")[0], content=str(path)))[1] for path in (CONTENT, other))
    assert alike(first, second)
