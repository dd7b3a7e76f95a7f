"""What each fault rig went through: told by its tests, added up over all processes, said at the end."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

PROPERTY = "covered"
Cover = Callable[[str, int, int, Iterable[str]], None]
"""Told by a test: its rig, how many faults it played, how many went wrong, and of which kinds they were."""

HEADING = "| rig | faults played | went wrong | kinds |\n| --- | ---: | ---: | --- |"


@dataclass
class Covered:
    """One rig over all its tests."""

    runs: int = 0
    wrong: int = 0
    kinds: set[str] = field(default_factory=set)


def added_up(told: Iterable[tuple[str, int, int, list[str]]]) -> dict[str, Covered]:
    """What all tests told, by rig."""
    rigs: dict[str, Covered] = defaultdict(Covered)
    for rig, runs, wrong, kinds in told:
        rigs[rig].runs += runs
        rigs[rig].wrong += wrong
        rigs[rig].kinds |= set(kinds)
    return dict(sorted(rigs.items()))


def table(rigs: dict[str, Covered]) -> str:
    """It as a table in Markdown."""
    rows = (
        f"| {rig} | {each.runs:,} | {each.wrong:,} | {', '.join(sorted(each.kinds))} |" for rig, each in rigs.items()
    )
    return "\n".join((HEADING, *rows))


def told_by(report: Any) -> Iterable[tuple[str, int, int, list[str]]]:
    """What a finished test told."""
    return [value for name, value in getattr(report, "user_properties", ()) if name == PROPERTY]
