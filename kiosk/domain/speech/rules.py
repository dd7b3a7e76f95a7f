"""All rules in their order: the first that fits at a place has it."""

from functools import lru_cache

from kiosk.domain.speech.abbreviations import NAMES, WORDS
from kiosk.domain.speech.addresses import ADDRESSES, CODES, HOUSE_NUMBERS
from kiosk.domain.speech.apostrophes import APOSTROPHES
from kiosk.domain.speech.clock import CLOCK
from kiosk.domain.speech.dates import DATES
from kiosk.domain.speech.genitives import GENITIVES
from kiosk.domain.speech.language import language_of
from kiosk.domain.speech.numbers import NUMBERS
from kiosk.domain.speech.quantities import QUANTITIES
from kiosk.domain.speech.scanning import Scanner
from kiosk.domain.speech.spans import SPANS
from kiosk.domain.speech.telephones import TELEPHONES

_RULES = (
    *(*APOSTROPHES, *GENITIVES, *NAMES, *TELEPHONES, *ADDRESSES, *SPANS, *DATES, *CLOCK),
    *(*CODES, *QUANTITIES, *HOUSE_NUMBERS, *NUMBERS, *WORDS),
)


@lru_cache(maxsize=8)
def scanner(language: str) -> Scanner:
    """The scanner of a language, made when it is asked for first."""
    return Scanner(_RULES, language_of(language))
