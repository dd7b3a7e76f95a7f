"""A visitor with a switch, who has nothing but the actions of the tree: pages, list, search, tools, and the end."""

from pathlib import Path

from tests.e2e.accessibility.kiosk_process import Desk, listening
from tests.e2e.accessibility.reader import Reader


def test_everything_can_be_done_by_actions_alone(reader: Reader) -> None:
    reader.open("Medlemmar")
    reader.press("Hetch")
    reader.press("Lägg i min lista")
    reader.named("Min lista, 1 sak")
    reader.press("Alla medlemmar")
    reader.open("Kalender")
    reader.press("Bara gratis")
    checked(reader, "Bara gratis")
    reader.act(reader.find(lambda node: "Oceanhamnen" in node.name and node.role == "push button", "no event there"))
    reader.press("Lägg i min lista")
    reader.named("Min lista, 2 saker")
    reader.press("Hela kalendern")
    reader.open("Distriktet")
    reader.press("Ambitionen")
    reader.press("Distriktet")
    reader.open("Hitta rätt")
    reader.press("2, Du är här, Oceanhamnen")
    reader.named("Oceanhamnen", "heading")
    reader.press("Min lista")
    reader.named("Kod som öppnar din lista")
    reader.press("Ta bort Hetch")
    reader.named("Min lista, 1 sak")


def test_the_search_is_typed_by_actions_alone(reader: Reader) -> None:
    reader.press("Sök")
    reader.named("Sök i allt", "text")
    reader.type("linx")
    reader.press("Radera")
    reader.find(lambda node: node.text == "lin", "the last letter is still there")
    reader.press("Klar")
    reader.press("Lindab")
    reader.named("Lindab", "heading")


def test_the_tools_are_used_by_actions_alone(reader: Reader) -> None:
    for percent in (140, 200, 100):
        reader.press("Textstorlek")
        described(reader, f"{percent} procent")
    for tool in ("Kontrast", "Räckhåll"):
        reader.press(tool)
        checked(reader, tool)
    reader.named("Tryck under linjen", "paragraph")
    reader.press("Språk")
    reader.press("Deutsch")
    reader.open("Mitglieder")
    reader.named("Mitglieder", "heading")


def test_the_session_is_ended_by_actions_alone(own_desk: Desk, heidi: Path) -> None:
    with listening(own_desk, heidi, KIOSK_QUESTION_AFTER_S="10") as reader:
        reader.begin()
        reader.press("Kontrast")
        reader.press("Avsluta")
        reader.begin()
        assert "checked" not in reader.named("Kontrast").states


def checked(reader: Reader, name: str) -> None:
    """Wait until it is on."""
    reader.find(lambda node: node.name == name and "checked" in node.states, f"{name} is not on")


def described(reader: Reader, words: str) -> None:
    """Wait until something is described so."""
    reader.find(lambda node: node.description == words, f"nothing is {words}")
