"""`kiosk sync`: what was published, or what lies in a folder of sources, becomes what the screen shows."""

import json
import os
import random
import shlex
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli import settings
from kiosk.cli.state_folder import settings_option, state_option
from kiosk.cli.state_folder_owner import as_owner
from kiosk.cli.suggested_commands import as_typed
from kiosk.domain.errors import KioskError, SettingsError, SourceError
from kiosk.domain.sentences import say

if TYPE_CHECKING:
    from kiosk.delivery.sync.folder import Folder
    from kiosk.delivery.sync.history import Run
    from kiosk.delivery.sync.run import Store

LONGEST_DELAY_S = 300
"""Screens that begin in the same second ask the store within that time of each other."""
_MOST_ROOT_BYTES = 512_000


@click.command()
@click.option("--now", is_flag=True, help="Begin at once, not within five minutes.")
@click.option("--json", "as_json", is_flag=True, help="Say how it went as one line of JSON.")
@click.option("--yes", is_flag=True, help="With a folder of sources: agree beforehand, however much is gone.")
@settings_option
@state_option
def sync(now: bool, as_json: bool, yes: bool, settings_file: Path | None, state: Path | None) -> None:
    """Bring the newest content and install it; what is shown stays until then, and whenever something goes wrong."""
    from kiosk.delivery.sync.run import failed

    try:
        chosen = settings.load(settings_file)
        folder = state or chosen.state
        source = _source(chosen, folder, yes)
    except KioskError as error:
        done = failed(error)
    else:
        if not now:
            time.sleep(random.uniform(0, LONGEST_DELAY_S))
        done = _run_as_owner(folder, source)
    _tell(done, as_json)
    sys.exit(done.code)


def _run_as_owner(state: Path, source: "Store | Folder") -> "Run":
    from kiosk.delivery.sync.run import failed, run

    try:
        with as_owner(state, starts_children=True):
            return run(state, source)
    except KioskError as error:
        return failed(error)


def _source(chosen: settings.Settings, state: Path, yes: bool) -> "Store | Folder":
    from kiosk.delivery.sync.folder import Folder
    from kiosk.delivery.sync.run import Store

    if chosen.source == "folder":
        if chosen.folder is None:
            raise SettingsError(say("The setting folder is missing: the folder in which the sources lie."))
        return Folder(chosen.folder, lambda new: _build(chosen.folder, new, state), agreed=yes)
    if not chosen.store:
        raise SettingsError(
            say("The setting store is missing: the address from which content comes. Type: sudo kiosk setup")
        )
    return Store(chosen.store, chosen.channel, _root(chosen.root))


def _root(file: Path) -> bytes:
    from kiosk.content.files import read_small

    try:
        return read_small(file, _MOST_ROOT_BYTES)
    except (KioskError, OSError, ValueError) as error:
        sentence = say("The setting root names no file that can be read. `kiosk publish init` makes root.json.")
        raise SettingsError(sentence, str(error)) from error


def _build(folder: Path | None, new: Path, state: Path) -> None:
    """Write what the sources in `folder` make into `new`.

    Raises:
        SettingsError: there is no such folder.
        SourceError: one of the sources has an error.
    """
    from kiosk.content.writer import write
    from kiosk.domain.problems import Severity
    from kiosk.sources.build import read_sources
    from kiosk.sources.plan import read_plan
    from kiosk.sources.web.fetching import Fetcher

    assert folder is not None
    if not os.path.isdir(folder):
        sentence = say(
            "There is no folder {folder}. Connect the drive that it is on,"
            " or correct the setting folder in kiosk.toml.",
            folder=str(folder),
        )
        raise SettingsError(sentence)
    moment = datetime.now(UTC).replace(microsecond=0)
    reading = read_sources(read_plan(folder), moment, fetcher=Fetcher(state / "sources"))
    if reading.content is None:
        found = [problem for problem in reading.problems if problem.severity is Severity.ERROR]
        sentence = say(
            "The sources have errors ({count}), so nothing was built. The first: {first} `{command}` names them all.",
            count=len(found),
            first=f"{found[0].where}: {found[0].sentence}",
            command=shlex.join(["kiosk", "content", "build", str(folder), "-o", "content.sqlite"]),
        )
        raise SourceError(sentence)
    write(reading.content, reading.pictures, new)


def _tell(done: "Run", as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(done.plain(), ensure_ascii=False))
        return
    if not done.well:
        from kiosk.sources.report.translation import in_language, staff_language

        sentence = as_typed(in_language(done.sentence, staff_language(os.environ)))
        click.secho(sentence, fg="red", err=True, nl=not done.detail)
        if done.detail:
            click.echo(f" ({done.detail})", err=True)
    elif done.outcome == "unchanged":
        click.echo(f"Nothing new: generation {done.generation} is up to date.")
    else:
        click.echo(f"Generation {done.generation} is installed. The screen shows it as soon as nobody uses it.")
