"""What has to be answered first is all that is met: the question whether somebody is there, and the languages."""

import time
from collections.abc import Callable
from pathlib import Path

from tests.e2e.accessibility.kiosk_process import Desk, listening
from tests.e2e.accessibility.nodes import Event, Node
from tests.e2e.accessibility.reader import Reader


def words(event: Event) -> bool:
    """Whether it says how long the question waits."""
    return str(event.what).endswith("sekunder kvar.")


def test_nothing_is_met_beneath_the_question_and_it_counts_down(desk: Desk, heidi: Path) -> None:
    with listening(desk, heidi, KIOSK_QUESTION_AFTER_S="10", KIOSK_COUNTDOWN_S="20") as reader:
        reader.begin()
        reader.named("Medlemmar, 13 att möta")
        assert reader.told("Announcement", words).what == "20 sekunder kvar.", "its dialog says the question"
        shown = [str(node) for node in reader.tree().all()]
        assert [name for name in shown if "second" not in name and "sekund" not in name] == [
            "frame “Helsingborg Innovation District”",
            "dialog “Är du kvar? Skärmen rensas snart för nästa besökare.”",
            "push button “Jag är kvar”",
            "push button “Avsluta”",
        ]
        assert len(shown) == 5
        assert reader.told("Announcement", words).what == "10 sekunder kvar."
        reader.press("Jag är kvar")
        reader.named("Hem", "page tab")
        reader.named("Medlemmar, 13 att möta")


def test_the_keys_are_told_to_be_in_the_question_and_back_again(own_desk: Desk, heidi: Path) -> None:
    with listening(own_desk, heidi, KIOSK_QUESTION_AFTER_S="10", KIOSK_COUNTDOWN_S="20") as reader:
        reader.begin()
        before = reader.named("Medlemmar, 13 att möta")
        reader.act(before, "SetFocus")
        reader.told("StateChanged", focused_on(before))
        reader.told("StateChanged", focused_on(reader.named("Jag är kvar")))
        reader.press("Jag är kvar")
        reader.told("StateChanged", focused_on(before))


def focused_on(node: Node) -> Callable[[Event], bool]:
    """Whether an event tells that `node` has the keys."""
    return lambda event: (event.path, event.detail, event.value) == (node.path, "focused", 1)


def test_what_is_done_over_the_bus_keeps_the_session(desk: Desk, heidi: Path) -> None:
    with listening(desk, heidi, KIOSK_QUESTION_AFTER_S="10") as reader:
        reader.begin()
        begun = time.monotonic()
        for place, after_s in (("Distriktet", 4), ("Medlemmar", 8), ("Kalender", 13)):
            reader.open(place)
            reader.wait_for(lambda until=begun + after_s: time.monotonic() > until, "")  # type: ignore[misc]
        assert not [event for event in reader.events if event.kind == "Announcement" and words(event)]


def test_the_page_is_not_met_beneath_the_languages(reader: Reader) -> None:
    beneath = {str(node) for node in reader.tree().all() if node.role in {"heading", "paragraph"}}
    assert beneath
    reader.press("Språk")
    reader.named("Dansk")
    shown = [str(node) for node in reader.tree().all()]
    assert not beneath.intersection(shown)
    assert "page tab “Hem”" in shown
    reader.press("Språk")
    reader.find(lambda node: str(node) in beneath, "the page is not met again")
