"""The keys of a keypad: what each of them does, for visitors who do not look at the screen or cannot touch it."""

from collections.abc import Mapping
from enum import StrEnum


class Action(StrEnum):
    """What a key does. The first six reach everything; the others are about the voice, the last two told by
    keypads that have a jack for headphones."""

    UP = "up"
    DOWN = "down"
    BACK = "back"
    NEXT = "next"
    SELECT = "select"
    HELP = "help"
    LISTEN = "listen"
    QUIETER = "quieter"
    LOUDER = "louder"
    SLOWER = "slower"
    FASTER = "faster"
    PLUGGED = "plugged"
    UNPLUGGED = "unplugged"


KEYPAD: Mapping[Action, str] = {
    Action.HELP: "F1",
    Action.LISTEN: "F2",
    Action.QUIETER: "F3",
    Action.LOUDER: "F4",
    Action.UP: "F5",
    Action.DOWN: "F6",
    Action.BACK: "F7",
    Action.NEXT: "F8",
    Action.SELECT: "F9",
}
"""The key that sends each action, by its name, unless the settings say otherwise."""


def keypad_of(told: object) -> dict[Action, str]:
    """The table that settings tell: a mapping of actions to names of keys, or `up=F5 down=F6`. An action that is not
    among them has no key.

    Raises:
        ValueError: says what is not right.
    """
    if isinstance(told, str):
        pairs: list[tuple[str, object]] = [(action, key) for action, _, key in (e.partition("=") for e in told.split())]
    elif isinstance(told, Mapping):
        pairs = list(told.items())
    else:
        raise ValueError("It must be a table of actions and keys.")
    table: dict[Action, str] = {}
    for action, key in pairs:
        if action not in {*Action}:
            raise ValueError(f"There is no action {action}: there are {', '.join(Action)}.")
        if not isinstance(key, str) or not (key.isascii() and key.isalnum()):
            raise ValueError(f"The key for {action} must be the name of a key, as F5.")
        table[Action(action)] = key
    if len({*table.values()}) < len(table):
        raise ValueError("No key can do two things.")
    return table
