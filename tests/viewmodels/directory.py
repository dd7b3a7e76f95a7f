"""The members of a small district, and their page with everything it needs."""

from dataclasses import dataclass, field

from kiosk.content.search.index import SearchIndex
from kiosk.domain.model import Content, TagScope
from kiosk.viewmodels.pages.members import MembersViewModel
from tests.factories import content, member, place, tag
from tests.manual_jobs import ManualJobs
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told

CHAINS = {"sv": ("sv", "en"), "en": ("en", "sv"), "da": ("da", "en", "sv"), "de": ("de", "en", "sv")}
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
    """The page, with its jobs in hand and its index to be had."""

    scene: SceneOf
    content: Content = CONTENT
    jobs: ManualJobs = field(default_factory=ManualJobs)
    index: SearchIndex | None = None
    restarts: int = 0

    def __post_init__(self) -> None:
        self.page = MembersViewModel(lambda: self.index, self.jobs)
        self.page.listRestarted.connect(self._count)
        self.open(self.content)
        self.page.enter("")

    def open(self, content: Content, language: str = "sv", now: str = "2026-11-23 12:00") -> None:
        """Show `content`; its index is ready at once."""
        self.index = SearchIndex.build(content, CHAINS)
        self.page.set_scene(self.scene(content, language=language, now=now))

    @property
    def ids(self) -> list[str]:
        """Who is listed."""
        return [row.id for row in told(self.page, "members").rows]

    @property
    def nearest(self) -> list[str]:
        """Who is offered instead."""
        return [row.id for row in told(self.page, "nearest").rows]

    @property
    def letters(self) -> str:
        """The rail."""
        return " ".join(row.label for row in told(self.page, "letters").rows)

    @property
    def state(self) -> str:
        """See MembersViewModel."""
        return str(told(self.page, "state"))

    def find(self, query: str) -> list[str]:
        """Search and wait for the answer."""
        self.page.search(query)
        self.jobs.do()
        return self.ids

    def _count(self) -> None:
        self.restarts += 1
