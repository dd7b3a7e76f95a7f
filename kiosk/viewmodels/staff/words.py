"""What the staff panel calls things, in the language in use."""

from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.staff.house import FAILED, NEW, SAME


def outcome_word(outcome: str) -> str:
    """How a night went, in a word that fits a narrow cell."""
    return {
        NEW: translate("Staff", "New"),
        SAME: translate("Staff", "Same"),
        FAILED: translate("Staff", "Failed"),
    }.get(outcome) or translate("Staff", "None")


def trouble_words(kind: str) -> str:
    """Why a fetch failed, and where there is something to do, what; `kind` is that of the error."""
    known = {
        "StoreMissing": translate("Staff", "The store has nothing for this screen."),
        "StoreUnreachable": translate("Staff", "The store did not answer. Is there a network?"),
        "StoreForbidden": translate("Staff", "The store does not let this screen in."),
        "StoreBroken": translate("Staff", "What the store has is not what was signed. Tell those who run it."),
        "StoreExpired": translate("Staff", "What the store signed is too old, or the clock here is wrong."),
        "StoreBusy": translate("Staff", "Another fetch was at work."),
        "Busy": translate("Staff", "Another fetch was at work."),
        "SourceError": translate("Staff", "There are errors in the tables."),
        "NotAgreed": translate("Staff", "More than half of something would have been gone."),
        "SettingsError": translate("Staff", "A setting of this screen is not right."),
        "ContentUnreadable": translate("Staff", "The disk is full, or refused."),
    }
    if kind in ("ContentTooNew", "ContentTooOld"):
        return translate("Staff", "The store has content for another version of this program alone.")
    if kind in known:
        return known[kind]
    if kind.startswith("Content"):
        return translate("Staff", "The content was refused.")
    return translate("Staff", "It failed. The command kiosk status says more.")
