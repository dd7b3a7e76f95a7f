"""How somebody wants to see the screen beside a form."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from kiosk.domain.walltime import parse_moment

SHOWN = ("members", "events", "times", "places", "facts", "topics", "tags", "sources", "notices")
"""The tables whose rows are on a page of the screen."""
PANELS = {"tall": (1080, 1920), "wide": (1920, 1080)}
WIDTHS = {"tall": 540, "wide": 960}
"""Of the picture, in pixels."""
WAYS = {
    "language": ("sv", "en", "da", "de"),
    "text": ("100", "140", "200"),
    "theme": ("normal", "contrast"),
    "panel": tuple(PANELS),
    "reach": ("", "1"),
}
_PREFIX = "as:"
"""Before the names of these fields, which stand in one form with those of a row."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Each as its form names it; `at` is a wall time in Stockholm, empty for now."""

    language: str = "sv"
    text: str = "100"
    theme: str = "normal"
    panel: str = "tall"
    reach: str = ""
    at: str = ""

    @property
    def moment(self) -> datetime:
        """The moment that is looked at."""
        return parse_moment(self.at) if self.at else datetime.now(UTC).replace(microsecond=0)

    @property
    def fields(self) -> Mapping[str, str]:
        """The same as fields of a form."""
        return {f"{_PREFIX}{name}": value for name, value in asdict(self).items()}


def seen(asked: Mapping[str, str]) -> Seen:
    """How it is asked for; what nobody can mean is left as it is at first."""
    told = {name: asked.get(f"{_PREFIX}{name}", "") for name in (*WAYS, "at")}
    found = {name: value for name, value in told.items() if value in WAYS.get(name, ())}
    return Seen(**found, at=_wall_time(told["at"]))


def _wall_time(written: str) -> str:
    try:
        parse_moment(written)
    except ValueError:
        return ""
    return written
