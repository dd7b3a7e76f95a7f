"""Rows and drafts without a Problem → the immutable Content."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from hashlib import sha256
from itertools import islice
from operator import itemgetter

from kiosk.content.limits import ROWS
from kiosk.domain.content import Content, Meta
from kiosk.domain.model import Event, Fact, Member, Notice, Occurrence, Place, Source, Tag, Topic
from kiosk.domain.short_codes import Kind, short_code
from kiosk.sources.drafts import Drafts, EventDraft, MemberDraft, PlaceDraft
from kiosk.sources.pictures.collection import Collection
from kiosk.sources.tables.forms import catalogue
from kiosk.sources.tables.forms.catalogue import ID, NAME, SUMMARY, TITLE
from kiosk.sources.tables.forms.columns import Row
from kiosk.sources.tables.forms.settings import Settings
from kiosk.sources.tables.values.parsing import is_id


def assemble(
    settings: Settings,
    tables: Mapping[str, tuple[Row, ...]],
    told: Drafts,
    built_at: datetime,
    sources: tuple[str, ...],
    collection: Collection,
) -> Content:
    """The content that rows and drafts make, in their order; occurrences by start.

    `tables` holds the rows by table name (`facts`, not `facts.csv`), `told` what all sources tell of places, members
    and events, merged and looked up, `collection` the pictures that they name, all free of errors; `built_at` is in
    UTC, `sources` are the names that the content keeps. Occurrences end one beyond the most that a content file takes.
    """
    meta = Meta(
        built_at,
        built_at + timedelta(days=settings.valid_days),
        settings.languages,
        settings.phone_host,
        settings.allowed_hosts,
        sources,
        settings.feedback,
    )
    return Content(
        meta,
        sources={row[ID]: _source(row) for row in tables["sources"]},
        tags={row[ID]: _tag(row, position) for position, row in enumerate(tables["tags"])},
        places={draft.id: _place(draft, collection) for draft in told.places},
        members={draft.id: _member(draft, collection) for draft in told.members},
        events={event_id(draft.uid): _event(draft, collection) for draft in told.events},
        occurrences=_occurrences(told.events),
        topics={row[ID]: _topic(row, position) for position, row in enumerate(tables["topics"])},
        facts={row[ID]: _fact(row, position) for position, row in enumerate(tables["facts"])},
        notices=tuple(_notice(row) for row in tables["notices"]),
        pictures=collection.pictures,
    )


def _source(row: Row) -> Source:
    return Source(
        row[ID],
        row[catalogue.SOURCE_TITLE],
        row[catalogue.PUBLISHER],
        row[catalogue.PUBLISHED],
        row[catalogue.SOURCE_ADDRESS],
    )


def _tag(row: Row, position: int) -> Tag:
    return Tag(row[ID], row[catalogue.SCOPE], position, row.text(NAME))


def _topic(row: Row, position: int) -> Topic:
    code = short_code(Kind.TOPIC, row[ID])
    return Topic(row[ID], code, position, row[catalogue.ICON], row.text(TITLE), row.text(SUMMARY))


def _fact(row: Row, position: int) -> Fact:
    return Fact(
        row[ID],
        row[catalogue.TOPIC],
        position,
        row.text(TITLE),
        row.text(catalogue.FACT_TEXT),
        figure=row[catalogue.FIGURE],
        figure_note=row.text(catalogue.FIGURE_NOTE),
        when=row.text(catalogue.WHEN),
        icon=row[catalogue.FACT_ICON],
        member=row[catalogue.FACT_MEMBER],
        source=row[catalogue.FACT_SOURCE],
        headline=row[catalogue.HEADLINE],
    )


def event_id(uid: str) -> str:
    """The id of the event that its source calls `uid`: itself where it can be an id, else made from it, for good."""
    if is_id(uid):
        return uid
    return f"uid-{sha256(uid.encode()).hexdigest()[:20]}"


def _place(draft: PlaceDraft, collection: Collection) -> Place:
    code = short_code(Kind.PLACE, draft.id)
    return Place(
        draft.id,
        code,
        draft.stop,
        draft.name,
        draft.summary,
        draft.text,
        draft.coordinates,
        picture=collection.number(draft.picture),
        minutes=draft.minutes,
        entrance=collection.number(draft.entrance),
        direction=draft.direction,
    )


def _member(draft: MemberDraft, collection: Collection) -> Member:
    return Member(
        draft.id,
        short_code(Kind.MEMBER, draft.id),
        draft.name,
        draft.summary,
        draft.text,
        place=draft.place or None,
        website=draft.website,
        phone=draft.phone,
        email=draft.email,
        initiator=draft.initiator,
        tags=draft.tags,
        picture=collection.number(draft.picture),
    )


def _event(draft: EventDraft, collection: Collection) -> Event:
    id = event_id(draft.uid)
    return Event(
        id,
        short_code(Kind.EVENT, id),
        draft.title,
        draft.summary,
        draft.text,
        organiser=draft.organiser or None,
        place=draft.place or None,
        status=draft.status,
        admission=draft.admission,
        booking=draft.booking,
        all_day=draft.all_day,
        sample=draft.sample,
        tags=draft.tags,
        picture=collection.number(draft.picture),
    )


def _occurrences(events: Iterable[EventDraft]) -> tuple[Occurrence, ...]:
    every = ((span.starts, event_id(draft.uid), span) for draft in events for span in draft.spans)
    spans = sorted(islice(every, ROWS["occurrences"] + 1), key=itemgetter(0, 1))
    return tuple(
        Occurrence(number, event, span.starts, span.ends, span.status)
        for number, (_starts, event, span) in enumerate(spans, 1)
    )


def _notice(row: Row) -> Notice:
    return Notice(
        row[ID],
        row[catalogue.LEVEL],
        row.text(catalogue.NOTICE_TEXT),
        row[catalogue.NOTICE_STARTS],
        row[catalogue.NOTICE_ENDS],
    )
