"""The sentences with which publishing is refused."""

from pathlib import Path

from kiosk.domain.errors import (
    KeysError,
    OutputError,
    StoreBroken,
    StoreBusy,
    StoreForbidden,
    StoreMissing,
    StoreUnreachable,
)
from kiosk.domain.sentences import Sentence, say


def no_store(where: str) -> StoreMissing:
    """There is nothing that was ever published to."""
    return StoreMissing(say("There is no store at {where}. Make one with `kiosk publish init`.", where=where))


def no_bucket(where: str, detail: str) -> StoreMissing:
    """The service answers, but knows no such bucket."""
    sentence = say("There is no bucket or container {where}. Make it first, or check its name.", where=where)
    return StoreMissing(sentence, detail)


def unreachable(where: str, detail: str) -> StoreUnreachable:
    """Nobody answers, or not in time."""
    sentence = say("The store {where} does not answer. Check the network and the address, then try again.", where=where)
    return StoreUnreachable(sentence, detail)


def forbidden(where: str, detail: str) -> StoreForbidden:
    """The store knows who asks, and does not let in."""
    sentence = say("The store {where} does not let you write. Check the account and its rights.", where=where)
    return StoreForbidden(sentence, detail)


def busy(where: str, detail: str) -> StoreBusy:
    """Another publisher was first."""
    sentence = say(
        "Somebody else publishes to {where} at this moment. Nothing was changed; try again in a few minutes.",
        where=where,
    )
    return StoreBusy(sentence, detail)


def unfit(where: str, detail: str) -> StoreMissing:
    """The address or the service is not one that can be published to."""
    sentence = say(
        "Nothing can be published to {where}. Name a folder, s3://…, gs://… or az://…, and set up its account.",
        where=where,
    )
    return StoreMissing(sentence, detail)


def no_conditions(where: str, detail: str) -> StoreMissing:
    """The service writes whatever it was asked to leave alone."""
    sentence = say(
        "The service at {where} lets one publisher write over another: it ignores conditions. Name one that knows"
        " If-None-Match and If-Match.",
        where=where,
    )
    return StoreMissing(sentence, detail)


def broken(where: str, detail: str) -> StoreBroken:
    """What lies there was not signed with the keys of the trusted root, or is not whole."""
    sentence = say(
        "What lies in the store {where} is not what was signed."
        " Publish nothing to it before you know who changed it; a copy of the whole store puts it right.",
        where=where,
    )
    return StoreBroken(sentence, detail)


def no_manifest(where: str, file: str, detail: str) -> StoreBroken:
    """What should say which files of a site are ours says something else."""
    sentence = say(
        "{file} in {where} is not what was written there. Put an older copy of it back, or take it out:"
        " then the whole site is sent anew.",
        file=file,
        where=where,
    )
    return StoreBroken(sentence, detail)


def no_site(where: str, file: str) -> OutputError:
    """Phone pages would mix with what somebody else put there."""
    sentence = say(
        "{where} is there, and no site of phone pages: {file} is not theirs. Name another place.",
        file=file,
        where=where,
    )
    return OutputError(sentence)


def set_back(where: str, detail: str) -> StoreBroken:
    """The store holds an older state than this computer has seen in it."""
    sentence = say(
        "The store {where} was set back to an older state; the screens would refuse it."
        " Find out who did that, and put the newest copy back.",
        where=where,
    )
    return StoreBroken(sentence, detail)


def root_expired(day: str) -> KeysError:
    """No signature counts any more until the root is signed anew."""
    sentence = say(
        "The root of the store expired on {day}. Take a root key out of the safe and type"
        " `kiosk publish rotate expiry`.",
        day=day,
    )
    return KeysError(sentence)


def no_key(role: str, folder: Path) -> KeysError:
    """No file in the folder holds a key that may sign for the role."""
    sentence = say(
        "There is no {role} key of this store in {folder}. Name its folder with --keys.", role=role, folder=folder
    )
    return KeysError(sentence)


def no_keys_folder(variable: str) -> KeysError:
    """Nobody said where the keys lie."""
    return KeysError(say("Where are the keys? Name their folder with --keys, or in {variable}.", variable=variable))


def keys_there(folder: Path) -> KeysError:
    """A store has its keys there already."""
    return KeysError(say("There are keys of a store in {folder} already. Choose another folder.", folder=folder))


def store_there(where: str) -> StoreBusy:
    """New keys would lock out every kiosk that follows the store."""
    sentence = say(
        "There is a store at {where} already. Choose another place, or publish to it with its own keys.", where=where
    )
    return StoreBusy(sentence)


def no_root_key() -> KeysError:
    """A root key is needed that lies in a safe."""
    return KeysError(say("This needs a root key. Take it out of the safe and name its file with --root-key."))


def locked(file: Path) -> KeysError:
    """The passphrase does not open the key."""
    return KeysError(say("The passphrase does not open {file}. Try again.", file=file.name))


def no_passphrase(file: Path, variable: str) -> KeysError:
    """The key is locked and nobody can be asked."""
    sentence = say(
        "The key {file} is locked and nobody is here to be asked. Put its passphrase into {variable}.",
        file=file.name,
        variable=variable,
    )
    return KeysError(sentence)


def nobody_to_ask(variable: str) -> KeysError:
    """A new key needs a passphrase."""
    sentence = say(
        "Nobody is here to be asked for a passphrase. Put it into {variable}, or say --no-passphrase.",
        variable=variable,
    )
    return KeysError(sentence)


def short_passphrase(shortest: int) -> KeysError:
    """Too easily guessed."""
    return KeysError(say("The passphrase is too short. Take at least {count} characters.", count=shortest))


def no_key_file(file: Path, detail: str) -> KeysError:
    """The file is not a key, or cannot be read."""
    return KeysError(say("{file} is no signing key, or cannot be read.", file=file), detail)


def no_root_file(file: Path, detail: str) -> KeysError:
    """The trusted root is missing or not one."""
    sentence = say(
        "{file} is missing or is no root of a store. `kiosk publish init` wrote it beside the keys; copy it there.",
        file=file,
    )
    return KeysError(sentence, detail)


def unwritable(path: Path, error: Exception) -> OutputError:
    """The disk refuses."""
    sentence = say("{path} cannot be written. Check the disk and its permissions.", path=path)
    return OutputError(sentence, str(error))


def not_agreed(share: float, lost: float) -> Sentence:
    """Nobody said yes to so large a change, or to so much of one kind being gone."""
    return say(
        "{percent} % of the content would change, and of one kind {lost} % would be gone. Nobody said yes to that, and"
        " nothing was published. Look at it with `kiosk content diff`; --yes says yes beforehand.",
        percent=round(share * 100),
        lost=round(lost * 100),
    )
