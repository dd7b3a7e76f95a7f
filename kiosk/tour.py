"""Every page and state of the screen as pictures, drawn by the real screen without a display."""

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QSize
from PySide6.QtGui import QImage, QImageWriter

from kiosk.app import Screen, ScreenSettings
from kiosk.domain.calendar import upcoming
from kiosk.domain.errors import ContentMissing, OutputError
from kiosk.domain.model import Content, Status
from kiosk.runtime import feed
from kiosk.runtime.jobs import ThreadJobs
from kiosk.viewmodels.kiosk import Models

PATIENCE_MS = 20_000
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


@dataclass(frozen=True, slots=True)
class Stage:
    """A page or state: its name, and how the view models get there from Home."""

    name: str
    enter: Callable[[Models], None]


def looks(
    sizes: Sequence[tuple[int, int]], languages: Sequence[str], themes: Sequence[str], texts: Sequence[int]
) -> tuple[Look, ...]:
    """Every combination, the size changing last, so that each window is made once."""
    return tuple(Look(*combination) for combination in product(sizes, languages, themes, texts))


def stages(content: Content, screen: Screen) -> Iterator[Stage]:
    """Every page and state that `content` can show."""
    yield _page("home")
    yield from (_page(page) for page in ("district", "members", "events", "wayfinding"))
    yield from (_page("topic", topic) for topic in list(content.topics)[:2])
    yield from (_page("member", member) for member in _members(content))
    yield from (_page("event", event) for event in _events(content, screen))
    yield from (_page("place", place.id) for place in content.stops[1:2])
    yield _page("member", "nobody")
    yield from (Stage(f"contact-{member}", _carrying_contact(member)) for member in _members(content)[:1])
    yield from (Stage(f"appointment-{event}", _carrying_event(event)) for event in _events(content, screen)[:1])
    yield _page("mylist")
    yield Stage("mylist-some", _listing(_some_of_all(content, screen)))
    yield Stage("mylist-full", _listing(_everything(content)))
    yield Stage("members-typing", _typing("a"))
    yield Stage("members-accents", _accents)
    yield Stage("members-nearest", _typing("mindprak"))
    yield Stage("members-nothing", _typing("qqqqqq"))
    yield Stage("events-later", _a_later_week)
    yield Stage("languages", lambda m: m.session.toggleLanguages())


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
        """What is on the screen, once everything asked for has come."""
        self.screen.settle(self.wait_for)
        return self.screen.window.grabWindow()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Let the screen work until `condition` holds.

        Raises:
            TimeoutError: after PATIENCE_MS.
        """
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not condition():
            if deadline.hasExpired():
                raise TimeoutError("the screen did not come to rest")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def _no_content() -> tuple[Path, str | None]:
    raise ContentMissing("There is no content.")


def _page(page: str, id: str = "") -> Stage:
    name = f"{page}-{id.partition('/')[0]}" if id else page
    return Stage(name, lambda m: m.navigation.open(page, id))


def _members(content: Content) -> list[str]:
    busy = next((m for m in content.members if content.events_by_organiser.get(m)), None)
    quiet = next((m for m in content.members if not content.events_by_organiser.get(m)), None)
    return [member for member in (busy, quiet) if member]


def _events(content: Content, screen: Screen) -> list[str]:
    ahead = list(dict.fromkeys(o.event for o in upcoming(content, screen.clock.now())))
    cancelled = [id for id in ahead if content.events[id].status is Status.CANCELLED]
    whole_days = [id for id in ahead if content.events[id].all_day]
    return list(dict.fromkeys([*ahead[:2], *cancelled[:1], *whole_days[:1]]))


def _carrying_contact(member: str) -> Callable[[Models], None]:
    def enter(models: Models) -> None:
        models.navigation.open("member", member)
        models.member.carry(True)

    return enter


def _carrying_event(event: str) -> Callable[[Models], None]:
    def enter(models: Models) -> None:
        models.navigation.open("event", event)
        models.event.carry(True)

    return enter


def _some_of_all(content: Content, screen: Screen) -> list[str]:
    """Keys of the visitor's list: two of each kind."""
    found = {"member": _members(content), "event": _events(content, screen), "place": list(content.places)}
    return [f"{page}/{id}" for page, ids in found.items() for id in ids[:2]]


def _everything(content: Content) -> list[str]:
    things = {"member": content.members, "event": content.events, "place": content.places}
    return [f"{page}/{id}" for page, ids in things.items() for id in ids]


def _listing(keys: Sequence[str]) -> Callable[[Models], None]:
    def enter(models: Models) -> None:
        for key in keys:
            models.mylist.add(key)
        models.navigation.open("mylist", "")

    return enter


def _typing(text: str) -> Callable[[Models], None]:
    def enter(models: Models) -> None:
        models.navigation.open("members", "")
        models.keyboard.open()
        models.members.search(text)

    return enter


def _accents(models: Models) -> None:
    _typing("")(models)
    models.keyboard.hold("e")


def _a_later_week(models: Models) -> None:
    models.navigation.open("events", "")
    models.events.turn(5)
