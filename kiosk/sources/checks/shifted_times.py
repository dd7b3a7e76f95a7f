"""Times that lie as far from those in the texts as Stockholm from UTC: somebody wrote the time on the wall as UTC."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from kiosk.domain.problems import Problem
from kiosk.domain.sentences import say
from kiosk.domain.texts import pick
from kiosk.domain.walltime import local
from kiosk.sources.checks.reporting import warning
from kiosk.sources.drafts import EventDraft, Where

_IN_UTC = re.compile(rb"\d[Tt ]\d{2}:?\d{2}(?::?\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]00:?00)")
_HOUR = r"([01]?\d|2[0-3])"
_CLOCK = re.compile(rf"(?<![\d.:,]){_HOUR}[.:]([0-5]\d)(?![.:,]?\d)|\bkl\.?\s*{_HOUR}(?![.:,]?\d)", re.ASCII)
_ENOUGH = 2


def says_utc(data: bytes) -> bool:
    """Whether there is a time in `data` that claims to be in UTC."""
    return bool(_IN_UTC.search(data))


def shifted_times(events: Iterable[EventDraft], source: str, *, wall_time: bool) -> Iterator[Problem]:
    """A warning, told of `source`, when its texts name the times that `wall_time` (or taking it away) would give.

    An event that begins an hour after its doors open is no sign; two are, or one whose end is named too.
    """
    weight, first = 0, None
    for event in events:
        found = 0 if event.all_day or not event.spans else _weight(event, wall_time=wall_time)
        weight += found
        first = first or (event if found > 0 else None)
    if first is None or weight < _ENOUGH:
        return
    sentence = say(
        "Times look shifted by the hours between Stockholm and UTC: it would begin at {shown}, its text says {said}.",
        shown=_shown(first.spans[0].starts),
        said=_meant(first.spans[0].starts, wall_time=wall_time),
    )
    if wall_time:
        remedy = say("Look at the source. If it means UTC, as it says, write wall_time = false for it in sources.toml.")
    else:
        remedy = say("If it writes Swedish time with a Z, write wall_time = true for it in sources.toml.")
    yield warning(Where(source), "wall_time", pick(first.title, ()).text, sentence, remedy)


def _weight(event: EventDraft, *, wall_time: bool) -> int:
    """How much the texts of `event` speak for the other setting; below 0 they speak for this one."""
    said, span = set(_clocks(event)), event.spans[0]
    shown = (_shown(span.starts), _shown(span.ends))
    meant = (_meant(span.starts, wall_time=wall_time), _meant(span.ends, wall_time=wall_time))
    if span.ends > span.starts and said.issuperset(meant) and not said.issuperset(shown):
        return _ENOUGH
    return -1 if shown[0] in said else int(meant[0] in said)


def _clocks(event: EventDraft) -> Iterator[str]:
    for text in (event.title, event.summary, event.text):
        for words in text.values():
            for found in _CLOCK.finditer(words):
                yield f"{int(found[1] or found[3]):02}:{found[2] or '00'}"


def _shown(moment: datetime) -> str:
    return f"{local(moment):%H:%M}"


def _meant(moment: datetime, *, wall_time: bool) -> str:
    """What the clock would show if the setting were the other one."""
    if wall_time:
        return _shown(local(moment).replace(tzinfo=UTC))
    return f"{moment.astimezone(UTC):%H:%M}"
