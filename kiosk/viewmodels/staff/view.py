"""What the staff panel shows. Pure functions."""

import platform
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from PySide6.QtCore import QLocale, qVersion

from kiosk import __version__
from kiosk.content.generations.staff_notes import Request
from kiosk.content.schema import SCHEMA_VERSION
from kiosk.domain.walltime import STOCKHOLM, local
from kiosk.runtime.content.feed import Loaded
from kiosk.runtime.staff.settings import StaffSettings
from kiosk.viewmodels import formatting
from kiosk.viewmodels.formatting import Counted, joined, translate
from kiosk.viewmodels.staff.house import FAILED, NEW, House
from kiosk.viewmodels.staff.rows import ActionRow, NightRow, TraitRow
from kiosk.viewmodels.staff.words import outcome_word, trouble_words

FETCHED_AT = time(3, 30)
"""The wall time from which the nights' fetch runs: that of heidi-kiosk-sync.timer."""
LATELY = timedelta(hours=26)
"""A night missed: what `kiosk status` warns of."""
CLEAN, DARK, RESTART, TOUCH, COLOURS, SOUND = "clean", "dark", "restart", "touch", "colours", "sound"


@dataclass(frozen=True, slots=True)
class Situation:
    """What the panel is derived from. `house` None: this screen shows a file, not what comes of nights. `asked` is what
    was asked for last and has no answer yet, `answer` the one that came."""

    settings: StaffSettings
    locale: QLocale
    now: datetime
    loaded: Loaded | None = None
    house: House | None = None
    voiced: bool = False
    seconds_of_patience: int = 60
    asked: Request | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class StaffView:
    """All that it shows. `progress` is how what was asked for goes; empty while nothing was."""

    title: str = ""
    shown: str = ""
    next_fetch: str = ""
    closing: str = ""
    trouble: str = ""
    progress: str = ""
    nights: tuple[NightRow, ...] = ()
    actions: tuple[ActionRow, ...] = ()
    traits: tuple[TraitRow, ...] = ()


def staff_view(about: Situation) -> StaffView:
    """The panel in that situation."""
    house = about.house
    return StaffView(
        title=_title(about),
        shown=_shown(about),
        next_fetch=_next_fetch(about),
        closing=Counted.tr("Closes after %Ln second(s) without a touch.", "", about.seconds_of_patience),
        trouble=_trouble(about),
        progress=_progress(about),
        nights=tuple(_nights(about, house)) if house and about.settings.fetches else (),
        actions=tuple(_actions(about)),
        traits=tuple(_traits(about)),
    )


def answer_to(request: Request, house: House) -> str:
    """What is said once `request` was done."""
    if request is Request.ROLLBACK:
        return translate("Staff", "The content before is shown as soon as nobody uses the screen, until you change it.")
    if request is Request.UNPIN:
        return translate("Staff", "The newest content is shown as soon as nobody uses the screen.")
    if house.outcome == NEW:
        return translate("Staff", "New content has come. It is shown as soon as nobody uses the screen.")
    if house.outcome == FAILED:
        return trouble_words(house.kind)
    return translate("Staff", "There is nothing newer.")


def no_answer() -> str:
    """What is said when nobody did what was asked for."""
    return translate("Staff", "Nobody has answered. Is everything installed? The command kiosk status says more.")


def refused() -> str:
    """What is said when it could not even be asked for."""
    return translate("Staff", "The disk is full, or refused.")


def _title(about: Situation) -> str:
    """How the screen is: the first of these that holds."""
    house, loaded, fetches = about.house, about.loaded, about.settings.fetches
    if house is not None and fetches and house.outcome == FAILED:
        return translate("Staff", "The last fetch failed")
    if house is not None and fetches and (house.ran is None or about.now - house.ran > LATELY):
        return translate("Staff", "Nothing was fetched lately")
    if house is not None and house.pinned and house.newer:
        return translate("Staff", "Earlier content is shown")
    if loaded is not None and loaded.content.meta.valid_until <= about.now:
        return translate("Staff", "The content is out of date")
    return translate("Staff", "All is well")


def _shown(about: Situation) -> str:
    if about.loaded is None:
        return translate("Staff", "There is nothing to show yet.")
    meta, generation = about.loaded.content.meta, about.loaded.generation
    lines = [translate("Staff", "Shown: the content of %1.").replace("%1", _moment(about, meta.built_at))]
    if generation is not None:
        since = _moment(about, generation.installed_at)
        lines.append(translate("Staff", "It came %1.").replace("%1", since))
    last = formatting.dated(about.locale, local(meta.valid_until).date(), local(about.now).date())
    lines.append(translate("Staff", "It is valid until %1.").replace("%1", last))
    return " ".join(lines)


