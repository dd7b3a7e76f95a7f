"""`kiosk content diff`: what visitors would see change."""

from pathlib import Path

import click

from kiosk.cli.content.telling import FILE, check_outputs, language_option, told_in, write_text


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
        from kiosk.content.reader import read
        from kiosk.sources.report.difference import as_difference_page, entries, reordered, summary
        from kiosk.sources.report.wording import in_language

        found = difference(read(old), read(new))
        if html_file is not None:
            write_text(html_file, as_difference_page(found, old.name, new.name, language))
    for group in found.groups:
        click.secho(in_language(group.kind, language), bold=True)
        for entry in entries(group, language):
            click.echo(f"  {entry.word}: {entry.title}".rstrip(": "))
            for change in entry.changes:
                click.echo(f"    {change.field}: {_line(change.old)} → {_line(change.new)}")
        if words := reordered(group, language):
            click.echo(f"  {words}")
    click.echo(in_language(summary(found), language))


def _line(text: str) -> str:
    return " · ".join(text.split("\n")) or "–"
