"""What `kiosk content check` has to say."""

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.content.inspection import MissingText, inspect
from kiosk.domain.errors import ContentMissing, ContentTooNew
from tests.content.samples import META, NOON, rewritten


def test_inspect_says_what_is_in_the_file(good: Path, good_bytes: bytes) -> None:
    found = inspect(good, NOON)
    assert (found.path, found.size) == (good, len(good_bytes))
    assert found.sha256 == hashlib.sha256(good_bytes).hexdigest()
    assert (found.schema_version, found.built_at, found.valid_until) == (3, META.built_at, META.valid_until)
    assert found.languages == ("sv", "en")
    assert found.counts == {
        "pictures": 2,
        "sources": 2,
        "tags": 3,
        "places": 2,
        "members": 2,
        "topics": 1,
        "facts": 2,
        "events": 2,
        "occurrences": 3,
        "notices": 2,
    }


@pytest.mark.parametrize(("days", "left"), [(-1, 3), (0, 2), (1, 1), (4, 0)])
def test_inspect_counts_what_has_not_ended(days: int, left: int, good: Path) -> None:
    assert inspect(good, NOON + timedelta(days=days)).upcoming == left


def test_inspect_names_missing_translations(good: Path) -> None:
    missing = inspect(good, NOON).missing
    assert MissingText("member", "5\u00a0500 – “Ängelholm”", "", "name", "en") in missing
    assert MissingText("place", "Inne", "", "summary", "sv") in missing
    assert not [each for each in missing if (each.kind, each.title) == ("member", "Östra hubben")]


def test_inspect_refuses_what_the_screen_refuses(good: Path) -> None:
    with pytest.raises(ContentMissing):
        inspect(good.with_name("other.sqlite"))
    rewritten(good, "PRAGMA user_version=99")
    with pytest.raises(ContentTooNew):
        inspect(good)
