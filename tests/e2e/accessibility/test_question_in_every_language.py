"""A screen reader meets the question, how long it waits and both answers: once, in this order, in every language."""

from pathlib import Path

import pytest

from tests.e2e.accessibility.kiosk_process import Desk, listening
from tests.e2e.accessibility.reader import Reader

POLITE = 1
MET = {
    "sv": ("Är du kvar? Skärmen rensas snart för nästa besökare.", "20 sekunder kvar.", "Jag är kvar", "Avsluta"),
    "en": (
        "Still there? We will clear this screen for the next visitor.",
        "20 seconds left.",
        "I am still here",
        "Finish",
    ),
    "da": (
        "Stadig her? Skærmen ryddes snart til den næste besøgende.",
        "20 sekunder tilbage.",
        "Jeg er her stadig",
        "Afslut",
    ),
    "de": (
        "Noch da? Die Anzeige wird gleich für den nächsten Besuch zurückgesetzt.",
        "Noch 20 Sekunden.",
        "Ich bin noch da",
        "Beenden",
    ),
}


@pytest.mark.parametrize("language", MET)
def test_the_question_is_met_whole_and_once(own_desk: Desk, heidi: Path, language: str) -> None:
    question, remaining, stay, finish = MET[language]
    settings = {"KIOSK_LANGUAGE": language, "KIOSK_QUESTION_AFTER_S": "10", "KIOSK_COUNTDOWN_S": "20"}
    with listening(own_desk, heidi, **settings) as reader:
        reader.begin()
        answer = reader.named(stay, "push button")
        frame, dialog, seconds, *answers = reader.tree().all()
        assert (frame.role, str(dialog)) == ("frame", f"dialog “{question}”")
        assert seconds.name.split()[-1] == remaining.split()[-1], "how many are left now"
        assert [str(node) for node in answers] == [f"push button “{stay}”", f"push button “{finish}”"]
        assert told(reader, answer.path, remaining) == ["keys", "seconds"], "the name of the dialog comes first"
        reader.press(stay)
        reader.find(lambda node: node.role == "page tab", "the question is not answered")


def told(reader: Reader, answer: str, remaining: str) -> list[str]:
    """What is told until the seconds are: that the keys are at the answer, and how long the question waits."""
    found: list[str] = []

    def look() -> bool:
        found[:] = [
            "seconds" if event.kind == "Announcement" else "keys"
            for event in reader.events
            if (event.kind == "Announcement" and event.what == remaining and event.value == POLITE)
            or (event.kind == "StateChanged" and (event.path, event.detail, event.value) == (answer, "focused", 1))
        ]
        return "seconds" in found

    reader.wait_for(look, f"“{remaining}” is not told")
    return found
