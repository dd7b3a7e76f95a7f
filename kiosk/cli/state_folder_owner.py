"""Whose the state folder is: what is written there is its owner's, whoever types the command."""

import os
import pwd
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shlex import quote

import kiosk
from kiosk.cli.suggested_commands import typed
from kiosk.domain.errors import ContentUnreadable
from kiosk.domain.sentences import say

ROOT = 0
_READABLE_BY_THE_SCREEN = 0o022


@contextmanager
def as_owner(state: Path, *, starts_children: bool = False) -> Iterator[None]:
    """Let the body write into the state folder as its owner does, or as the owner of where it will be.

    The superuser becomes that user meanwhile; any other who is not that user is told what to type. With
    `starts_children` the owner needs to be able to start this program anew.

    Raises:
        ContentUnreadable: this user may not write there, or the owner may not read this program.
    """
    owner = owner_of(state)
    before = os.umask(_READABLE_BY_THE_SCREEN)
    try:
        if os.geteuid() != ROOT or owner.pw_uid == ROOT:
            _check_may_write(state, owner)
            yield
            return
        with _being(owner):
            if starts_children:
                _check_may_start(state, owner)
            yield
    finally:
        os.umask(before)


def owner_of(state: Path) -> pwd.struct_passwd:
    """The user to whom the folder belongs; while there is none, the one to whom the place for it does."""
    found = _nearest(state).stat()
    try:
        return pwd.getpwuid(found.st_uid)
    except KeyError:
        return pwd.struct_passwd((f"#{found.st_uid}", "", found.st_uid, found.st_gid, "", "/", ""))


def _nearest(state: Path) -> Path:
    """The folder, or as much of the way to it as there is, and as this user may see."""
    return next(each for each in (state.absolute(), *state.absolute().parents) if os.path.exists(each))


def line_as(owner: pwd.struct_passwd) -> str:
    """What to type to do the same as that user."""
    user = "" if owner.pw_uid == ROOT else f"-u {quote(owner.pw_name)} "
    return f"sudo {user}{typed(*sys.argv[1:])}"


def check_screen(state: Path) -> None:
    """What the superuser writes beside the screen's own notes, the screen could not write any more.

    Raises:
        ContentUnreadable: the superuser is asked to be the screen of somebody else's folder.
    """
    notes = state / "screen"
    owner = owner_of(notes)
    if os.geteuid() == ROOT and owner.pw_uid != ROOT:
        sentence = say(
            "The screen runs as the user to whom {folder} belongs, not as root. Type: {line}",
            folder=notes if notes.exists() else state,
            line=line_as(owner),
        )
        raise ContentUnreadable(sentence, f"the owner is {owner.pw_name}")


def _check_may_write(state: Path, owner: pwd.struct_passwd) -> None:
    place = _nearest(state)
    if os.geteuid() != owner.pw_uid and not os.access(place, os.W_OK | os.X_OK, effective_ids=True):
        sentence = say(
            "The state folder {folder} belongs to {owner}. Type: {line}",
            folder=state,
            owner=owner.pw_name,
            line=line_as(owner),
        )
        raise ContentUnreadable(sentence)


def _check_may_start(state: Path, owner: pwd.struct_passwd) -> None:
    for file in (sys.executable, os.__file__, kiosk.__file__):
        if not os.access(file, os.R_OK, effective_ids=True):
            sentence = say(
                "{owner}, to whom {folder} belongs, may not read this program. Let everybody read it, or type: {line}",
                owner=owner.pw_name,
                folder=state,
                line=line_as(owner),
            )
            raise ContentUnreadable(sentence, file)


@contextmanager
def _being(owner: pwd.struct_passwd) -> Iterator[None]:
    groups, group = os.getgroups(), os.getegid()
    if owner.pw_name.startswith("#"):
        os.setgroups([owner.pw_gid])
    else:
        os.initgroups(owner.pw_name, owner.pw_gid)
    os.setegid(owner.pw_gid)
    os.seteuid(owner.pw_uid)
    try:
        yield
    finally:
        os.seteuid(ROOT)
        os.setegid(group)
        os.setgroups(groups)
