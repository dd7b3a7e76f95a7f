"""The real screen, drawn for whoever is still typing: a row comes in, the page that it is on goes out.

Made to be a child process that lives as long as somebody edits (`serve`). What is drawn depends on the wish alone, not
on what was drawn before.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import msgspec
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage

from kiosk.content.reader import read
from kiosk.domain.content import Content
from kiosk.domain.errors import ContentError
from kiosk.domain.model import TagScope
from kiosk.domain.problems import Problem
from kiosk.live_protocol import Answer, Told, Wish
from kiosk.panel_geometry import REFERENCE_INCHES
from kiosk.runtime.content.feed import Loaded
from kiosk.runtime.idle import Patience
from kiosk.screen_settings import ScreenSettings
from kiosk.sources.pictures.collection import Collection
from kiosk.sources.pictures.finding import key
from kiosk.sources.report.translation import in_language
from kiosk.sources.single_row import Rewritten, rewrite
from kiosk.sources.tables.reading import FORM_OF
from kiosk.tour.offscreen import Drawing, Look
from kiosk.tour.typed_order import SortedMembers

QUALITY = 85
"""Of the JPEG, which takes a third of the time of a PNG."""
NEVER = 10**6
"""Seconds until anybody is asked whether they are still there."""


class LiveScreen:
    """The screen of one size, and the content that was built last. There may be one in a process."""

    def __init__(self, path: Path, at: datetime, size: tuple[int, int]) -> None:
        """Read the content file at `path`, and show it.

        Raises:
            ContentError: it is not to be shown.
        """
        self._built = built = read(path, None)
        built.look_up_all()
        settings = ScreenSettings(
            lambda: (path, None),
            patience=Patience(NEVER, NEVER),
            inches=REFERENCE_INCHES,
            reduced_motion=True,
            at=at,
        )
        if settings.here not in built.places:
            settings = replace(settings, here=next((stop.id for stop in built.stops), ""))
        self.path, self.size = path, size
        self._drawing = Drawing(settings, size)
        self._drawing.__enter__()
        self._orders = SortedMembers(built, self._drawing.screen.languages.all)
        self._look: Look | None = None
        self._page: tuple[str, str] | None = None

    def draw(self, wish: Wish) -> tuple[Rewritten, QImage]:
        """What came of the row, and the page that it is on; as it was built last while the row does not fit."""
        pictures = Collection({key(name): number for name, number in wish.pictures.items()})
        found = rewrite(self._built, FORM_OF[wish.table], wish.row, wish.times, pictures)
        content = found.content or self._built
        screen, models = self._drawing.screen, self._drawing.models
        screen.clock.travel(wish.at)
        screen.idle.touch()
        screen.feed.show(Loaded(content, self.path, self._orders.of(content)))
        page = page_of(wish.table, wish.row, content)
        look = Look(wish.size, wish.language, wish.theme, wish.text, wish.reach)
        if (look, page) != (self._look, self._page):
            self._look, self._page = look, page
            self._drawing.begin(look)
            models.navigation.open(*page)
        return found, self._drawing.picture()

    def close(self) -> None:
        """Take the screen down."""
        self._drawing.__exit__()


def page_of(table: str, row: Mapping[str, str], content: Content) -> tuple[str, str]:
    """The page (`member`, `hetch`) on which a row of `table` is to be seen."""
    id = row.get(FORM_OF[table].key, "")
    match table:
        case "members" | "events" | "places" | "topics":
            return table.removesuffix("s"), id
        case "facts":
            return ("topic", row.get("topic", "")) if row.get("topic") in content.topics else ("district", "")
        case "tags":
            return ("events" if row.get("scope") == TagScope.EVENT else "members"), ""
        case "sources":
            return "district", ""
    return "home", ""


def serve(wishes: BinaryIO, answers: BinaryIO) -> None:
    """Answer each line of `wishes` (a Wish as JSON) with a line (an Answer) and its picture, until they end.

    There is one screen at a time, for a second one would speak the language of the first; another size or content makes
    a new one.
    """
    screen: LiveScreen | None = None
    for line in wishes:
        wish = msgspec.json.decode(line, type=Wish)
        try:
            if screen is None or (str(screen.path), screen.size) != (wish.content, wish.size):
                if screen is not None:
                    screen.close()
                screen = None
                screen = LiveScreen(Path(wish.content), wish.at, wish.size)
            answer, picture = _answer(screen, wish)
        except ContentError as error:
            answer, picture = Answer(0, refused=in_language(error.sentence, wish.staff)), b""
        answers.write(msgspec.json.encode(answer) + b"\n" + picture)
        answers.flush()
    if screen is not None:
        screen.close()


def _answer(screen: LiveScreen, wish: Wish) -> tuple[Answer, bytes]:
    found, image = screen.draw(wish)
    picture = _jpeg(image.scaledToWidth(wish.width, Qt.TransformationMode.SmoothTransformation))
    problems = tuple(_told(problem, wish.staff) for problem in found.problems)
    return Answer(len(picture), found.content is not None, problems), picture


def _jpeg(image: QImage) -> bytes:
    kept = QBuffer()
    kept.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(kept, "JPEG", QUALITY)  # type: ignore[call-overload]
    return bytes(kept.data().data())


def _told(problem: Problem, language: str) -> Told:
    words = (in_language(problem.sentence, language), in_language(problem.remedy, language))
    return Told(problem.severity, problem.column, *words)
