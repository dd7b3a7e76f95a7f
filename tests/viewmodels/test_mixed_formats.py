"""Words put together from texts in different languages."""

from kiosk.domain.mixed_text import in_language, pieces_of
from kiosk.runtime.language import Languages
from kiosk.viewmodels import formatting

NBSP = "\N{NO-BREAK SPACE}"


def test_what_is_put_together_keeps_its_languages(languages: Languages) -> None:
    names = [in_language("Kajen", "sv"), "Hetch", in_language("Parken", "sv")]
    languages.use("en")
    pieces = (("Kajen", "sv"), (", Hetch and ", ""), ("Parken", "sv"))
    assert pieces_of(formatting.enumerated(languages.current.locale, names)) == pieces
    assert pieces_of(formatting.joined("12:00", names[0])) == ((f"12:00 ·{NBSP}", ""), ("Kajen", "sv"))
    assert pieces_of(formatting.listed("12:00", names[0])) == (("12:00, ", ""), ("Kajen", "sv"))
    assert pieces_of(formatting.unbroken(in_language("vid kajen", "sv"))) == ((f"vid{NBSP}kajen", "sv"),)
    told = pieces_of(formatting.text_language(in_language("Svenska", "sv")))
    assert told == (("Language of this text: ", ""), ("Svenska", "sv"))
