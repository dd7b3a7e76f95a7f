"""Bytes → properties: folding, characters, parameters, and everything that programs get wrong about them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sources.calendars.lines import LONGEST_LINE, Line, read_lines


def summary(data: bytes) -> str:
    """The text of the only property of `data`."""
    (line,) = read_lines(data)
    assert line.name == "SUMMARY"
    return line.text


TEXTS = [
    (b"SUMMARY:Talk\r\n", "Talk"),
    (b"SUMMARY:Talk", "Talk"),
    (b"summary:Talk\n", "Talk"),
    (b"  \n\nSUMMARY:Talk\r\r\n", "Talk"),
    (b"\xef\xbb\xbfSUMMARY:Talk", "Talk"),
    (b"SUM\r\n MARY:Ta\r\n lk\r\n", "Talk"),
    (b"SUMMARY:Ta\n\tlk", "Talk"),
    (b"SUMMARY:Ta\r lk", "Talk"),
    (b"SUMMARY:Ta\r\n\r\n lk", "Talk"),
    (b"SUMMARY:R\xc3\r\n \xa4ka", "Räka"),
    (b"SUMMARY:R\xe4ka", "Räka"),
    ("SUMMARY:Räka".encode("utf-16"), "Räka"),
    (b"SUMMARY:Ta\0lk", "Talk"),
    (rb"SUMMARY:a\, b\; c\\d\ne\Nf\"", 'a, b; c\\d\ne\nf"'),
    (rb"SUMMARY:C:\\nisse", "C:\\nisse"),
    (rb"SUMMARY:50\% \x", "50\\% \\x"),
    (b"SUMMARY:12:30: talk", "12:30: talk"),
    (b"SUMMARY:first\nsecond line of it\nthird\n", "first\nsecond line of it\nthird"),
    (b"SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:R=C3=A4ka =\nmed sm=C3=B6r", "Räka med smör"),
    (b"SUMMARY;QUOTED-PRINTABLE:a=0D=0Ab", "a\nb"),
    (b"item1.SUMMARY:Talk", "Talk"),
    (b"SUMMARY ; LANGUAGE = sv :Talk", "Talk"),
    (b"SUMMARY;BROKEN:Talk", "Talk"),
    (b"SUMMARY;=;;:Talk", "Talk"),
    (b"SUMMARY:", ""),
]


@pytest.mark.parametrize(("data", "expected"), TEXTS)
def test_a_text(data: bytes, expected: str) -> None:
    assert summary(data) == expected


PARAMETERS = [
    (b"A;TZID=Europe/Stockholm:x", {"TZID": "Europe/Stockholm"}, "x"),
    (b'A;TZID="Europe/Stockholm":x', {"TZID": "Europe/Stockholm"}, "x"),
    (b'A;CN="Hub; the one: here";X=1:x', {"CN": "Hub; the one: here", "X": "1"}, "x"),
    (b"A;CN=the ^'Hub^' ^^1^n2:x", {"CN": 'the "Hub" ^1\n2'}, "x"),
    (b"A;X=1;X=2:x", {"X": "1"}, "x"),
    (b"A;value=date:20260101", {"VALUE": "date"}, "20260101"),
    (b"A;TZID=(UTC+01:00) Rome:20260101T100000", {"TZID": "(UTC+01:00) Rome"}, "20260101T100000"),
    (b"A;TZID=tzone://Microsoft/Utc:20260101T100000", {"TZID": "tzone://Microsoft/Utc"}, "20260101T100000"),
    (b"A;TZID=Europe/Stockholm:2026-01-01T10:00:00", {"TZID": "Europe/Stockholm"}, "2026-01-01T10:00:00"),
    (b'A;X="never closed:x', {"X": ""}, "x"),
]


@pytest.mark.parametrize(("data", "parameters", "value"), PARAMETERS)
def test_parameters(data: bytes, parameters: dict[str, str], value: str) -> None:
    assert list(read_lines(data)) == [Line(1, "A", value, parameters)]


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    data = b"\r\nA:1\r\n 2\r\n\r\nB:3\nC:4\n"
    assert [(line.name, line.value, line.number) for line in read_lines(data)] == [
        ("A", "12", 2),
        ("B", "3", 5),
        ("C", "4", 6),
    ]


def test_commas_part_values_unless_they_are_escaped() -> None:
    (line,) = read_lines(rb"CATEGORIES:talk,food\, drinks,,music\;")
    assert list(line.texts) == ["talk", "food, drinks", "music;"]


def test_what_is_no_property_belongs_to_no_date() -> None:
    (line,) = read_lines(b"DTSTART:20260101\njunk\n")
    assert line.value == "20260101"


@pytest.mark.parametrize("fold", [b"", b"\n "])
def test_a_line_of_megabytes_is_cut(fold: bytes) -> None:
    (line,) = read_lines(b"SUMMARY:" + (b"x" * 1_000 + fold) * 3_000)
    assert LONGEST_LINE - 2_000 < len(line.value) < LONGEST_LINE + 2_000


@given(st.binary(max_size=300))
def test_any_bytes_are_lines(data: bytes) -> None:
    for line in read_lines(data):
        assert line.name == line.name.upper()
        assert line.number >= 1
        assert line.text is not None
        list(line.texts)
