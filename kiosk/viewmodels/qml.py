"""What PySide6 gives for QML, with the types that its own stubs lack."""

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtQml import QmlUncreatable as _QmlUncreatable

Class = TypeVar("Class", bound=type)

QmlUncreatable = cast("Callable[[str], Callable[[Class], Class]]", _QmlUncreatable)
"""QML may name the type, not make one. The stubs say that it takes no reason (PySide6 6.11)."""
