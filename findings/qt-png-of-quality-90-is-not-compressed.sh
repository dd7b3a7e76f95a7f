#!/bin/sh
# Guess:   PNG loses nothing, so `image.save(file, "PNG", 90)` ignores the quality, or compresses well.
# Found:   quality is how little to compress: 100 less the quality, scaled to zlib's 0 to 9. From 90 on that is nothing
#          at all, and a page of 1080 × 1920 takes 6 MB in place of 35 kB at 80 or 11 kB unasked.
# Version: PySide6-Essentials 6.11.3 (Qt 6.11.3).
# Source:  seen here; Qt's documentation leaves open what quality means to PNG. `setCompression` of QImageWriter is not
#          concerned.
# Matters: a picture of the screen for the desk, sent at "a good quality", is larger than the content of a night.
. "$(dirname "$0")/lib/prepare.sh"
python_with PySide6-Essentials==6.11.3

QT_QPA_PLATFORM=offscreen "$python" - <<'END'
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

app = QGuiApplication([])
page = QImage(1080, 1920, QImage.Format.Format_RGB32)
page.fill(QColor("white"))
painter = QPainter(page)
for card in range(40):
    painter.fillRect(card * 20, card * 40, 300, 30, QColor.fromHsv(card * 9, 200, 200))
painter.end()


def size(quality):
    page.save("page.png", "PNG", quality)
    return Path("page.png").stat().st_size


sizes = {quality: size(quality) for quality in (-1, 50, 80, 90, 100)}
print("Qt", qVersion(), "· bytes by quality:", sizes)
assert sizes[90] == sizes[100] > 6_000_000 > 100_000 > sizes[80] > sizes[-1]
END
