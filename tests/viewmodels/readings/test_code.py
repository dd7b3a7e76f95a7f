"""What is said of a code: no address that nobody can say, and nothing twice."""

import re

import pytest

from kiosk.domain.speech import to_say
from kiosk.runtime.language import Languages
from kiosk.viewmodels.code_target import CodeKind, CodeTargetViewModel, CodeView
from tests.viewmodels.model_values import told

ADDRESS = "https://heidi.example/m/7K3QF"


MOST_SAID = 120
"""In characters: less than ten seconds."""


def target(kind: CodeKind, carrying: bool, carried: str = "carried") -> CodeTargetViewModel:
    code = CodeTargetViewModel()
    code.show(CodeView(ADDRESS, kind, carried, "Lindab"))
    code.carry(carrying)
    return code


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", "Kod som öppnar den här sidan i mobilen"),
        ("en", "Code that opens this page on your phone"),
        ("da", "Kode, der åbner denne side på mobilen"),
        ("de", "Code, der diese Seite auf dem Handy öffnet"),
    ],
)
def test_a_picture_of_a_code_says_what_it_opens(languages: Languages, language: str, words: str) -> None:
    languages.use(language)
    assert told(target(CodeKind.PAGE, carrying=False), "spoken") == words


@pytest.mark.parametrize("language", ["sv", "en", "da", "de"])
@pytest.mark.parametrize("kind", list(CodeKind))
@pytest.mark.parametrize(("carrying", "carried"), [(False, "carried"), (True, "carried"), (True, "")])
def test_a_code_is_said_in_two_short_sentences(
    languages: Languages, kind: CodeKind, carrying: bool, carried: str, language: str
) -> None:
    """What is to be done, and what comes of it: the address is for eyes alone."""
    languages.use(language)
    code = target(kind, carrying, carried)
    item = code.reading(language)[0]
    assert len(re.findall(r"[.?!](?= |$)", item.say.rstrip(".") + ".")) == 2, item.say
    assert len(item.say) <= MOST_SAID, item.say
    assert to_say(ADDRESS, language) not in item.say
    assert told(code, "caption") in item.show


@pytest.mark.parametrize(
    ("kind", "language", "choices"),
    [
        (CodeKind.CONTACT, "sv", ["Detaljer", "Spara kontakten"]),
        (CodeKind.CONTACT, "en", ["Details", "Save contact"]),
        (CodeKind.APPOINTMENT, "da", ["Detaljer", "Føj til kalenderen"]),
        (CodeKind.APPOINTMENT, "de", ["Details", "In den Kalender"]),
    ],
)
def test_a_choice_is_named_once(languages: Languages, kind: CodeKind, language: str, choices: list[str]) -> None:
    languages.use(language)
    assert [item.show for item in target(kind, carrying=True).reading(language)[2:]] == choices


@pytest.mark.parametrize("kind", [CodeKind.CONTACT, CodeKind.APPOINTMENT])
def test_what_a_code_carries_is_said_once(languages: Languages, kind: CodeKind) -> None:
    assert languages.current.code == "sv"
    assert target(kind, carrying=True).reading("sv")[0].say.count("Lindab") == 1


@pytest.mark.parametrize(
    ("language", "point"), [("sv", "Rikta"), ("en", "Point"), ("da", "Ret mobil"), ("de", "richten")]
)
@pytest.mark.parametrize("kind", list(CodeKind))
@pytest.mark.parametrize("carrying", [False, True])
def test_what_is_to_be_done_is_said_once(
    languages: Languages, kind: CodeKind, carrying: bool, language: str, point: str
) -> None:
    languages.use(language)
    assert target(kind, carrying).reading(language)[0].say.count(point) == 1
