"""What a screen is told: its content, its place, its panel."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.domain.keypad import KEYPAD, Action
from kiosk.domain.opening_hours import OpeningHours
from kiosk.runtime.content.feed import Heard, Loaded
from kiosk.runtime.idle import Patience
from kiosk.runtime.staff.settings import StaffSettings

TRANSLATIONS = Path(__file__).resolve().parent.parent / "build" / "translations"


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """What the screen is built from. `facing` is which way whoever reads it looks, in degrees clockwise from north;
    None: nobody has said. `inches` None: ask the panel; `reduced_motion` None: ask the renderer; `code_hosts` empty:
    codes lead to the host that the content names; `speech_socket` None: there is no voice; `headphones` is the jack
    that begins listening ("": any, None: none); `keypad` names the key of each action; `hours` None: the house is
    always open; `switches_panel`: its light goes off then.

    `state` is the folder of generations that the screen begins with, counts its starts in and watches; None: it shows
    `content`, and nothing else comes. `heard` says when one of them was last found to be the latest there is; `held` is
    the one to begin with, where it was read before and is confirmed."""

    content: Callable[[], tuple[Path, str | None]]
    state: Path | None = None
    heard: Heard = lambda _: None
    held: Loaded | None = None
    language: str = "sv"
    here: str = "oceanhamnen"
    facing: float | None = None
    patience: Patience = Patience()
    inches: float | None = None
    bottom_edge_mm: float = 690
    reduced_motion: bool | None = None
    code_hosts: tuple[str, ...] = ()
    speech_socket: Path | None = None
    headphones: str | None = None
    keypad: Mapping[Action, str] = field(default_factory=lambda: KEYPAD)
    hours: OpeningHours | None = None
    staff: StaffSettings = StaffSettings()
    switches_panel: bool = True
    at: datetime | None = None
    translations: Path = TRANSLATIONS
