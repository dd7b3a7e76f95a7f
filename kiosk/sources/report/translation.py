"""Sentences for staff in their own language: the English template is looked up in a gettext catalogue."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.problems import Problem, table_words
from kiosk.domain.sentences import Sentence, filled, say

if TYPE_CHECKING:
    from kiosk.sources.drafts import Where
    from kiosk.sources.joining.merging import Merged

LANGUAGES = ("en", "sv")
"""What staff can be told in; English is what the templates are written in."""
CATALOGUES = Path(__file__).parents[3] / "assets" / "translations"
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def staff_language(environment: Mapping[str, str]) -> str:
    """The language that the locale variables ask for: Swedish when the first one that is set begins with `sv`."""
    wanted = next((environment[name] for name in _VARIABLES if environment.get(name)), "")
    return "sv" if wanted.casefold().startswith("sv") else "en"


def in_language(sentence: str, language: str) -> str:
    """`sentence` as it is said in `language`; as it is where it is no `Sentence` or nobody translated it."""
    if not isinstance(sentence, Sentence):
        return sentence
    values = {
        name: in_language(value, language) if isinstance(value, str) else value
        for name, value in sentence.values.items()
    }
    return filled(catalogue(language).get(sentence.template, sentence.template), values, language)


def where(problem: Problem, language: str) -> str:
    """`Problem.where` in `language`: `members.csv, rad 4, kolumn place`."""
    return ", ".join(in_language(part, language) for part in problem.place)


def told_twice(merged: "Merged", language: str) -> str:
    """Which sources tell of one event, the one that is believed first."""
    kept, *others = (_spot(each, language) for each in (merged.kept, *merged.others))
    sentence = say(
        "“{title}” stands in {kept} and in {others}; the first is believed.",
        title=merged.title,
        kept=kept,
        others="; ".join(others),
    )
    return in_language(sentence, language)


def _spot(where: "Where", language: str) -> str:
    source = in_language(table_words(where.source), language)
    if where.row is None:
        return source
    return f"{source}, {in_language(say('row {row}', row=str(where.row)), language)}"


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """English template → the template in `language`; empty for a language without a catalogue."""
    file = CATALOGUES / f"staff_{language}.po"
    if language not in LANGUAGES or not file.exists():
        return {}
    import polib  # type: ignore[import-untyped]  # English reports never need it

    return {entry.msgid: entry.msgstr for entry in polib.pofile(str(file)) if entry.translated()}
