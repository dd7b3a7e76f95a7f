"""`kiosk tour`: every page and state as pictures, without a display."""

import os
from datetime import datetime
from pathlib import Path

import click
from rich.console import Console

from kiosk.cli import logs, settings
from kiosk.cli.parameters import MOMENT, SIZE, check_known, languages_in
from kiosk.cli.state_folder import settings_option


def _words(_ctx: click.Context, _param: click.Parameter, value: str) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(value.replace(",", " ").split()))
    if not found:
        raise click.BadParameter("Name one at least.")
    return found


@click.command()
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--content", type=click.Path(path_type=Path), help="Draw this content file. Default: the one installed.")
@settings_option
@click.option("--at", type=MOMENT, help='At another moment: "2026-11-27 14:00".')
@click.option(
    "--size",
    "sizes",
    type=SIZE,
    multiple=True,
    default=["1080x1920"],
    help="As 1920x1080; may be given more than once.",
)
@click.option("--lang", "languages", callback=_words, default="sv,en", show_default=True, help="sv, en, da, de")
@click.option("--theme", "themes", callback=_words, default="normal", show_default=True, help="normal, contrast")
@click.option("--text", "texts", callback=_words, default="100", show_default=True, help="100, 140, 200")
@click.option("--reach", is_flag=True, help="In reach mode.")
def tour(
    out: Path,
    content: Path | None,
    settings_file: Path | None,
    at: datetime | None,
    sizes: tuple[tuple[int, int], ...],
    languages: tuple[str, ...],
    themes: tuple[str, ...],
    texts: tuple[str, ...],
    reach: bool,
) -> None:
    """Draw every page and state into PNG pictures in OUT.

    Languages, themes and sizes of text may be several, with commas between: --lang sv,de.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    logs.set_up(quiet=True)
    from dataclasses import replace

    from kiosk.qt_application import make_application
    from kiosk.tour import offscreen
    from kiosk.viewmodels.session import TEXT_SIZES

    check_known(themes, offscreen.THEMES, "theme")
    check_known(texts, [str(size) for size in TEXT_SIZES], "text size")
    wanted = offscreen.looks(sizes, languages, themes, [int(text) for text in texts])
    application = make_application()
    chosen = settings.for_screen(settings.load(settings_file), content, at)
    check_known(languages, languages_in(chosen.translations), "language of the screen")
    drawn = list(offscreen.draw(out, chosen, [replace(look, reach=reach) for look in wanted]))
    Console().print(f"Drew {len(drawn)} pictures into {out}/")
    del application
