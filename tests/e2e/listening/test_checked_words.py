"""What is said of a control that is chosen, on, or has opened something; of one whose words say it, nothing."""

from collections.abc import Callable

import pytest

from kiosk.tour.offscreen import Drawing
from kiosk.viewmodels.listening_words import role_words
from kiosk.viewmodels.models import Models
from tests.viewmodels.model_values import told

LANGUAGES = ("sv", "en", "da", "de")
BUTTON, TAB = ("knapp", "button", "knap", "Schaltfläche"), ("flik", "tab", "fane", "Reiter")
CHOSEN, OTHER = ("vald", "chosen", "valgt", "ausgewählt"), ("inte vald", "not chosen", "ikke valgt", "nicht ausgewählt")
ON, OFF = ("på", "on", "slået til", "eingeschaltet"), ("av", "off", "slået fra", "ausgeschaltet")
OPEN, CLOSED = ("öppen", "open", "åben", "geöffnet"), ("stängd", "closed", "lukket", "geschlossen")
NOTHING = ("", "", "", "")

Words = tuple[str, ...]
Do = Callable[[Models], None]
CASES: dict[str, tuple[str, str, Do, Words, Words, Words]] = {
    # key: page, id, what is pressed, what it is, what is said before and after
    "dock/contrast": ("home", "", lambda models: models.session.toggleContrast(), BUTTON, OFF, ON),
    "dock/reach": ("home", "", lambda models: models.session.toggleReach(), BUTTON, OFF, ON),
    "dock/listen": ("home", "", lambda models: models.listening.toggle(), BUTTON, OFF, ON),
    "dock/text": ("home", "", lambda models: models.session.nextTextSize(), BUTTON, NOTHING, NOTHING),
    "dock/language": ("home", "", lambda models: models.session.toggleLanguages(), BUTTON, CLOSED, OPEN),
    "dock/events": ("home", "", lambda models: models.navigation.open("events", ""), TAB, OTHER, CHOSEN),
    "filter/kind": ("events", "", lambda models: models.events.choose("kind"), BUTTON, CLOSED, OPEN),
    "filter/all": ("events", "", lambda models: models.events.choose("all"), BUTTON, CLOSED, OPEN),
    "filter/free": ("events", "", lambda models: models.events.toggleFree(), BUTTON, OFF, ON),
    "chips/1": (
        "members",
        "",
        lambda models: models.members.filter(told(models.members, "chips").rows[1].id),
        BUTTON,
        OTHER,
        CHOSEN,
    ),
    "others": ("event", "sample-lunch-tour", lambda models: models.event.toggleTimes(), BUTTON, CLOSED, OPEN),
    "list": ("member", "hetch", lambda models: models.mylist.add("member/hetch"), BUTTON, NOTHING, NOTHING),
}


@pytest.mark.parametrize("key", CASES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_called_what_it_is(speaking: Drawing, language: str, key: str) -> None:
    page, id, press, what, before, after = CASES[key]
    number, models = LANGUAGES.index(language), speaking.models
    speaking.screen.idle.touch()
    models.session.useLanguage(language)
    models.navigation.open("event", "none")  # so that no event is as another test left it
    models.navigation.open(page, id)

    def said() -> str:
        items = models.reader.screen.items
        index = items.index_of(key)
        assert index is not None, [item.key for item in items]
        return role_words(items[index])

    assert said() == ", ".join(filter(None, (what[number], before[number])))
    press(models)
    assert said() == ", ".join(filter(None, (what[number], after[number])))
    speaking.screen.idle.finish()
