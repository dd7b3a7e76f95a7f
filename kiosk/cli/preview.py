"""`kiosk preview`: a content file on the real screen, in a window, at any moment."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from kiosk.cli import logs, settings
from kiosk.cli.parameters import MOMENT, SIZE, check_known, languages_in
from kiosk.cli.suggested_commands import typed
from kiosk.domain.errors import OutputError, SourceError

if TYPE_CHECKING:
    from kiosk.viewmodels.models import Models

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")
PATIENCE_S = 3_600
"""Nobody who looks at a preview is asked whether they are still there before that."""


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--at", type=MOMENT, help='At another moment: "2026-11-27 14:00", "friday 14:00".')
@click.option("--lang", "language", default="sv", show_default=True, help="sv, en, da, de")
@click.option("--size", type=SIZE, default="1080x1920", show_default=True, help="The size of the panel.")
@click.option("--text", type=click.Choice(["100", "140", "200"]), default="100", help="The size of text in percent.")
@click.option("--theme", type=click.Choice(["normal", "contrast"]), default="normal")
def preview(file: Path, at: datetime | None, language: str, size: tuple[int, int], text: str, theme: str) -> None:
    """Show FILE, a content file or a folder of sources, as visitors would see it.

    The time runs on from the given moment. Close the window to end.
    """
    if not any(os.environ.get(name) for name in DISPLAYS):
        raise OutputError(
            "There is no display to open a window on. For pictures type: "
            + typed("tour", "OUT", "--content", str(file))
        )
    logs.set_up(quiet=True)
    with _content_file(file, at) as content:
        from kiosk import app
        from kiosk.content.reader import read
        from kiosk.panel_geometry import REFERENCE_INCHES, Showing
        from kiosk.runtime.idle import Patience

        read(content)
        shown = settings.for_screen(settings.Settings(language=language), content, at)
        check_known([language], languages_in(shown.translations), "language of the screen")
        shown = replace(shown, patience=Patience(PATIENCE_S, PATIENCE_S), inches=REFERENCE_INCHES)
        showing = Showing(full_screen=False, size=size, title=_title(at))
        raise SystemExit(app.run(shown, showing, lambda models: _dress(models, int(text), theme)))


def _dress(models: "Models", text: int, theme: str) -> None:
    models.session.use_text_size(text)
    if theme == "contrast":
        models.session.toggleContrast()


def _title(at: datetime | None) -> str:
    from kiosk.domain.walltime import local

    return f"HEIDI · {local(at or datetime.now(UTC)):%A %d %B %Y %H:%M}"


@contextmanager
def _content_file(file: Path, at: datetime | None) -> Iterator[Path]:
    """`file` itself, or what its sources make, in a place that is gone afterwards."""
    if not file.is_dir():
        yield file
        return
    from kiosk.cli.problems import print_problems
    from kiosk.content.writer import write
    from kiosk.sources.build import read_sources
    from kiosk.sources.plan import read_plan

    reading = read_sources(read_plan(file), (at or datetime.now(UTC)).replace(microsecond=0))
    print_problems(reading.problems)
    if reading.content is None:
        raise SourceError("There is nothing to show before the errors above are mended.")
    with TemporaryDirectory() as folder:
        content = Path(folder) / "preview.sqlite"
        write(reading.content, reading.pictures, content)
        yield content
