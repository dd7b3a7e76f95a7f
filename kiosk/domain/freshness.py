"""How far what the screen says of the present can be trusted."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

AGED_AFTER = timedelta(hours=72)


class Freshness(StrEnum):
    """FRESH: what is said of today holds. AGED: nobody has said so for three days. OVER: the content itself says that
    it no longer does."""

    FRESH = "fresh"
    AGED = "aged"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class News:
    """How fresh the news are, and the moment (UTC) they are from."""

    freshness: Freshness
    since: datetime


def news(built_at: datetime, valid_until: datetime, heard_at: datetime | None, now: datetime) -> News:
    """What the content is worth at `now`.

    `heard_at` is when it was last found to be the latest there is; None where nobody looks for later content.
    """
    if now >= valid_until:
        return News(Freshness.OVER, built_at)
    if heard_at is not None and now - max(built_at, heard_at) >= AGED_AFTER:
        return News(Freshness.AGED, max(built_at, heard_at))
    return News(Freshness.FRESH, built_at)
