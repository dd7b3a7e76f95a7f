"""What is told of an event beside its times: cleaned, cut, in its language."""

import pytest

from kiosk.domain.texts import LocalText
from kiosk.sources.drafts import EventDraft
from kiosk.sources.joining.fitting import fit
from kiosk.sources.tables.forms.settings import Settings
from tests.sources.calendars.sample_calendars import calendar, event, one, only, read

WHEN = "DTSTART:20260305T180000"


def draft(*lines: str, title: str = "Hub talk") -> EventDraft:
    return one(calendar(event(WHEN, *lines, title=title)))


TITLES: list[tuple[list[str], LocalText]] = [
    (["SUMMARY:Hub talk"], {"sv": "Hub talk"}),
    (["SUMMARY;LANGUAGE=en:Hub talk"], {"en": "Hub talk"}),
    (["SUMMARY;LANGUAGE=en-GB:Hub talk", "SUMMARY;LANGUAGE=sv-SE:Hubbsnack"], {"en": "Hub talk", "sv": "Hubbsnack"}),
    (["SUMMARY:Hubbsnack", "SUMMARY:Another"], {"sv": "Hubbsnack"}),
    (["SUMMARY;LANGUAGE=12:Hubbsnack"], {"sv": "Hubbsnack"}),
    (["SUMMARY:Räkor &amp\\; öl"], {"sv": "Räkor & öl"}),
    (["SUMMARY:<b>Hub</b> talk"], {"sv": "Hub talk"}),
    (["SUMMARY:Hub\\ntalk  now"], {"sv": "Hub talk now"}),
    (["SUMMARY:Hub\u200b \u202etalk\u0007"], {"sv": "Hub talk"}),
]


@pytest.mark.parametrize(("lines", "title"), TITLES)
def test_title(lines: list[str], title: LocalText) -> None:
    assert draft(*lines, title="").title == title


def test_a_short_description_is_the_summary() -> None:
    told = draft("DESCRIPTION:Kaffe och samtal. Alla är välkomna.")
    assert (told.summary, told.text) == ({"sv": "Kaffe och samtal. Alla är välkomna."}, {})


def test_html_of_a_calendar_becomes_text() -> None:
    html = "<html><body><p>Kaffe &amp; samtal.</p><script>alert(1)</script><ul><li>Ett</li></ul></body></html>"
    told = draft(f"DESCRIPTION:{html}", f"X-ALT-DESC;FMTTYPE=text/html:{html}")
    assert (told.summary, told.text) == ({}, {"sv": "Kaffe & samtal.\nEtt"})


STYLED = "X-ALT-DESC;FMTTYPE=text/html:<html><body><p>Kaffe.</p><p>Samtal.</p></body></html>"


@pytest.mark.parametrize("lines", [[STYLED], ["DESCRIPTION:", STYLED], ["DESCRIPTION: \\n \\n", STYLED]])
def test_where_the_plain_description_is_empty_the_styled_one_is_read(lines: list[str]) -> None:
    told = draft(*lines)
    assert (told.summary, told.text) == ({}, {"sv": "Kaffe.\nSamtal."})


def test_a_long_description_is_the_text_alone() -> None:
    words = "Kaffe och samtal. " * 30
    told = draft(f"DESCRIPTION:{words}")
    assert (told.summary, told.text) == ({}, {"sv": words.strip()})


PROGRAMME = ["Program:", "18.00 Kaffe", "18.30 Samtal", "19.30 Mingel"]
LINED = [
    "Program:\\n18.00 Kaffe\\n18.30 Samtal\\n19.30 Mingel",
    "Program:\\n\\n18.00 Kaffe\\n18.30 Samtal\\n\\n\\n19.30 Mingel\\n",
    "Program:\\N18.00 Kaffe\\n <b>18.30</b> Samtal\\n19.30 Mingel",
    "Program:\\r\\n18.00 Kaffe\\r\\n18.30 Samtal\\r\\n19.30 Mingel\\r\\n",
    "<pre>Program:\\n18.00 Kaffe\\n18.30 <b>Samtal</b>\\n19.30 Mingel</pre>",
    "Program:<br>18.00 Kaffe<br />\\n18.30 Samtal\\n19.30 Mingel",
    "<p>Program:</p><ul><li>18.00 Kaffe<li>18.30 Samtal<li>19.30\\n Mingel</ul>",
    "<div>Program:</div><div>18.00 Kaffe</div><div>18.30 Samtal</div><div>19.30 Mingel</div>",
    "Program:\\n<ul><li>18.00 Kaffe</li><li>18.30 Samtal</li></ul>\\n19.30 Mingel",
]


@pytest.mark.parametrize("words", LINED)
def test_a_programme_keeps_its_lines(words: str) -> None:
    told = draft(f"DESCRIPTION:{words}")
    assert (told.summary, told.text["sv"].split("\n")) == ({}, PROGRAMME)


AS_TYPED = [
    "gå till sidan<https://example.org/anmal>",
    "skriv till <info@example.org>",
    "<mailto:info@example.org> eller <tel:042105000>",
    "se <www.example.org> och <Café Kajen>",
    "List<Map> och Map<String\\, List<Object>>",
    "a<b och c>d\\, men a<b>c",
    "<b and c>",
    "5 <6 >4 och I <3 Helsingborg",
]


