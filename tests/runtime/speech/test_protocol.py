"""What a speech server says, in whatever pieces it arrives, and what it is sent."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.runtime.speech import protocol
from kiosk.runtime.speech.protocol import NotSsip, Replies, Reply, command, is_language, languages, text_block

SAID = (
    b"208 OK CLIENT NAME SET\r\n"
    b"225-17\r\n225 OK MESSAGE QUEUED\r\n"
    b"701-17\r\n701-1\r\n701 BEGIN\r\n"
    b"249-Svenska \xc3\xa5\tsv\tnone\r\n249 OK VOICE LIST SENT\r\n"
    b"300 ERR\r\n"
)
MEANT = [
    Reply(208, ()),
    Reply(225, ("17",)),
    Reply(701, ("17", "1")),
    Reply(249, ("Svenska å\tsv\tnone",)),
    Reply(300, ()),
]


@given(st.lists(st.integers(0, len(SAID))))
def test_replies_are_the_same_in_whatever_pieces_they_come(cuts: list[int]) -> None:
    replies, ends = Replies(), [0, *sorted(cuts), len(SAID)]
    pieces = [SAID[start:end] for start, end in pairwise(ends)]
    assert [reply for piece in pieces for reply in replies.of(piece)] == MEANT


def test_events_and_refusals_are_known_by_their_code() -> None:
    assert [reply.is_event for reply in MEANT] == [False, False, True, False, False]
    assert [reply.is_good for reply in MEANT] == [True, True, False, True, False]


@pytest.mark.parametrize("line", [b"\r\n", b"hello\r\n", b"HTTP/1.1 400 Bad Request\r\n", b"225\r\n", b"22 OK\r\n"])
def test_a_line_without_a_code_is_no_speech_server(line: bytes) -> None:
    with pytest.raises(NotSsip):
        list(Replies().of(line))


def test_no_more_is_kept_than_a_reply_may_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "MOST_LINE_BYTES", 10)
    monkeypatch.setattr(protocol, "MOST_REPLY_BYTES", 30)
    assert list(Replies().of(b"225-345678\r\n" * 2 + b"225 OK\r\n")) == [Reply(225, ("345678",) * 2)]
    for endless in (b"225-4567890", b"225-4567890\r\n", b"225-345678\r\n" * 4):
        with pytest.raises(NotSsip):
            list(Replies().of(endless))


def test_the_bound_is_one_of_each_reply(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "MOST_REPLY_BYTES", 30)
    assert len(list(Replies().of(b"225-345678\r\n225 OK\r\n" * 50))) == 50


def test_a_command_is_one_line() -> None:
    assert command("SET SELF LANGUAGE sv") == b"SET SELF LANGUAGE sv\r\n"
    with pytest.raises(ValueError, match="is no command"):
        command("SET SELF LANGUAGE sv\r\nQUIT")


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("Hej", b"Hej\r\n.\r\n"),
        ("", b"\r\n.\r\n"),
        (".", b"..\r\n.\r\n"),
        (".5", b"..5\r\n.\r\n"),
        ("a\r\n.\r\nQUIT", b"a  .  QUIT\r\n.\r\n"),
        ("a\x00b\x1b\u2028c", b"a b  c\r\n.\r\n"),
        ("Råå\u00a0län", "Råå län\r\n.\r\n".encode()),
        ("a\ud800b", b"a b\r\n.\r\n"),
    ],
)
def test_a_text_ends_where_it_ends(text: str, block: bytes) -> None:
    assert text_block(text) == block


@given(st.text())
def test_no_text_says_more_than_itself(text: str) -> None:
    block = text_block(text)
    assert block.endswith(b"\r\n.\r\n")
    line = block.removesuffix(b"\r\n.\r\n")
    assert not {13, 10, 0} & set(line)
    assert line[:1] != b"." or line[:2] == b".."


def test_a_text_is_cut_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "MOST_CHARACTERS", 5)
    assert text_block("abcdefg") == b"abcde\r\n.\r\n"


@pytest.mark.parametrize(
    ("language", "is_one"),
    [
        ("sv", True),
        ("en-GB", True),
        ("yue", True),
        ("zh-Hant-TW", True),
        ("", False),
        ("s", False),
        ("sv\nQUIT", False),
    ],
)
def test_a_language_is_written_as_one(language: str, is_one: bool) -> None:
    assert is_language(language) is is_one


def test_of_all_voices_the_languages_are_kept() -> None:
    voices = ("Svenska\tsv\tnone", "English (GB)+Adam\ten-gb\tAdam", "English (US)\ten-US\tnone", "odd", "x\t\ty")
    assert languages(voices) == {"sv", "en"}
