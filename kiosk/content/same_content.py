"""Whether a build of tonight says what the one of last night said, on another date."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from kiosk.content.difference import FORESEEN, SamePicture
from kiosk.domain.content import Content


def differs_in_date_alone(old: Content, new: Content, same_picture: SamePicture) -> bool:
    """Whether `new` has nothing that `old` has not, but for the moment of its build and what follows from that moment:
    until when it holds, that times of yesterday are over, and that recurrences are written out a day further."""
    window = (new.meta.built_at, old.meta.built_at + FORESEEN)
    same = all(_held(old, field.name, window) == _held(new, field.name, window) for field in fields(Content))
    return same and all(same_picture(number, number) for number in new.pictures)


def _held(content: Content, name: str, window: tuple[datetime, datetime]) -> object:
    """What is compared of a field of the content, in its order."""
    first, last = window
    held: Any = getattr(content, name)
    if name == "meta":
        return replace(held, built_at=first, valid_until=last)
    if name == "occurrences":  # their numbers follow from how many there are
        return [(each.event, each.starts, each.ends, each.status) for each in held if first < each.ends < last]
    return list(held.items()) if isinstance(held, Mapping) else held
