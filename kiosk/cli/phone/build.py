"""`kiosk phone build FILE -o SITE/`: the pages behind the codes, as plain files for any web server."""

from functools import partial
from pathlib import Path

import click

from kiosk.cli.content.outputs import FILE, language_option, told_in
from kiosk.cli.content.progress import bar
from kiosk.domain.sentences import say
from kiosk.sources.report.translation import in_language


@click.command()
@click.argument("file", type=FILE)
@click.option("-o", "--output", required=True, type=FILE, metavar="SITE", help="The folder to write.")
@language_option
def build(file: Path, output: Path, language: str) -> None:
    """Write the phone pages of the content file FILE into the folder SITE.

    A site that is there is replaced as a whole; what it had pages of keeps an answer at its old address.
    """
    from kiosk.content.reader import read, read_picture
    from kiosk.phone.output import things_in, write_site
    from kiosk.phone.site import build_site

    with told_in(language), bar(language) as progress:
        content = read(file)
        before = things_in(output)
        site = build_site(
            content,
            partial(read_picture, file),
            before,
            lambda made, whole: progress(made, whole, say("Making the pages.")),
        )
        progress(1, 1, say("Writing the pages."))
        write_site(site.files, output)
    pages = sum(name.endswith(".html") for name in site.files)
    size = -(-sum(map(len, site.files.values())) // 1000)
    words = say(
        "{count} pages of {host} in {folder}, {size} kB with all they need.",
        count=pages,
        host=content.meta.phone_host,
        folder=str(output),
        size=size,
    )
    click.echo(in_language(words, language))
