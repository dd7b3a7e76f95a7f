"""The members of a small district, and their page with everything it needs."""

from dataclasses import dataclass

from kiosk.domain.content import Content
from kiosk.domain.model import TagScope
from kiosk.viewmodels.pages.members import MembersViewModel
from tests.factories import content, member, place, tag
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told

TAGS = [
    tag("work", 2, {"sv": "Arbetsplatser", "en": "Workplaces"}),
    tag("tech", 1, {"sv": "Teknik", "en": "Technology"}),
    tag("unused", 0, "Ingen"),
    tag("talk", 1, "Samtal", TagScope.EVENT),
]
CONTENT = content(
    places=[place("quay", 1, "Kajen")],
    tags=TAGS,
    members=[
        member("hetch", "Hetch", summary={"sv": "Techhubb"}, tags=("tech",)),
        member("mindpark", "Mindpark", tags=("work",)),
        member("oster", {"sv": "Österhubben", "en": "East hub"}, tags=("tech", "work")),
        member("lindab", "Lindab"),
        member("arla", "Ärlig hamn", place="quay"),
    ],
)
SWEDISH = ["hetch", "lindab", "mindpark", "arla", "oster"]


@dataclass
class Directory:
    """The page."""

    scene: SceneOf
    content: Content = CONTENT
    restarts: int = 0

    def __post_init__(self) -> None:
        self.page = MembersViewModel()
        self.page.listRestarted.connect(self._count)
        self.open(self.content)
        self.page.enter("")

    def open(self, content: Content, language: str = "sv", now: str = "2026-11-23 12:00") -> None:
        """Show `content`."""
        self.page.set_scene(self.scene(content, language=language, now=now))

    @property
    def ids(self) -> list[str]:
        """Who is listed."""
        return [row.id for row in told(self.page, "members").rows]

    @property
    def letters(self) -> str:
        """The rail."""
        return " ".join(row.label for row in told(self.page, "letters").rows)

    @property
    def state(self) -> str:
        """See MembersViewModel."""
        return str(told(self.page, "state"))

    def _count(self) -> None:
        self.restarts += 1
