"""All that can be heard of the screen: the page on the stage, and what stands round it or before it."""

from kiosk.runtime.idle import Presence
from kiosk.viewmodels.models import Models
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.reader import ScreenReading
from kiosk.viewmodels.reading import Reading
from kiosk.viewmodels.top_bar import LOGO


def screen_reading(models: Models, page: PageViewModel, presence: Presence, language: str) -> ScreenReading:
    """What can be heard while `page` is on the stage, in the order of the eye; `language` is the code of the screen's.
    The question and the help let nothing else be heard, the languages to choose from nothing but the dock."""
    if presence is Presence.ASKING:
        return ScreenReading(models.session.question_reading())
    if models.staff.cover_reading:
        return ScreenReading(models.staff.cover_reading)
    if models.keypad.reading:
        return ScreenReading(models.keypad.reading)
    if presence is Presence.AWAY:
        return ScreenReading(Reading(LOGO, page.reading), len(LOGO))
    dock = _dock_reading(models, language)
    if models.session.is_choosing:
        offered = Reading(LOGO, models.session.languages_reading())
        return ScreenReading(Reading(offered, dock), len(LOGO), len(offered))
    top = Reading(models.band.reading, models.session.line_reading())
    head = (*models.navigation.back_reading(language), *models.mylist.button_reading(page.listed_key, language))
    shown = Reading(top, head, page.reading)
    return ScreenReading(Reading(shown, models.listening.bar_reading(), dock), len(top), len(shown))


def _dock_reading(models: Models, language: str) -> Reading:
    listing = models.navigation.here.page == "mylist"
    tools = (
        *models.session.tools_reading(),
        *models.listening.tool_reading(),
        *models.mylist.tool_reading(language, listing),
    )
    return Reading(models.navigation.reading(language), tools)
