"""`kiosk content template`: the workbook that staff fill in."""

from collections.abc import Mapping
from pathlib import Path

import click

from kiosk.cli.content.outputs import FILE, check_writable, language_option, told_in
from kiosk.domain.errors import OutputError
from kiosk.domain.sentences import say

SUFFIX = ".xlsx"
PICTURES = "pictures"


@click.command()
@click.argument("file", type=FILE)
@click.option("--from", "content_file", type=FILE, metavar="CONTENT", help="Fill in what this content file holds.")
@click.option("--force", is_flag=True, help="Write over files that are there.")
@language_option
def template(file: Path, content_file: Path | None, force: bool, language: str) -> None:
    """Write FILE, a workbook (.xlsx) with a sheet for each table: its headings, help, choices and an example.

    With --from it holds all that a content file does; pictures go into a folder `pictures` beside it.
    """
    with told_in(language):
        if file.suffix.casefold() != SUFFIX:
            raise OutputError(
                say("{file} does not end with {suffix}. Give it such a name.", file=str(file), suffix=SUFFIX)
            )
        check_writable(file)
        from kiosk.sources.template.workbook import workbook

        written_out = False
        if content_file is None:
            from kiosk.sources.template.export import NOTHING

            files: Mapping[Path, bytes] = {file: workbook(NOTHING, ("sv", "en"), language)}
        else:
            files, written_out = _held(file, content_file, language)
        there = next((each for each in files if each.exists()), None)
        if there is not None and not force:
            raise OutputError(
                say("{file} is there already. Name another, or write over it with --force.", file=str(there))
            )
        _write(files)
    click.echo(f"{file} ({PICTURES}: {len(files) - 1})" if len(files) > 1 else str(file))
    if written_out:
        from kiosk.sources.report.translation import in_language

        click.echo(in_language(say("Events that come back are written out, each of their times a row."), language))


def _held(file: Path, content_file: Path, language: str) -> tuple[Mapping[Path, bytes], bool]:
    """The workbook of a content file and its pictures, by where they go; and whether it writes out recurrences."""
    from kiosk.content.reader import read, read_picture
    from kiosk.sources.template.export import picture_file, tables
    from kiosk.sources.template.workbook import workbook

    content = read(content_file)
    rows = tables(content)
    files = {file: workbook(rows, content.meta.languages, language)}
    for id, picture in content.pictures.items():
        files[file.parent / PICTURES / picture_file(picture)] = read_picture(content_file, id)
    return files, bool(rows["times"])


def _write(files: Mapping[Path, bytes]) -> None:
    for file, data in files.items():
        part = file.with_name(f".{file.name}.part")
        try:
            file.parent.mkdir(exist_ok=True)
            part.write_bytes(data)
            part.replace(file)
        except OSError as failure:
            part.unlink(missing_ok=True)
            sentence = say("{file} cannot be written. Close it elsewhere, or name another.", file=str(file))
            raise OutputError(sentence, failure.strerror or "") from failure
