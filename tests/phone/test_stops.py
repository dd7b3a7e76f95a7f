"""The list of stops says how far each is from the one before it."""

from dataclasses import replace

import pytest

from tests.phone.sample_site import page, text_of
from tests.phone.samples import CONTENT, site


@pytest.mark.parametrize(
    ("prefix", "words"), [("", "6 minuter till fots från Norra ände."), ("en/", "6 minutes on foot from North end.")]
)
def test_a_stop_in_the_list_says_its_minutes(prefix: str, words: str) -> None:
    places = {**CONTENT.places, "middle": replace(CONTENT.places["middle"], minutes=6)}
    files = site(replace(CONTENT, places=places)).files
    assert text_of(page(f"{prefix}p/", files)).count(words) == 1
    assert words not in text_of(page(f"{prefix}p/"))
