"""What the pages say of events: over, called off, next, and through the night."""

from dataclasses import replace

from kiosk.domain.model import Status
from kiosk.domain.short_codes import short_code
from kiosk.phone.locale import locale
from tests.factories import at
from tests.phone.sample_site import SITE, page
from tests.phone.samples import CONTENT, site, with_built_at


def test_samples_and_cancelled_events_say_so() -> None:
    assert "Det här är ett exempel" in page(f"e/{short_code('e', 'sample')}/")
    assert "This event is cancelled." in page(f"en/e/{short_code('e', 'off')}/")


def test_an_event_that_is_over_names_the_next_ones() -> None:
    html = page(f"e/{short_code('e', 'past')}/")
    assert '<div class="over notice">' in html
    assert '<section class="next">' in html
    assert f"/e/{short_code('e', 'talk')}/" in html
    assert f"/e/{short_code('e', 'off')}/" not in html, "a cancelled one is not next"
    talk = page(f"e/{short_code('e', 'talk')}/")
    assert '<div class="over notice" hidden>' in talk


def test_an_event_names_the_next_ones_only_around_its_end() -> None:
    code = short_code("e", "past")
    for days, named in ((-12, False), (-10, True), (0, True), (55, True), (58, False)):
        html = page(f"e/{code}/", site(with_built_at(CONTENT, days=days)).files)
        assert ("card event" in html) == named, f"{days} days"
        assert '<section class="next"' in html


def test_what_was_called_off_is_not_said_to_have_been() -> None:
    html = page(f"e/{short_code('e', 'off')}/", site(with_built_at(CONTENT, days=9)).files)
    assert "Evenemanget är inställt." in html
    assert "Tiden för evenemanget är förbi." in html
    assert "har varit" not in html


def test_one_time_that_is_called_off_does_not_call_off_the_event() -> None:
    _first, *others = CONTENT.occurrences_by_event["weekly"]
    times = {one.id for one in others[:2]}
    off = tuple(replace(o, status=Status.CANCELLED) if o.id in times else o for o in CONTENT.occurrences)
    files = dict(site(replace(CONTENT, occurrences=off)).files)
    member = page(f"m/{short_code('m', 'hub')}/", files)
    assert "Inställt" not in member.partition("Varje vecka")[2].partition("</li>")[0]
    assert "Inställt: Varje vecka" not in files["events.atom"].decode()


def test_nobody_is_asked_to_save_what_is_called_off() -> None:
    assert "Lägg i kalendern" not in page(f"e/{short_code('e', 'off')}/")
    assert f"e/{short_code('e', 'off')}.ics" in SITE.files, "who saved it learns of it"


def test_a_long_time_is_said_with_both_days() -> None:
    def said(starts: str, ends: str) -> tuple[str, str]:
        return locale("sv").span(at(starts), at(ends), all_day=False, dated=False)

    assert said("2026-12-04 22:00", "2026-12-05 02:00") == ("Fredag 4 december", "22:00–\N{WORD JOINER}02:00")
    for starts, ends in (("04:00", "05:00"), ("08:00", "05:00")):
        days = said(f"2026-12-04 {starts}", f"2026-12-05 {ends}")
        assert days == (f"Fredag 4 december {starts} – lördag 5 december {ends}", "")


def test_the_calendar_folds_what_comes_again_and_names_no_year_but_another() -> None:
    html = page("e/")
    assert "<h2>Tisdag 24 november</h2>" in html
    assert "<h2>Onsdag 10 mars 2027</h2>" in html
    weekly = [part.partition("</li>")[0] for part in html.split("Varje vecka")[1:]]
    assert ["och 17 tider till" in part for part in weekly] == [False, True, False]
    assert "Inst\u00e4llt" in weekly[2], "what is called off is never folded away"
