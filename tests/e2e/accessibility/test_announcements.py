"""What is told without being asked for: pages, hits, and notices by their weight."""

from dataclasses import replace
from pathlib import Path

from kiosk.content.writer import write
from kiosk.domain.model import Level, Notice
from tests.e2e.accessibility.kiosk_process import Desk, listening
from tests.e2e.accessibility.reader import Reader
from tests.screens import heidi_content, heidi_pictures

POLITE = 1


def test_a_page_is_told_in_the_language_of_the_screen(reader: Reader) -> None:
    reader.press("Medlemmar")
    told = reader.told("Announcement")
    assert (told.what, told.value) == ("Medlemmar, 13", POLITE)
    reader.press("Lindab")
    assert reader.told("Announcement").what == "Lindab"
    reader.press("Alla medlemmar")
    assert reader.told("Announcement").what == "Medlemmar, 13"
    reader.press("Språk")
    reader.press("English")
    reader.press("Events")
    assert str(reader.told("Announcement", lambda event: "Events" in str(event.what)).what).endswith(" times")
    reader.press("Home")
    assert reader.told("Announcement").what == "Home"
    reader.press("Language")
    reader.press("Svenska")


def test_hits_are_told_with_the_first_of_them(reader: Reader) -> None:
    reader.press("Sök")
    reader.named("Sök i allt", "text")
    reader.type("lin")
    reader.find(lambda node: node.text == "lin", "it is not typed")

    def told_as_shown() -> bool:
        headings = [node.name for node in reader.tree().all() if node.role == "heading" and ", " in node.name]
        total = sum(int(name.split(", ")[1]) for name in headings)
        return f"{total} träffar, första: Lindab" in [event.what for event in reader.events]

    reader.wait_for(told_as_shown, "the hits are not told")
    reader.type("qqq")
    reader.told("Announcement", lambda event: event.what == "Inget hittades för ”linqqq”")


def test_only_an_urgent_notice_is_an_alert(own_desk: Desk, tmp_path: Path) -> None:
    notices = (Notice("one", Level.INFO, {"sv": "Ett prov"}), Notice("two", Level.URGENT, {"sv": "Gå ut"}))
    content = tmp_path / "content.sqlite"
    write(replace(heidi_content(), notices=notices), heidi_pictures(), content)
    with listening(own_desk, content) as reader:
        reader.begin()
        assert reader.named("Gå ut").role == "alert message"
        assert reader.named("Ett prov").role == "paragraph"
        assert len([node for node in reader.tree().all() if "Gå ut" in node.name]) == 1
