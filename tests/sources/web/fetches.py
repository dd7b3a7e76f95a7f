"""Fetching a source's address as a build does; QUICK pauses briefly between two tries, SHORT gives up soon."""

from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.problems import Problem
from kiosk.sources.plan import SourceKind, SourcePlan
from kiosk.sources.web.fetching import Fetched, Fetcher
from kiosk.sources.web.limits import Patience
from tests.sources.web.web_server import Site

QUICK = Patience(whole_s=30, step_s=2, attempts=3, pause_s=0.01, longest_pause_s=0.2, largest=100_000)
SHORT = Patience(whole_s=1, step_s=0.6, attempts=2, pause_s=0.01, longest_pause_s=0.2, largest=100_000)
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)


def fetch(
    web: Site | str,
    folder: Path,
    *,
    patience: Patience = QUICK,
    kind: SourceKind = SourceKind.CALENDAR,
    offline: bool = False,
    now: datetime = MONDAY,
) -> Fetched:
    address = web if isinstance(web, str) else web.address
    source = SourcePlan(name="talks", type=kind, address=address)
    return Fetcher(folder, patience, offline=offline, now=lambda: now).fetch(source)


def only(fetched: Fetched) -> Problem:
    (problem,) = fetched.problems
    assert problem.table == "talks"
    assert problem.remedy.endswith((".", "…"))
    return problem
