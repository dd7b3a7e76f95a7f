"""What the voice says besides what is shown, and what is shown of listening. Pure functions."""

from collections.abc import Iterable
from itertools import islice

from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.reader import ScreenReading
from kiosk.viewmodels.reading import Checked, Role, Spoken

TITLE_AMONG = 12
"""The title of a page stands among its first items."""


def role_words(item: Spoken) -> str:
    """What an item is, and whether it is chosen, on or open, in the language of the screen; empty for a text."""
    name = {
        Role.HEADING: translate("Listening", "heading"),
        Role.PICTURE: translate("Listening", "picture"),
        Role.NOTICE: translate("Listening", "notice"),
        Role.BUTTON: translate("Listening", "button"),
        Role.TOGGLE: translate("Listening", "button"),
        Role.TAB: translate("Listening", "tab"),
        Role.FIELD: translate("Listening", "field"),
    }.get(item.role, "")
    return ", ".join(filter(None, (name, _checked_words(item))))


def _checked_words(item: Spoken) -> str:
    if item.checked is None:
        return ""
    yes, no = {
        Checked.CHOSEN: (translate("Listening", "chosen"), translate("Listening", "not chosen")),
        Checked.ON: (translate("Listening", "on"), translate("Listening", "off")),
        Checked.OPEN: (translate("Listening", "open"), translate("Listening", "closed")),
        Checked.SAID: ("", ""),
    }[item.means]
    return yes if item.checked else no


def in_a_row(texts: Iterable[str]) -> str:
    """Some texts as one, each ended by a full stop where it does not end by itself."""
    *firsts, last = texts
    return "".join(f"{text} " if text.endswith((".", "?", "!")) else f"{text}. " for text in firsts) + last


def title_of(screen: ScreenReading) -> Spoken | None:
    """The heading that says which page this is; None where the page has none near its beginning."""
    first = (screen.items[number] for number in islice(screen.page, TITLE_AMONG))
    return next((item for item in first if item.role is Role.HEADING), None)


def last_words(screen: ScreenReading) -> str:
    """What is said at the end of a page, and that its end is not that of all."""
    following = screen.items[screen.page.stop :][:1]
    if not following:
        return translate("Listening", "That was all of this page.")
    if following[0].key.startswith("listening/"):
        return translate("Listening", "That was all of this page. The keys of the voice come next, then the dock.")
    return translate("Listening", "That was all of this page. The places of the dock come next.")


def turn_words(forward: bool) -> str:
    """What is said before the first item of all that comes after the last one, or the last one before the first."""
    return translate("Listening", "From the beginning.") if forward else translate("Listening", "From the end.")


def nothing_before() -> str:
    """What is said where no way leads back."""
    return translate("Listening", "This is the first page.")


def off_words(woken: bool) -> str:
    """What is said to who presses a key and does not listen, or has `woken` the screen by it."""
    off = translate("Listening", "Listening is off. The key Listen reads aloud, the key Help says what the keys do.")
    return in_a_row((translate("Listening", "The screen is awake."), off)) if woken else off


def how_to_go_on() -> str:
    """What is said after the question."""
    return translate("Listening", "Any key goes on.")


def tool_reading(listening: bool, language: str) -> tuple[Spoken, ...]:
    """The tool in the dock, in the language of the code `language`."""
    return (Spoken("dock/listen", Role.TOGGLE, translate("Dock", "Listen"), language, listening, Checked.ON),)


def bar_reading(away: bool, language: str) -> tuple[Spoken, ...]:
    """The keys above the dock, in the language of the code `language`; `away` says that the voice does not answer."""
    names = {
        "stop": translate("ListeningBar", "Stop"),
        "again": translate("ListeningBar", "Again"),
        "slower": translate("ListeningBar", "Slower"),
        "faster": translate("ListeningBar", "Faster"),
        "quieter": translate("ListeningBar", "Quieter"),
        "louder": translate("ListeningBar", "Louder"),
    }
    acts = tuple(Spoken(f"listening/{key}", Role.BUTTON, name, language) for key, name in names.items())
    if not away:
        return acts
    silence = translate("ListeningBar", "The voice does not answer at the moment.")
    return (Spoken("listening/away", Role.NOTICE, silence, language), *acts)
