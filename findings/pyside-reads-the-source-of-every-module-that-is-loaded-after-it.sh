#!/bin/sh
# Guess:   what is imported after PySide6 is imported as ever: from its compiled form, where there is one.
# Found:   PySide puts `builtins.__import__` aside and has the source of each further module read, split into lines and
#          kept, to look for the word PySide6 in it, whether or not anybody uses `__feature__`. With what was there
#          before, which PySide keeps as `builtins.__orig_import__`, nothing of that happens, and PySide works.
# Version: PySide6-Essentials 6.11.3 on Python 3.11 and 3.13.
# Source:  seen here.
# Matters: a screen of two hundred modules starts 25 ms later for it, a sixth of what all its imports take.
. "$(dirname "$0")/lib/prepare.sh"
python_with PySide6-Essentials==6.11.3

for put_back in False True; do
    "$python" - "$put_back" <<'END'
import builtins
import linecache
import sys

from PySide6.QtCore import qVersion

put_back = sys.argv[1] == "True"
if put_back:
    builtins.__import__ = builtins.__orig_import__
import wave
from PySide6.QtCore import *
from PySide6.QtGui import QColor

assert QTimer and QColor("red").red() == 255
lines = len(linecache.getlines(wave.__file__)) if wave.__file__ in linecache.cache else 0
print("Qt", qVersion(), "· put back:", put_back, "· lines of wave.py that are kept:", lines)
assert (lines == 0) == put_back
END
done
