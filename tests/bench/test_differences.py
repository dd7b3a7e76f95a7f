"""The bench of differences makes what it says, and checks that it comes back."""

import shutil
from pathlib import Path
from random import Random

import pytest

from bench.differences.__main__ import page
from bench.differences.samples import with_pictures
from bench.differences.ways import BEFORE, NOW, PEER, Cost, measured


@pytest.mark.parametrize("way", [BEFORE, NOW, PEER])
def test_each_way_is_measured_and_comes_back(tmp_path: Path, way: str) -> None:
    if way == PEER and shutil.which("xdelta3") is None:
        pytest.skip("xdelta3 is not installed: apt-get install xdelta3")
    data = Random(1).randbytes(200_000)
    (tmp_path / "old").write_bytes(data)
    (tmp_path / "new").write_bytes(data[:100_000] + b"a word" + data[100_000:])
    cost = measured(way, tmp_path / "new", tmp_path / "old", tmp_path / "packed")
    assert 6 < cost.size < 500
    assert 0 < cost.seconds < 10
    assert cost.megabytes > 1


def test_a_sample_has_pictures_and_changes_what_it_says() -> None:
    (old, data), (word, same) = with_pictures(1, 20), with_pictures(1, 20, word=True)
    assert 800_000 < sum(map(len, data.values())) < 1_000_000
    assert same == data
    assert [event for event in old.events if old.events[event] != word.events[event]] == [next(iter(old.events))]


def test_the_page_leaves_out_what_was_not_measured() -> None:
    text = page([("40 MB", {BEFORE: Cost(2_000_000, 1.5, 100), NOW: Cost(4_700, 1.0, 90)})], "a machine")
    assert "| 40 MB | 2,000.0 | 1.5 | 100 | 4.7 | 1.0 | 90 |  | |  |" in text
