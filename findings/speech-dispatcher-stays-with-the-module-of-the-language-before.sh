#!/bin/sh
# Guess:   with `LanguageDefaultModule "en" …` in its configuration, the server lets that module speak English and the
#          default one everything else, in whatever order a client changes languages.
# Found:   that module comes with the first English text, and stays: the Swedish text after it is given to it, too,
#          though it lists no Swedish voice. SET SELF OUTPUT_MODULE with each language is what helps.
# Version: speech-dispatcher 0.11.4 with espeak-ng 1.51, Debian 12.
# Source:  seen here.
# Matters: who installs a better voice for one language hears it read the others, once a visitor has changed the
#          language of the screen and back.
. "$(dirname "$0")/lib/prepare.sh"
debian_has speech-dispatcher speech-dispatcher-espeak-ng

export HOME="$folder" XDG_RUNTIME_DIR="$folder"
mkdir -p conf/modules
cp /etc/speech-dispatcher/modules/espeak-ng.conf conf/modules/
cat >conf/modules/english.conf <<END
GenericExecuteSynth "echo \"\$DATA\" >> $folder/english"
AddVoice "en" "MALE1" "english"
DefaultVoice "english"
END
cat >conf/speechd.conf <<'END'
AudioOutputMethod "alsa"
AudioALSADevice "null"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
AddModule "english" "sd_generic" "english.conf"
DefaultModule espeak-ng
LanguageDefaultModule "en" "english"
DefaultLanguage "sv"
END
speech-dispatcher --run-single --timeout 0 --socket-path "$folder/socket" \
    --config-dir conf --log-dir . --pid-file pid 2>log &
servers=$!
wait_for test -S socket

python3 - <<'END'
import socket
from pathlib import Path

server = socket.socket(socket.AF_UNIX)
server.settimeout(20)
server.connect("socket")
lines = server.makefile("r", newline="\r\n", encoding="utf-8")


def answer():
    """The code of the next answer or event."""
    while (line := lines.readline())[3] != " ":
        pass
    return line[:3]


def ask(command):
    server.sendall(f"{command}\r\n".encode())
    return answer()


def say(text, *settings):
    """Which module speaks it."""
    for setting in settings:
        assert ask(f"SET SELF {setting}")[0] == "2"
    ask("SPEAK")
    assert ask(f"{text}\r\n.") == "225"
    while answer() != "702":
        pass
    written = Path("english").read_text() if Path("english").exists() else ""
    return "english" if text in written else "espeak-ng"


ask("SET SELF CLIENT_NAME finding:finding:finding")
ask("SET SELF NOTIFICATION ALL ON")
spoken = {
    "sv": say("Ett", "LANGUAGE sv"),
    "en": say("Two", "LANGUAGE en"),
    "sv again": say("Tre", "LANGUAGE sv"),
    "sv with its module": say("Fyra", "OUTPUT_MODULE espeak-ng", "LANGUAGE sv"),
}
for name, module in spoken.items():
    print(f"{name}: {module}")
assert list(spoken.values()) == ["espeak-ng", "english", "english", "espeak-ng"]
END
