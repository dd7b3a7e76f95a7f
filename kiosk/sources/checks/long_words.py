"""Words that are too long for their line on the screen, in any text."""

import re
from collections.abc import Iterator, Mapping

from kiosk.content.schema import local_texts
from kiosk.domain.content import Content
from kiosk.domain.problems import Problem
from kiosk.domain.sentences import say
from kiosk.sources.checks.reporting import warning
from kiosk.sources.drafts import Where
from kiosk.sources.text_limits import LONGEST_WORD, breadth

_BREAKS = re.compile(r"[^\S\u00a0\u202f]+|(?<=[-–—/])")
"""Where a line may end: at white space that is not hard, and after a hyphen, a dash or a slash."""

Places = Mapping[tuple[str, str], Where]
"""Where the thing of a kind (`member`) and an id stands."""


def long_words(content: Content, places: Places) -> Iterator[Problem]:
    """A warning for each text with a word that the largest size of text breaks, one a field of a thing."""
    for kind, item, field, text in local_texts(content):
        most = LONGEST_WORD.get((kind, field))
        for language, words in text.items() if most else ():
            broadest = max(_BREAKS.split(words), key=breadth)
            if most and breadth(broadest) > most:
                where = places.get((kind, item), Where(f"{kind}s.csv", uid=item))
                sentence = say("“{word}” is longer than a line of large text and is broken there.", word=broadest)
                remedy = say("Write a shorter word, or a hyphen where it may break.")
                yield warning(where, f"{field}_{language}", words, sentence, remedy)
                break
