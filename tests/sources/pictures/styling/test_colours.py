"""Colours in all their spellings become one that resvg reads, and what nobody can read is told."""

import pytest

from kiosk.sources.pictures.styling.colours import plain_paint

ORANGE = "#f24e1e"
HALF = f"{ORANGE}80"

SPELLINGS = {
    "#F24E1E": ORANGE,
    " #f24e1e ": ORANGE,
    "#F24E1E80": HALF,
    "#f50": "#f50",
    "#f508": "#f508",
    "Orange": "#ffa500",
    "RebeccaPurple": "#663399",
    "none": "none",
    "transparent": "transparent",
    "currentcolor": "currentColor",
    "inherit": "inherit",
    "rgb(242,78,30)": ORANGE,
    "RGB( 242 , 78 , 30 )": ORANGE,
    "rgb(242 78 30)": ORANGE,
    "rgb(242 78 30 / 50%)": HALF,
    "rgb(242 78 30/.5)": HALF,
    "rgba(242, 78, 30, 0.5)": HALF,
    "rgba(242 78 30 / 50%)": HALF,
    "rgb(94.9% 30.6% 11.8%)": ORANGE,
    "rgb(none 78 300)": "#004eff",
    "hsl(13.58 89.08% 53.33%)": ORANGE,
    "hsl(13.58, 89.08%, 53.33%)": ORANGE,
    "hsl(13.58deg 89.08% 53.33% / 50%)": HALF,
    "hsla(13.58,89.08%,53.33%,.5)": HALF,
    "hsl(373.58 89.08 53.33)": ORANGE,
    "hsl(-346.42 89.08% 53.33%)": ORANGE,
    "hsl(0.25turn 100% 25%)": "#408000",
    "hsl(100grad 100% 25%)": "#408000",
    "hwb(90 0% 50%)": "#408000",
    "hwb(90 80% 80%)": "#808080",
    "light-dark(#F24E1E, rgb(0, 0, 0))": ORANGE,
    "light-dark(rgb(242, 78, 30), black)": ORANGE,
    "#F24E1E icc-color(acmecmyk, 0.11, 0.48, 0.83, 0.00)": ORANGE,
    "rgb(242 78 30) icc-color(x, 1)": ORANGE,
    "#F24E1E device-cmyk(0, .6, .8, 0)": ORANGE,
    "url(#g)": "url(#g)",
    "url('#g') #F24E1E": f"url(#g) {ORANGE}",
    'url( "#g" ) rgb(242 78 30)': f"url(#g) {ORANGE}",
    "url(other.svg#g) #F24E1E": ORANGE,
}


@pytest.mark.parametrize(("written", "plain"), SPELLINGS.items())
def test_each_spelling_is_the_colour_that_it_means(written: str, plain: str) -> None:
    assert plain_paint(written) == plain
    assert plain_paint(plain) == plain


@pytest.mark.parametrize(
    "written",
    [
        *("", "F24E1E", "#F24E1", "redd", "url(other.svg#g)", "url(#g) oklch(1 0 0)", "icc-color(x, 1, 2)"),
        *("oklch(66% 0.21 36)", "lab(57% 58 52)", "color(display-p3 0.9 0.3 0.1)", "color-mix(in srgb, red, blue)"),
        *("rgb(1 2)", "rgb(1 2 3 4 5)", "rgb(calc(1) 2 3)", "rgb(1deg)", "hsl(x 1 2)", "light-dark()", "CanvasText"),
        "rgb(" + "1" * 600 + " 2 3)",
    ],
)
def test_what_is_no_colour_that_is_known_is_none(written: str) -> None:
    assert plain_paint(written) is None
