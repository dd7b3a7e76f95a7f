"""Floor 2: what runs while the screen is on. QtCore only, and the only threads of the house.

PySide puts an import of its own before Python's. It reads the source of every module that is loaded, in whatever
thread, to see who may switch on a syntax that nothing here uses; so what was there before is put back.
"""

import builtins

import shiboken6  # noqa: F401 - what is put back is there once this was loaded

builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
