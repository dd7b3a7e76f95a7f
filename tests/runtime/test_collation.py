"""The order of the members, in each language as it sorts."""

import pytest

from kiosk.runtime.collation import Orders
from kiosk.runtime.language import Languages
from tests.factories import content, member


@pytest.fixture
def orders(languages: Languages) -> Orders:
    names = ("Zenit", "Ångan", "Öresund", "Ängen", "Aula 10", "aula 9")
    return Orders(content(members=[member(name, name) for name in names]), languages.all)


def test_each_language_sorts_as_it_does(orders: Orders) -> None:
    assert orders["sv"] == ("aula 9", "Aula 10", "Zenit", "Ångan", "Ängen", "Öresund")
    assert orders["en"] == ("Ångan", "Ängen", "aula 9", "Aula 10", "Öresund", "Zenit")


def test_an_order_is_worked_out_once(orders: Orders, languages: Languages) -> None:
    assert len(orders) == len(dict(orders)) == len(languages.all)
    assert orders["da"] is orders["da"]


def test_an_unknown_language_has_no_order(orders: Orders) -> None:
    with pytest.raises(KeyError):
        orders["fr"]
