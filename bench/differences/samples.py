"""Content files with many pictures, and the same with little changed.

`python -m bench.differences.samples FOLDER` writes them: a process of its own, so that whoever measures stays small.
"""

import sys
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from random import Random

from PIL import Image

from bench.generate import big_content
from kiosk.content.writer import write
from kiosk.domain.content import Content
from kiosk.domain.model import Picture

SIDE = 272
"""Pixels; noise that no compression makes smaller, 222 kB a picture."""
PICTURE_BYTES = SIDE * SIDE * 3
EVERY = 100
EVENTS = 5_000
"""Eight megabytes of texts."""
PICTURES = {8: 0, 40: 32, 240: 232}
"""Megabytes of all, and of them pictures."""
CASES = (
    ("8 MB, one word more", "8-word", "8-old"),
    ("40 MB, one word more", "40-word", "40-old"),
    ("240 MB, one word more", "240-word", "240-old"),
    ("240 MB, 1 % of its pictures changed", "240-pictures", "240-old"),
    ("240 MB, whole", "240-word", ""),
)
"""What is measured: its name, the new content file, and the one before it."""


def with_pictures(
    megabytes: int, events: int, *, word: bool = False, changed: bool = False
) -> tuple[Content, dict[int, bytes]]:
    """Content of that size with its pictures; with a `word` more in its first event and built an hour later, or with
    every hundredth picture `changed`."""
    numbers = range(1, 1 + megabytes * 1_000_000 // PICTURE_BYTES)
    data = {number: _picture(number, changed and number % EVERY == 0) for number in numbers}
    pictures = {
        number: Picture(number, "image/png", SIDE, _height(changed and number % EVERY == 0)) for number in numbers
    }
    content = big_content(1_000, events, 1)
    happenings = dict(content.events)
    for event, number in zip(content.events.values(), numbers, strict=False):
        happenings[event.id] = replace(event, picture=number)
    meta = content.meta
    if word:
        first = next(iter(happenings.values()))
        happenings[first.id] = replace(first, text={**first.text, "sv": f"{first.text['sv']} Extra."})
        meta = replace(meta, built_at=meta.built_at + timedelta(hours=1))
    return replace(content, meta=meta, events=happenings, pictures=pictures), data


def write_all(folder: Path) -> None:
    """All files that are measured, each under its name: see `CASES`."""
    for size, pictures in PICTURES.items():
        write(*with_pictures(pictures, EVENTS), folder / f"{size}-old")
        write(*with_pictures(pictures, EVENTS, word=True), folder / f"{size}-word")
    write(*with_pictures(pictures, EVENTS, changed=True), folder / f"{size}-pictures")


def _picture(number: int, changed: bool) -> bytes:
    height = _height(changed)
    noise = Random(f"{number} {changed}").randbytes(SIDE * height * 3)
    kept = BytesIO()
    Image.frombytes("RGB", (SIDE, height), noise).save(kept, "PNG", compress_level=1)
    return kept.getvalue()


def _height(changed: bool) -> int:
    return SIDE + 8 * changed


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
