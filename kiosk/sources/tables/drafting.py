"""Rows without a Problem → what their table tells of places, members and events."""

from collections.abc import Sequence
from datetime import date

from kiosk.sources.drafts import EventDraft, MemberDraft, PlaceDraft, Span, Where
from kiosk.sources.tables.forms import catalogue, events, times
from kiosk.sources.tables.forms.catalogue import ID, NAME, SUMMARY, TEXT, TITLE
from kiosk.sources.tables.forms.columns import Row
from kiosk.sources.tables.schedule import expand


def place(row: Row) -> PlaceDraft:
    """The place of a row."""
    return PlaceDraft(
        row[ID],
        _where(row),
        row.text(NAME),
        row.text(SUMMARY),
        row.text(TEXT),
        stop=row[catalogue.STOP],
        coordinates=row[catalogue.COORDINATES],
        picture=row[catalogue.PICTURE],
        minutes=row[catalogue.MINUTES],
        entrance=row[catalogue.ENTRANCE],
        direction=row.text(catalogue.DIRECTION),
    )


def member(row: Row) -> MemberDraft:
    """The member of a row."""
    return MemberDraft(
        row[ID],
        _where(row),
        row.text(NAME),
        row.text(SUMMARY),
        row.text(TEXT),
        place=row[catalogue.PLACE] or "",
        website=row[catalogue.WEBSITE],
        phone=row[catalogue.PHONE],
        email=row[catalogue.EMAIL],
        initiator=row[catalogue.INITIATOR],
        tags=row[catalogue.MEMBER_TAGS],
        picture=row[catalogue.PICTURE],
    )


def event(row: Row, own: Sequence[Row], today: date) -> EventDraft:
    """The event of a row and of its `own` rows in the table of times; recurrences written out from `today` on."""
    return EventDraft(
        row[ID],
        _where(row),
        row.text(TITLE),
        _spans(row, own, today),
        row.text(SUMMARY),
        row.text(TEXT),
        organiser=row[events.ORGANISER] or "",
        place=row[catalogue.PLACE] or "",
        status=row[events.STATUS],
        admission=row[events.ADMISSION],
        booking=row[events.BOOKING],
        all_day=row[events.ALL_DAY],
        sample=row[events.SAMPLE],
        tags=row[events.TAGS],
        picture=row[catalogue.PICTURE],
    )


def _spans(row: Row, own: Sequence[Row], today: date) -> tuple[Span, ...]:
    """What the row says, but where the table of times tells of the same moment: that is the closer word."""
    when = events.schedule(row)
    further = tuple(map(times.span, own))
    told = {span.starts for span in further}
    ruled = (span for span in (expand(when, today) if when else ()) if span.starts not in told)
    return tuple(sorted((*ruled, *further), key=lambda span: span.starts))


def _where(row: Row) -> Where:
    return Where(row.source, row.number)
