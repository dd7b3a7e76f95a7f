"""What is said of a code: no address that nobody can say, and nothing twice."""

import pytest

from kiosk.domain.speech import to_say
from kiosk.runtime.language import Languages
from kiosk.viewmodels.code_target import CodeKind, CodeTargetViewModel, CodeView
from tests.viewmodels.model_values import told

ADDRESS = "https://heidi.example/m/7K3QF"


def target(kind: CodeKind, carrying: bool) -> CodeTargetViewModel:
    code = CodeTargetViewModel()
    code.show(CodeView(ADDRESS, kind, "carried", "Lindab"))
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
def test_a_code_says_what_it_opens_and_not_by_which_address(languages: Languages, language: str, words: str) -> None:
    languages.use(language)
    code = target(CodeKind.PAGE, carrying=False)
    assert told(code, "spoken") == words
    assert code.reading(language)[0].say.startswith(f"{words}, ")
    assert to_say(ADDRESS, language) in code.reading(language)[0].say


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
    assert target(kind, carrying=True).reading("sv")[0].show.count("Lindab") == 1


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
