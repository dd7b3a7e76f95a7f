"""Every failure the kiosk knows, as one tree.

    KioskError
    ├── ContentError            the world's: a content file that cannot be shown
    │   ├── ContentMissing      there is no file
    │   ├── ContentUnreadable   the disk or the permissions said no (never the file's own fault)
    │   ├── ContentCorrupt      not a content file, damaged, or not what its hash promised
    │   ├── ContentTooNew       made for a later reader
    │   ├── ContentTooOld       made for an earlier reader
    │   ├── ContentHostile      well-formed, but breaks a limit or the schema
    │   ├── ContentEmpty        nothing in it to show
    │   └── ContentRefusedBefore  the screen could not show these very bytes
    ├── SourceError             the world's: what staff handed in cannot be read at all
    ├── StoreError              the world's: the store of published content
    │   ├── StoreMissing        there is no store
    │   ├── StoreUnreachable    nobody answers there
    │   ├── StoreForbidden      the store does not let us in, or not write
    │   ├── StoreBusy           somebody else publishes at this moment
    │   ├── StoreBroken         what lies there is not what was signed
    │   └── StoreExpired        nobody signed it anew in time, or the clock is wrong
    ├── KeysError               the world's: a signing key that is missing, locked or of no use here
    ├── NotAgreed               the world's: somebody said no, or nobody was there to say yes
    ├── OutputError             the world's: a place where nothing can be written
    ├── Busy                    the world's: another process is at the same work
    └── SettingsError           the world's: a setting that nobody can mean

Failures of our own (a bug) are ordinary Python exceptions and are loud.
"""

from kiosk.domain.redaction import without_secrets


class KioskError(Exception):
    """A failure of the world.

    `sentence` is for people and says what to do next; `detail` is for the log and the engineer, no password in it.
    `exit_code` is what a command ends with (sysexits(3) where one fits).
    """

    exit_code = 1

    def __init__(self, sentence: str, detail: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.detail = without_secrets(detail)

    def __str__(self) -> str:
        return f"{self.sentence} ({self.detail})" if self.detail else self.sentence


class ContentError(KioskError):
    """A content file that cannot be shown."""

    exit_code = 65


class ContentMissing(ContentError):
    """There is no content file."""

    exit_code = 66


class ContentUnreadable(ContentError):
    """The disk or the permissions refused; says nothing about the file itself."""

    exit_code = 74


class ContentCorrupt(ContentError):
    """Not a content file, damaged, or other bytes than its hash promised."""


class ContentTooNew(ContentError):
    """Made for a reader of a later schema version."""


class ContentTooOld(ContentError):
    """Made for a reader of an earlier schema version."""


class ContentHostile(ContentError):
    """A well-formed database that breaks a limit or the schema."""


class ContentEmpty(ContentError):
    """A whole content file with nothing in it to show."""


class ContentRefusedBefore(ContentError):
    """The very bytes that were marked bad: the screen refused them, or died with them."""


class SourceError(KioskError):
    """What staff handed in cannot be read at all."""

    exit_code = 65


class StoreError(KioskError):
    """The store of published content."""

    exit_code = 69


class StoreMissing(StoreError):
    """There is no store."""

    exit_code = 66


class StoreUnreachable(StoreError):
    """Nobody answers there, or not in time."""


class StoreForbidden(StoreError):
    """The store does not let us in, or not write."""

    exit_code = 77


class StoreBusy(StoreError):
    """Somebody else publishes at this moment, and was first."""

    exit_code = 75


class StoreBroken(StoreError):
    """What lies in the store is not what was signed."""

    exit_code = 76


class StoreExpired(StoreError):
    """Nobody signed the store anew in time, or the clock is wrong."""

    exit_code = 79


class KeysError(KioskError):
    """A signing key that is missing, locked or of no use for this store."""

    exit_code = 77


class NotAgreed(KioskError):
    """Somebody was asked and said no, or nobody was there to say yes."""


class OutputError(KioskError):
    """Nothing can be written where it was wanted."""

    exit_code = 73


class Busy(KioskError):
    """Another process is at the same work."""

    exit_code = 75


class SettingsError(KioskError):
    """A setting that nobody can mean."""

    exit_code = 78
