"""The keypad's keys as Qt knows them."""

from collections.abc import Mapping

from PySide6.QtCore import Qt

from kiosk.domain.errors import SettingsError
from kiosk.domain.keypad import Action


def keys_of(table: Mapping[Action, str]) -> dict[int, Action]:
    """The code of each key and what it does.

    Raises:
        SettingsError: a name is that of no key.
    """
    found: dict[int, Action] = {}
    for action, name in table.items():
        key = getattr(Qt.Key, f"Key_{name}", None)
        if not isinstance(key, Qt.Key):
            raise SettingsError(f"The setting keypad is not right. There is no key {name}.", f"for {action}")
        found[int(key)] = action
    return found
