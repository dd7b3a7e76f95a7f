"""The sentences with which a content file is refused."""

from pathlib import Path

from kiosk.domain.errors import (
    ContentCorrupt,
    ContentEmpty,
    ContentHostile,
    ContentMissing,
    ContentRefusedBefore,
    ContentTooNew,
    ContentTooOld,
    ContentUnreadable,
)
from kiosk.domain.sentences import say


def missing(path: Path) -> ContentMissing:
    """There is no content file at `path`."""
    return ContentMissing(say("There is no content file. Build one with `kiosk content build`."), str(path))


def unreadable(error: Exception) -> ContentUnreadable:
    """The system refused to read."""
    return ContentUnreadable(say("The content file cannot be read. Check the disk and its permissions."), str(error))


def unwritable(error: Exception) -> ContentUnreadable:
    """The system refused to write."""
    return ContentUnreadable(say("The content file cannot be written. Check the disk and its permissions."), str(error))


def changing(path: Path) -> ContentUnreadable:
    """Somebody replaced the file meanwhile."""
    return ContentUnreadable(say("The content file changed while it was read. Try again."), str(path))


def corrupt(detail: str) -> ContentCorrupt:
    """The file is damaged or something else altogether."""
    sentence = say(
        "The content file is damaged or is no content file."
        " Build it again with `kiosk content build`, or take the last good copy."
    )
    return ContentCorrupt(sentence, detail)


def undecodable(number: int, detail: str) -> ContentCorrupt:
    """A picture of the file has the right head and not the pixels that it promises."""
    sentence = say(
        "Picture {number} of the content file is cut off or damaged. Build it again with `kiosk content build`.",
        number=number,
    )
    return ContentCorrupt(sentence, detail)


def hostile(detail: str) -> ContentHostile:
    """The file is a database that breaks a limit or the schema."""
    sentence = say(
        "The content file holds something the screen does not accept."
        " Build it again with `kiosk content build`, or take the last good copy."
    )
    return ContentHostile(sentence, detail)


def other_version(found: int, known: int) -> ContentTooNew | ContentTooOld:
    """The file is of schema version `found`, the reader of `known`."""
    detail = f"schema version {found}, this program reads {known}"
    if found > known:
        return ContentTooNew(
            say("The content file is made for a later version of the kiosk. Update the kiosk."), detail
        )
    return ContentTooOld(say("The content file is made for an earlier version of the kiosk. Build it again."), detail)


def published_for_another(found: int, known: int) -> ContentTooNew | ContentTooOld:
    """A store has content of schema version `found` alone, the reader is of `known`."""
    detail = f"schema version {found}, this program reads {known}"
    if found > known:
        return ContentTooNew(
            say(
                "The store has content only for a later version of the kiosk. Upgrade the kiosk."
                " Until then the screen goes on with what it can read."
            ),
            detail,
        )
    return ContentTooOld(
        say(
            "The store has content only for an earlier version of the kiosk. Build it with this one's, and publish."
            " Until then the screen goes on with what it can read."
        ),
        detail,
    )


def empty() -> ContentEmpty:
    """The file is right and holds nothing to show."""
    return ContentEmpty(
        say("The content file holds no member, no event and no fact. Fill in the tables and build again.")
    )


def refused_before(digits: str, reason: str) -> ContentRefusedBefore:
    """The very bytes of the hash with these first `digits` were marked bad, for that reason."""
    sentence = say(
        "The screen could not show this very content before. Build it again, or wait for what is published next;"
        " if it is right, take that back: `kiosk content forgive {digits}`",
        digits=digits,
    )
    return ContentRefusedBefore(sentence, reason)


def no_such_generation(wanted: str) -> ContentMissing:
    """There is no generation that is `wanted`."""
    return ContentMissing(f"There is no {wanted}. `kiosk content list` names those that are there.")
