"""`kiosk desk FOLDER`: staff keep the content in their browser."""

from pathlib import Path

import click

from kiosk.cli.content.outputs import FILE, language_option, told_in
from kiosk.domain.sentences import say
from kiosk.sources.report.translation import in_language


@click.command()
@click.argument("folder", type=FILE)
@click.option("--port", type=click.IntRange(0, 65_535), default=0, help="Answer at this port (default: a free one).")
@click.option("--no-browser", is_flag=True, help="Only say the link.")
@language_option
def desk(folder: Path, port: int, no_browser: bool, language: str) -> None:
    """Keep the content in FOLDER in the browser of this computer.

    It is made if it is not there. The link holds once; ctrl+C ends the desk.
    """
    from kiosk.desk.serving import serve

    def tell(link: str) -> None:
        click.echo(in_language(say("The desk is open: {link}", link=link), language))
        if not no_browser:
            click.launch(link)

    with told_in(language):
        serve(folder, port, tell)
