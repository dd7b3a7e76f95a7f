"""The page of results says what was measured, and says so when a target is missed."""

from collections.abc import Sequence

import pytest

from bench.report import FLOOR, KIOSK, PEER, Result, page
from bench.statistics import Spread, spread


def result(start: float = 400, tap: float = 20, memory: float = 120, search: float = 4) -> Result:
    inside = {
        "taps": {"Home": [tap] * 10, "Text size": [500.0]},
        "typing": {"Keystroke to results": [12.0], "Index alone": [search]},
        "scrolling": [12.0],
        "swap": {"Shown": [400.0]},
    }
    taps = {"Letter": [20.0]}
    return Result(
        1000, inside, {KIOSK: [start], PEER: [1000.0], FLOOR: [165.0]}, {KIOSK: (taps, memory), PEER: (taps, 480.0)}
    )


def targets(measured: Result) -> Sequence[str]:
    text = page([measured], "- a machine")
    return text.partition("## Targets")[2].partition("\n## ")[0].strip().splitlines()[2:]


def test_targets_that_hold_are_plain_figures() -> None:
    rows = targets(result())
    assert "400 / 1000 ms = **0.40** |" in rows[0]
    assert "120 / 480 MB = **0.25** |" in rows[1]
    assert not any("missed" in row for row in rows)


@pytest.mark.parametrize(
    ("measured", "row"), [(result(start=600), 0), (result(memory=300), 1), (result(tap=40), 2), (result(search=17), 4)]
)
def test_a_target_that_is_missed_says_so(measured: Result, row: int) -> None:
    assert [number for number, line in enumerate(targets(measured)) if "missed" in line] == [row]


def test_a_tool_that_changes_every_page_is_no_page() -> None:
    assert result().pages == [20.0] * 10


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([3.0], Spread(1, 3.0, 3.0, 3.0)),
        ([2.0, 1.0], Spread(2, 1.5, 1.99, 2.0)),
        (range(101), Spread(101, 50, 99, 100)),
    ],
)
def test_a_spread_is_median_and_99th_percentile(values: Sequence[float], expected: Spread) -> None:
    found = spread(values)
    assert (found.count, found.most) == (expected.count, expected.most)
    assert (found.median, found.p99) == pytest.approx((expected.median, expected.p99))
