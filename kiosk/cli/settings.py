"""What a kiosk is told once, when it is set up: a TOML file, or KIOSK_* in the environment."""

import logging
import os
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from kiosk.domain.allowed_addresses import is_host, is_loopback
from kiosk.domain.errors import SettingsError
from kiosk.domain.keypad import KEYPAD, Action, keypad_of
from kiosk.domain.opening_hours import OpeningHours, hours_of

if TYPE_CHECKING:
    from kiosk.screen_settings import ScreenSettings

log = logging.getLogger(__name__)

SYSTEM_FILE = Path("/etc/heidi-kiosk/kiosk.toml")
PREFIX = "KIOSK_"
_ALIKE = 0.75
"""How like a setting of ours (0 to 1) a name is that was meant for it."""
_DEVICE = re.compile(r"""[^"'\\|$%\x00-\x1f\x7f]{1,80}""")
"""A name that means itself in a rule of udev."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set. `name` is what staff call this screen, `here` the id of the place it stands at,
    `facing_degrees` which way whoever reads it looks, clockwise from north (None: not said), `code_hosts` are the only
    hosts whose addresses become codes (none: the one that the content names), `speech_socket` where the speech server
    listens (None: there is no voice), `headphones` the jack that begins listening ("": any, None: none), `keypad` the
    key of each action, `inputs` the names of the devices that may press anything beside the panel's touch (None: all
    may), `hours` when the house is open (None: always); diagonal in inches (None: what the panel says itself), height
    of the panel's lower edge above the floor in millimetres, and whether its light goes off while the house is closed.
    New content comes from `source`: a `store` and its `channel`, which the root in the file `root` vouches for, or a
    `folder` of sources. What the PIN of the staff was made into lies in `pin_file`; `desk` is where they keep the
    content, as the staff panel says it."""

    name: str = ""
    language: str = "sv"
    here: str = "oceanhamnen"
    facing_degrees: float | None = None
    content: Path | None = None
    state: Path = Path("/var/lib/heidi-kiosk")
    question_after_s: int = 60
    countdown_s: int = 30
    reduced_motion: bool | None = None
    code_hosts: tuple[str, ...] = ()
    speech_socket: Path | None = None
    headphones: str | None = ""
    keypad: Mapping[Action, str] = field(default_factory=lambda: KEYPAD)
    inputs: tuple[str, ...] | None = None
    hours: OpeningHours | None = None
    panel_inches: float | None = None
    panel_bottom_edge_mm: float = 690
    panel_switched_off: bool = True
    source: str = "store"
    store: str = ""
    channel: str = "stable"
    folder: Path | None = None
    root: Path = Path("/etc/heidi-kiosk/root.json")
    pin_file: Path = Path("/etc/heidi-kiosk/pin")
    desk: str = ""


