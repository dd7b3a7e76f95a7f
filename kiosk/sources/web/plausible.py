"""Whether an answer can be what its source sends: a login page or half a calendar takes nobody's place."""

import codecs

from kiosk.sources.plan import SourceKind

_ZIP = b"PK\x03\x04"
_BRACKETS = {b"[": b"]", b"{": b"}"}


def plausible(kind: SourceKind, data: bytes) -> bool:
    """Whether `data` begins and ends as a source of this kind does; its insides are for the reader."""
    text = data.removeprefix(codecs.BOM_UTF8).strip()
    match kind:
        case SourceKind.CALENDAR:
            return b"BEGIN:VCALENDAR" in text[:2_000].upper() and text[-20:].upper().endswith(b"END:VCALENDAR")
        case SourceKind.EVENT_MANAGER:
            return _is_json(text)
        case SourceKind.LINKED_DATA:
            return _is_json(text) or b"ld+json" in text
        case _:
            return text.startswith(_ZIP) or (bool(text) and not text.startswith(b"<"))


def _is_json(text: bytes) -> bool:
    return bool(text) and text[-1:] == _BRACKETS.get(text[:1], b"")
