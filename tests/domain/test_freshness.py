"""How far what the screen says of the present can be trusted."""

from datetime import timedelta

import pytest

from kiosk.domain.freshness import AGED_AFTER, Freshness, News, news
from tests.factories import at

BUILT, VALID = at("2026-11-20 03:30"), at("2026-12-20 03:30")
HEARD = at("2026-11-25 03:31")
A_SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("heard", "now", "told"),
    [
        (None, BUILT, News(Freshness.FRESH, BUILT)),
        (None, VALID - A_SECOND, News(Freshness.FRESH, BUILT)),
        (None, VALID, News(Freshness.OVER, BUILT)),
        (HEARD, HEARD + AGED_AFTER - A_SECOND, News(Freshness.FRESH, BUILT)),
        (HEARD, HEARD + AGED_AFTER, News(Freshness.AGED, HEARD)),
        (BUILT - AGED_AFTER, BUILT + A_SECOND, News(Freshness.FRESH, BUILT)),
        (BUILT - AGED_AFTER, BUILT + AGED_AFTER, News(Freshness.AGED, BUILT)),
        (VALID - A_SECOND, VALID, News(Freshness.OVER, BUILT)),
        (HEARD, BUILT - AGED_AFTER, News(Freshness.FRESH, BUILT)),
    ],
    ids=[
        "just built, and nobody looks",
        "to the last second",
        "over",
        "three days but a second",
        "three days",
        "built since",
        "three days since it was built",
        "over although a night went well",
        "a clock that is behind",
    ],
)
def test_news_age_and_end(heard: object, now: object, told: News) -> None:
    assert news(BUILT, VALID, heard, now) == told  # type: ignore[arg-type]
