"""The characters that no text may hold, against Python's own tables of Unicode."""

import sys
import unicodedata

import pytest

from kiosk.content.reading.columns import HIDDEN, check_texts
from kiosk.domain.errors import ContentHostile

REFUSED = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def test_hidden_holds_exactly_the_refused_categories() -> None:
    for code in range(sys.maxunicode + 1):
        category = unicodedata.category(chr(code))
        if category != "Cn":
            assert bool(HIDDEN.match(chr(code))) == (category in REFUSED), f"U+{code:04X} is {category}"


@pytest.mark.parametrize("text", ["Ängelholm", "5\u00a0500", "1\u202f000 – “så”", "中文", "👋", "e\u0301", ""])
def test_check_texts_takes_what_people_write(text: str) -> None:
    check_texts("here", [text], 20, paragraphs=False)


def test_check_texts_takes_line_feeds_only_in_paragraphs() -> None:
    check_texts("here", ["one\n\ntwo"], 20, paragraphs=True)
    with pytest.raises(ContentHostile, match=r"U\+000A"):
        check_texts("here", ["one\n\ntwo"], 20, paragraphs=False)
    with pytest.raises(ContentHostile, match=r"U\+000D"):
        check_texts("here", ["one\r\ntwo"], 20, paragraphs=True)
