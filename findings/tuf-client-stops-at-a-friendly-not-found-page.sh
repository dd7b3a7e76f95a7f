#!/bin/sh
# Guess:   a client of The Update Framework that asks for the next root and is not given one goes on with the root it
#          has.
# Found:   only 404 and 403 mean "there is none". A web host that answers a missing file with its start page (200) or
#          with "gone" (410) ends every update, since 2.root.json is asked for every time.
# Version: tuf 7.0.1 (python-tuf, ngclient).
# Source:  the specification, 5.3.3, says "not available" and names no status; `Updater._load_root` has the two. Seen
#          here.
# Matters: a store behind a site that was built as one page works for nobody, and the error speaks of JSON, not of the
#          web server.
. "$(dirname "$0")/lib/prepare.sh"
python_with tuf==7.0.1 securesystemslib==1.6.0 cryptography==50.0.2

"$python" - <<'END'
import threading
from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import mkdtemp

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, Root, Snapshot, TargetFile, Targets, Timestamp
from tuf.ngclient import Updater

store, key = Path(mkdtemp(dir=".")), CryptoSigner.generate_ed25519()
expires = datetime.now(UTC).replace(microsecond=0) + timedelta(days=30)
missing = 404


def sign(name, signed):
    """Put signed metadata into the store."""
    metadata = Metadata(signed)
    metadata.sign(key)
    metadata.to_file(str(store / name))


target = TargetFile.from_data("content", b"what is on", ["sha256"])
root = Root(expires=expires)
for role in ("root", "timestamp", "snapshot", "targets"):
    root.add_key(key.public_key, role)
(store / f"{target.hashes['sha256']}.content").write_bytes(b"what is on")
sign("1.targets.json", Targets(expires=expires, targets={"content": target}))
sign("1.snapshot.json", Snapshot(expires=expires))
sign("timestamp.json", Timestamp(expires=expires))
sign("1.root.json", root)


class Host(SimpleHTTPRequestHandler):
    def send_error(self, code, *_):
        page = b"<!doctype html><title>Welcome</title>"
        self.send_response(missing if code == 404 else code)
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_):
        pass


def update():
    """What becomes of a first update."""
    state = mkdtemp(dir=".")
    updater = Updater(state, address, state, address, bootstrap=(store / "1.root.json").read_bytes())
    try:
        return Path(updater.download_target(updater.get_targetinfo("content"))).read_text()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


with ThreadingHTTPServer(("127.0.0.1", 0), partial(Host, directory=store)) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/"
    seen = {}
    for missing in (404, 403, 410, 200):
        seen[missing] = update()
        print("a file that is missing is answered by", missing, "→", seen[missing])
    server.shutdown()
assert seen[404] == seen[403] == "what is on"
assert "410" in seen[410] and "JSON" in seen[200]
END
