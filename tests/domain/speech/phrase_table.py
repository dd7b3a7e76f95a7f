"""What is painted, what is said of it, and what espeak-ng makes of that; one table a language."""

from pathlib import Path
from typing import NamedTuple

LANGUAGES = ("sv", "en", "da", "de")
_TABLES = Path(__file__).parent / "phrases"


class Phrase(NamedTuple):
    """A row: "~" stands for a no-break space in what is painted; phonemes are those of `espeak-ng -x`."""

    language: str
    painted: str
    said: str
    phonemes: str


def phrases(*languages: str) -> list[Phrase]:
    """The rows of these languages, of all where none is named."""
    return [
        Phrase(language, painted.replace("~", "\N{NO-BREAK SPACE}"), said, phonemes)
        for language in languages or LANGUAGES
        for line in (_TABLES / f"{language}.tsv").read_text(encoding="utf-8").splitlines()[1:]
        for painted, said, phonemes in [line.split("\t")]
    ]
