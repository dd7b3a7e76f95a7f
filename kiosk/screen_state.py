"""How the screen stands, for whoever started it: one line for people, and what a supervisor goes by."""

from collections.abc import Mapping

from kiosk.content.generations.screen_notes import Named
from kiosk.content.pointer import Generation
from kiosk.domain.walltime import local
from kiosk.runtime.content.feed import ContentFeed
from kiosk.runtime.content.health_check import HealthCheck
from kiosk.runtime.idle import Idle, Presence
from kiosk.runtime.sleep import Sleep

RESTART = 80
"""The exit code that asks whoever started the screen to start it again, as staff wish."""
STATUS = "STATUS"
SHOWN, CONFIRMED, VISITOR = "X_SHOWN", "X_CONFIRMED", "X_VISITOR"
"""The generation that is shown, the one that was found in good health since the start (each as `named`, "": none), and
whether somebody is there (`Presence`)."""


def screen_state(feed: ContentFeed, health: HealthCheck, idle: Idle, sleep: Sleep) -> Mapping[str, str]:
    """Variable by variable, as a service manager takes them; those that begin with X_ it leaves alone."""
    loaded = feed.loaded
    shown = loaded.generation if loaded else None
    until = f" until {local(sleep.until):%Y-%m-%d %H:%M}" if sleep.until else ""
    what = f"number {shown.number}" if shown else "a content file" if loaded else "no content"
    status = f"{'Asleep' if sleep.asleep else 'Awake'}{until}. Shown: {what}."
    return {STATUS: status, SHOWN: named(shown), CONFIRMED: named(health.confirmed), VISITOR: str(idle.presence)}


def named(generation: Generation | None) -> str:
    """A generation by its number and hash."""
    return f"{generation.number} {generation.sha256}" if generation else ""


def generation_of(name: str) -> Named | None:
    """Which generation that names; None: none."""
    number, _, sha256 = name.partition(" ")
    return Named(int(number), sha256) if number else None


def is_away(told: Mapping[str, str]) -> bool:
    """Whether what a screen told last says that nobody is there."""
    return told.get(VISITOR) == Presence.AWAY
