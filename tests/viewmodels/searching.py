"""A small district, and the page that searches it with everything it needs."""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.content.search.index import SearchIndex
from kiosk.domain.content import Content
from kiosk.viewmodels.hit_rows import HitRow
from kiosk.viewmodels.pages.search import SearchViewModel
from kiosk.viewmodels.reading import Reading
from tests.factories import content, event, fact, member, occurrence, place, tag, topic
from tests.manual_jobs import ManualJobs
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told

CHAINS = {"sv": ("sv", "en"), "en": ("en", "sv"), "da": ("da", "en", "sv"), "de": ("de", "en", "sv")}
CONTENT = content(
    places=[place("quay", 1, "Kajen"), place("reco-place", 2, "RecoLab", summary={"sv": "Södra änden"})],
    tags=[tag("tech", 1, {"sv": "Teknik", "en": "Technology"})],
    members=[
        member("reco", "RecoLab", place="reco-place"),
        member("region", {"sv": "Region Skåne", "en": "Region Skåne"}),
        member("resurs", "Resurs Bank"),
        member("hetch", "Hetch", summary={"sv": "Techhubb"}, tags=("tech",)),
        member("mindpark", "Mindpark"),
        member("oster", {"sv": "Österhubben", "en": "East hub"}),
    ],
    events=[event("open", "Öppet hus på RecoLab", sample=True), event("past", "Rester av i går")],
    occurrences=[
        occurrence("open", "2026-11-20 13:00", "2026-11-20 16:00", 1),
        occurrence("open", "2026-12-03 13:00", "2026-12-03 16:00", 2),
        occurrence("past", "2026-11-22 13:00", "2026-11-22 14:00", 3),
    ],
    topics=[topic("who", title="De startade distriktet")],
    facts=[
        fact("region", "who", 1, "Region Skåne är med"),
        fact("people", "who", 2, "Anställda", figure=5500, figure_note={"sv": "över {}"}),
    ],
)


@dataclass
class Searching:
    """The page, with its jobs in hand and its index to be had."""

    scene: SceneOf
    content: Content = CONTENT
    jobs: ManualJobs = field(default_factory=ManualJobs)
    index: SearchIndex | None = None
    restarts: int = 0
    keys: Callable[[], Reading] = Reading

    def __post_init__(self) -> None:
        self.page = SearchViewModel(lambda: self.index, self.jobs, self.keys)
        self.page.restarted.connect(self._count)
        self.open(self.content)
        self.page.enter("")

    def open(self, content: Content, language: str = "sv", now: str = "2026-11-23 12:00") -> None:
        """Show `content`; its index is ready at once."""
        self.index = SearchIndex.build(content, CHAINS)
        self.page.set_scene(self.scene(content, language=language, now=now))

    def find(self, query: str) -> dict[str, list[str]]:
        """Search and wait for the answer."""
        self.page.search(query)
        self.jobs.do()
        return self.found

    @property
    def found(self) -> dict[str, list[str]]:
        """The ids of each group that is shown, by its label."""
        groups = told(self.page, "groups").rows
        return {group.label: [row.id for row in group.rows.rows] for group in groups if group.rows.rows}

    @property
    def totals(self) -> dict[str, int]:
        """How many there are of each kind."""
        groups = told(self.page, "groups").rows
        return {group.kind: int("".join(filter(str.isdigit, group.total))) for group in groups if group.total}

    @property
    def rows(self) -> list[HitRow]:
        """Every hit, from the top."""
        return [row for group in told(self.page, "groups").rows for row in group.rows.rows]

    @property
    def nearest(self) -> list[str]:
        """What is offered instead."""
        return [row.id for row in told(self.page, "nearest").rows]

    @property
    def state(self) -> str:
        """See SearchViewModel."""
        return str(told(self.page, "state"))

    def _count(self) -> None:
        self.restarts += 1
