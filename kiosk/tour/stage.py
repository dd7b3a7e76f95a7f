"""A page or state of the screen."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.viewmodels.models import Models


@dataclass(frozen=True, slots=True)
class Stage:
    """A page or state: its name, and how the view models get there from Home."""

    name: str
    enter: Callable[[Models], None]
