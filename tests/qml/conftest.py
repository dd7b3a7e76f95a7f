"""What the screen shows while it is measured, and windows with a fault in them."""

from tests.qml.contents import crowded_file, sparse_file
from tests.qml.planted_fault import show

__all__ = ["crowded_file", "show", "sparse_file"]
