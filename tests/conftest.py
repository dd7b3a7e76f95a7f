"""Qt draws without a display and by software in every test; this has to stand before the first import of PySide6."""

import os

from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QML_DISABLE_DISK_CACHE"] = "1"

# New examples every time at the desk, the same ones on every push: what was found there can be found again.
settings.register_profile("desk", deadline=None)
settings.register_profile("push", derandomize=True, deadline=None, print_blob=True)
settings.load_profile("push" if os.environ.get("CI") else "desk")
