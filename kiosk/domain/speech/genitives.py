"""Owners: a voice reads neither the apostrophe of `HEIDI's` nor the colon of `EU:s`, and may lose or spell the s."""

import re

from kiosk.domain.speech.scanning import Rule, Scanner, word_after


def _genitive_words(match: re.Match[str], scanner: Scanner) -> str:
    language, word = scanner.language, match["owner"]
    if (whole := match[0].lower()) in language.abbreviations:
        return language.abbreviations[whole]
    if word.lower() in language.owners:
        return language.owners[word.lower()]
    *before, last = language.names.get(word, _spelled(word)).split()
    if len(last) > 1 or not last.isupper():
        return " ".join([*before, language.genitive(last, word_after(match))])
    letters = [language.letters.get(letter, letter) for letter in before]
    return " ".join([*letters, language.letters_with_s.get(last, f"{last} s")])


def _spelled(word: str) -> str:
    return " ".join(word) if word.isupper() and len(word) in (2, 3) else word


GENITIVES = (Rule(lambda language: rf"(?P<owner>[^\W\d_]+){language.genitive_mark}s(?!\w)", _genitive_words),)
