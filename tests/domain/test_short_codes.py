"""Short codes are five plain characters, stable for ever, and meetings are found."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.short_codes import ALPHABET, CODE_LENGTH, Kind, meetings, short_code

FOR_EVER = [
    (Kind.MEMBER, "lindab", "NCZ1F"),
    (Kind.EVENT, "lindab", "F51YC"),
    (Kind.PLACE, "recolab", "16P2H"),
    (Kind.TOPIC, "history", "E3X7J"),
]


@pytest.mark.parametrize(("kind", "id", "code"), FOR_EVER)
def test_short_code_never_changes(kind: Kind, id: str, code: str) -> None:
    assert short_code(kind, id) == code
    assert short_code(kind.value, id) == code


@settings(deadline=None)
@given(st.sampled_from(Kind), st.text())
def test_short_code_is_plain(kind: Kind, id: str) -> None:
    code = short_code(kind, id)
    assert len(code) == CODE_LENGTH
    assert set(code) <= set(ALPHABET)


def test_short_code_refuses_an_unknown_kind() -> None:
    with pytest.raises(ValueError, match="member"):
        short_code("member", "lindab")


def test_meetings_finds_two_ids_with_one_code() -> None:
    ids = [f"thing-{n}" for n in range(20_000)]
    found = meetings(Kind.MEMBER, ids)
    assert found, "some pair of 20,000 meets"
    for one, other in found:
        assert one != other
        assert short_code(Kind.MEMBER, one) == short_code(Kind.MEMBER, other)


def test_meetings_takes_no_offence_at_the_same_id_twice() -> None:
    assert meetings(Kind.MEMBER, ["hetch", "hetch", "mindpark"]) == ()