def _next_fetch(about: Situation) -> str:
    if not about.settings.fetches or about.house is None:
        return ""
    wall = local(about.now)
    day = wall.date() + timedelta(days=wall.time() >= FETCHED_AT)
    words = _moment(about, datetime.combine(day, FETCHED_AT, STOCKHOLM))
    return translate("Staff", "Next fetch: %1.").replace("%1", words)


def _trouble(about: Situation) -> str:
    """The last night that failed, in a sentence."""
    failed = [night for night in about.house.nights if night.outcome == FAILED] if about.house else []
    if not failed or not about.settings.fetches:
        return ""
    day = formatting.long_date(about.locale, failed[-1].day)
    return f"{day}: {trouble_words(failed[-1].kind)}"


def _progress(about: Situation) -> str:
    if about.asked is Request.SYNC:
        return translate("Staff", "Fetching. This may take a few minutes.")
    return translate("Staff", "One moment.") if about.asked else about.answer


def _nights(about: Situation, house: House) -> Iterator[NightRow]:
    for night in house.nights:
        name = formatting.weekday(about.locale, night.day)
        yield NightRow(name, str(night.day.day), night.outcome, outcome_word(night.outcome))


def _actions(about: Situation) -> Iterator[ActionRow]:
    yield _fetch(about)
    yield _back(about)
    yield ActionRow(CLEAN, "sparkles", translate("Staff", "Clean"), translate("Staff", "A minute without touch"))
    yield ActionRow(DARK, "moon", translate("Staff", "Screen off"), translate("Staff", "A touch wakes it"))
    yield ActionRow(RESTART, "repeat", translate("Staff", "Restart"), translate("Staff", "A few seconds"))
    yield ActionRow(TOUCH, "hand", translate("Staff", "Test touch"), translate("Staff", "Draw over the panel"))
    yield ActionRow(COLOURS, "sun", translate("Staff", "Test colours"), translate("Staff", "Six, over the panel"))
    sound, why = translate("Staff", "Test sound"), translate("Staff", "No voice is set up here.")
    yield ActionRow(SOUND, "volume-2", sound, translate("Staff", "A sentence") if about.voiced else why, about.voiced)


def _fetch(about: Situation) -> ActionRow:
    title = translate("Staff", "Fetch now")
    if not about.settings.fetches or about.house is None:
        return ActionRow("", "refresh-cw", title, translate("Staff", "Nothing is fetched here by itself."), False)
    return ActionRow(Request.SYNC, "refresh-cw", title, translate("Staff", "A minute or so"), about.asked is None)


def _back(about: Situation) -> ActionRow:
    house, possible = about.house, about.asked is None
    if house is not None and house.pinned and house.newer:
        title = translate("Staff", "Newest content")
        return ActionRow(Request.UNPIN, "check", title, translate("Staff", "Show it again"), possible)
    title = translate("Staff", "Content before")
    if house is None or house.before is None:
        return ActionRow("", "history", title, translate("Staff", "There is none here."), False)
    detail = translate("Staff", "That of %1").replace("%1", _moment(about, house.before))
    return ActionRow(Request.ROLLBACK, "history", title, detail, possible)


def _traits(about: Situation) -> Iterator[TraitRow]:
    settings = about.settings
    if settings.name:
        yield TraitRow(translate("Staff", "Screen"), settings.name)
    schema = translate("Staff", "schema %1").replace("%1", str(SCHEMA_VERSION))
    versions = joined(__version__, f"Qt {qVersion()}", f"Python {platform.python_version()}", schema)
    yield TraitRow(translate("Staff", "Program"), versions)
    desk = settings.desk or translate("Staff", "No address is set.")
    yield TraitRow(translate("Staff", "Content is kept at"), desk)


def _moment(about: Situation, moment: datetime) -> str:
    """`today at 03:30`, `Friday 20 November at 03:30`, within a sentence."""
    day, today = local(moment).date(), local(about.now).date()
    words = translate("Staff", "today at %2") if day == today else translate("Staff", "%1 at %2")
    clock = formatting.clock_time(about.locale, moment)
    return words.replace("%1", formatting.dated(about.locale, day, today)).replace("%2", clock)
