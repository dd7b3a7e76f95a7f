"""A link of a text from elsewhere: its address stands behind its words, where they do not name it themselves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sources.drafts import Where
from kiosk.sources.linked.html import plain_text
from kiosk.sources.linked.item import Item, LangString, line
from kiosk.sources.linked.link_addresses import LONGEST_SHOWN, address_to_show

PAGE = "https://heidi.example/boka"
LINKS = {
    f'<a href="{PAGE}">Boka</a>.': f"Boka ({PAGE}).",
    f"Se <a class=x href='{PAGE}'>här <b>nu</b></a> &amp; kom": f"Se här nu ({PAGE}) & kom",
    f'Text <a href="{PAGE}?a=1&amp;b=2">här</a>': f"Text här ({PAGE}?a=1&b=2)",
    f'&lt;a href="{PAGE}"&gt;Boka&lt;/a&gt;': f"Boka ({PAGE})",
    f'<p><a href="{PAGE}">Boka</a></p><p>Kom</p>': f"Boka ({PAGE})\nKom",
    '<a href="mailto:info@heidi.example?subject=Hej">Skriv till oss</a>': "Skriv till oss (info@heidi.example)",
    f'<a href="{PAGE}">{PAGE}</a>': PAGE,
    f'<a href="{PAGE}/">heidi.example/boka</a>': "heidi.example/boka",
    '<a href="https://www.heidi.example">Heidi.example</a>': "Heidi.example",
    '<a href="https://redirect.example/?to=heidi.example">www.heidi.example</a>': "www.heidi.example",
    '<a href="mailto:info@heidi.example">info@heidi.example</a>': "info@heidi.example",
    f'<a href="{PAGE}"><img src="x.png"></a>slut': "slut",
    "<a name=x>ankare</a>": "ankare",
}


@pytest.mark.parametrize(("html", "words"), LINKS.items())
def test_the_address_stands_behind_the_words(html: str, words: str) -> None:
    assert plain_text(html, addresses=True) == words


NOT_SHOWN = (
    "http://heidi.example/boka",
    "javascript:alert(1)",
    "tel:042105000",
    "/boka",
    "//heidi.example/boka",
    "https://name@heidi.example/boka",
    "https://heidi.example:8080/boka",
    "https://127.0.0.1/boka",
    "https://[::1",
    "https://åäö.example/",
    "https://heidi.example/" + "a" * LONGEST_SHOWN,
    "mailto:",
    "mailto:info",
    "mailto:a@heidi.example,b@heidi.example",
    "mailto:info@åäö.example",
    "",
)


@pytest.mark.parametrize("target", NOT_SHOWN)
def test_any_other_address_is_left_out(target: str) -> None:
    assert plain_text(f'<a href="{target}">Boka</a>', addresses=True) == "Boka"


@given(st.text(), st.text())
def test_any_link_is_an_address_or_none(target: str, words: str) -> None:
    found = address_to_show(target, words)
    assert found == "" or found.startswith("https://") or "@" in found


def test_titles_names_and_summaries_keep_their_words_alone() -> None:
    html = f'<a href="{PAGE}">Boka</a> en plats'
    item = Item(Where("city.json"), "sv")
    assert line(html) == "Boka en plats"
    assert item.texts("name", [LangString(html)], 90) == {"sv": "Boka en plats"}


def test_a_summary_that_was_cut_from_a_text_with_a_link_is_left_out() -> None:
    item = Item(Where("city.json"), "sv")
    whole = f'<p>Kom hit och <a href="{PAGE}">boka</a> en plats.</p><p>Alla är välkomna.</p>'
    found = item.about("description", [LangString("Kom hit och boka en…")], [LangString(whole)])
    assert found == ({}, {"sv": f"Kom hit och boka ({PAGE}) en plats.\nAlla är välkomna."})
