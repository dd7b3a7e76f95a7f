#!/bin/sh
# Guess:   VACUUM INTO lays the rows out anew, so the same rows in the same order make the same file, byte for byte.
# Found:   space that no row uses keeps what stood there while pages were filled, unless secure_delete is on. That is a
#          choice of who compiled the library: Debian's has it on, Python's wheels (apsw) off. Bytes 96 to 99 are the
#          library's version besides.
# Version: SQLite 3.54.1 (apsw 3.54.1.0).
# Source:  sqlite.org on PRAGMA secure_delete and SQLITE_SECURE_DELETE, and "Database File Format" 1.3, offset 96; seen
#          here.
# Matters: "nothing changed, so nothing is published" and differences against the last file hold on one machine, and
#          break when the content is built on another. Set the pragma oneself; compare what is in the file, not its
#          hash, across versions.
. "$(dirname "$0")/lib/prepare.sh"
python_with apsw==3.54.1.0

"$python" - <<'END'
import random
from pathlib import Path

import apsw


def build(name, pragma):
    """The bytes of a vacuumed file with always the same rows, and these rows."""
    numbers, database = random.Random(3), apsw.Connection(f"{name}.draft")
    database.execute(pragma)
    database.execute("CREATE TABLE event (id INTEGER PRIMARY KEY, title TEXT, text TEXT)")
    database.execute("CREATE INDEX title ON event (title)")
    rows = [(n, f"title {numbers.randrange(10**6)}", "x" * numbers.randrange(300)) for n in range(3000)]
    with database:
        database.executemany("INSERT INTO event VALUES (?, ?, ?)", rows)
    database.execute(f"VACUUM INTO '{name}'")
    return Path(name).read_bytes(), apsw.Connection(name).execute("SELECT * FROM event").fetchall()


(default, rows), (again, _) = build("default", ""), build("again", "")
secure, same_rows = build("secure", "PRAGMA secure_delete = ON")
differing = sum(one != other for one, other in zip(default, secure, strict=True))
print("SQLite", apsw.sqlite_lib_version(), "· in bytes 96 to 99:", int.from_bytes(default[96:100]))
print("built twice, the bytes are the same:", default == again)
print(f"with secure_delete {differing:,} of {len(secure):,} differ; the rows are the same:", rows == same_rows)
assert default == again and rows == same_rows and differing > 0
END
