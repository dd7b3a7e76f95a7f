"""Figures of many measurements of one thing."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Spread:
    """How many measurements there were, their median, 99th percentile and greatest (milliseconds or megabytes)."""

    count: int
    median: float
    p99: float
    most: float


def spread(values: Iterable[float]) -> Spread:
    """The figures of `values`, of which there is at least one."""
    found = sorted(values)
    p99 = quantiles(found, n=100, method="inclusive")[98] if len(found) > 1 else found[0]
    return Spread(len(found), median(found), p99, found[-1])
