import pytest

from kiosk.sources.checks.phones import with_telephones
from tests.sources.checks.drafts import ROW, member


@pytest.mark.parametrize(
    ("told", "phone"),
    [
        ("", ""),
        ("042-10 50 00", "+46 42 10 50 00"),
        ("+45 49212121", "+45 49 21 21 21"),
        ("tel:+46-42-105000", "+46 42 10 50 00"),
    ],
)
def test_a_number_is_brought_into_its_international_form(told: str, phone: str) -> None:
    assert with_telephones([member(told)]) == ((member(phone),), ())


@pytest.mark.parametrize("told", ["call us", "1", "+46 000", "042-10 50 00 00 00 00 00"])
def test_what_is_no_number_is_left_out_with_a_warning(told: str) -> None:
    (kept,), (problem,) = with_telephones([member(told)])
    assert kept.phone == ""
    assert (problem.column, problem.value) == ("phone", told)


def test_a_row_was_checked_before() -> None:
    assert with_telephones([member("as it is", ROW)]) == ((member("as it is", ROW),), ())
