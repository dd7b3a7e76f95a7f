"""A screen and the state folder that it watches, as nights go by."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk.content import generations
from kiosk.content.files import digest
from kiosk.content.pointer import Generation, State, generation_path, store
from kiosk.content.writer import write
from kiosk.domain.content import Content
from kiosk.domain.model import Member
from kiosk.domain.opening_hours import OpeningHours
from kiosk.runtime.staff.settings import StaffSettings
from kiosk.screen_settings import ScreenSettings
from kiosk.tour.offscreen import Drawing
from tests.content.samples import rewritten
from tests.e2e.item_tree import look, texts
from tests.screens import AT, HALL, UNHURRIED, heidi_content, heidi_pictures, stop

GONE = "gone"
"""The id of a member that only every third edition has."""


class Nights:
    """A state folder and the screen that watches it. Every edition of the content differs in the names of members."""

    def __init__(
        self,
        folder: Path,
        translations: Path,
        hours: OpeningHours | None = None,
        staff: StaffSettings = StaffSettings(),
    ) -> None:
        self._folder, self.state = folder, folder / "state"
        self._content = heidi_content()
        self.install(0)
        settings = ScreenSettings(
            content=self._no_file,
            state=self.state,
            inches=HALL.inches,
            patience=UNHURRIED,
            reduced_motion=True,
            hours=hours,
            staff=staff,
            at=AT,
            translations=translations,
        )
        self.drawing = Drawing(settings, HALL.size)
        self.screen, self.feed = self.drawing.screen, self.drawing.screen.feed
        stop(self.screen.clock)
        self.drawing.__enter__()
        self.screen.warm()
        self.rest()

    def edition(self, number: int) -> Content:
        """The content of that edition; in every third one a member is there that the others do not have."""
        members = {
            id: replace(member, name={language: f"{text} {number}" for language, text in member.name.items()})
            for id, member in self._content.members.items()
        }
        if number % 3 == 0:
            members[GONE] = Member(GONE, "AAAAA", {"sv": f"Aa försvinner {number}"})
        return replace(self._content, members=members)

    def install(self, number: int, change: Callable[[Content], Content] = lambda content: content) -> Generation:
        """A night brings that edition."""
        path = self._folder / "new.sqlite"
        path.unlink(missing_ok=True)
        write(change(self.edition(number)), heidi_pictures(), path)
        return generations.install(path, self.state)

    def look(self) -> None:
        """The screen looks, as it does every half minute, and comes to rest."""
        self.feed.look()
        self.rest()

    def rest(self) -> None:
        """Wait until the screen has seen what there is, and has drawn it."""
        self.drawing.wait_for(lambda: not self.feed._looking)
        self.drawing.picture()

    @property
    def shown(self) -> int:
        """The number of the generation on the screen."""
        assert self.feed.loaded
        assert self.feed.loaded.generation
        return self.feed.loaded.generation.number

    def said(self) -> str:
        """Everything that can be read on the screen."""
        return "\n".join(one.text for one in texts(look(self.screen.window)))

    def close(self) -> None:
        """Take the screen down."""
        self.drawing.__exit__()

    @staticmethod
    def _no_file() -> tuple[Path, str | None]:
        raise AssertionError("the screen has a state folder")


def made_current(nights: Nights, *statements: str) -> Generation:
    """The second generation, changed so that no installation would let it in, and yet the current one."""
    path = nights.state.parent / "changed.sqlite"
    write(nights.edition(2), heidi_pictures(), path)
    rewritten(path, *statements)
    sha256 = digest(path)
    first = generations.current(nights.state)
    second = Generation(2, sha256, generation_path(nights.state, 2, sha256), first.installed_at)
    path.rename(second.path)
    store(nights.state, State(highest=2, current=second, previous=(first,)))
    return second
