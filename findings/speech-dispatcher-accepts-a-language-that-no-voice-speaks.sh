#!/bin/sh
# Guess:   a server that is asked for a language, or a voice, that it does not have says so: SSIP has error codes
#          enough.
# Found:   `SET SELF LANGUAGE se` (Northern Sami) and `SET SELF SYNTHESIS_VOICE Nobody` are answered with success, and
#          the text is spoken, with begin and end, by whatever voice was there before.
# Version: speech-dispatcher 0.11.4 with espeak-ng 1.51, Debian 12.
# Source:  seen here.
# Matters: a visitor hears one language read by the rules of another, and neither log nor answer tells. Ask once for
#          LIST SYNTHESIS_VOICES and compare.
. "$(dirname "$0")/lib/prepare.sh"
debian_has speech-dispatcher speech-dispatcher-espeak-ng

export HOME="$folder" XDG_RUNTIME_DIR="$folder"
mkdir -p conf/modules
cp /etc/speech-dispatcher/modules/espeak-ng.conf conf/modules/
cat >conf/speechd.conf <<'END'
AudioOutputMethod "alsa"
AudioALSADevice "null"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
END
speech-dispatcher --run-single --timeout 0 --socket-path "$folder/socket" \
    --config-dir conf --log-dir . --pid-file pid 2>log &
servers=$!
wait_for test -S socket

python3 - <<'END'
import socket

server = socket.socket(socket.AF_UNIX)
server.settimeout(20)
server.connect("socket")
lines = server.makefile("r", newline="\r\n", encoding="utf-8")


def ask(command):
    """All lines of an answer; the last has a space after its code."""
    server.sendall(f"{command}\r\n".encode())
    answer = [lines.readline().strip()]
    while answer[-1][3] != " ":
        answer.append(lines.readline().strip())
    return answer


def told():
    """The code of the next event."""
    while (line := lines.readline())[3] != " ":
        pass
    return line[:3]


ask("SET SELF CLIENT_NAME finding:finding:finding")
ask("SET SELF NOTIFICATION ALL ON")
ask("SET SELF LANGUAGE sv")
voices = ask("LIST SYNTHESIS_VOICES")[:-1]
languages = {voice.split("\t")[1].split("-")[0] for voice in voices if voice.count("\t") > 1}
answers = [ask("SET SELF LANGUAGE se")[-1], ask("SET SELF SYNTHESIS_VOICE Nobody")[-1]]
ask("SPEAK")
queued = ask("Hej.\r\n.")[-1]
events = [told(), told()]
nobody = any("Nobody" in voice for voice in voices)
print(f"{len(voices):,} voices; one for se: {'se' in languages}; one called Nobody: {nobody}")
print("answers:", answers, "· spoken:", queued, events)
assert "sv" in languages and "se" not in languages, "The voices are others."
assert [answer[:3] for answer in answers] == ["201", "209"] and events == ["701", "702"]
END
