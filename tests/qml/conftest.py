"""What the screen shows while it is measured."""

from tests.qml.contents import crowded_file, sparse_file

__all__ = ["crowded_file", "sparse_file"]
