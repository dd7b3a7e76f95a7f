"""HTML of every kind comes out as the words a reader would see."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sources.linked.html import LONGEST, plain_text

CASES = {
    "Hej på er": "Hej på er",
    "<p>Fika.</p><p>Kod.</p>": "Fika.\nKod.",
    "<p>Fika &amp;amp; kod</p>": "Fika & kod",
    "&lt;p&gt;Fika &amp;amp; kod&lt;/p&gt;": "Fika & kod",
    "Fika &amp; kod &#8211; idag&hellip;": "Fika & kod – idag…",
    "a < b & c <3 AT&T <anna@example.org>": "a < b & c <3 AT&T <anna@example.org>",
    "Rad ett\r\nRad två": "Rad ett\nRad två",
    "<p>En\n   mening</p>": "En mening",
    "Före<br>efter<br/>sist": "Före\nefter\nsist",
    "<ul><li>ett<li>två</ul>slut": "ett\ntvå\nslut",
    "<table><tr><td>09</td><td>Start</td></tr><tr><td>10</td><td>Slut</td></tr></table>": "09 Start\n10 Slut",
    "<b>halv</b>fet": "halvfet",
    "före<script>alert('<p>')</script><style>p{}</style>efter": "föreefter",
    "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;kvar": "kvar",
    "<!-- wp:paragraph --><p>Text</p><!-- /wp:paragraph -->": "Text",
    "<![CDATA[<p>Hej</p>]]>": "Hej",
    'avhuggen <a href="https://exa': "avhuggen",
    "<<b>b>hej": "hej",
    "?a=1&copy=2": "?a=1&copy=2",
    "5&nbsp;500 kr": "5\u00a0500 kr",
    "a\ud800\0<b>b</b>": "ab",
    "<p></p>": "",
}


@pytest.mark.parametrize(("html", "words"), CASES.items())
def test_words_are_those_a_reader_sees(html: str, words: str) -> None:
    assert plain_text(html) == words


PIECES = st.sampled_from(
    ["<p>", "</p>", "<br>", "<!--", "-->", "&lt;", "&amp;", "<script>", "</script>", "<li", ">", "a"]
)


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)))
def test_anything_ends_without_markup(html: str) -> None:
    words = plain_text(html)
    assert "<p>" not in words
    assert "<script>" not in words
    assert "\n\n" not in words
    assert words == words.strip()


@pytest.mark.parametrize("piece", ["<div>", "<b>", "<td>", "<!--", "<a ", "&lt;", "<p>x</p>", "<table><tr><td>"])
def test_a_bomb_is_read_up_to_a_limit(piece: str) -> None:
    assert len(plain_text(piece * LONGEST)) <= LONGEST
