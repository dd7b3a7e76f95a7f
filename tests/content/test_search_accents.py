"""What only a held key types, accents and the letters of other languages, the key itself finds too: a keypad cannot
hold a key of the on-screen keyboard."""

from dataclasses import replace

import pytest

from kiosk.content.search.index import SearchIndex
from kiosk.domain.model import Member
from kiosk.runtime.language import Language, Languages
from tests.content.found import found_members
from tests.content.test_search import CONTENT

CODES = ("sv", "en", "da", "de")


def offered(language: Language) -> list[tuple[str, str]]:
    """Each letter that a held key offers, with that key."""
    return [(letter, key) for key, letters in language.accents.items() for letter in letters]


@pytest.mark.parametrize("code", CODES)
def test_a_name_is_found_by_keys_that_are_not_held(languages: Languages, code: str) -> None:
    languages.use(code)
    letters = offered(languages.current)
    members = {f"n{n}": Member(f"n{n}", "B0001", {code: f"Ta{letter}min"}) for n, (letter, _) in enumerate(letters)}
    index = SearchIndex.build(replace(CONTENT, members=members), {code: (code,)})
    lost = [
        (letter, key)
        for n, (letter, key) in enumerate(letters)
        if f"n{n}" not in found_members(index, f"ta{key}min", code).ids
    ]
    index.close()
    assert len(letters) > 20
    assert not lost
