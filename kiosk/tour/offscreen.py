"""Every page and state of the screen as pictures, drawn by the real screen without a display."""

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QImageWriter

from kiosk.app import Screen
from kiosk.domain.errors import ContentMissing, OutputError
from kiosk.runtime.content import feed
from kiosk.runtime.garbage_collection import GarbageCollector
from kiosk.runtime.jobs import ThreadJobs
from kiosk.screen_settings import ScreenSettings
from kiosk.tour.stages import stages

PATIENCE_MS, PULSE_MS = 20_000, 50
THEMES = ("normal", "contrast")


@dataclass(frozen=True, slots=True)
class Look:
    """One way a visitor may see the screen: pixels, language code, theme (of THEMES), percent of text, reach mode."""

    size: tuple[int, int] = (1080, 1920)
    language: str = "sv"
    theme: str = "normal"
    text: int = 100
    reach: bool = False

    @property
    def name(self) -> str:
        """`1080x1920-sv-normal-100`, with `-reach` behind it in reach mode."""
        width, height = self.size
        return f"{width}x{height}-{self.language}-{self.theme}-{self.text}" + ("-reach" if self.reach else "")


def looks(
    sizes: Sequence[tuple[int, int]], languages: Sequence[str], themes: Sequence[str], texts: Sequence[int]
) -> tuple[Look, ...]:
    """Every combination, the size changing last, so that each window is made once."""
    return tuple(Look(*combination) for combination in product(sizes, languages, themes, texts))


def draw(out: Path, settings: ScreenSettings, wanted: Sequence[Look]) -> Iterator[Path]:
    """Draw every stage of each look into `out/<look>/<stage>.png`; yields each picture's path once it is written.

    Raises:
        ContentError: when there is nothing to show.
        OutputError: when a picture cannot be written.
    """
    for size in dict.fromkeys(look.size for look in wanted):
        with Drawing(settings, size) as drawing:
            for look in (look for look in wanted if look.size == size):
                yield from drawing.draw(out / look.name, look)
    logging.getLogger(feed.__name__).disabled = True  # what is missing from here on is missing on purpose
    broken = replace(settings, content=_no_content)
    for size in dict.fromkeys(look.size for look in wanted):
        with Drawing(broken, size) as drawing:
            yield drawing.save(out / f"{size[0]}x{size[1]}-problem.png")


class Drawing:
    """A screen of one size that can be brought to any stage and looked at."""

    def __init__(self, settings: ScreenSettings, size: tuple[int, int]) -> None:
        self._jobs = ThreadJobs()
        self._garbage = GarbageCollector(self._jobs)
        self._garbage.begin()
        self.screen = Screen(settings, self._jobs, QSize(*size))
        self.models = self.screen.kiosk.models

    def __enter__(self) -> "Drawing":
        """Show the screen and wait for its content."""
        self.screen.show(full_screen=False)
        found = self.screen.feed
        self.wait_for(lambda: found.search is not None or found.problem is not None)
        return self

    def __exit__(self, *_: object) -> None:
        """Take the screen down."""
        self._jobs.close()
        self.screen.close()
        shiboken6.delete(self._jobs)

    def draw(self, folder: Path, look: Look) -> Iterator[Path]:
        """Draw the attract loop and every stage in `look`."""
        found = self.screen.feed
        if found.loaded is None:
            raise found.problem or ContentMissing("There is nothing to draw.")
        self.begin(look)
        self.screen.idle.finish()
        self.models.session.useLanguage(look.language)
        for number in range(3):
            yield self.save(folder / f"attract-{number + 1}.png")
            self.models.attract.advance()
        for stage in stages(found.loaded.content, self.screen):
            self.begin(look)
            stage.enter(self.models)
            yield self.save(folder / f"{stage.name}.png")
        self.begin(look)
        self.screen.idle.ask()
        yield self.save(folder / "still-there.png")

    def begin(self, look: Look) -> None:
        """A new visitor at Home, in `look`."""
        self.screen.idle.finish()
        self.screen.idle.touch()
        session = self.models.session
        session.useLanguage(look.language)
        session.use_text_size(look.text)
        if look.theme == "contrast":
            session.toggleContrast()
        if look.reach:
            session.toggleReach()

    def save(self, path: Path) -> Path:
        """Write what is on the screen now.

        Raises:
            OutputError: when there is no room or no permission for it.
        """
        writer = QImageWriter(str(path))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(f"The folder {path.parent} cannot be made.", error.strerror or "") from error
        if not writer.write(self.picture()):
            raise OutputError(f"The picture {path} cannot be written.", writer.errorString())
        return path

    def picture(self) -> QImage:
        """What is on the screen, once everything asked for has come and it looks the same twice: what is laid out last,
        or comes of a job, may ask anew."""
        before = QImage()
        while True:
            self.screen.settle(self.wait_for)
            picture = self.screen.window.grabWindow()
            if picture == before and not self.screen.window.property("busy"):
                return picture
            before = picture

    def rest(self) -> None:
        """Let everything asked for come, and be laid out and drawn: what stands where is right from then on."""
        self.screen.settle(self.wait_for)
        drawn: list[bool] = []
        once = Qt.ConnectionType.SingleShotConnection
        self.screen.window.frameSwapped.connect(lambda: drawn.append(True), once)
        self.screen.window.update()
        self.wait_for(lambda: bool(drawn))

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Let the screen work until `condition` holds.

        Raises:
            TimeoutError: after PATIENCE_MS.
        """
        deadline, pulse = QDeadlineTimer(PATIENCE_MS), QTimer()
        pulse.start(PULSE_MS)
        while not condition():
            if deadline.hasExpired():
                raise TimeoutError("the screen did not come to rest")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _no_content() -> tuple[Path, str | None]:
    raise ContentMissing("There is no content.")
