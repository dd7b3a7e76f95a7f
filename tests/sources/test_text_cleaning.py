"""Cells lose what has no place on the screen, and nothing else."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.reading.columns import HIDDEN
from kiosk.sources.text_cleaning import clean

TABLE = [
    ("", ""),
    ("Lindab", "Lindab"),
    ("  two  spaces ", "two spaces"),
    ("one\nline\r\nonly\tplease", "one line only please"),
    ("5\u00a0500 kvadratmeter", "5\u00a0500 kvadratmeter"),
    ("5\u202f500", "5\u202f500"),
    ("A\u030angelholm", "Ångelholm"),
    ("zero\u200bwidth\u200d\ufeff", "zerowidth"),
    ("left \u202eright\u202c", "left right"),
    ("\u2066isolated\u2069", "isolated"),
    ("soft\u00adhyphen", "softhyphen"),
    ("bell\x07 and\x00 escape\x1b[31m", "bell and escape[31m"),
    ("private\ue000use", "privateuse"),
    ("a \u200b b", "a b"),
    ("line\u2028break\u2029", "line break"),
    ("Räksmörgås – “ja” 🙂", "Räksmörgås – “ja” 🙂"),
    ("007", "007"),
]


@pytest.mark.parametrize(("dirty", "expected"), TABLE)
def test_clean(dirty: str, expected: str) -> None:
    assert clean(dirty) == expected


@settings(deadline=None)
@given(st.text())
def test_clean_text_stays_clean_and_visible(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not HIDDEN.search(cleaned)
