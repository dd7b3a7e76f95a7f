"""`kiosk draw-row`: a child of the desk that draws the page of a row while it is typed."""

import os
import sys

import click

from kiosk.cli import logs


@click.command()
def draw_row() -> None:
    """Answer each wish on standard input with a picture on standard output."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    logs.set_up(quiet=True)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what anybody prints by chance is no answer
    from kiosk.qt_application import make_application
    from kiosk.tour.live import serve

    application = make_application()
    serve(sys.stdin.buffer, answers)
    del application
