"""The state folder: installing content files, finding the one to show, going back.

generations/000007-3f2a….sqlite   read-only, never changed, never a name twice
generations/000007-3f2a….proof    the signed metadata with which it came, if it came signed
incoming/                         what is being copied; emptied by every installation
state.json, state.prev.json       which one is shown (`kiosk.content.pointer`)
screen/                           what the screen says of them (`screen_notes`), of its voice (`voice_note`), its
                                  headphones (`headphones_note`), and for staff (`staff_notes`)
"""

from kiosk.content.generations.installing import install
from kiosk.content.generations.other_version import other_version
from kiosk.content.generations.pin_and_rollback import forgive, mark_bad, rollback, unpin, use
from kiosk.content.generations.retention import KEPT
from kiosk.content.generations.screen_notes import confirm, refusals, refuse
from kiosk.content.generations.selection import current, damaged, fallback, listed
from kiosk.content.generations.signed_metadata import floor, proofs

__all__ = [
    "KEPT",
    "confirm",
    "current",
    "damaged",
    "fallback",
    "floor",
    "forgive",
    "install",
    "listed",
    "mark_bad",
    "other_version",
    "proofs",
    "refusals",
    "refuse",
    "rollback",
    "unpin",
    "use",
]
