"""A picture that another program took, beside an approved one: `python -m tests.golden.compare FILE NAME`."""

import sys
from pathlib import Path

from PySide6.QtGui import QImage

from tests.e2e.visitor import pixels
from tests.golden.test_golden import HERE, MOST_DIFFERING, differing, smaller


def main(file: Path, name: str) -> int:
    """0 where it looks as approved; says how much differs."""
    share = differing(pixels(smaller(QImage(str(file)))), pixels(QImage(str(HERE / f"{name}.png"))))
    sys.stdout.write(f"{file}: {share:.2%} differs from {name}, {MOST_DIFFERING:.2%} may\n")
    return int(share > MOST_DIFFERING)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
