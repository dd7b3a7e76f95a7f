#!/bin/sh
# Guess:   UTF-8 in a QR code is read as UTF-8: everybody writes codes so, and every telephone reads them.
# Found:   a code that does not announce its character set is guessed at, and zbar tries UTF-8 late: "för" comes back as
#          "f繹r". With the announcement (an ECI of 26, a dozen bits) it is right. zxing-cpp reads both rightly, so a
#          test with that alone is blind.
# Version: zbar 0.23.92 of Debian 12 through pyzbar 0.1.9; codes by qrcode 8.2, which cannot announce, and segno 1.6.6,
#          which can.
# Source:  ISO/IEC 18004 (a code's own set is ISO 8859-1, ECI names others); mchehab/zbar issue 212.
# Matters: an event or a contact carried by its code lands in a visitor's calendar with other letters, on a page that
#          nobody sees again.
. "$(dirname "$0")/lib/prepare.sh"
debian_has libzbar0
python_with pyzbar==0.1.9 zxing-cpp==3.1.1 qrcode==8.2 segno==1.6.6 numpy==2.4.6

"$python" - <<'END'
import numpy
import qrcode
import segno
import zxingcpp
from pyzbar.pyzbar import decode

TEXT = "Välkommen för lunch på kajen"


def read(modules):
    """What zbar and zxing-cpp make of a matrix of dark modules without a margin."""
    dark = numpy.pad(numpy.array(modules, dtype=bool), 4)
    picture = numpy.kron(numpy.where(dark, 0, 255), numpy.ones((5, 5))).astype(numpy.uint8)
    (zbar,) = decode((picture.tobytes(), *picture.shape[::-1]))
    (zxing,) = zxingcpp.read_barcodes(picture)
    return zbar.data.decode(), zxing.text


plain = qrcode.QRCode(border=0)
plain.add_data(TEXT)
silent = read(plain.get_matrix())
announced = read(segno.make_qr(TEXT, encoding="utf-8", eci=True).matrix)
print("not announced: zbar", silent[0], "· zxing-cpp", silent[1])
print("announced:     zbar", announced[0], "· zxing-cpp", announced[1])
assert silent == ("V瓣lkommen f繹r lunch p疇 kajen", TEXT) and announced == (TEXT, TEXT)
END