@pytest.mark.parametrize("words", AS_TYPED)
@pytest.mark.parametrize("more", ["", "\\nmed <i>lite</i> märken &amp; &lt;tecken&gt;"])
def test_what_only_looks_like_markup_stays_as_typed(words: str, more: str) -> None:
    told = draft(f"DESCRIPTION:{words}{more}")
    shown = (told.text or told.summary)["sv"].split("\n")
    assert shown[0] == words.replace("\\,", ",")
    assert shown[1:] == (["med lite märken & <tecken>"] if more else [])


@pytest.mark.parametrize(("name", "column"), [("SUMMARY", "SUMMARY"), ("DESCRIPTION", "DESCRIPTION")])
def test_a_text_too_long_is_cut_and_told(name: str, column: str) -> None:
    problem = only(calendar(event(WHEN, f"{name}:" + "Kaffe " * 400, title="" if name == "SUMMARY" else "Hub")))
    assert (problem.uid, problem.column) == ("a", column)


PLACES = [
    ("LOCATION:Hetch", "Hetch"),
    ("LOCATION:Prisma\\nRedaregatan 48\\, Helsingborg", "Prisma, Redaregatan 48, Helsingborg"),
    ("LOCATION:", ""),
    ("LOCATION;LANGUAGE=en:The quay\r\nLOCATION;LANGUAGE=sv:Kajen", "Kajen"),
]


@pytest.mark.parametrize(("line", "place"), PLACES)
def test_place(line: str, place: str) -> None:
    assert draft(line).place == place


ORGANISERS = [
    ("ORGANIZER;CN=Helsingborgs stad:mailto:a@example.org", "Helsingborgs stad"),
    ('ORGANIZER;CN="Hub; the one":mailto:a@example.org', "Hub; the one"),
    ("ORGANIZER:mailto:private.person@example.org", ""),
]


@pytest.mark.parametrize(("line", "organiser"), ORGANISERS)
def test_organiser(line: str, organiser: str) -> None:
    assert draft(line).organiser == organiser


def test_tags() -> None:
    assert draft("CATEGORIES:talk,food\\, drinks", "CATEGORIES:talk, ,music").tags == ("talk", "food, drinks", "music")
    assert len(draft("CATEGORIES:" + ",".join(map(str, range(500)))).tags) == 20


SETTINGS = Settings("heidi.example", ("sv", "en"), 30, ("example.org",), "")
BOOKINGS = [
    ("URL:https://example.org/a", "https://example.org/a", ""),
    ("URL;VALUE=URI:https://example.org/a?b=c;d", "https://example.org/a?b=c;d", ""),
    ("URL:http://example.org/b\r\nURL:https://example.org/a", "https://example.org/a", ""),
    ("URL:", "", ""),
    ("URL:http://example.org/a", "", "Write https:// in place of http://, and try whether the page opens."),
    ("URL;VALUE=URI:https://example.org/kalender?x=å", "", "Copy the address from the browser's address bar."),
    ("URL:https://example.org/\u202ea", "", "Copy the address from the browser's address bar."),
    ("URL:mailto:info@example.org", "", "Copy the address from the browser's address bar."),
    ("URL:https://example.org/" + "a" * 3_000, "", "Use a shorter address of the page."),
    ("URL:https://example.org:81/", "", "Use an address of the page without one."),
    ("URL:https://anna@example.org/", "", "Take out what stands before the @, and the @."),
    ("URL:https://example.com/", "", "If the address is right, add example.com to allowed_hosts in the settings."),
]


@pytest.mark.parametrize(("line", "booking", "remedy"), BOOKINGS)
def test_booking(line: str, booking: str, remedy: str) -> None:
    drafts = fit(read(calendar(event(WHEN, line))), SETTINGS)
    assert drafts.events[0].booking == booking
    assert [problem.remedy for problem in drafts.problems] == ([remedy] if remedy else [])
    assert all(problem.column == "booking" for problem in drafts.problems)


UIDS = [
    ("7kukuqrfedlm2f9t@google.com", "7kukuqrfedlm2f9t@google.com"),
    ("  {A-B}  ", "{A-B}"),
    ("a\u200bb", "ab"),
    ("x" * 200, "x" * 200),
]


@pytest.mark.parametrize(("written", "uid"), UIDS)
def test_uid(written: str, uid: str) -> None:
    assert one(calendar(event(WHEN, uid=written))).uid == uid


def test_a_uid_too_long_is_made_short_for_good() -> None:
    first, again, other = (one(calendar(event(WHEN, uid="x" * 300 + end))).uid for end in ("1", "1", "2"))
    assert first == again != other
    assert len(first) < 60


@pytest.mark.parametrize("uid", ["", " ", "\u200b"])
def test_an_event_without_a_uid_gets_one_of_its_day_and_title(uid: str) -> None:
    lines = [f"UID:{uid}"] if uid else []
    first = read(calendar(event(WHEN, *lines, "DESCRIPTION:x", uid="")))
    again = read(calendar(event(WHEN, *lines, "DESCRIPTION:y", uid="")))
    other = read(calendar(event(WHEN, *lines, uid="", title="Other")))
    assert first.events[0].uid == again.events[0].uid != other.events[0].uid
    (problem,) = first.problems
    assert (problem.uid, problem.row, problem.column) == ("", 4, "UID")
