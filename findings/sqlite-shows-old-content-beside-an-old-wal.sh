#!/bin/sh
# Guess:   a new database that is renamed over the old one, in one step, is what the next reader sees; at worst
#          integrity_check complains.
# Found:   a -wal that a power cut left beside the old file belongs to the name, not to the file. The reader sees the
#          OLD content, the bytes of the file are the new ones, and integrity_check says ok. Opened with immutable=1 the
#          new content is there.
# Version: SQLite 3.54.1 (apsw 3.54.1.0); the same with 3.40.1.
# Source:  sqlite.org, "How To Corrupt An SQLite Database File", on files that are separated from their journal or share
#          one; seen here.
# Matters: content that is delivered every night under one name can stay yesterday's for ever on one screen, with every
#          check green.
. "$(dirname "$0")/lib/prepare.sh"
python_with apsw==3.54.1.0

"$python" - <<'END'
import os
from pathlib import Path

import apsw


def write(path, words):
    database = apsw.Connection(path)
    database.execute("CREATE TABLE event (title TEXT)")
    database.executemany("INSERT INTO event VALUES (?)", [(words,)] * 100)
    database.close()


def read(options):
    database = apsw.Connection(f"file:kiosk.sqlite?mode=ro{options}", apsw.SQLITE_OPEN_URI | apsw.SQLITE_OPEN_READONLY)
    titles = [title for (title,) in database.execute("SELECT DISTINCT title FROM event")]
    check = [word for (word,) in database.execute("PRAGMA integrity_check")]
    database.close()
    return titles, check


write("kiosk.sqlite", "Monday's")
if os.fork() == 0:  # a process that never closes what it opened, as in a power cut
    database = apsw.Connection("kiosk.sqlite")
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("UPDATE event SET title = 'Monday''s, corrected'")
    os._exit(0)
os.wait()

write("incoming.sqlite", "Tuesday's")
new = Path("incoming.sqlite").read_bytes()
os.replace("incoming.sqlite", "kiosk.sqlite")
print(apsw.sqlite_lib_version(), "beside it:", *sorted(path.name for path in Path().glob("*.sqlite-*")))
seen = read("")
print("read:", *seen, "· the file's bytes are the new ones:", Path("kiosk.sqlite").read_bytes() == new)
immutable = read("&immutable=1")
print("read as immutable:", *immutable)
assert seen == (["Monday's, corrected"], ["ok"]) and immutable == (["Tuesday's"], ["ok"])
END
