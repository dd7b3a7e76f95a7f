"""What a thing of the content is called, whatever kind of thing it is."""

from collections.abc import Sequence
from typing import Any

from kiosk.domain.texts import pick

_TITLES = ("name", "title", "text", "alt")


def title_of(item: Any, languages: Sequence[str]) -> str:
    """The name or title of `item` in the first of `languages` that has one; its id where it has none in any."""
    named: Any = next((getattr(item, field) for field in _TITLES if hasattr(item, field)), {})
    return named if isinstance(named, str) else pick(named, languages).text or str(item.id)
