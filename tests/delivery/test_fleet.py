"""A fleet that wakes in the same second: every kiosk is a process of its own, nginx serves them all."""

import json
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from kiosk.content.generations import current
from kiosk.content.writer import write
from kiosk.domain.model import Picture
from tests.commands import KIOSK, environment
from tests.delivery.sync.signed_store import Desk
from tests.delivery.web_root import nginx
from tests.factories import content, member
from tests.thoroughness import FULL

KIOSKS, PICTURES = (50, 10) if FULL else (5, 1)
SIDE = 820
"""Pixels of noise, of which nothing can be packed: two megabytes."""


def heavy_content(path: Path) -> None:
    """A content file of two megabytes for each picture."""
    noise = np.random.default_rng(1)
    pictures, data = {}, {}
    for number in range(1, PICTURES + 1):
        out = BytesIO()
        Image.fromarray(noise.integers(0, 256, (SIDE, SIDE, 3), np.uint8)).save(out, "PNG", compress_level=1)
        pictures[number], data[number] = (
            Picture(number, "image/png", SIDE, SIDE, {"sv": f"Brus {number}"}),
            out.getvalue(),
        )
    write(replace(content(members=[member("a", {"sv": "A"})]), pictures=pictures), data, path)
    assert path.stat().st_size > 2_000_000 * PICTURES


def test_every_kiosk_has_the_content_and_asks_less_the_next_time(tmp_path: Path) -> None:
    heavy_content(tmp_path / "content.sqlite")
    desk = Desk(tmp_path / "store")
    release = desk.publish(tmp_path / "content.sqlite")
    (tmp_path / "root.json").write_bytes(desk.first_root)
    states = [tmp_path / f"kiosk-{number}" for number in range(KIOSKS)]
    with nginx(str(desk.folder), tmp_path) as address:
        told = environment(KIOSK_STORE=f"{address}/", KIOSK_ROOT=str(tmp_path / "root.json"))
        assert all_at_once(states, told) == ["updated"] * KIOSKS
        assert [current(state).sha256 for state in states] == [release.sha256] * KIOSKS
        first = len((tmp_path / "access").read_text().splitlines())
        assert all_at_once(states, told) == ["unchanged"] * KIOSKS
    answers = [line.split()[8] for line in (tmp_path / "access").read_text().splitlines()[first:]]
    assert answers == ["304"] * KIOSKS


def all_at_once(states: list[Path], told: dict[str, str]) -> list[str]:
    """How the night went for each, all of them begun together."""
    command = (*KIOSK, "sync", "--now", "--json", "--state")
    nights = [subprocess.Popen([*command, state], env=told, stdout=subprocess.PIPE, text=True) for state in states]
    return [json.loads(night.communicate(timeout=600)[0])["outcome"] for night in nights]
