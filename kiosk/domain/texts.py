"""Text in several languages, and the chain along which a missing one falls back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.mixed_text import beginning, join, mixed, pieces_of

LocalText = Mapping[str, str]
"""Language code (`sv`, `en`) to text. A language without a text is not in it."""


@dataclass(frozen=True, slots=True)
class Picked:
    """A text and the language it is really in (empty text, empty language: there is none)."""

    text: str
    language: str


def pick(text: LocalText, chain: Sequence[str]) -> Picked:
    """The text in the first language of `chain` that has one, else in any language, else empty."""
    for language in chain:
        found = text.get(language)
        if found:
            return Picked(found, language)
    for language in sorted(text):
        if text[language]:
            return Picked(text[language], language)
    return Picked("", "")


def in_brief(summary: LocalText, text: LocalText, longest: int = 200) -> LocalText:
    """`summary`, or the beginning of `text` on one line of at most `longest` characters, for where there is room for
    that alone."""
    return summary or {language: cut(" ".join(words.split("\n")), longest) for language, words in text.items()}


def cut(text: str, longest: int) -> str:
    """`text`, or as much of it as makes `longest` characters, cut between words, with `…` after it."""
    if len(text) <= longest:
        return text
    kept = text[: longest - 1]
    word = kept.rfind(" ")
    whole = kept[: word if word > longest // 2 else len(kept)].rstrip(" ,;:–-\n")
    return join("", (beginning(text, len(whole)), "…"))


def capital(text: str) -> str:
    """`text` with its first letter large, as a heading wants it."""
    (first, language), *rest = pieces_of(text) or (("", ""),)
    return mixed(((first[:1].upper() + first[1:], language), *rest))


def within_sentence(picked: Picked) -> str:
    """A heading as it goes on after other words: with its first letter small, but for an abbreviation or a name that
    shows by its letters (`EU-projekt`, `RecoLab`), and for German, which writes nouns large."""
    first, _, _ = picked.text.partition(" ")
    if picked.language == "de" or any(letter.isupper() or letter.isdigit() for letter in first[1:]):
        return picked.text
    return picked.text[:1].lower() + picked.text[1:]
