"""`kiosk supervise`: the screen as its service runs it."""

import os
import sys
from pathlib import Path

import click

from kiosk.cli import logs, settings
from kiosk.cli.run import screen_settings
from kiosk.cli.state_folder import settings_option


@click.command()
@settings_option
def supervise(settings_file: Path | None) -> None:
    """Show the kiosk on this screen until it is told to stop; start it anew whenever it ends or hangs.

    Content and program are read once, so that the next screen is there at once.
    """
    logs.set_up()
    chosen = settings.load(settings_file)
    from kiosk.panel_geometry import Showing
    from kiosk.runtime.service_manager import Notify, service_manager
    from kiosk.supervisor.prepared import Prepared
    from kiosk.supervisor.supervisor import Supervisor

    notify_manager = service_manager()
    prepared = Prepared(
        screen_settings(chosen), alive=lambda: notify_manager({"WATCHDOG": "1"}) if notify_manager else None
    )

    def show(notify: Notify) -> int:
        from kiosk import app

        return app.run(prepared.settings, Showing(), notify=notify)

    supervisor = Supervisor(
        show, notify_manager, prepared.forgive, prepared.is_other_program, prepared.is_other_content
    )
    code = supervisor.run()
    if code is None:
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])
    raise SystemExit(code)
