"""Rows without a Problem → the immutable Content."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from itertools import islice
from operator import itemgetter

from kiosk.content.limits import ROWS
from kiosk.domain.identity import Kind, short_code
from kiosk.domain.model import Content, Event, Fact, Member, Meta, Notice, Occurrence, Place, Source, Tag, Topic
from kiosk.domain.walltime import local
from kiosk.sources import events, forms
from kiosk.sources.columns import Row
from kiosk.sources.forms import ID, NAME, SUMMARY, TEXT, TITLE
from kiosk.sources.schedule import expand
from kiosk.sources.settings import Settings


def assemble(settings: Settings, tables: Mapping[str, tuple[Row, ...]], built_at: datetime) -> Content:
    """The content that the rows of every table make, in the order of the rows; occurrences by start.

    `tables` holds the rows by table name (`members`, not `members.csv`), free of errors; `built_at` is in UTC.
    Occurrences end one beyond the most that a content file takes.
    """
    meta = Meta(
        built_at,
        built_at + timedelta(days=settings.valid_days),
        settings.languages,
        settings.phone_host,
        settings.allowed_hosts,
        tuple(f"{name}.csv" for name in ("settings", *tables)),
    )
    return Content(
        meta,
        sources={row[ID]: _source(row) for row in tables["sources"]},
        tags={row[ID]: _tag(row, position) for position, row in enumerate(tables["tags"])},
        places={row[ID]: _place(row) for row in tables["places"]},
        members={row[ID]: _member(row) for row in tables["members"]},
        events={row[ID]: _event(row) for row in tables["events"]},
        occurrences=_occurrences(tables["events"], local(built_at).date()),
        topics={row[ID]: _topic(row, position) for position, row in enumerate(tables["topics"])},
        facts={row[ID]: _fact(row, position) for position, row in enumerate(tables["facts"])},
        notices=tuple(_notice(row) for row in tables["notices"]),
    )


def _source(row: Row) -> Source:
    return Source(
        row[ID], row[forms.SOURCE_TITLE], row[forms.PUBLISHER], row[forms.PUBLISHED], row[forms.SOURCE_ADDRESS]
    )


def _tag(row: Row, position: int) -> Tag:
    return Tag(row[ID], row[forms.SCOPE], position, row.text(NAME))


def _place(row: Row) -> Place:
    code = short_code(Kind.PLACE, row[ID])
    return Place(row[ID], code, row[forms.STOP], row.text(NAME), row.text(SUMMARY), row.text(TEXT))


def _member(row: Row) -> Member:
    return Member(
        row[ID],
        short_code(Kind.MEMBER, row[ID]),
        row.text(NAME),
        row.text(SUMMARY),
        row.text(TEXT),
        place=row[forms.PLACE],
        website=row[forms.WEBSITE],
        initiator=row[forms.INITIATOR],
        tags=row[forms.MEMBER_TAGS],
    )


def _topic(row: Row, position: int) -> Topic:
    code = short_code(Kind.TOPIC, row[ID])
    return Topic(row[ID], code, position, row[forms.ICON], row.text(TITLE), row.text(SUMMARY))


def _fact(row: Row, position: int) -> Fact:
    return Fact(
        row[ID],
        row[forms.TOPIC],
        position,
        row.text(TITLE),
        row.text(forms.FACT_TEXT),
        figure=row[forms.FIGURE],
        figure_note=row.text(forms.FIGURE_NOTE),
        when=row.text(forms.WHEN),
        icon=row[forms.FACT_ICON],
        member=row[forms.FACT_MEMBER],
        source=row[forms.FACT_SOURCE],
        headline=row[forms.HEADLINE],
    )


def _event(row: Row) -> Event:
    return Event(
        row[ID],
        short_code(Kind.EVENT, row[ID]),
        row.text(TITLE),
        row.text(SUMMARY),
        row.text(TEXT),
        organiser=row[events.ORGANISER],
        place=row[forms.PLACE],
        status=row[events.STATUS],
        admission=row[events.ADMISSION],
        booking=row[events.BOOKING],
        all_day=row[events.ALL_DAY],
        sample=row[events.SAMPLE],
        tags=row[events.TAGS],
    )


def _occurrences(rows: Iterable[Row], today: date) -> tuple[Occurrence, ...]:
    every = ((span.starts, row[ID], span) for row in rows for span in expand(events.schedule(row), today))
    spans = sorted(islice(every, ROWS["occurrences"] + 1), key=itemgetter(0, 1))
    return tuple(
        Occurrence(number, event, span.starts, span.ends, span.status)
        for number, (_starts, event, span) in enumerate(spans, 1)
    )


def _notice(row: Row) -> Notice:
    return Notice(
        row[ID], row[forms.LEVEL], row.text(forms.NOTICE_TEXT), row[forms.NOTICE_STARTS], row[forms.NOTICE_ENDS]
    )
