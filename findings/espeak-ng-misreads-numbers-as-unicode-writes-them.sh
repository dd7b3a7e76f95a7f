#!/bin/sh
# Guess:   a number that is written by the rules of its language is read as that number.
# Found:   CLDR (so Qt, Babel and every browser) groups Swedish thousands by a no-break space and makes the minus
#          U+2212. espeak-ng ends a number at a no-break space, wide or narrow, in all of sv, da, de and en: "1 500" is
#          "one, five hundred". With a common space Swedish is right. And a Swedish voice says U+2212 in English.
# Version: espeak-ng 1.51 of Debian 12; Babel 2.18.0.
# Source:  seen here.
# Matters: prices and temperatures are what people ask a screen for. Text for the voice has to be made apart from text
#          for the eye.
. "$(dirname "$0")/lib/prepare.sh"
debian_has espeak-ng
python_with babel==2.18.0

"$python" - <<'END'
import subprocess

from babel.numbers import format_decimal, get_minus_sign_symbol


def heard(voice, text):
    """The phonemes that espeak-ng makes of a text."""
    command = ["espeak-ng", "-q", "-x", "-v", voice, "--", text]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


written, minus = format_decimal(1500, locale="sv"), f"{get_minus_sign_symbol(locale='sv')}5"
print(ascii(written), ascii(minus))
split = {}
for voice in ("sv", "da", "de", "en-gb"):
    apart = f"{heard(voice, '1')} {heard(voice, '500')}"
    split[voice] = [heard(voice, number) == apart for number in (written, "1\u202f500", "1500")]
    print(f"{voice}: {heard(voice, written)} · 1500 is {heard(voice, '1500')}")
print("sv:", heard("sv", minus), "· with a common space", heard("sv", "1 500"))
assert all(row == [True, True, False] for row in split.values())
assert heard("sv", minus).startswith("(en)") and heard("sv", "1 500").replace("_!", "") == heard("sv", "1500")
END
