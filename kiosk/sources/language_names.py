"""What staff call a language."""

from collections.abc import Mapping

from kiosk.domain.sentences import Sentence, say

_NAMES: Mapping[str, Sentence] = {
    "sv": say("Swedish"),
    "en": say("English"),
    "da": say("Danish"),
    "de": say("German"),
    "fi": say("Finnish"),
    "no": say("Norwegian"),
    "nb": say("Norwegian"),
    "ar": say("Arabic"),
    "fr": say("French"),
    "es": say("Spanish"),
    "pl": say("Polish"),
    "uk": say("Ukrainian"),
}


def language_name(code: str) -> str:
    """The name of the language `code`; the code itself where nobody has named it here."""
    return _NAMES.get(code, code)
