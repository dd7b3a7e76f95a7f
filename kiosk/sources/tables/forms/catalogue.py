"""The tables staff keep, one description each. What is added here is read, checked and explained by itself."""

from collections.abc import Iterator
from datetime import date, datetime

from kiosk.domain.model import Level, PictureKind, TagScope
from kiosk.domain.sentences import say
from kiosk.sources.tables.forms.columns import Column, Complaint, Form, Row, Texts, required
from kiosk.sources.tables.values.dates_and_times import moment, published
from kiosk.sources.tables.values.parsing import (
    address,
    choice,
    coordinates,
    email,
    file_name,
    flag,
    focal_point,
    icon_name,
    identifier,
    number,
    plain,
    reference,
    references,
)
from kiosk.sources.tables.values.telephones import phone
from kiosk.sources.text_limits import LONGEST

NOTE = "note"
"""A heading that every table may have: for staff's own words, never read."""

ID = required("id", identifier)
NAME = Texts("name", LONGEST["name"], required=True)
TITLE = Texts("title", LONGEST["title"], required=True)
SUMMARY = Texts("summary", LONGEST["summary"])
TEXT = Texts("text", LONGEST["text"], lines=True)
PLACE = Column[str | None]("place", reference, None, refers="places")
MEMBER_TAGS = Column[tuple[str, ...]]("tags", references, (), refers="tags:member")
SOURCE = Column[str | None]("source", reference, None, refers="sources")
PICTURE = Column("picture", file_name, "")

SOURCE_TITLE = required("title", plain(200))
PUBLISHER = required("publisher", plain(100))
PUBLISHED = Column[date | None]("published", published, None)
SOURCE_ADDRESS = required("address", address)
SOURCES = Form("sources", (ID, SOURCE_TITLE, PUBLISHER, PUBLISHED, SOURCE_ADDRESS))

SCOPE = required("scope", choice(TagScope))
TAGS = Form("tags", (ID, SCOPE), (NAME,), optional=True)

STOP = Column[int | None]("stop", number(1, 99), None)
COORDINATES = Column("coordinates", coordinates, "")
MINUTES = Column[int | None]("minutes", number(1, 999), None)
ENTRANCE = Column("entrance", file_name, "")
DIRECTION = Texts("direction", LONGEST["direction"])
PLACES = Form("places", (ID, STOP, MINUTES, COORDINATES, PICTURE, ENTRANCE, SOURCE), (NAME, SUMMARY, TEXT, DIRECTION))

WEBSITE = Column("website", address, "")
INITIATOR = Column("initiator", flag, False)
PHONE = Column("phone", phone, "")
EMAIL = Column("email", email, "")
MEMBERS = Form(
    "members", (ID, PLACE, WEBSITE, PHONE, EMAIL, INITIATOR, MEMBER_TAGS, PICTURE, SOURCE), (NAME, SUMMARY, TEXT)
)

ICON = required("icon", icon_name)
TOPICS = Form("topics", (ID, ICON), (TITLE, SUMMARY))

TOPIC = required("topic", reference, refers="topics")
FACT_ICON = Column("icon", icon_name, "")
FIGURE = Column[int | None]("figure", number(0), None)
FIGURE_NOTE = Texts("figure_note", LONGEST["figure_note"], holds="{}")
WHEN = Texts("when", LONGEST["when"])
FACT_TEXT = Texts("text", LONGEST["facts.text"], lines=True)
FACT_MEMBER = Column[str | None]("member", reference, None, refers="members")
FACT_SOURCE = required("source", reference, refers="sources")
HEADLINE = Column("headline", flag, False)


def figure_note_has_a_figure(row: Row) -> Iterator[Complaint]:
    """The words around a figure need the figure."""
    if row.text(FIGURE_NOTE) and row[FIGURE] is None:
        sentence = say("There are words around a figure, but no figure.")
        yield Complaint(FIGURE.name, sentence, say("Write the figure in digits."))


FACTS = Form(
    "facts",
    (ID, TOPIC, FACT_ICON, FIGURE, FACT_MEMBER, HEADLINE, FACT_SOURCE),
    (TITLE, FACT_TEXT, FIGURE_NOTE, WHEN),
    (figure_note_has_a_figure,),
)


def notice_ends_later(row: Row) -> Iterator[Complaint]:
    """A notice ends after it starts."""
    starts, ends = row[NOTICE_STARTS], row[NOTICE_ENDS]
    if starts and ends and ends <= starts:
        yield Complaint(NOTICE_ENDS.name, say("The notice ends before it starts."), say("Correct one of the two."))


LEVEL = required("level", choice(Level))
NOTICE_TEXT = Texts("text", LONGEST["notices.text"], required=True)
NOTICE_STARTS = Column[datetime | None]("starts", moment, None)
NOTICE_ENDS = Column[datetime | None]("ends", moment, None)
NOTICES = Form("notices", (ID, LEVEL, NOTICE_STARTS, NOTICE_ENDS), (NOTICE_TEXT,), (notice_ends_later,), optional=True)

FILE = required("file", file_name)
ALT = Texts("alt", 250, falls_back=False)
KIND = Column[PictureKind | None]("kind", choice(PictureKind), None)
FOCAL = Column("focal_point", focal_point, (50, 50))
CREDIT = Texts("credit", LONGEST["credit"])
PICTURES = Form("pictures", (FILE, KIND, FOCAL), (ALT, CREDIT), optional=True)
"""What the pictures show, for those who do not see them, and how each may be cut. `kiosk.sources.pictures` asks for the
words it needs."""
