"""The one screen that the tests look at: the whole of it, without a display, on the first content at a fixed moment."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.content.writer import write
from kiosk.domain.content import Content
from kiosk.domain.errors import ContentMissing
from kiosk.domain.opening_hours import OpeningHours
from kiosk.domain.walltime import parse_moment
from kiosk.qt_application import make_application
from kiosk.runtime.clock import Clock
from kiosk.runtime.idle import Patience
from kiosk.runtime.staff.settings import StaffSettings
from kiosk.screen_settings import ScreenSettings
from kiosk.sources.build import read_sources
from kiosk.sources.plan import read_plan
from kiosk.tour.offscreen import Drawing

AT = parse_moment("2026-11-27 10:42")
UNHURRIED = Patience(until_question=3600)
"""No visitor is asked whether they are still there, however slow the machine is."""
HEIDI = Path(__file__).parent.parent / "data" / "heidi"


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel as it hangs: its name, pixels, diagonal in inches, and its lower edge above the floor in millimetres."""

    name: str
    size: tuple[int, int]
    inches: float
    bottom_edge_mm: float = 690

    def __str__(self) -> str:
        return self.name


DESK = Panel("21.5 inches", (1080, 1920), 21.5)
HALL = Panel("32 inches", (1080, 1920), 32)
HALL_4K = Panel("43 inches in 4K", (2160, 3840), 43)
WIDE = Panel("32 inches, landscape", (1920, 1080), 32)
WIDE_4K = Panel("43 inches in 4K, landscape", (3840, 2160), 43)


class Screens:
    """Puts up one screen at a time; the same one is used again for as long as the next test wants the same.

    Its clock stands still but for a test that travels.
    """

    def __init__(self, heidi: Path, translations: Path) -> None:
        self._heidi, self._translations = heidi, translations
        self._key: object = None
        self._drawing: Drawing | None = None

    def show(
        self,
        panel: Panel = HALL,
        content: Path | None = None,
        patience: Patience = UNHURRIED,
        reduced_motion: bool = True,
        language: str = "sv",
        speech_socket: Path | None = None,
        headphones: str | None = None,
        hours: OpeningHours | None = None,
        staff: StaffSettings = StaffSettings(),
    ) -> Drawing:
        """The screen on `panel`, at AT, with nobody before it; `content` None is the first content, and without a
        `speech_socket` there is no voice, without `headphones` no jack is watched, without `hours` it never sleeps,
        without a PIN in `staff` they have no panel."""
        look = panel, content or self._heidi, patience, reduced_motion, language
        key = *look, speech_socket, headphones, repr(hours), staff
        if self._drawing is None or key != self._key:
            self.close()
            settings = ScreenSettings(
                content=whole(content or self._heidi),
                language=language,
                patience=patience,
                inches=panel.inches,
                bottom_edge_mm=panel.bottom_edge_mm,
                reduced_motion=reduced_motion,
                speech_socket=speech_socket,
                headphones=headphones,
                hours=hours,
                staff=staff,
                at=AT,
                translations=self._translations,
            )
            self._key, self._drawing = key, Drawing(settings, panel.size)
            stop(self._drawing.screen.clock)
            self._drawing.__enter__()
        self._drawing.screen.clock.travel(AT)
        self._drawing.screen.idle.touch()
        self._drawing.screen.idle.finish()
        return self._drawing

    def close(self) -> None:
        """Take the screen down."""
        if self._drawing is not None:
            self._drawing.__exit__()
            self._drawing = None


def stop(clock: Clock) -> None:
    """Let `clock` stand still at AT; it still travels."""
    clock._machine = lambda: AT
    clock.travel(AT)


def whole(path: Path) -> Callable[[], tuple[Path, str | None]]:
    """Where the screen finds its content: `path`, or nothing when there is no such file."""

    def find() -> tuple[Path, str | None]:
        if not path.exists():
            raise ContentMissing("There is no content.")
        return path, None

    return find


@cache
def _heidi() -> tuple[Content, Mapping[int, bytes]]:
    reading = read_sources(read_plan(HEIDI), AT)
    assert reading.content is not None
    return reading.content, dict(reading.pictures)


def heidi_content() -> Content:
    """The first content, built at AT."""
    return _heidi()[0]


def heidi_pictures() -> Mapping[int, bytes]:
    """The bytes of its pictures, by number."""
    return _heidi()[1]


def write_heidi(path: Path) -> Path:
    """Write the first content, and say where."""
    write(heidi_content(), heidi_pictures(), path)
    return path


@contextmanager
def own_screens(translations: Path) -> Iterator[Screens]:
    """The screen on the first content, in a process of its own."""
    with TemporaryDirectory() as folder:
        shown = Screens(write_heidi(Path(folder) / "content.sqlite"), translations)
        yield shown
        shown.close()


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The application of the screen itself, fonts and all, for every test that wants one."""
    return make_application()


@pytest.fixture(scope="session")
def heidi(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content file of the first content."""
    return write_heidi(tmp_path_factory.mktemp("heidi") / "content.sqlite")


@pytest.fixture(scope="module")
def screens(request: pytest.FixtureRequest, heidi: Path, compiled: Path) -> Iterator[Screens]:
    """The screen, wherever it hangs."""
    request.getfixturevalue("qapp")
    shown = Screens(heidi, compiled)
    yield shown
    shown.close()


@pytest.fixture(scope="session")
def finger(request: pytest.FixtureRequest) -> QPointingDevice:
    """A touch panel."""
    request.getfixturevalue("qapp")
    return QTest.createTouchDevice()
