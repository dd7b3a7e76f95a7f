"""What a visitor does on these pages: language, search, the own list, and time that goes by."""

import re
from pathlib import Path

import pytest
import vobject  # type: ignore[import-untyped]
from icalendar import Calendar
from playwright.sync_api import Route

from kiosk.domain.short_codes import short_code
from tests.phone.conftest import kinds
from tests.phone.phones import Open
from tests.phone.samples import CONTENT

MEMBER = kinds()["member"]


@pytest.mark.parametrize(
    ("language", "english"),
    [("sv-SE", False), ("en-GB", True), ("en-US", True), ("de-DE", True), ("da-DK", False), ("nb-NO", False)],
)
def test_the_page_speaks_the_language_of_the_phone(opened: Open, address: str, language: str, english: bool) -> None:
    page = opened(f"{address}{MEMBER}#x", language=language).page
    page.wait_for_url(f"{address}{'/en' if english else ''}{MEMBER}#x")
    assert page.locator("html").get_attribute("lang") == ("en" if english else "sv")


def test_whoever_switches_stays_there(opened: Open, address: str) -> None:
    page = opened(f"{address}{MEMBER}", language="en-GB").page
    page.wait_for_url(f"{address}/en{MEMBER}")
    page.get_by_role("link", name="Svenska").click()
    page.wait_for_url(f"{address}{MEMBER}")
    page.get_by_role("link", name="Alla medlemmar").click()
    page.wait_for_url(f"{address}/m/")
    assert page.locator("h1").inner_text() == "Medlemmar"


def test_without_a_script_it_is_swedish_with_a_switch(opened: Open, address: str) -> None:
    page = opened(f"{address}{MEMBER}", language="en-GB", script=False).page
    assert page.locator("h1").inner_text() == "Östra hubben"
    page.get_by_role("link", name="English").click()
    page.wait_for_url(f"{address}/en{MEMBER}")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("angelholm", "Ängelholms verkstad"),
        ("Ängel", "Ängelholms verkstad"),
        ("anglholm", "Ängelholms verkstad"),
        ("ostra", "Östra hubben"),
        ("teknik", "Östra hubben"),
        ("norra ände", "Östra hubben"),
    ],
)
def test_search_finds_without_a_server(opened: Open, address: str, typed: str, first: str) -> None:
    folder_page = opened(f"{address}/m/").page
    if first.startswith("Ängel"):  # gone from this site: search has to say so
        folder_page.get_by_role("searchbox").fill(typed)
        folder_page.get_by_text("Ingen träff.").wait_for()
        return
    folder_page.get_by_role("searchbox").fill(typed)
    folder_page.locator("#hits .name").first.wait_for()
    assert folder_page.locator("#hits .name").first.inner_text() == first
    assert folder_page.locator("#count").inner_text() in ("En träff", "2 träffar")
    assert not folder_page.locator("#everything").is_visible()
    folder_page.get_by_role("searchbox").fill("")
    folder_page.locator("#everything").wait_for()


def test_the_index_is_fetched_once_however_fast_somebody_types(opened: Open, address: str) -> None:
    shown = opened(f"{address}/m/")
    held: list[Route] = []
    shown.page.route("**/search-*.json", lambda route: held.append(route))
    shown.page.get_by_role("searchbox").press_sequentially("hubben")
    while not held:
        shown.page.wait_for_timeout(10)
    held[0].continue_()
    shown.page.locator("#hits .name").first.wait_for()
    assert len(held) == 1


def test_a_search_without_a_hit_leaves_the_list_to_browse(opened: Open, address: str) -> None:
    page = opened(f"{address}/m/").page
    page.get_by_role("searchbox").fill("qqqq")
    page.get_by_text("Ingen träff.").wait_for()
    assert page.locator("#everything").is_visible()


def test_no_heading_stands_over_nothing(opened: Open, address: str) -> None:
    page = opened(f"{address}{MEMBER}", at="2031-01-01T09:00:00+01:00").page
    assert not page.get_by_role("heading", name="Kommande evenemang").is_visible()
    before = opened(f"{address}{MEMBER}", at="2026-11-24T09:00:00+01:00").page
    assert before.get_by_role("heading", name="Kommande evenemang").is_visible()


