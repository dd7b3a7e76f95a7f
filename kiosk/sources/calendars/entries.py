"""One event component with what is needed to read it, and what names it."""

from dataclasses import dataclass
from hashlib import sha256

from kiosk.sources.calendars.components import Component
from kiosk.sources.calendars.zones import Zones
from kiosk.sources.linked.item import LONGEST_UID
from kiosk.sources.text_cleaning import clean

_PUBLIC = {"", "PUBLIC", "DEFAULT"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A component, the zones of its calendar, and whether the calendar calls off all that it holds."""

    component: Component
    zones: Zones
    off: bool

    @property
    def has_uid(self) -> bool:
        """Whether it has a name for good of its own."""
        line = self.component.first("UID")
        return line is not None and bool(clean(line.text))

    @property
    def uid(self) -> str:
        """Its UID, cleaned and short; without one, one made of when it begins and what it is called."""
        line = self.component.first("UID")
        if line is not None and self.has_uid:
            return short_uid(clean(line.text))
        whole = self.component.first("DTSTART") and self.component.first("SUMMARY")
        alone = () if whole else (str(self.component.number),)
        return short_uid("\n".join(("no UID", *self.gist, *alone)), always=True)

    @property
    def gist(self) -> tuple[str, ...]:
        """When it begins and what it is called, as written."""
        return tuple(line.value for name in ("DTSTART", "SUMMARY") for line in self.component.all(name))

    @property
    def is_private(self) -> bool:
        """Whether it is not for everybody to see; a class that nobody knows is meant so too."""
        return self.component.word("CLASS") not in _PUBLIC

    @property
    def is_change(self) -> bool:
        """Whether it replaces a time of another component."""
        return self.component.first("RECURRENCE-ID") is not None

    @property
    def age(self) -> tuple[int, str]:
        """What orders components of one UID, or of one of its times, the newest last."""
        stamp = self.component.first("LAST-MODIFIED") or self.component.first("DTSTAMP")
        return self.component.sequence, stamp.value.strip() if stamp else ""


def short_uid(uid: str, *, always: bool = False) -> str:
    """`uid`, or a number made of it where it is longer than a UID may be, or `always`."""
    if len(uid) <= LONGEST_UID and not always:
        return uid
    return f"made-{sha256(uid.encode('utf-8', 'replace')).hexdigest()[:32]}"
