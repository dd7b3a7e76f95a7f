"""The script of the search folds what is typed as the index was folded, letter by letter."""

from kiosk.content.search.folding import UNDIVIDED, folded
from tests.content.test_search_letters import NAMES
from tests.phone.phones import Open


def test_the_script_folds_as_the_index_is_folded(opened: Open, address: str) -> None:
    page = opened(f"{address}/m/").page
    words = [*NAMES, *(typed for every in NAMES.values() for typed in every), *UNDIVIDED, "½ ① Ⅷ ŉ ſ ǆ K Å"]
    assert page.evaluate("words => words.map(folded)", words) == [folded(word.lower()) for word in words]


def test_a_name_with_a_rare_letter_is_found_on_the_phone(opened: Open, address: str) -> None:
    page = opened(f"{address}/m/").page
    page.get_by_role("searchbox").fill("ǿstra")
    page.locator("#hits .name").first.wait_for()
    assert page.locator("#hits .name").first.inner_text() == "Östra hubben"
