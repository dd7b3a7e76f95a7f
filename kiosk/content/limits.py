"""What a content file may hold at most. The reader refuses more before it decodes anything; so does the writer."""

from datetime import UTC, datetime

FILE_BYTES = 256 * 2**20
"""The largest content file, pictures included."""

PICTURE_BYTES = 8 * 2**20
PICTURE_SIDE = 2160
"""The longest side of a picture in pixels."""

ROWS = {
    "meta": 1,
    "sources": 10_000,
    "tags": 1_000,
    "places": 1_000,
    "members": 50_000,
    "member_tags": 500_000,
    "topics": 1_000,
    "facts": 10_000,
    "events": 50_000,
    "event_tags": 500_000,
    "occurrences": 200_000,
    "notices": 1_000,
    "pictures": 20_000,
}
"""The most rows of each table. Of `texts` there can be one for each item, field and language."""

TEXT_CHARACTERS = {
    "name": 300,
    "title": 300,
    "summary": 2_000,
    "text": 10_000,
    "figure_note": 300,
    "when": 100,
    "alt": 1_000,
    "credit": 300,
    "direction": 300,
}
"""The longest text of each field in `texts`."""

PARAGRAPHS = frozenset({"summary", "text"})
"""The fields in `texts` that may hold line feeds."""

ID_CHARACTERS = 200
WORDS_CHARACTERS = 300
LINES_CHARACTERS = 10_000
LANGUAGES = 12

WHOLE_NUMBER = 2**31 - 1
"""The largest number that is not a moment; the screen counts in 32 bits."""

EARLIEST = int(datetime(2000, 1, 1, tzinfo=UTC).timestamp())
LATEST = int(datetime(2200, 1, 1, tzinfo=UTC).timestamp())
"""Moments lie from EARLIEST (included) to LATEST (not included), in seconds since 1970-01-01 UTC."""

QUERY_SECONDS = 3.0
"""The most processor time of one query."""
