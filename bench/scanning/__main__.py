"""`python -m bench.scanning`: photographs every code of the screen and writes bench/SCANNING.md."""

import os

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import click
from PySide6.QtTest import QTest

from bench.scanning import contact_sheet, page
from bench.scanning.codes import Code, codes
from bench.scanning.run import attempts, outcomes
from kiosk.content.writer import write
from kiosk.qt_application import make_application
from kiosk.tour.offscreen import THEMES, Look
from kiosk.tour.stages import stages
from tests.screens import DESK, HALL, HALL_4K, WIDE, WIDE_4K, Screens, heidi_content, heidi_pictures

ROOT = Path(__file__).resolve().parents[2]


@click.command()
@click.option("--each", default=12, show_default=True, help="Photographs of each damage from each distance.")
@click.option("--pictures", type=click.Path(path_type=Path), help="Write a sheet of photographs to look at, as PNG.")
@click.option("-o", "--output", type=click.Path(path_type=Path), default=ROOT / "bench" / "SCANNING.md")
def main(each: int, pictures: Path | None, output: Path) -> None:
    """Photograph the codes of the screen with a model of a phone, and read them with two readers."""
    began, load = perf_counter(), os.getloadavg()[0]
    found = list(_found())
    click.echo(f"{len(found)} codes in {perf_counter() - began:.0f} s")
    every = list(attempts(found, each))
    if pictures is not None:
        contact_sheet.write(every, pictures)
    read = outcomes(every)
    output.write_text(page.page(found, read, (perf_counter() - began, load)), encoding="utf-8")
    click.echo(f"{len(read)} photographs in {perf_counter() - began:.0f} s. Written to {output}.")


def _found() -> Iterator[Code]:
    """The codes on every panel, the themes and languages by turns."""
    application = make_application()
    with TemporaryDirectory() as folder:
        content = heidi_content()
        file = Path(folder) / "content.sqlite"
        write(content, heidi_pictures(), file)
        screens = Screens(file, ROOT / "build" / "translations")
        finger = QTest.createTouchDevice()
        for number, panel in enumerate((DESK, HALL, WIDE, HALL_4K, WIDE_4K)):
            drawing = screens.show(panel)
            look = Look(panel.size, ("sv", "en")[number % 2], THEMES[number % len(THEMES)])
            yield from codes(drawing, finger, look, list(stages(content, drawing.screen)))
        screens.close()
    application.quit()


if __name__ == "__main__":
    main()