def test_print_cuts_no_letter_and_says_where_keys_lead(opened: Open, address: str) -> None:
    page = opened(f"{address}/").page
    page.emulate_media(media="print")
    corner = page.locator(".hero").evaluate("hero => getComputedStyle(hero).borderRadius")
    assert corner == "0px"
    booking = opened(f"{address}{kinds()['event']}", at="2026-11-24T09:00:00+01:00").page
    booking.emulate_media(media="print")
    assert booking.get_by_role("link", name="Boka plats").is_visible()


def test_without_a_script_the_list_of_members_is_whole(opened: Open, address: str) -> None:
    page = opened(f"{address}/m/", script=False).page
    assert page.locator("#everything li").count() == len(CONTENT.members) - 1
    assert not page.get_by_role("search").is_visible()


def test_what_is_over_by_the_phones_clock_is_said_to_be(opened: Open, address: str) -> None:
    path = kinds()["event"]
    before = opened(f"{address}{path}", at="2026-11-24T19:59:00+01:00").page
    assert not before.locator(".over").is_visible()
    assert before.get_by_role("link", name="Lägg i kalendern").is_visible()
    before.clock.run_for(120_000)
    before.locator(".over").wait_for()
    after = opened(f"{address}{path}", at="2026-11-26T09:00:00+01:00").page
    assert after.locator(".over").is_visible()
    assert not after.get_by_role("link", name="Lägg i kalendern").is_visible()
    shown = after.locator(".next .name").all()
    assert next(each.inner_text() for each in shown if each.is_visible()) == "Provdag"
    years = opened(f"{address}{path}", at="2031-01-01T09:00:00+01:00").page
    assert years.get_by_text("Just nu finns inget mer i kalendern.").is_visible()


def test_the_calendar_of_an_old_page_is_not_wrong(opened: Open, address: str) -> None:
    page = opened(f"{address}/e/", at="2027-03-20T09:00:00+01:00").page
    headings = [each.inner_text() for each in page.locator(".day h2").all() if each.is_visible()]
    assert headings[0] == "Måndag 29 mars 2027", "of what repeats it lists the next times; all are on its own page"
    late = opened(f"{address}/e/", at="2031-01-01T09:00:00+01:00").page
    assert late.get_by_text("Just nu finns inget i kalendern.").is_visible()


def codes(*things: str) -> str:
    return ",".join(f"{kind}{short_code(kind, id)}" for kind, id in (thing.split(":") for thing in things))


def saved(page: object, name: str, folder: Path) -> str:
    with page.expect_download() as download:  # type: ignore[attr-defined]
        page.get_by_role("link", name=name).click()  # type: ignore[attr-defined]
    download.value.save_as(folder / "saved")
    return (folder / "saved").read_bytes().decode()


def test_the_own_list_shows_exactly_what_was_chosen(opened: Open, address: str, tmp_path: Path) -> None:
    chosen = codes("m:hub", "e:talk", "e:weekly", "p:north", "p:nowhere", "m:hub", "m:angel")
    shown = opened(f"{address}/l/#{chosen}", at="2026-11-24T09:00:00+01:00")
    page = shown.page
    page.locator("#state").wait_for(state="hidden")
    names = [each.inner_text() for each in page.locator(".name").all() if each.is_visible()]
    assert names == ["Samtal", "Varje vecka", "Östra hubben", "Norra ände"]
    assert page.locator("#missing li").all_inner_texts() == [
        "Ängelholms verkstad finns inte längre bland medlemmarna.",
        "En av koderna i listan känns inte igen.",
    ]
    calendar = saved(page, "Lägg alla evenemang i kalendern", tmp_path)
    entries = [entry.to_ical() for entry in Calendar.from_ical(calendar).walk("VEVENT")]
    files = [Path(f"e/{short_code('e', id)}.ics") for id in ("talk", "weekly")]
    alone = [page.request.get(f"{address}/{file}").body() for file in files]
    assert entries == [entry.to_ical() for data in alone for entry in Calendar.from_ical(data).walk("VEVENT")]
    assert all(len(line.encode()) <= 75 for line in calendar.split("\r\n"))
    contacts = saved(page, "Spara alla kontakter", tmp_path)
    assert [card.fn.value for card in vobject.readComponents(contacts)] == ["Östra hubben"]
    assert all("404" in each for each in shown.said), "more than that the site knows no such place"


