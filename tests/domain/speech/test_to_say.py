"""What is shown, and what is said of it."""

from pathlib import Path

import pytest

from kiosk.domain.speech import to_say

PHRASES = Path(__file__).parent / "phrases"
LANGUAGES = ("sv", "en", "da", "de")


def phrases(language: str) -> list[list[str]]:
    """Rows of what is painted and what is said; "~" stands for a no-break space."""
    lines = (PHRASES / f"{language}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [line.replace("~", "\N{NO-BREAK SPACE}").split("\t") for line in lines]


@pytest.mark.parametrize(("language", "shown", "said"), [(one, *row[:2]) for one in LANGUAGES for row in phrases(one)])
def test_a_text_is_said_as_people_say_it(language: str, shown: str, said: str) -> None:
    assert to_say(shown, language) == said
