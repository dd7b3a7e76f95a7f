"""The tree of failures: every one has a sentence for people and an exit code for the service."""

from kiosk.domain import errors
from kiosk.domain.errors import ContentError, KioskError

EXIT_CODES = {
    errors.ContentMissing: 66,
    errors.ContentUnreadable: 74,
    errors.ContentCorrupt: 65,
    errors.ContentTooNew: 65,
    errors.ContentTooOld: 65,
    errors.ContentHostile: 65,
    errors.ContentEmpty: 65,
    errors.ContentRefusedBefore: 65,
    errors.SourceError: 65,
    errors.StoreMissing: 66,
    errors.StoreUnreachable: 69,
    errors.StoreForbidden: 77,
    errors.StoreBusy: 75,
    errors.StoreBroken: 76,
    errors.KeysError: 77,
    errors.NotAgreed: 1,
    errors.OutputError: 73,
    errors.StoreMissing: 66,
    errors.StoreUnreachable: 69,
    errors.StoreForbidden: 77,
    errors.StoreBusy: 75,
    errors.StoreBroken: 76,
    errors.StoreExpired: 79,
    errors.KeysError: 77,
    errors.NotAgreed: 1,
    errors.Busy: 75,
    errors.SettingsError: 78,
}


def leaves(kind: type[KioskError]) -> set[type[KioskError]]:
    below = [each for each in kind.__subclasses__() if each.__module__ == errors.__name__]
    return set().union(*map(leaves, below)) if below else {kind}


def test_every_failure_of_the_world_has_its_exit_code() -> None:
    assert {kind: kind.exit_code for kind in leaves(KioskError)} == EXIT_CODES


def test_the_drawn_tree_names_every_failure() -> None:
    drawn = errors.__doc__ or ""
    assert all(kind.__name__ in drawn for kind in (KioskError, ContentError, *EXIT_CODES))


def test_a_failure_keeps_sentence_and_detail_apart() -> None:
    plain, detailed = KioskError("The file is gone."), KioskError("The file is gone.", "errno 2")
    assert (plain.sentence, plain.detail, str(plain)) == ("The file is gone.", "", "The file is gone.")
    assert (detailed.sentence, detailed.detail) == ("The file is gone.", "errno 2")
    assert str(detailed) == "The file is gone. (errno 2)"
