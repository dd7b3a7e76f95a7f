import pytest

from kiosk.sources.checks.checking import check_content
from kiosk.sources.checks.long_words import long_words
from kiosk.sources.drafts import Drafts, MemberDraft, Where
from kiosk.sources.text_limits import LONGEST_WORD, breadth
from tests.factories import content, member, tag

LONG = "Hafenwasserwirtschaftsforschungsgemeinschaft"


@pytest.mark.parametrize(("word", "broad"), [("", 0), ("nanna", 5), ("lilli", 2.5), ("mamma", 6.5), ("Wi-Fi", 4)])
def test_breadth_counts_narrow_letters_half_and_broad_ones_more(word: str, broad: float) -> None:
    assert breadth(word) == broad


@pytest.mark.parametrize(
    "name", [LONG, f"Om {LONG}", f"{LONG}-gruppen", f"a\u00a0{LONG}", "Kungliga\u00a0Tekniska\u00a0Högskolan"]
)
def test_a_word_without_room_is_told_with_its_place(name: str) -> None:
    (problem,) = long_words(content(members=[member("hetch", {"sv": name})]), {})
    assert (problem.table, problem.uid, problem.column) == ("members.csv", "hetch", "name_sv")


@pytest.mark.parametrize(
    "name", ["Hetch", "Hafenwasser-wirtschafts-forschungs-gemeinschaft", "Vård/omsorg/utbildning/kultur"]
)
def test_a_word_that_finds_room_or_a_break_is_not_told(name: str) -> None:
    assert not list(long_words(content(members=[member("hetch", {"sv": name})]), {}))


def test_the_place_is_the_row_where_there_is_one() -> None:
    drafts = Drafts(members=(MemberDraft("hetch", Where("medlemmar", 7), {"sv": LONG}),))
    (problem,) = check_content(content(members=[member("hetch", {"sv": LONG})]), drafts)
    assert (problem.where, problem.remedy.endswith(".")) == ("medlemmar, row 7, column name_sv", True)


def test_each_kind_has_its_own_room() -> None:
    just = "n" * LONGEST_WORD["tag", "name"]
    assert not list(long_words(content(tags=[tag("a", 0, {"sv": just})]), {}))
    assert list(long_words(content(tags=[tag("a", 0, {"sv": f"{just}n"})]), {}))
