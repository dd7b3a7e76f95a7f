"""One walk through a text: the first rule that fits at a place writes its words, and the walk goes on behind it."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kiosk.domain.speech.language import Language


@dataclass(frozen=True, slots=True)
class Rule:
    """`pattern` makes the pattern for a language, without regard to case; `said` makes the words of a match.

    A rule fits where no letter or figure is in front, or `anywhere`.
    """

    pattern: Callable[[Language], str]
    said: Callable[["re.Match[str]", "Scanner"], str]
    anywhere: bool = False


class Scanner:
    """The rules in a language, as one pattern; each rule's own is compiled when it first fits."""

    def __init__(self, rules: Sequence[Rule], language: Language) -> None:
        self.language = language
        ordered = sorted(rules, key=lambda rule: rule.anywhere)
        self._rules = [(rule.said, rule.pattern(language)) for rule in ordered]
        patterns = [f"({unnamed(pattern)})" for _, pattern in self._rules]
        words = patterns[: len(patterns) - sum(rule.anywhere for rule in rules)]
        self._all = re.compile("|".join([rf"(?<!\w)(?:{'|'.join(words)})", *patterns[len(words) :]]), re.IGNORECASE)

    def said(self, text: str) -> str:
        """`text` with all that the rules know written as words."""
        return self._all.sub(self._words, text)

    def _words(self, match: "re.Match[str]") -> str:
        said, pattern = self._rules[(match.lastindex or 1) - 1]
        own = re.compile(pattern, re.IGNORECASE).match(match.string, match.start())
        return said(own, self) if own else match[0]


def unnamed(pattern: str) -> str:
    """`pattern` with groups that have no names and no numbers."""
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of `words`, the longest first; a space in one may be missing."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", " ?") for word in ordered) + ")" if ordered else "(?!)"


def word_before(match: "re.Match[str]") -> str:
    """The word in front of a match, in small letters; empty where there is none."""
    return (match.string[: match.start()].split() or [""])[-1].lower()


def word_after(match: "re.Match[str]") -> str:
    """The word behind a match, in small letters; empty where there is none."""
    return (match.string[match.end() : match.end() + 40].split() or [""])[0].lower()


def stop_after(match: "re.Match[str]", language: Language) -> str:
    """A full stop, where that of a shortened word ends the sentence as well: a capital follows."""
    behind = match.string[match.end() : match.end() + 2]
    ends = match[0].endswith(".") and behind[:1] == " " and behind[1:].isupper()
    return "." if ends and not language.capital_nouns else ""
