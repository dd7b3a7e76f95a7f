"""A child process of a program that was installed badly: a library is missing."""

import sys

from kiosk.sources.pictures.worker_process import answer_all

if __name__ == "__main__":
    sys.modules["PIL"] = None  # type: ignore[assignment]
    answer_all(int(sys.argv[1]), int(sys.argv[2]))
