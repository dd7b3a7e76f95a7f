"""The five questions, each with what makes an answer one that can be meant."""

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.cli.parameters import languages_in
from kiosk.cli.settings import Settings, meant
from kiosk.cli.setup.panel import inches_of_panel
from kiosk.cli.setup.questions import Answers, Field, Question
from kiosk.cli.terminal import tell
from kiosk.domain.errors import KioskError, SettingsError
from kiosk.domain.pin import is_easy, is_pin
from kiosk.domain.sentences import say
from kiosk.screen_settings import TRANSLATIONS

PIN = "pin"
"""The name of the answer that is no setting: only its hash is kept."""
KEPT = ""
"""The answer that leaves the PIN as it is."""
SMALLEST_INCHES, LARGEST_INCHES = 10, 100
_INCH_MARKS = ' "”″'
_LARGEST_EDGE_MM = 2000
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}", re.ASCII)
_MOST_ROOT_BYTES = 512_000


def five_questions(before: Settings, told: Mapping[str, object], pin_is_set: bool) -> Iterator[Question]:
    """The questions in their order; what was `told` by the settings before is what each offers."""
    yield Question(
        (
            Field("name", say("What do you call this screen?"), _name, before.name or "HEIDI"),
            Field("here", say("The id of the place where it stands"), lambda id: _place(id, before), before.here),
        )
    )
    inches = told.get("panel.inches", inches_of_panel())
    edge = say("The height of the panel's lower edge above the floor, in centimetres")
    yield Question(
        (
            Field("panel.inches", say("The panel's diagonal in inches"), _inches, inches),
            Field("panel.bottom_edge_mm", edge, _edge, before.panel_bottom_edge_mm, unit=10),
        )
    )
    yield Question((Field("language", say("The language that a visitor meets"), _language, before.language),))
    trusted = before.root if before.root.is_file() else None
    yield Question(
        (
            Field("store", say("The address from which content comes"), _store, before.store or None),
            Field("root", say("The file root.json that came with its keys"), _root, trusted),
        ),
        lambda answers: _look(answers, before.channel),
    )
    words = (
        say("The PIN of the staff, six digits (Enter: as it is)")
        if pin_is_set
        else say("A PIN for the staff, six digits")
    )
    yield Question((Field(PIN, words, _pin, KEPT if pin_is_set else None, secret=True),))


def _name(text: str) -> str:
    if not text or len(text) > 60 or not text.isprintable():
        raise SettingsError(say("A name has one to 60 letters."))
    return text


def _place(id: str, before: Settings) -> str:
    if not _ID.fullmatch(id):
        raise SettingsError(say("The id of a place has small letters, digits and hyphens, as oceanhamnen."))
    known = _places(before)
    if known and id not in known:
        raise SettingsError(say("The content has no place {id}. It has: {places}.", id=id, places=", ".join(known)))
    return id


def _places(before: Settings) -> list[str]:
    """The ids of the places in what is installed; none where nothing is, or not readably."""
    from kiosk.cli.state_folder_owner import as_owner
    from kiosk.content.generations import current
    from kiosk.content.reader import read

    with suppress(KioskError), as_owner(before.state):
        generation = current(before.state)
        return sorted(read(generation.path, generation.sha256).places)
    return []


def _number(text: str, least: float, most: float) -> float | None:
    try:
        found = float(text.replace(",", "."))
    except ValueError:
        return None
    return found if least <= found <= most else None


def _inches(text: str) -> float:
    found = _number(text.rstrip(_INCH_MARKS), SMALLEST_INCHES, LARGEST_INCHES)
    if found is None:
        sentence = say(
            "The diagonal of such a panel is between {least} and {most} inches. Measure the picture from corner to"
            " corner; an inch is 2.54 cm.",
            least=SMALLEST_INCHES,
            most=LARGEST_INCHES,
        )
        raise SettingsError(sentence, f"it is {text!r}")
    return found


def _edge(text: str) -> float:
    found = _number(text, 0, _LARGEST_EDGE_MM)
    if found is None:
        raise SettingsError(say("The lower edge is between 0 and 200 cm above the floor."))
    return found


def _language(code: str) -> str:
    known = languages_in(TRANSLATIONS)
    if code not in known:
        raise SettingsError(
            say("The screen has no language {code}. It has: {known}.", code=code, known=", ".join(known))
        )
    return code


def _store(address: str) -> str:
    try:
        return str(meant("store", address))
    except SettingsError as error:
        sentence = say("That is no address of a store. It begins with https://, as https://content.example.org/heidi/.")
        raise SettingsError(sentence, error.detail) from error


def _root(name: str) -> Path:
    file = Path(os.path.expanduser(name))
    if not os.path.isfile(file):
        raise SettingsError(say("There is no file {file}. `kiosk publish init` made it, beside the keys.", file=file))
    return file


def _look(answers: Answers, channel: str) -> None:
    """Ask the store, as the nights will."""
    from kiosk.content.files import read_small
    from kiosk.delivery.sync.first_look import look
    from kiosk.delivery.sync.run import Store
    from kiosk.delivery.sync.time_limits import Patience

    tell(say("Asking the store …"))
    try:
        root = read_small(answers["root"], _MOST_ROOT_BYTES)
    except (KioskError, OSError, ValueError) as error:
        raise SettingsError(say("The file {file} cannot be read.", file=answers["root"]), str(error)) from error
    patience = Patience(step_s=10, small_s=30, attempts=2)
    offer = look(Store(answers["store"], channel, root, patience), datetime.now(UTC))
    if offer is None:
        tell(say("The store is signed by this root. Nothing is published for {channel} yet.", channel=channel))
    else:
        tell(say("The store is signed by this root, and has content number {number}.", number=offer.release.number))


def _pin(pin: str) -> Any:
    if not is_pin(pin):
        raise SettingsError(say("The PIN has six digits."))
    if is_easy(pin):
        raise SettingsError(
            say("That PIN is the first that anybody tries. Take one whose digits are not alike, and no run.")
        )
    return pin
