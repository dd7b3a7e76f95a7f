"""`kiosk status`: what the screen shows, how the nights went, and whether somebody should look."""

import json
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.cli import settings
from kiosk.cli.state_folder import settings_option, state_option
from kiosk.cli.suggested_commands import as_typed
from kiosk.domain.walltime import local

if TYPE_CHECKING:
    from kiosk.content.generations.running_note import RunningNote
    from kiosk.delivery.sync.alerts import Finding
    from kiosk.delivery.sync.history import Run
    from kiosk.delivery.sync.status import Status

SHORT = 12
"""How many digits of a hash people are shown."""
_COLOURS = ("green", "yellow", "red")
_HEADPHONES = {"none": "no jack is watched", "out": "nothing plugged in", "in": "plugged in"}


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Say it as one JSON object.")
@settings_option
@state_option
def status(as_json: bool, settings_file: Path | None, state: Path | None) -> None:
    """Say what is shown, since when and from where, and how the last syncs went.

    Ends with 0 when all is well, 1 when somebody should look, 2 when somebody must.
    """
    from kiosk.delivery.sync import alerts
    from kiosk.delivery.sync import status as told
    from kiosk.sources.report.translation import in_language, staff_language

    chosen = settings.Settings(state=state) if state else settings.load(settings_file)
    found = told.status(chosen.state)
    findings = alerts.findings(found, datetime.now(UTC))
    level = alerts.level(findings)
    if as_json:
        click.echo(
            json.dumps(
                {"level": level.name.lower(), "screen": chosen.name, **_plain(found, findings)}, ensure_ascii=False
            )
        )
        sys.exit(level)
    click.secho(level.name.lower(), fg=_COLOURS[level])
    for finding in findings:
        click.echo(f"  {as_typed(in_language(finding.sentence, staff_language(os.environ)))}")
    if chosen.name:
        click.echo(f"{'name':<13}{chosen.name}")
    for name, words in _lines(found):
        click.echo(f"{name:<13}{words}")
    sys.exit(level)


def _plain(found: "Status", findings: "list[Finding]") -> dict[str, Any]:
    shown = found.shown
    return {
        "findings": [{"level": each.level.name.lower(), "sentence": str(each.sentence)} for each in findings],
        "shown": shown
        and {
            "generation": shown.generation.number,
            "sha256": shown.generation.sha256,
            "since": _iso(shown.generation.installed_at),
            "source": shown.source,
            "built_at": _iso(shown.built_at),
            "valid_until": _iso(shown.valid_until),
            "on_trial": shown.on_trial,
        },
        "problem": found.problem,
        "pinned": found.pinned,
        "refused": {str(number): reason for number, reason in found.refused.items()},
        "damaged": list(found.damaged),
        "bad": dict(found.bad),
        "last_try": found.last and found.last.plain(),
        "last_success": found.success and found.success.plain(),
        "expires": _iso(found.expires),
        "screen": found.screen and {"state": _screen(found.screen), "until": _iso(found.screen.known_until)},
        "voice": found.voice and {"state": found.voice.state, "why": found.voice.why, "since": _iso(found.voice.since)},
        "headphones": found.headphones and {"state": found.headphones.state, "detail": found.headphones.detail},
    }


def _lines(found: "Status") -> Iterator[tuple[str, str]]:
    if shown := found.shown:
        marks = (", on trial" if shown.on_trial else "") + (", pinned" if found.pinned is not None else "")
        yield "shown", f"generation {shown.generation.number}, {shown.generation.sha256[:SHORT]}{marks}"
        yield "since", _wall(shown.generation.installed_at)
        yield "from", shown.source or "installed by hand"
        yield "built", f"{_wall(shown.built_at)}, valid until {_wall(shown.valid_until)}"
    else:
        yield "shown", f"nothing: {found.problem}"
    if found.screen:
        yield "screen", _screen(found.screen) + _until(found.screen, datetime.now(UTC))
    yield "last try", _run(found.last)
    yield "last success", _run(found.success)
    if found.voice:
        why = f": {found.voice.why}" if found.voice.why else ""
        yield "voice", f"{found.voice.state} since {_wall(found.voice.since)}{why}"
    if found.headphones:
        detail = f": {found.headphones.detail}" if found.headphones.detail else ""
        yield "headphones", f"{_HEADPHONES[found.headphones.state]}{detail}"
    if found.expires:
        yield "signed until", _wall(found.expires)
    for number, reason in found.refused.items():
        yield "refused", f"generation {number}: {reason}"
    for sha256, reason in found.bad.items():
        yield "bad", f"{sha256[:SHORT]}  {reason}"


def _screen(note: "RunningNote") -> str:
    return ("asleep" if note.asleep else "awake") if note.running else "not running"


def _until(note: "RunningNote", now: datetime) -> str:
    """` until 08:00`, with the date where that is not within a day."""
    until = note.known_until
    if until is None:
        return ""
    soon = timedelta() <= until - now < timedelta(days=1)
    return f" until {local(until):%H:%M}" if soon else f" until {_wall(until)}"


def _run(run: "Run | None") -> str:
    if run is None:
        return "never"
    if not run.well:
        return f"{_wall(run.began)}, failed with {run.code}: {run.sentence}" + (
            f" ({run.detail})" if run.detail else ""
        )
    return f"{_wall(run.began)}, {run.outcome}, generation {run.generation}"


def _wall(moment: datetime) -> str:
    return f"{local(moment):%Y-%m-%d %H:%M}"


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
