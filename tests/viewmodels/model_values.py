"""What a view model tells QML."""

from typing import Any

from PySide6.QtCore import QObject


def told(model: QObject, name: str) -> Any:
    """The property `name`. The type checker does not know that PySide6's Property is one."""
    return getattr(model, name)
