"""sync.json: how the last hundred runs went, the latest last. It is told from, and decides nothing."""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import msgspec

from kiosk.content.files import read_small, replace_whole, sync_folder
from kiosk.content.generations.inventory import alone
from kiosk.domain.errors import ContentError

HISTORY = "sync.json"
MOST_RUNS = 100
_MOST_BYTES = 1_000_000
_YEARS = range(1970, 9999)

Moment = Annotated[datetime, msgspec.Meta(tz=True)]


@dataclass(frozen=True, slots=True)
class Run:
    """One run. `began`, `signed` and `expires` (of what the store has) are in UTC, `seconds` is how long it took.

    `outcome` is `updated`, `unchanged` or `failed`, with the exit code and, when it failed, the kind of failure, its
    sentence and its detail. `source` is the store and channel, or the folder; `way` is `whole`, `delta` or empty when
    nothing was brought; `received` counts bytes.
    """

    began: Moment
    outcome: str
    code: int = 0
    kind: str = ""
    sentence: str = ""
    detail: str = ""
    source: str = ""
    generation: int | None = None
    sha256: str = ""
    way: str = ""
    requests: int = 0
    received: int = 0
    seconds: float = 0.0
    expires: Moment | None = None
    signed: Moment | None = None

    @property
    def well(self) -> bool:
        """Whether it brought what is to be shown, or found it there."""
        return self.outcome in ("updated", "unchanged")

    def plain(self) -> dict[str, Any]:
        """The run as JSON has it, without what says nothing."""
        plain: dict[str, Any] = msgspec.to_builtins(self, enc_hook=str)
        return {name: value for name, value in plain.items() if value not in (None, "")}


@dataclass(frozen=True, slots=True)
class History:
    """The last runs, the latest last, and the last that went well."""

    runs: tuple[Run, ...] = ()
    success: Run | None = None


def history(state: Path) -> History:
    """What is written of the runs; nothing of what is missing or odd."""
    with suppress(ContentError, OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        plain = json.loads(read_small(state / HISTORY, _MOST_BYTES))
        runs = tuple(run for each in plain["runs"][-MOST_RUNS:] if (run := _run(each)))
        return History(runs, _run(plain["success"]))
    return History()


def remember(state: Path, run: Run) -> None:
    """Add `run`, and forget what is more than a hundred runs ago; one that found another at work is remembered, too.

    Raises:
        ContentError: the disk refused; what was written before stands.
    """
    with alone(state):
        before = history(state)
        success = run if run.well else before.success
        runs = [each.plain() for each in (*before.runs, run)[-MOST_RUNS:]]
        text = json.dumps({"runs": runs, "success": success.plain() if success else None}, ensure_ascii=False, indent=1)
        replace_whole(state / HISTORY, text.encode())
        sync_folder(state)


def _run(plain: Any) -> Run | None:
    with suppress(msgspec.ValidationError):
        run: Run | None = msgspec.convert(plain, Run | None)
        if run and all(moment.year in _YEARS for moment in (run.began, run.expires, run.signed) if moment):
            return run
    return None
