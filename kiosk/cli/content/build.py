"""`kiosk content build`: what staff keep becomes a content file, or a list of what is wrong."""

import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.content.outputs import FILE, check_outputs, language_option, told_in, write_text
from kiosk.cli.content.progress import bar
from kiosk.cli.parameters import MOMENT
from kiosk.cli.suggested_commands import typed
from kiosk.domain.errors import KioskError
from kiosk.domain.sentences import Sentence, say
from kiosk.sources.report.translation import in_language

if TYPE_CHECKING:
    from kiosk.sources.build import Reading
    from kiosk.sources.report.model import Report

MOST_SHOWN = 20
"""How many events that several sources tell of, and members without a place, are named on the terminal; the other
reports name all."""


@click.command()
@click.argument("folder", type=FILE)
@click.option("-o", "--output", required=True, type=FILE, help="The content file to write.")
@click.option("--at", type=MOMENT, help="Build as if on this day (default: now, in Stockholm).")
@click.option("--strict", is_flag=True, help="Let a warning stop the build too.")
@click.option("--json", "json_file", type=FILE, metavar="FILE", help="Write the report as JSON, too.")
@click.option("--html", "html_file", type=FILE, metavar="FILE", help="Write the report as a page to send, too.")
@click.option("--cache", type=FILE, metavar="FOLDER", help="Where last answers are kept (default: your own cache).")
@click.option("--offline", is_flag=True, help="Ask no address; use what it said last.")
@language_option
def build(
    folder: Path,
    output: Path,
    at: datetime | None,
    strict: bool,
    json_file: Path | None,
    html_file: Path | None,
    cache: Path | None,
    offline: bool,
    language: str,
) -> None:
    """Turn the sources in FOLDER into one content file.

    An error in any of them leaves the old file as it is, and ends with exit code 1.
    """
    moment = (at or datetime.now(UTC)).replace(microsecond=0)
    with told_in(language):
        check_outputs(output, data=json_file, page=html_file)
        try:
            reading = _read(folder, moment, cache, offline, language)
            report = _written(folder, moment, reading, output, strict)
        except KioskError as failure:
            _write_reports(_failed(folder, moment, failure), json_file, html_file, language)
            raise
        _write_reports(report, json_file, html_file, language)
    _print(report, output, language)
    if not report.output:
        sys.exit(1)


def _read(folder: Path, moment: datetime, cache: Path | None, offline: bool, language: str) -> "Reading":
    from kiosk.sources.build import read_sources
    from kiosk.sources.plan import read_plan
    from kiosk.sources.web.fetching import Fetcher

    with bar(language) as progress:
        return read_sources(read_plan(folder), moment, fetcher=Fetcher(cache, offline=offline), progress=progress)


def _written(folder: Path, moment: datetime, reading: "Reading", output: Path, strict: bool) -> "Report":
    from kiosk.sources.report.model import Report, counted, unplaced

    name, content = folder.resolve().name, reading.content
    report = Report(name, moment, reading.problems, counted(content), merged=reading.merged, unplaced=unplaced(content))
    if content is None or (strict and reading.problems):
        return report
    from kiosk.content import writer  # brings sqlite-utils, a tenth of a second that a refused build saves

    return replace(report, output=str(output), sha256=writer.write(content, reading.pictures, output))


def _failed(folder: Path, moment: datetime, failure: KioskError) -> "Report":
    """The report of a build that came to nothing before it had one."""
    from kiosk.domain.problems import Problem, Severity
    from kiosk.sources.report.model import Report

    name = folder.resolve().name
    sentence = failure.sentence if isinstance(failure.sentence, Sentence) else say("{words}", words=failure.sentence)
    remedy = say("Do that, and build again.")
    return Report(name, moment, (Problem(Severity.ERROR, name, None, "", failure.detail, sentence, remedy),))


def _write_reports(report: "Report", json_file: Path | None, html_file: Path | None, language: str) -> None:
    if json_file is not None:
        from kiosk.sources.report.json_report import as_json

        write_text(json_file, as_json(report, language))
    if html_file is not None:
        from kiosk.sources.report.html_report import as_page

        write_text(html_file, as_page(report, language))


def _print(report: "Report", output: Path, language: str) -> None:
    from kiosk.cli.problems import print_problems
    from kiosk.sources.report.model import lost_on_the_way, outcome
    from kiosk.sources.report.translation import told_twice

    print_problems(report.problems, language)
    for merged in report.merged[:MOST_SHOWN]:
        click.echo(told_twice(merged, language), err=True)
    if not report.output:
        untouched = say("Nothing was written: {file} was not touched.", file=str(output))
        click.echo(in_language(untouched, language), err=True)
        return
    click.echo(in_language(outcome(report), language))
    if report.unplaced:
        more = ("…",) if len(report.unplaced) > MOST_SHOWN else ()
        click.echo(in_language(lost_on_the_way((*report.unplaced[:MOST_SHOWN], *more)), language))
    click.echo(in_language(say("Look at it: {command}", command=typed("preview", str(output))), language))
