"""A page of the site before it is rendered."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from kiosk.phone.files import linked
from kiosk.phone.locale import LANGUAGES
from kiosk.phone.views.links import PictureView


@dataclass(frozen=True, slots=True)
class Page:
    """One page. `path` is that in its language, `short` the one without the language. `scripts` are names of
    SharedAssets, and one of them `fetches` JSON or not. What is not `found` is for nobody's search engine."""

    template: str
    path: str
    short: str
    title: str
    description: str
    place: str
    view: Mapping[str, Any]
    nodes: list[linked.Node] = field(default_factory=list)
    picture: PictureView | None = None
    changed: datetime | None = None
    scripts: tuple[str, ...] = ()
    fetches: bool = False
    found: bool = True

    @property
    def name(self) -> str:
        """Its file on the site."""
        return f"{self.path.removeprefix('/')}index.html"


def others(page: Page) -> dict[str, str]:
    """The same page in each language: `sv` → `/m/7K3QF/`."""
    return {code: f"{'' if code == LANGUAGES[0] else f'/{code}'}{page.short}" for code in LANGUAGES}
