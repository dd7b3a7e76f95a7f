"""Drafts of each kind, as a calendar or a table tells them."""

from datetime import UTC, datetime, timedelta

from kiosk.domain.model import Status
from kiosk.sources.drafts import EventDraft, MemberDraft, Span, Where

NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ROW, CALENDAR = Where("events.csv", 4), Where("talks.ics", uid="a")


def span(starts: timedelta, length: timedelta = HOUR, status: Status = Status.CONFIRMED) -> Span:
    """A time that starts so long after NOW."""
    return Span(NOW + starts, NOW + starts + length, status)


def event(*spans: Span, where: Where = CALENDAR, status: Status = Status.CONFIRMED, sample: bool = False) -> EventDraft:
    """A talk."""
    return EventDraft("talk", where, {"sv": "Samtal"}, spans, status=status, sample=sample)


def member(phone: str = "", where: Where = CALENDAR) -> MemberDraft:
    """A member of the district."""
    return MemberDraft("hetch", where, {"sv": "Hetch"}, phone=phone)
