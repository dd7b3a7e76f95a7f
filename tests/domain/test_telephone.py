"""A telephone number as it is dialled and as it is read."""

import pytest

from kiosk.domain.telephone import as_dialled, as_in_sweden, parts, with_extension

NUMBERS = [
    # held, dialled, in Sweden
    ("+46 42 10 50 00", "tel:+4642105000", "042-10 50 00"),
    ("+46 42 10 50 00 ext. 12", "tel:+4642105000;ext=12", "042-10 50 00"),
    ("+46 8 12 34 56", "tel:+468123456", "08-12 34 56"),
    ("+46 771 11 22 33", "tel:+46771112233", "0771-11 22 33"),
    ("+46 200 22 55 00", "tel:+46200225500", "0200-22 55 00"),
    ("+45 49 21 21 21", "tel:+4549212121", "+45 49 21 21 21"),
    ("+1 212-555-0123", "tel:+12125550123", "+1 212-555-0123"),
    ("114 14", "tel:11414", "114 14"),
    ("112", "tel:112", "112"),
    ("", "tel:", ""),
]


@pytest.mark.parametrize(("held", "dialled", "in_sweden"), NUMBERS)
def test_a_number_is_dialled_and_read(held: str, dialled: str, in_sweden: str) -> None:
    number, extension = parts(held)
    assert (as_dialled(held), as_in_sweden(number)) == (dialled, in_sweden)
    assert with_extension(number, extension) == held
