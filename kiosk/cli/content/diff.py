"""`kiosk content diff`: what visitors would see change."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.content.outputs import FILE, check_outputs, language_option, told_in, write_text

if TYPE_CHECKING:
    from kiosk.sources.report.difference import Change


@click.command()
@click.argument("old", type=FILE)
@click.argument("new", type=FILE)
@click.option("--html", "html_file", type=FILE, metavar="FILE", help="Write it as a page to send, too.")
@language_option
def diff(old: Path, new: Path, html_file: Path | None, language: str) -> None:
    """Say what is new, changed and gone if the content file NEW took the place of OLD."""
    with told_in(language):
        check_outputs(page=html_file)
        from kiosk.content.difference import difference
        from kiosk.content.reader import read, same_picture
        from kiosk.sources.report.difference import as_difference_page, entries, reordered, summary
        from kiosk.sources.report.translation import in_language

        found = difference(read(old), read(new), same_picture(old, new))
        if html_file is not None:
            write_text(html_file, as_difference_page(found, old.name, new.name, language))
    for group in found.groups:
        click.secho(in_language(group.kind, language), bold=True)
        for entry in entries(group, language):
            click.echo(f"  {entry.word}: {entry.title}".rstrip(": "))
            for change in entry.changes:
                click.echo(f"    {_told(change)}")
        if words := reordered(group, language):
            click.echo(f"  {words}")
    click.echo(in_language(summary(found), language))


def _told(change: "Change") -> str:
    if not change.old and not change.new:
        return change.field
    return f"{change.field}: {_line(change.old)} → {_line(change.new)}"


def _line(text: str) -> str:
    return " · ".join(text.split("\n")) or "–"
