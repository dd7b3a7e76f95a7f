#!/bin/sh
# Guess:   a QRunnable that was handed to a QThreadPool is gone once it has run: `autoDelete` is on.
# Found:   some of every thousand stay for ever in their Python half, with all they refer to: it seems, those whose work
#          was done before `start` came back. With `setAutoDelete(False)` each one stays. Functions given to `start` are
#          let go.
# Version: PySide6-Essentials 6.11.3 on Python 3.11 and 3.13.
# Source:  seen here.
# Matters: what a visitor typed is in the memory of the next one's session, and a screen that runs for months grows.
. "$(dirname "$0")/lib/prepare.sh"
python_with PySide6-Essentials==6.11.3

"$python" - <<'END'
import gc
import weakref

from PySide6.QtCore import QCoreApplication, QRunnable, QThreadPool, qVersion

app, pool = QCoreApplication([]), QThreadPool()


class Words:
    """What somebody typed."""


class Search(QRunnable):
    def __init__(self, words):
        super().__init__()
        self.words = words

    def run(self):
        pass


def keeping(words):
    search = Search(words)
    search.setAutoDelete(False)
    return search


def kept(work, runs):
    """How many of the words are still there when all work is done."""
    alive = []
    for _ in range(runs):
        words = Words()
        alive.append(weakref.ref(words))
        pool.start(work(words))
        pool.waitForDone()
    del words
    gc.collect()
    return sum(word() is not None for word in alive)


runnables, not_deleted, functions = kept(Search, 5000), kept(keeping, 100), kept(lambda words: lambda: words, 5000)
print("Qt", qVersion(), "· kept of 5,000 runnables:", runnables, "· of 5,000 functions:", functions)
print("kept of 100 runnables without autoDelete:", not_deleted)
assert runnables > 0 and not_deleted == 100 and functions == 0
END
