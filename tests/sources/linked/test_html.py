"""HTML of every kind comes out as the words a reader would see."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sources.linked import html
from kiosk.sources.linked.html import plain_text

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
    "<p>Ett\nstycke</p>\n<p>Två</p>": "Ett stycke\nTvå",
    "Rad 1<br>\nRad 2<br />Rad 3\nRad 4": "Rad 1\nRad 2\nRad 3\nRad 4",
    "Program:\n<ul>\n<li>Ett\n<li>Två</ul>\nSlut\nslut": "Program:\nEtt\nTvå\nSlut\nslut",
    "Ta med <b>skor</b>.\n\nProgram:\n18.00 <i>Kaffe</i>": "Ta med skor.\nProgram:\n18.00 Kaffe",
    "<p>Se\nhär</p><pre>\n18.00 Kaffe\n18.30 <b>Samtal\nom</b> vatten</pre>slut": "Se här\n18.00 Kaffe\n18.30 Samtal\n"
    "om vatten\nslut",
    "<div>En\nmening<pre>a\nb</pre>två\ntill</div>": "En mening\na\nb\ntvå till",
    "<html><body>en\nmening</body></html>": "en mening",
    "Ta med <b>skor": "Ta med skor",
    "Rum <A>, <B> eller <C>, välj <Form> och <Code>": "Rum <A>, <B> eller <C>, välj <Form> och <Code>",
    "Fyll i <Template> före <Style>\noch skicka": "Fyll i <Template> före <Style>\noch skicka",
    "kvar<SCRIPT>alert(1)": "kvar",
    "<P>Ett<P>Två <B>fet</B><BR>tre <FONT COLOR=red>fyra": "Ett\nTvå fet\ntre fyra",
    "List<Map> och a<b>c": "List<Map> och a<b>c",
    "<map name='x'>karta</map>": "karta",
    "sida<https://example.org/a> <b>här</b>": "sida<https://example.org/a> här",
    "<o:p></o:p>Hej<![if !x]> då<![endif]>": "Hej då",
    "x <tel:042105000> y <i>z</i>": "x <tel:042105000> y z",
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


@pytest.mark.parametrize("piece", ["<div>a", "<b>a</b>", "<td>a", "&lt;a", "<p>a</p>"])
def test_what_is_longer_than_any_text_is_not_looked_at(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "LONGEST", 3 * len(piece))
    assert plain_text(piece * 4).count("a") == 3


def test_markup_that_comes_out_of_entities_is_taken_out_a_few_times(monkeypatch: pytest.MonkeyPatch) -> None:
    twice = "&amp;lt;b&amp;gt;fet&amp;lt;/b&amp;gt;"
    assert plain_text(twice) == "fet"
    monkeypatch.setattr(html, "_ROUNDS", 1)
    assert plain_text(twice) == "&lt;b&gt;fet&lt;/b&gt;"
