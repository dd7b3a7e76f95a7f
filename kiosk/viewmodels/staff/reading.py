"""What the staff panel has to say, item by item."""

from collections.abc import Sequence

from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.reading import Reading, Role, Spoken, SpokenLine, SpokenRows
from kiosk.viewmodels.staff.rows import ActionRow, NightRow, TraitRow
from kiosk.viewmodels.staff.view import StaffView

KEYS = ("123", "456", "789", "0")


def texts(language: str, *items: tuple[str, Role, str]) -> tuple[Spoken, ...]:
    """Those that have words."""
    return tuple(Spoken(key, role, words, language) for key, role, words in items if words)


def pin_reading(language: str, typed: str, message: str, waiting: bool) -> Reading:
    """The question for the PIN, and, unless nobody may try, the keys to type it."""
    said = texts(
        language,
        ("title", Role.HEADING, translate("StaffPage", "For staff")),
        ("hint", Role.TEXT, translate("PinPad", "Type the six digits of the PIN.")),
        ("message", Role.NOTICE, message),
    )
    if waiting:
        return Reading(said)
    lines = (SpokenLine(Spoken(f"pin/{digit}", Role.BUTTON, digit, language) for digit in line) for line in KEYS[:-1])
    erase = Spoken("pin/erase", Role.BUTTON, translate("PinPad", "Erase"), language)
    last = SpokenLine((erase, Spoken("pin/0", Role.BUTTON, KEYS[-1], language)))
    return Reading(said, texts(language, ("dots", Role.TEXT, typed)), *lines, last)


def panel_reading(
    language: str,
    view: StaffView,
    nights: Sequence[NightRow],
    actions: Sequence[ActionRow],
    traits: Sequence[TraitRow],
    volume: int,
) -> Reading:
    """The panel itself; `volume` is in tenths, -1 without a voice."""

    def action(key: str, row: ActionRow) -> Spoken:
        return Spoken(key, Role.BUTTON if row.possible else Role.TEXT, row.spoken, language)

    def text(key: str, row: NightRow | TraitRow) -> Spoken:
        return Spoken(key, Role.TEXT, row.spoken, language)

    return Reading(
        texts(
            language,
            ("title", Role.HEADING, view.title),
            ("head", Role.TEXT, view.shown),
            ("shown", Role.TEXT, view.shown),
            ("next", Role.TEXT, view.next_fetch),
            ("closing", Role.TEXT, view.closing),
        ),
        texts(language, ("nights/label", Role.HEADING, translate("NightsCard", "The last nights") if nights else "")),
        SpokenRows("nights", nights, text),
        texts(language, ("trouble", Role.TEXT, view.trouble), ("progress", Role.NOTICE, view.progress)),
        SpokenRows("actions", actions, action),
        _volume_reading(language, volume),
        SpokenRows("traits", traits, text),
    )


def volume_words(volume: int) -> str:
    """`Volume of the voice: 50 %`; `volume` is in tenths."""
    return translate("VolumeRow", "Volume of the voice: %1 %").replace("%1", str(10 * volume))


def _volume_reading(language: str, volume: int) -> tuple[Spoken, ...]:
    if volume < 0:
        return ()
    return (
        Spoken("volume", Role.TEXT, volume_words(volume), language),
        Spoken("volume/down", Role.BUTTON, translate("VolumeRow", "Quieter"), language),
        Spoken("volume/up", Role.BUTTON, translate("VolumeRow", "Louder"), language),
    )


def cover_reading(language: str, cover: str, seconds_left: str) -> Reading:
    """What stands over everything else while the panel is cleaned or tested."""
    if cover == "clean":
        title = translate("CleaningCover", "Clean the panel now")
        hint = translate("CleaningCover", "Nothing that is touched does anything.")
        words = ("cover", Role.HEADING, title), ("cover/hint", Role.TEXT, hint)
        return Reading(texts(language, *words, ("cover/left", Role.TEXT, seconds_left)))
    end = ("cover/end", Role.BUTTON, translate("TestPlate", "End the test"))
    if cover == "touch":
        return Reading(
            texts(language, ("cover", Role.HEADING, translate("TouchCover", "Draw over the whole panel")), end)
        )
    title, following = translate("ColourCover", "Is each colour even?"), translate("TestPlate", "Next colour")
    return Reading(texts(language, ("cover", Role.HEADING, title), ("cover/next", Role.BUTTON, following), end))
