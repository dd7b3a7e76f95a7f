"""The whole check, in a process of its own: what is wrong, and what visitors would see now and next."""

import asyncio
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic_ns

import msgspec

from kiosk.content.writer import write
from kiosk.desk.fields import title
from kiosk.domain.content import Content
from kiosk.domain.errors import KioskError
from kiosk.domain.problems import SHEET, Problem, Severity
from kiosk.domain.texts import pick
from kiosk.domain.walltime import local
from kiosk.domain.whats_on import whats_on
from kiosk.sources.build import read_sources
from kiosk.sources.plan import read_plan
from kiosk.sources.report.translation import LANGUAGES, in_language, where
from kiosk.sources.tables.files.desk_history import Holding

_PATIENCE_S = 2.0
"""How long a page waits for a check that is on its way."""


class Found(msgspec.Struct, frozen=True):
    """A Problem: where it is (`row` and `column` are of the desk when `table` is one of its), and words by language."""

    severity: str
    table: str
    row: int | None
    column: str
    where: dict[str, str]
    sentence: dict[str, str]
    remedy: dict[str, str]


class Back(msgspec.Struct, frozen=True):
    """A row that is held back: its title as it stands, whether visitors see nothing of it (else what it was when it
    last fitted), and why."""

    table: str
    row: int
    title: str
    gone: bool
    why: Found


class Shown(msgspec.Struct, frozen=True):
    """An event as visitors see it: id, title in the first language that has one, start and day in Stockholm."""

    id: str
    title: str
    day: str
    time: str


class Answer(msgspec.Struct, frozen=True):
    """What a check came to. `batch` is the last edit it knew, `failed` the words of a check that came to nothing,
    `content` the content file that it made, with the number of each of its `pictures` by the name of its file."""

    moment: str
    sound: bool
    batch: int = 0
    problems: tuple[Found, ...] = ()
    held: tuple[Back, ...] = ()
    now: tuple[Shown, ...] = ()
    ahead: tuple[Shown, ...] = ()
    notices: int = 0
    failed: str = ""
    content: str = ""
    pictures: dict[str, int] = {}


def check(folder: Path, moment: datetime, file: str, built: Path) -> Answer:
    """The answer for the sources in `folder`, of which `file` is the desk; sound content is written to `built`."""
    at = local(moment).strftime("%Y-%m-%d %H:%M:%S")
    holding = Holding(folder / file)
    try:
        reading = read_sources(read_plan(folder), moment, hold=holding)
    except KioskError as failure:
        return Answer(at, False, failed=str(failure.sentence))
    first = [each for each in holding.first if each.severity is Severity.ERROR]
    others = [each for each in reading.problems if each not in first]
    problems = tuple(_found(problem, file) for problem in (*first, *others))
    if reading.content is None:
        return Answer(at, False, problems=problems)
    on = whats_on(reading.content, moment)
    shown = [
        [_shown(reading.content, each.event.id, each.occurrence.starts) for each in part] for part in (on.now, on.ahead)
    ]
    write(reading.content, reading.pictures, built)
    return Answer(
        at, True, problems=problems, held=tuple(_back(holding, file)), now=tuple(shown[0]), ahead=tuple(shown[1][:8]),
        notices=len(reading.content.notices), content=str(built), pictures=dict(reading.numbers),
    )  # fmt: skip


class Checker:
    """Runs the check in a child whenever something was edited since, one at a time, and keeps its last answer."""

    def __init__(self, folder: Path, file: str) -> None:
        self._folder, self._file = folder, file
        self._running: asyncio.Task[None] | None = None
        self._kept = TemporaryDirectory(prefix="heidi-desk-")
        self.answer: Answer | None = None
        self.sound: Answer | None = None
        """The last one that made content."""

    @property
    def busy(self) -> bool:
        """Whether a check is on its way."""
        return self._running is not None and not self._running.done()

    async def ask(self, batch: int, *, waits: bool = True) -> Answer | None:
        """The last answer; unless nobody `waits`, after a short while that of a check of all edits up to `batch`, if it
        is quick."""
        if not self.busy and (self.answer is None or self.answer.batch != batch):
            self._running = asyncio.create_task(self._run(batch))
        if waits and self.busy and self._running:
            await asyncio.wait([self._running], timeout=_PATIENCE_S)
        return self.answer

    async def close(self) -> None:
        """Ends a check that is on its way."""
        if self._running is not None:
            self._running.cancel()
            await asyncio.wait([self._running])
        self._kept.cleanup()

    async def _run(self, batch: int) -> None:
        built = Path(self._kept.name) / f"{batch}-{monotonic_ns()}.sqlite"
        command = (sys.executable, "-m", "kiosk.desk.checking", str(self._folder), self._file, str(built))
        child = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
        try:
            told, _ = await child.communicate()
            answer = msgspec.json.decode(told, type=Answer)
        except (msgspec.DecodeError, msgspec.ValidationError):
            answer = Answer(
                datetime.now(UTC).isoformat(timespec="seconds"), False, failed=f"exit code {child.returncode}"
            )
        finally:
            if child.returncode is None:
                child.kill()
        self.answer = msgspec.structs.replace(answer, batch=batch)
        if answer.content:
            self.sound = self.answer
            for old in sorted(Path(self._kept.name).glob("*.sqlite"), key=lambda file: file.stat().st_mtime_ns)[:-2]:
                old.unlink()  # the last but one may still be drawn


def _found(problem: Problem, file: str) -> Found:
    named, _, sheet = problem.table.partition(SHEET)
    ours = sheet if named == file else ""
    said = [
        {language: in_language(words, language) for language in LANGUAGES}
        for words in (problem.sentence, problem.remedy)
    ]
    places = {language: where(problem, language) for language in LANGUAGES}
    return Found(problem.severity.value, ours, problem.row, problem.column, places, *said)


def _back(holding: Holding, file: str) -> Iterator[Back]:
    for (table, row), problem in sorted(holding.held.why.items(), key=lambda one: one[0]):
        versions = holding.versions[table, row]
        now = next(each.cells for each in versions if each.cells is not None)
        goes = holding.held.version(holding.versions, (table, row)).cells
        yield Back(table, row, title(table, now, LANGUAGES), goes is None, _found(problem, file))


def _shown(content: Content, id: str, starts: datetime) -> Shown:
    title = pick(content.events[id].title, content.meta.languages)
    begins = local(starts)
    return Shown(id, title.text, begins.date().isoformat(), begins.strftime("%H:%M"))


if __name__ == "__main__":
    now = datetime.now(UTC).replace(microsecond=0)
    sys.stdout.buffer.write(msgspec.json.encode(check(Path(sys.argv[1]), now, sys.argv[2], Path(sys.argv[3]))))
