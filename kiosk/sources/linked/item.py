"""One thing that a source tells of: its name in Problems, its texts in their languages, what is wrong with it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import Sentence, say
from kiosk.domain.texts import LocalText, cut
from kiosk.sources.drafts import Where
from kiosk.sources.linked.html import plain_text
from kiosk.sources.tables.cells import shorten
from kiosk.sources.tables.forms.catalogue import SUMMARY, TEXT
from kiosk.sources.text_cleaning import clean

LONGEST_NAME = 200
"""Characters of a name of something else: a place, an organiser, a tag."""
LONGEST_UID = 200
_CUT = re.compile(r"[\s\[(]*(?:…|\.{3})[\s\])]*\Z")
_LANGUAGE = re.compile(r"[a-z]{2,3}\Z", re.ASCII)
_LANGUAGES = {
    "swedish": "sv", "svenska": "sv", "english": "en", "engelska": "en", "danish": "da", "dansk": "da",
    "danska": "da", "german": "de", "deutsch": "de", "tyska": "de",
}  # fmt: skip


class ItemError(Exception):
    """Something that costs the item it is found in; `column` is the property, `value` what stands there."""

    def __init__(self, column: str, value: str, sentence: Sentence, remedy: Sentence) -> None:
        super().__init__(f"{column}: {sentence}")
        self.column, self.value, self.sentence, self.remedy = column, value, sentence, remedy


@dataclass(frozen=True, slots=True)
class LangString:
    """A text and the language it says it is in, empty when it does not say so."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """Where a thing stands, the language of its texts, and what is wrong with it so far."""

    where: Where
    language: str
    problems: list[Problem] = field(default_factory=list)

    def warn(self, column: str, value: str, sentence: Sentence, remedy: Sentence) -> None:
        """Say, once, that something of the thing is left out or guessed."""
        where, severity = self.where, Severity.WARNING
        problem = Problem(
            severity, where.source, where.row, shorten(column), shorten(value), sentence, remedy, uid=where.uid
        )
        if self.problems[-1:] != [problem]:
            self.problems.append(problem)

    def refuse(self, failure: ItemError) -> None:
        """Say why the thing is left out. A warning: what others publish must not stop what staff build."""
        self.warn(failure.column, failure.value, failure.sentence, failure.remedy)

    def texts(self, column: str, every: Iterable[LangString], longest: int) -> LocalText:
        """`every` text on one line, the first of each language, none longer than `longest` characters."""
        return self._local(column, every, longest, paragraphs=False)

    def about(
        self, column: str, brief: Iterable[LangString], whole: Iterable[LangString]
    ) -> tuple[LocalText, LocalText]:
        """The summary and the text of the thing: a `whole` of one short line is its summary.

        A `brief` that only begins the `whole` says nothing of its own, and is left out.
        """
        whole = tuple(whole)
        text = dict(self._local(column, whole, TEXT.longest, paragraphs=True))
        summary = dict(self._local(column, brief, SUMMARY.longest, paragraphs=False, silently=bool(text)))
        words_alone = self._local(column, whole, TEXT.longest, paragraphs=False, silently=True) if summary else {}
        for language, words in tuple(text.items()):
            if _begins(summary.get(language, ""), words_alone.get(language, "")):
                summary.pop(language, None)
            if language not in summary and "\n" not in words and len(words) <= SUMMARY.longest:
                summary[language] = text.pop(language)
        return summary, text

    def _local(
        self, column: str, every: Iterable[LangString], longest: int, *, paragraphs: bool, silently: bool = False
    ) -> dict[str, str]:
        found: dict[str, str] = {}
        for words in every:
            language = language_code(words.language) or self.language
            lines = (clean(line) for line in plain_text(words.text, addresses=paragraphs).split("\n"))
            text = ("\n" if paragraphs else " ").join(line for line in lines if line)
            if not text or language in found:
                continue
            if len(text) > longest and not silently:
                sentence = say("The text has {count} characters and is cut at {most}.", count=len(text), most=longest)
                self.warn(column, text, sentence, say("Shorten it where it comes from."))
            found[language] = cut(text, longest)
        return found


def _begins(brief: str, whole: str) -> bool:
    """Whether `brief` is the beginning of `whole`, whatever stands where it was cut."""
    return clean(whole).startswith(_CUT.sub("", brief))


def language_code(words: str) -> str:
    """`sv` for `sv-SE`, `sv_SE`, `SV` or `Swedish`; empty for what is no language."""
    code = re.split(r"[-_]", words.strip().casefold(), maxsplit=1)[0]
    return _LANGUAGES.get(code, code if _LANGUAGE.match(code) else "")


def line(text: str, longest: int = LONGEST_NAME) -> str:
    """`text` as plain words on one line, cut at `longest` characters."""
    return cut(clean(plain_text(text)), longest)
