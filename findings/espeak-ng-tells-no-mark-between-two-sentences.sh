#!/bin/sh
# Guess:   each <mark/> in a text gives an event when the voice gets there, wherever it stands.
# Found:   a mark after the end of a sentence and before the next word gives none. Within a sentence, and at the very
#          end, it does.
# Version: espeak-ng 1.51 of Debian 12 (libespeak-ng1).
# Source:  espeak-ng/espeak-ng issue 920, where it is said that speech-dispatcher puts its own marks just there; seen
#          here.
# Matters: text that is lit sentence by sentence as it is read out stays on the first one. One message a sentence, lit
#          by its begin and end, works.
. "$(dirname "$0")/lib/prepare.sh"
debian_has libespeak-ng1

python3 - <<'END'
import ctypes

SYNCHRONOUS, CHARACTERS, UTF_8, SSML, MARK = 2, 1, 0x1, 0x10, 3


class Event(ctypes.Structure):
    """espeak_EVENT of speak_lib.h; `name` is a union with a number."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("message_position_length_audio_sample", ctypes.c_int * 5),
        ("user_data", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
    )


@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(Event))
def listen(_samples, _count, events):
    position = 0
    while events[position].type:
        if events[position].type == MARK:
            heard.append(events[position].name.decode())
        position += 1
    return 0


def marks(ssml):
    """The marks that the voice tells of."""
    heard.clear()
    text = f"<speak>{ssml}</speak>".encode()
    espeak.espeak_Synth(text, ctypes.c_size_t(len(text) + 1), 0, CHARACTERS, 0, UTF_8 | SSML, None, None)
    espeak.espeak_Synchronize()
    return list(heard)


heard = []
espeak = ctypes.CDLL("libespeak-ng.so.1")
espeak.espeak_Initialize(SYNCHRONOUS, 0, None, 0)
espeak.espeak_SetSynthCallback(listen)
espeak.espeak_SetVoiceByName(b"en-gb")
between = marks('One is here. <mark name="two"/>Two is here. <mark name="three"/>Three is here.<mark name="end"/>')
within = marks('One is here, <mark name="two"/>two is here, <mark name="three"/>three is here.<mark name="end"/>')
print("between sentences:", between, "· after commas:", within)
assert between == ["end"] and within == ["two", "three", "end"]
END