def load(file: Path | None, environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of `file`, or of the system's file if there is one; the environment goes before it.

    A setting of the file that is like none of ours was written for another version of the program: it is left out, with
    a warning, so that a program which was taken back goes on.

    Raises:
        SettingsError: when settings cannot be meant, with a line for each, or the named file is not there.
    """
    if file is not None and not file.is_file():
        raise SettingsError(f"There is no settings file {file}.", "")
    told = {**dict(_of_this_version(from_file(file or SYSTEM_FILE))), **_from_environment(environment)}
    found: dict[str, Any] = {}
    wrong: list[SettingsError] = []
    for name, value in told.items():
        try:
            found[name.replace(".", "_")] = meant(name, value)
        except SettingsError as error:
            wrong.append(error)
    wrong.extend(_unknown(environment))
    if wrong:
        raise SettingsError("\n".join(each.sentence for each in wrong), "; ".join(each.detail for each in wrong))
    return Settings(**found)


def for_screen(settings: Settings, content: Path | None, at: datetime | None) -> "ScreenSettings":
    """What the screen is built from; `content` and `at` go before the settings. Imports the screen."""
    from kiosk.content.generations import current
    from kiosk.runtime.idle import Patience
    from kiosk.runtime.staff.settings import StaffSettings
    from kiosk.screen_settings import ScreenSettings

    file = content or settings.content

    def whole() -> tuple[Path, str | None]:
        if file is not None:
            return file, None
        generation = current(settings.state)
        return generation.path, generation.sha256

    return ScreenSettings(
        content=whole,
        language=settings.language,
        here=settings.here,
        facing=settings.facing_degrees,
        patience=Patience(settings.question_after_s, settings.countdown_s),
        inches=settings.panel_inches,
        bottom_edge_mm=settings.panel_bottom_edge_mm,
        reduced_motion=settings.reduced_motion,
        code_hosts=settings.code_hosts,
        speech_socket=settings.speech_socket,
        headphones=settings.headphones if settings.speech_socket else None,
        keypad=settings.keypad,
        hours=settings.hours,
        staff=StaffSettings(settings.pin_file, _fetches(settings), settings.name, settings.desk),
        switches_panel=settings.panel_switched_off,
        at=at,
    )


def _fetches(settings: Settings) -> bool:
    return bool(settings.store if settings.source == "store" else settings.folder)


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("It must be a text.")
    return value


def _path(value: object) -> Path:
    return Path(_text(value))


def _flag(value: object) -> bool:
    flags = {"true": True, "1": True, "false": False, "0": False}
    found = flags.get(value.lower()) if isinstance(value, str) else value
    if not isinstance(found, bool):
        raise ValueError("It must be true or false.")
    return found


def _jack(value: object) -> str | None:
    if isinstance(value, str) and value.strip().lower() not in ("", "true", "false", "0", "1"):
        return value.strip()
    try:
        return "" if _flag(value) else None
    except ValueError as error:
        raise ValueError("It must be true, false or the name of a jack.") from error


def _hosts(value: object) -> tuple[str, ...]:
    found = value.split() if isinstance(value, str) else value
    if not isinstance(found, list) or not all(isinstance(host, str) and is_host(host) for host in found):
        raise ValueError("It must be a list of plain host names.")
    return tuple(found)


def _devices(value: object) -> tuple[str, ...]:
    found = [name.strip() for name in value.split(",")] if isinstance(value, str) else value
    if not isinstance(found, list) or not all(isinstance(name, str) and _DEVICE.fullmatch(name) for name in found):
        raise ValueError("It must be a list of names of devices, * for any letters.")
    return tuple(found)


def _one_of(*words: str) -> Callable[[object], str]:
    def word(value: object) -> str:
        if value not in words:
            raise ValueError(f"It must be {' or '.join(words)}.")
        return str(value)

    return word


def _store(value: object) -> str:
    try:
        parts = urlsplit(_text(value))
        host, plain = parts.hostname or "", parts.port != 0 and "@" not in parts.netloc and str(value).isascii()
    except ValueError:
        host, plain = "", False
    if not host or not plain or parts.query or parts.fragment or not str(value).isprintable():
        raise ValueError("It must be the address of a store, as https://content.example.org/heidi/.")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise ValueError("It must begin with https://.")
    return str(value)


def _number(least: float, most: float, kind: type[int | float] = float) -> Callable[[object], int | float]:
    words = f"It must be a {'whole ' if kind is int else ''}number from {least} to {most}."

    def number(value: object) -> int | float:
        if isinstance(value, bool) or not isinstance(value, str | int | kind):
            raise ValueError(words)
        try:
            found = kind(value)
        except ValueError as error:
            raise ValueError(words) from error
        if not least <= found <= most:
            raise ValueError(words)
        return found

    return number


KINDS: Mapping[str, Callable[[object], Any]] = {
    "name": _text,
    "language": _text,
    "here": _text,
    "facing_degrees": _number(0, 360),
    "content": _path,
    "state": _path,
    "question_after_s": _number(10, 3600, int),
    "countdown_s": _number(20, 600, int),
    "reduced_motion": _flag,
    "code_hosts": _hosts,
    "speech_socket": _path,
    "headphones": _jack,
    "keypad": keypad_of,
    "inputs": _devices,
    "hours": hours_of,
    "panel.inches": _number(7, 120),
    "panel.bottom_edge_mm": _number(0, 2000),
    "panel.switched_off": _flag,
    "source": _one_of("store", "folder"),
    "store": _store,
    "channel": _one_of("stable", "canary"),
    "folder": _path,
    "root": _path,
    "pin_file": _path,
    "desk": _text,
}
"""Each setting as the file names it, and what makes its value from what is written there."""
_VARIABLES = {PREFIX + name.upper().replace(".", "__"): name for name in KINDS}


def meant(name: str, value: object) -> object:
    """What the setting `name` becomes when `value` is written for it.

    Raises:
        SettingsError: there is no such setting, or nobody can mean that.
    """
    if name not in KINDS:
        raise SettingsError(f"There is no setting {name}.", f"there are {', '.join(KINDS)}")
    try:
        return KINDS[name](value)
    except ValueError as error:
        raise SettingsError(f"The setting {name} is not right. {error}", f"it is {value!r}") from error


def from_file(file: Path) -> dict[str, object]:
    """What is written in a file of settings by dotted name, nothing of it checked; empty where there is no file.

    Raises:
        SettingsError: it cannot be read.
    """
    try:
        return dict(_named(tomllib.loads(file.read_text(encoding="utf-8"))))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise SettingsError(f"The settings file {file} cannot be read.", str(error)) from error


def _of_this_version(told: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for name, value in told.items():
        if name in KINDS or _is_misspelt(name):
            yield name, value
        else:
            log.warning("The setting %s is none of this version; it is left out.", name)


def _is_misspelt(name: str) -> bool:
    """Whether somebody who wrote `name` may have meant one of ours."""
    from difflib import get_close_matches  # nobody needs it while all goes well

    return any(known.startswith(f"{name}.") for known in KINDS) or bool(get_close_matches(name, KINDS, 1, _ALIKE))


def _named(table: Mapping[str, object], within: str = "") -> Iterator[tuple[str, object]]:
    """Every value of the table with its dotted name."""
    for name, value in table.items():
        if isinstance(value, dict) and within + name not in KINDS:
            yield from _named(value, f"{within}{name}.")
        else:
            yield within + name, value


def _from_environment(environment: Mapping[str, str]) -> dict[str, object]:
    return {name: environment[variable] for variable, name in _VARIABLES.items() if variable in environment}


def _unknown(environment: Mapping[str, str]) -> Iterator[SettingsError]:
    for variable in sorted(name for name in environment if name.startswith(PREFIX) and name not in _VARIABLES):
        sentence = f"There is no setting {variable} for the environment."
        yield SettingsError(sentence, f"there are {', '.join(_VARIABLES)}")
