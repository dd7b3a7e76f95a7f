"""What search finds of one kind, for tests that look at nothing else."""

from kiosk.content.search.full_text import Found
from kiosk.content.search.index import SearchIndex
from kiosk.content.search.texts import Kind
from tests.factories import at

NOW = at("2026-11-23 12:00")
ALL = 200


def found_members(index: SearchIndex, query: str, language: str, limit: int = ALL) -> Found:
    """The members that `query` finds."""
    return index.find(query, language, NOW, limit).groups.get(Kind.MEMBER, Found())


def nearest_ids(index: SearchIndex, query: str, language: str) -> list[str]:
    """The ids of what is offered instead."""
    return [id for _, id in index.find(query, language, NOW).nearest]
