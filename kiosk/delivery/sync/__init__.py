"""The nightly way from a store to the generations: ask, verify, download, check, install, and remember how it went.

http.py                  the one host that is asked, with limits of size and time
time_limits.py           how long the store may take
tuf_client.py            the signed metadata of the store (The Update Framework), and what must hold of it
rollback_protection.py   what was seen before, so that nothing older is ever believed
offers.py                what the store has for this kiosk, and the smallest way to it
download.py              download, unpack, check in a sandbox
folder.py                the other source: a folder, built here
history.py               sync.json: how the last hundred runs went
run.py                   one run, alone, from its beginning to its line in the history
status.py                what is to be said of it all, and how bad it is
"""
