#!/bin/sh
# Guess:   width="33mm" of an SVG is about 125 pixels (96 to the inch, as CSS has it), so any renderer draws the codes
#          that qrcode writes.
# Found:   resvg-py takes `dpi` as 0 unless told, which makes every mm, cm, in and pt nothing: the size is called
#          invalid; where only a part of a drawing is in mm, that part is missing without a word. `width=` does not
#          help, `dpi=96` does.
# Version: resvg_py 0.5.0; the drawing by qrcode 8.2.
# Source:  resvg_py's own help says "0 = SVG default" of dpi; resvg's library starts with 96. Seen here.
# Matters: partners hand in logos and codes from drawing programs, and those speak in millimetres.
. "$(dirname "$0")/lib/prepare.sh"
python_with resvg_py==0.5.0 qrcode==8.2 pillow==13.0.0

"$python" - <<'END'
import io

import qrcode
import resvg_py
from PIL import Image
from qrcode.image.svg import SvgPathImage


def drawn(drawing, **options):
    """The size of the picture and whether anything is on it, or the refusal."""
    try:
        picture = Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=drawing, **options))))
    except ValueError as error:
        return str(error)
    return picture.size, picture.getbbox() is not None


code = qrcode.make("https://heidi.example/", image_factory=SvgPathImage).to_string(encoding="unicode")
part = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><rect width="10mm" height="10mm"/></svg>'
print(code[: code.index("<path")])
seen = [drawn(code), drawn(code, width=400), drawn(code, dpi=96), drawn(part), drawn(part, dpi=96)]
print("a code; 400 wide; 96 dpi:", *seen[:3], sep="\n  ")
print("a part in mm; 96 dpi:", *seen[3:], sep="\n  ")
refused = "SVG has an invalid size"
assert seen[:2] == [refused] * 2 and seen[2][1] and seen[3:] == [((100, 100), False), ((100, 100), True)]
END
