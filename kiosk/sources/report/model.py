"""What a build has to say: frozen, in no language yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.content import Content
from kiosk.domain.problems import Problem, Severity, file_of
from kiosk.domain.sentences import Sentence, say
from kiosk.domain.texts import pick
from kiosk.sources.joining.merging import Merged


@dataclass(frozen=True, slots=True)
class Report:
    """What came of one build of `folder` as of `built_at` (UTC).

    `counts` holds how many things of each kind the content has (none when there is no content); `output` and `sha256`
    are empty when nothing was written; `merged` are the events that several sources tell of, `unplaced`
    the names of members without a place, whom the page that finds the way cannot show.
    """

    folder: str
    built_at: datetime
    problems: tuple[Problem, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    output: str = ""
    sha256: str = ""
    merged: tuple[Merged, ...] = ()
    unplaced: tuple[str, ...] = ()

    @property
    def errors(self) -> int:
        """How many of the problems stop a build."""
        return _errors(self.problems)

    @property
    def warnings(self) -> int:
        """How many of them do not."""
        return len(self.problems) - self.errors


def counted(content: Content | None) -> dict[str, int]:
    """How many things of each kind `content` holds; nothing for None."""
    if content is None:
        return {}
    return {
        "facts": len(content.facts),
        "members": len(content.members),
        "places": len(content.places),
        "events": len(content.events),
        "times": len(content.occurrences),
        "pictures": len(content.pictures),
    }


def unplaced(content: Content | None) -> tuple[str, ...]:
    """The names of the members of `content` that have no place, in their order; nothing for None."""
    if content is None:
        return ()
    languages = content.meta.languages
    return tuple(pick(member.name, languages).text for member in content.members.values() if member.place is None)


def lost_on_the_way(names: Sequence[str]) -> Sentence:
    """Of which members nobody has said where they stand; `names` may end with … for more."""
    return say("Find your way leaves out members that have no place: {names}.", names=", ".join(names))


def by_table(problems: Sequence[Problem]) -> dict[str, tuple[Problem, ...]]:
    """The problems of each table, sheet or calendar, in the order in which these first come up."""
    tables: dict[str, list[Problem]] = {}
    for problem in problems:
        tables.setdefault(problem.table, []).append(problem)
    return {table: tuple(found) for table, found in tables.items()}


def summary(problems: Sequence[Problem]) -> Sentence:
    """`3 errors and 1 warning in 2 files.`: the sheets of a workbook are one of them, as is an address."""
    errors = _errors(problems)
    files = len({file_of(problem.table) for problem in problems})
    return say(
        "{errors} and {warnings} in {files}.",
        errors=_error_count(errors),
        warnings=_warning_count(len(problems) - errors),
        files=say("1 file") if files == 1 else say("{count} files", count=files),
    )


def counts_of(problems: Sequence[Problem]) -> tuple[Sentence, ...]:
    """How many errors and warnings there are, each only where there is one."""
    errors, warnings = _errors(problems), len(problems) - _errors(problems)
    return ((_error_count(errors),) if errors else ()) + ((_warning_count(warnings),) if warnings else ())


def severity_word(severity: Severity) -> Sentence:
    """What staff call it."""
    return say("error") if severity is Severity.ERROR else say("warning")


def outcome(report: Report) -> Sentence:
    """What was written, or that nothing was."""
    if not report.output:
        return say("Nothing was written.")
    counts = report.counts
    return say(
        "{file} was written: {facts}, {members}, {events} at {times}, sha256 {digest}.",
        file=report.output,
        facts=say("1 fact") if counts["facts"] == 1 else say("{count} facts", count=counts["facts"]),
        members=say("1 member") if counts["members"] == 1 else say("{count} members", count=counts["members"]),
        events=say("1 event") if counts["events"] == 1 else say("{count} events", count=counts["events"]),
        times=say("1 time") if counts["times"] == 1 else say("{count} times", count=counts["times"]),
        digest=report.sha256[:12],
    )


def _errors(problems: Sequence[Problem]) -> int:
    return sum(problem.severity is Severity.ERROR for problem in problems)


def _error_count(count: int) -> Sentence:
    return say("1 error") if count == 1 else say("{count} errors", count=count)


def _warning_count(count: int) -> Sentence:
    return say("1 warning") if count == 1 else say("{count} warnings", count=count)
