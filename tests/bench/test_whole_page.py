"""The page about what changes every page at once says what was measured, and says so when a target is missed."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from bench.whole_page.builds import Build
from bench.whole_page.page import BEFORE, NOW, Result, page

KINDS = ("Text size", "Contrast", "Reach", "Language", "A page", "A page again", "A page right after a change")


def result(before: float | None = 100, memory: float = 180, **now: float) -> Result:
    """Every tap took `before` ms and takes 20 ms, but for those of `now`."""
    found = {NOW: taken({kind: now.get(kind.replace(" ", "_"), 20.0) for kind in KINDS})}
    if before is not None:
        found = {BEFORE: taken(dict.fromkeys(KINDS, before)), **found}
    return Result(1000, found, dict.fromkeys(found, memory))


def taken(by_kind: Mapping[str, float]) -> dict[str, list[list[float]]]:
    return {kind: [[took, took / 2, 1.0]] * 10 for kind, took in by_kind.items()}


def targets(measured: Result) -> list[str]:
    text = page([measured], "- a machine")
    return text.partition("## Targets")[2].partition("\n## ")[0].strip().splitlines()[2:]


def test_targets_that_hold_are_plain_figures() -> None:
    rows = targets(result())
    assert "| Text size, at most 0.5 of the build before | 20.0 / 100.0 ms = **0.20** |" in rows
    assert "| Text size, median at most 30 ms | **20.0** |" in rows
    assert not any("missed" in row for row in rows)


@pytest.mark.parametrize(
    ("now", "missed"),
    [
        ({"Contrast": 55.0}, ["Contrast, at most", "Contrast, median"]),
        ({"A_page_again": 120.0}, ["A page again, no slower"]),
        ({"A_page_right_after_a_change": 61.0}, ["A page right after a change, 99th"]),
        ({"Language": 115.0}, ["Language, no slower", "Language, median", "Language, 99th"]),
    ],
)
def test_a_target_that_is_missed_says_so(now: dict[str, float], missed: list[str]) -> None:
    rows = [row.removeprefix("| ") for row in targets(result(**now)) if "(missed)" in row]
    assert [row.startswith(begin) for row, begin in zip(rows, missed, strict=True)] == [True] * len(missed)


def test_without_a_build_before_there_is_nothing_to_compare() -> None:
    text = page([result(before=None)], "- a machine")
    assert "of the build before" not in text
    assert "| Text size | 20.0 / 20.0 ms; 10.0, 1.0 ms |  |" in text


def test_a_checkout_is_made_ready_as_make_does(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    for path in ("packaging/compile_qml.py", "kiosk/qml/Kiosk/Theme/Theme.qml", "assets/translations/kiosk_da.ts"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes((root / path).read_bytes())
    Build(BEFORE, tmp_path).make_ready()
    assert (tmp_path / "kiosk/qml/Kiosk/Theme/Theme.qmlc").stat().st_size > 1000
    assert (tmp_path / "build/translations/kiosk_da.qm").stat().st_size > 1000


def test_a_checkout_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        Build(BEFORE, tmp_path).make_ready()
