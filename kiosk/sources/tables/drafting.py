"""Rows without a Problem → what their table tells of places, members and events."""

from datetime import date

from kiosk.sources.drafts import EventDraft, MemberDraft, PlaceDraft, Where
from kiosk.sources.tables import events, forms
from kiosk.sources.tables.columns import Row
from kiosk.sources.tables.forms import ID, NAME, SUMMARY, TEXT, TITLE
from kiosk.sources.tables.schedule import expand


def place(row: Row) -> PlaceDraft:
    """The place of a row."""
    return PlaceDraft(
        row[ID],
        _where(forms.PLACES.file, row),
        row.text(NAME),
        row.text(SUMMARY),
        row.text(TEXT),
        stop=row[forms.STOP],
        coordinates=row[forms.COORDINATES],
        picture=row[forms.PICTURE],
    )


def member(row: Row) -> MemberDraft:
    """The member of a row."""
    return MemberDraft(
        row[ID],
        _where(forms.MEMBERS.file, row),
        row.text(NAME),
        row.text(SUMMARY),
        row.text(TEXT),
        place=row[forms.PLACE] or "",
        website=row[forms.WEBSITE],
        phone=row[forms.PHONE],
        email=row[forms.EMAIL],
        initiator=row[forms.INITIATOR],
        tags=row[forms.MEMBER_TAGS],
        picture=row[forms.PICTURE],
    )


def event(row: Row, today: date) -> EventDraft:
    """The event of a row, its recurrences written out from `today` on."""
    return EventDraft(
        row[ID],
        _where(events.EVENTS.file, row),
        row.text(TITLE),
        expand(events.schedule(row), today),
        row.text(SUMMARY),
        row.text(TEXT),
        organiser=row[events.ORGANISER] or "",
        place=row[forms.PLACE] or "",
        status=row[events.STATUS],
        admission=row[events.ADMISSION],
        booking=row[events.BOOKING],
        all_day=row[events.ALL_DAY],
        sample=row[events.SAMPLE],
        tags=row[events.TAGS],
        picture=row[forms.PICTURE],
    )


def _where(table: str, row: Row) -> Where:
    return Where(table, row.number)
