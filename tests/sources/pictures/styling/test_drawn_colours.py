"""Drawings with colours as design programs write them have those colours in the picture, and nothing turns black."""

import pytest

from kiosk.sources.pictures.answers import Note
from kiosk.sources.pictures.converting import convert
from tests.sources.pictures.sample_pictures import decoded, svg

ORANGE = (242, 78, 30, 255)
RECT = '<rect width="20" height="20" {}/>'
PLAIN, BY_VARIABLE = RECT.format('fill="#F24E1E"'), RECT.format('fill="var(--x)"')
FILTERED = RECT.format('filter="url(#f)"')
CLASS = RECT.format('class="a b" id="i"')


def left(drawing: bytes) -> tuple[object, tuple[Note, ...], str]:
    """A pixel of the left half, what is said of the picture, and what was not understood."""
    answer = convert(drawing)
    assert answer.reason is None, answer
    return decoded(answer.data).convert("RGBA").getpixel((270, 270)), answer.notes, answer.detail


def sheet(css: str, root: str = "") -> bytes:
    return svg(f"<style>{css}</style>{CLASS}", attributes=root)


WAYS = {
    "an attribute": svg(RECT.format('fill="var(--fill-0, #F24E1E)"')),
    "a style": svg(RECT.format('style="fill:var(--x,rgb(242 78 30))"')),
    "a variable behind a variable": svg(RECT.format('fill="VAR(--x, var(--y, #F24E1E))"')),
    "its own variable": svg(RECT.format('style="fill:var(--x,blue);--x:#F24E1E"')),
    "the variable of a group": svg(f'<g style="--x:#F24E1E">{BY_VARIABLE}</g>'),
    "the nearest variable": svg(
        f'<g style="--x:blue"><g style="--x:#F24E1E">{BY_VARIABLE}</g></g>',
        attributes='style="--x:red"',
    ),
    "a fallback beside a space": svg(RECT.format('fill="#F24E1E" style="fill:color(display-p3 0.95 0.3 0.11)"')),
    "the last that is understood": svg(RECT.format('style="fill:blue;fill:#F24E1E;fill:oklch(66% 0.2 36)"')),
    "a printer's colour": svg(RECT.format('fill="#F24E1E icc-color(cmyk, 0, 0.6, 0.8, 0)"')),
    "light and dark": svg(RECT.format('style="fill: light-dark(#F24E1E, var(--ge-dark-color, #121212));"')),
    "a junk declaration": svg(RECT.format('style="fill;;stroke none;fill:#F24E1E"')),
    "the current colour": svg(RECT.format('fill="currentColor"'), attributes='style="color:hsl(13.58 89.08% 53.33%)"'),
    "the current colour by a variable": svg(RECT.format('fill="currentColor"'), attributes='color="var(--x,#F24E1E)"'),
    "unset": svg('<g fill="#F24E1E">' + RECT.format('fill="unset"') + "</g>"),
    "revert": svg('<g fill="#F24E1E">' + RECT.format('style="fill:revert"') + "</g>"),
    "a rule that unsets": svg(f'<style>.a{{fill:unset}}</style><g fill="#F24E1E">{CLASS}</g>'),
    "a stroke that is unset": svg(
        '<g stroke="#F24E1E" stroke-width="20"><path d="M0 10H20" style="stroke:unset"/></g>'
    ),
    "the current colour unset": svg(
        '<g color="#F24E1E">' + RECT.format('color="unset" fill="currentColor"') + "</g>", attributes='color="blue"'
    ),
    "a stroke": svg('<path d="M0 10H20" stroke-width="20" stroke="var(--stroke-0, rgb(242 78 30))"/>'),
    "a gradient": svg(
        '<linearGradient id="g"><stop style="stop-color:rgb(242 78 30 / 100%)"/></linearGradient>'
        + RECT.format("style=\"fill:url('#g') blue\"")
    ),
    "a gradient that is not there": svg(RECT.format('fill="url(#g) rgb(242 78 30)"')),
    "a flood": svg(
        f'<filter id="f" x="0" y="0" width="1" height="1"><feFlood flood-color="currentColor"/></filter>{FILTERED}',
        attributes='color="rgb(242 78 30)"',
    ),
    "a rule": sheet(".a{fill:#F24E1E}"),
    "a rule with spaces in a colour": sheet(".a { fill : rgb(242 78 30) !important ; }"),
    "a rule with a fallback": sheet(".a{fill:var(--x, #F24E1E)}"),
    "a variable for all": sheet(".a{fill:var(--x,blue)} :root{--x:var(--y);--y:#F24E1E}"),
    "a variable of the root": sheet(".a{fill:var(--x,blue)}", root='style="--x:#F24E1E"'),
    "a variable of its rule": sheet(".a{fill:var(--x);--x:#F24E1E}"),
    "a rule for the root": sheet(":root{fill:#F24E1E}"),
    "rules in one another": sheet("@media screen{@supports (fill:red){.a{fill:#F24E1E}}}@media print{.a{fill:blue}}"),
    "a dark scheme": sheet(".a{fill:#F24E1E}@media (prefers-color-scheme: dark){.a{fill:white}}"),
    "names of all kinds before": sheet(
        "@charset 'utf-8';@namespace url(http://www.w3.org/2000/svg);@font-face{src:url(x;y)}@layer a;.a{fill:#F24E1E}"
    ),
    "key frames before": sheet("@keyframes k{from{fill:red}to{fill:blue}} .a{fill:#F24E1E}"),
    "comments": sheet("/* .a{} */ .a{/* ; } */fill:/**/#F24E1E/* */;}<!-- -->".replace("<", "&lt;")),
    "an unclosed rule": sheet(".b{}.a{FILL:#F24E1E"),
    "a sheet for print": svg(f'<style>.a{{fill:#F24E1E}}</style><style media="print">.a{{fill:blue}}</style>{CLASS}'),
    "a sheet of another language": svg(f'<style type="text/less">.a{{fill:blue}}</style>{PLAIN}'),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_colour_is_the_one_that_was_meant(way: str) -> None:
    assert left(WAYS[way]) == (ORANGE, (), "")


def test_half_a_colour_is_seen_through() -> None:
    for half in (
        'fill="rgb(242 78 30 / 50%)"',
        'fill="hsl(13.58 89.08% 53.33% / .5)"',
        'fill="#F24E1E" fill-opacity="var(--o, 0.5)"',
    ):
        pixel, notes, _told = left(svg(RECT.format(half)))
        assert pixel == pytest.approx((*ORANGE[:3], 128), abs=2)
        assert notes == ()


def test_rules_after_an_import_hold_and_the_import_is_told() -> None:
    for address in ('url("https://fonts.heidi.example/css?a;b")', "url(other.css)", "'other.css'"):
        pixel, notes, told = left(sheet(f"@import {address};.a{{fill:#F24E1E}}"))
        assert (pixel, notes) == (ORANGE, (Note.STYLES,))
        assert told == f"@import {address}"


UNREAD = {
    "a colour": (svg(RECT.format('fill="oklch(66% 0.2 36)"')), "fill: oklch(66% 0.2 36)"),
    "a colour of printers alone": (svg(RECT.format('style="fill:icc-color(x, 1)"')), "fill: icc-color(x, 1)"),
    "a colour in a rule": (sheet(".a{fill:lab(57% 58 52)}"), "fill: lab(57% 58 52)"),
    "a variable that is nowhere": (svg(RECT.format('fill="var(--x)"')), "fill: var(--x)"),
    "a variable of itself": (sheet(":root{--x:var(--x)}.a{fill:var(--x)}"), "fill: var(--x)"),
    "a variable with two meanings": (sheet(".a{--x:red}.b{--x:blue}#i{fill:var(--x)}"), "fill: var(--x)"),
    "a selector": (sheet("rect:not(.c){fill:#F24E1E}"), "rect:not(.c)"),
    "a rule in a rule": (sheet("svg{.a{fill:#F24E1E}}"), ".a"),
    "a condition": (sheet("@media (min-width: 9px){.a{fill:#F24E1E}} @container (x){}"), "@container (x)"),
}


@pytest.mark.parametrize("name", UNREAD)
def test_what_is_not_understood_is_told(name: str) -> None:
    drawing, told = UNREAD[name]
    assert left(drawing) == ((0, 0, 0, 255), (Note.STYLES,), told)


def test_sizes_by_a_style_are_sizes() -> None:
    assert left(svg('<rect style="width:20px;height:20px;fill:#F24E1E"/>')) == (ORANGE, (), "")
    drawing = svg(f"<style>.a{{width:20px;height:20px}}</style><rect class='a'/>{PLAIN}")
    assert left(drawing) == (ORANGE, (Note.STYLES,), "width: 20px, height: 20px")
