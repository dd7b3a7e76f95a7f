"""What is built or named is shown in a window, at the moment and in the looks that were asked for."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from PySide6.QtCore import QSize

from kiosk import app
from kiosk.cli.preview import preview
from kiosk.content.reader import read
from kiosk.domain.errors import ContentError, ContentMissing, OutputError, SourceError
from kiosk.panel_geometry import Showing
from kiosk.screen_settings import ScreenSettings
from tests.factories import at
from tests.sources.tables.sample_tables import TABLES

ROOT = Path(__file__).parents[2]
OFFICE = QSize(1920, 1040)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    for name, text in TABLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the screen was told, in place of a screen that waits to be closed."""
    found: dict[str, Any] = {}

    def run(settings: ScreenSettings, showing: Showing, _begin: object) -> int:
        path, _ = settings.content()
        found.update(settings=settings, showing=showing, content=read(path))
        return 0

    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(app, "run", run)
    return found


def test_a_folder_is_built_and_shown_at_the_moment(desk: Path, shown: dict[str, Any]) -> None:
    done = CliRunner().invoke(preview, [str(desk), "--at", "2026-11-27 14:00", "--lang", "en"])
    assert done.exit_code == 0, done.output
    assert shown["content"].members.keys() == {"hetch", "far"}
    assert (shown["settings"].at, shown["settings"].language) == (at("2026-11-27 14:00"), "en")
    assert "Friday 27 November 2026 14:00" in shown["showing"].title


def test_a_folder_with_errors_is_not_shown(desk: Path, shown: dict[str, Any]) -> None:
    (desk / "members.csv").write_text("id,name_sv\n,Nameless\n", encoding="utf-8")
    done = CliRunner().invoke(preview, [str(desk)])
    assert isinstance(done.exception, SourceError)
    assert not shown


def test_a_file_that_cannot_be_shown_is_a_sentence_and_no_window(desk: Path, shown: dict[str, Any]) -> None:
    done = CliRunner().invoke(preview, [str(desk / "nowhere.sqlite")])
    assert isinstance(done.exception, ContentMissing)
    done = CliRunner().invoke(preview, [str(desk / "events.csv")])
    assert isinstance(done.exception, ContentError)
    assert not shown


def test_a_language_that_the_screen_does_not_speak_is_a_sentence(desk: Path, shown: dict[str, Any]) -> None:
    done = CliRunner().invoke(preview, [str(desk), "--lang", "fi"])
    assert "Choose da, de, en, sv." in done.output
    assert not shown


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_preview_ends_when_it_is_told_to(desk: Path, stop: signal.Signals) -> None:
    environment = os.environ | {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    code = (
        "import os, signal; from PySide6.QtCore import QTimer; from kiosk import app; from kiosk.cli import main\n"
        "show = app.Screen.show\n"
        "def shown(self, *how):\n"
        "    show(self, *how)\n"
        f"    QTimer.singleShot(200, lambda: os.kill(os.getpid(), {int(stop)}))\n"
        "app.Screen.show = shown\n"
        f"main(['preview', {str(desk)!r}])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, timeout=60, check=False)
    assert done.returncode == 0


def test_without_a_display_it_says_what_to_do(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    done = CliRunner().invoke(preview, [str(desk)])
    assert isinstance(done.exception, OutputError)
    assert "kiosk tour" in done.exception.sentence


@pytest.mark.parametrize(
    ("showing", "size"),
    [
        (Showing(), None),
        (Showing(size=(1080, 1920)), QSize(1080, 1920)),
        (Showing(size=(1080, 1920), title="Preview"), QSize(538, 957)),
        (Showing(size=(800, 600), title="Preview"), QSize(800, 600)),
    ],
)
def test_a_preview_fits_the_display_and_keeps_its_shape(showing: Showing, size: QSize | None) -> None:
    assert showing.pixels(OFFICE) == size