def test_the_own_list_leaves_out_what_is_called_off(opened: Open, address: str, tmp_path: Path) -> None:
    page = opened(f"{address}/l/#{codes('e:off', 'e:talk')}", at="2026-11-24T09:00:00+01:00").page
    calendar = saved(page, "Lägg alla evenemang i kalendern", tmp_path)
    assert [entry["SUMMARY"] for entry in Calendar.from_ical(calendar).walk("VEVENT")] == ["Samtal"]
    assert page.locator("#list .name").all_inner_texts() == ["Samtal", "Rundtur"]


def test_a_file_that_fails_costs_its_key_and_not_the_list(opened: Open, address: str) -> None:
    shown = opened(f"{address}/l/")
    shown.page.route("**/*.ics", lambda route: route.abort())
    shown.page.goto(f"{address}/l/?again#{codes('m:hub', 'e:talk')}")
    shown.page.get_by_role("link", name="Spara alla kontakter").wait_for()
    assert shown.page.locator("#list .name").count() == 2
    assert not shown.page.get_by_role("link", name="Lägg alla evenemang").is_visible()


def test_the_own_list_keeps_to_the_language_and_forgives(opened: Open, address: str) -> None:
    small = codes("m:hub", "e:talk").lower()
    page = opened(f"{address}/l/#{small}", language="en-GB").page
    page.wait_for_url(re.compile("/en/l/#"))
    page.locator("#state").wait_for(state="hidden")
    assert page.locator("#list .name").first.inner_text() == "A talk"
    assert page.get_by_role("link", name="Svenska").get_attribute("href").endswith(small)  # type: ignore[union-attr]


def test_hostile_fragments_show_nothing(opened: Open, address: str) -> None:
    shown = opened(f"{address}/l/#%3Cimg src=x onerror=alert(1)%3E,__proto__,m,{'x' * 5000},constructor,e,,%00")
    shown.page.locator("#state").wait_for(state="hidden")
    assert shown.page.locator("#list .name").count() == 0
    assert shown.page.locator("#missing").inner_text().endswith("känns inte igen.")
    assert shown.page.locator("#elsewhere a").first.is_visible(), "there is somewhere to go on to"
    assert shown.said == []
    broken = opened(f"{address}/l/#%E5%")
    broken.page.locator("#state").wait_for(state="hidden")
    assert broken.said == []


def test_an_empty_list_and_one_without_a_script_say_what_to_do(opened: Open, address: str) -> None:
    opened(f"{address}/l/").page.get_by_text("Listan är tom.").wait_for()
    plain = opened(f"{address}/l/#{codes('m:hub')}", script=False).page
    words = plain.locator("noscript p")  # Playwright itself reads no text in there
    assert words.is_visible()
    assert "avstängt i din webbläsare" in (words.text_content() or "")
    assert plain.locator("noscript a").first.is_visible()


def test_a_list_that_cannot_be_fetched_says_so(opened: Open, address: str) -> None:
    shown = opened(f"{address}/l/")
    shown.page.route("**/*.json", lambda route: route.abort())
    shown.page.goto(f"{address}/l/?again#{codes('m:hub')}")
    shown.page.get_by_text("Listan kunde inte hämtas just nu.").wait_for()
    shown.page.unroute_all()
    shown.page.evaluate("location.hash = location.hash + ','")
    shown.page.locator("#list .name").first.wait_for()
    assert not shown.page.get_by_text("Listan kunde inte hämtas just nu.").is_visible()


@pytest.mark.parametrize("typed", ["{}", "{}/"])
def test_a_code_typed_in_small_letters_finds_its_page(opened: Open, address: str, typed: str) -> None:
    code = short_code("m", "hub").lower().replace("0", "o").replace("1", "l")
    page = opened(f"{address}/m/{typed.format(code)}").page
    page.wait_for_url(f"{address}{MEMBER}")
    assert page.locator("h1").inner_text() == "Östra hubben"


def test_a_typed_code_speaks_the_language_of_the_phone(opened: Open, address: str) -> None:
    page = opened(f"{address}/m/{short_code('m', 'hub').lower()}", language="en-GB").page
    page.wait_for_url(f"{address}/en{MEMBER}")


def test_from_the_code_to_the_saved_contact(opened: Open, address: str, tmp_path: Path) -> None:
    page = opened(f"{address}{MEMBER.removesuffix('/')}").page
    card = vobject.readOne(saved(page, "Spara kontakten", tmp_path))
    assert card.fn.value == "Östra hubben"
    assert card.tel.value == "+46 42 10 50 00"
