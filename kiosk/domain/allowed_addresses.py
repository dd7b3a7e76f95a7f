"""Which addresses may become a code on the screen."""

import re
from collections.abc import Collection
from ipaddress import ip_address

from kiosk.domain.sentences import Sentence, say

LONGEST_ADDRESS = 300

Refused = tuple[Sentence, Sentence]
"""Why an address may not become a code, and a remedy that fits the reason."""
_SCHEME = "https://"
_HOST = re.compile(r"(?=.{1,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])\Z")
_ADDRESS_CHARACTERS = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]*\Z")
_BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_HIDDEN_ESCAPE = re.compile(r"%(?:[01][0-9A-F]|7F|5C|2E|2F|40)", re.IGNORECASE)
_DOT_SEGMENT = re.compile(r"/\.{1,2}(?=[/?#]|\Z)")


def is_host(host: str) -> bool:
    """Whether `host` is a plain, lower-case ASCII host name: no port, number address or punycode."""
    return bool(_HOST.match(host)) and not any(label.startswith("xn--") for label in host.split("."))


def is_loopback(host: str) -> bool:
    """Whether `host` is this very machine: no network lies between."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def is_allowed(address: str, hosts: Collection[str]) -> bool:
    """Whether `address` may become a code: https, plain, and on one of `hosts`."""
    return not refusal(address, hosts)


def refusal(address: str, hosts: Collection[str]) -> Sentence | None:
    """Why `address` may not become a code; None when it may."""
    found = refused(address, hosts)
    return found[0] if found else None


def refused(address: str, hosts: Collection[str]) -> Refused | None:
    """Why `address` may not become a code, and what can be done about that; None when it may."""
    if len(address) > LONGEST_ADDRESS:
        sentence = say("The address is longer than {most} characters.", most=LONGEST_ADDRESS)
        return sentence, say("Use a shorter address of the page.")
    if not address.isascii() or not _ADDRESS_CHARACTERS.match(address):
        sentence = say(
            "The address has a character that does not belong in one (a space, a backslash, å, a quotation mark …)."
        )
        return sentence, _copied()
    if not address.startswith(_SCHEME):
        http = address.casefold().startswith("http://")
        remedy = say("Write https:// in place of http://, and try whether the page opens.") if http else _copied()
        return say("The address does not begin with https://."), remedy
    authority = re.split(r"[/?#]", address.removeprefix(_SCHEME), maxsplit=1)[0]
    return _authority_refused(authority, hosts) or _path_refused(address[len(_SCHEME) + len(authority) :])


def _copied() -> Sentence:
    return say("Copy the address from the browser's address bar.")


def _authority_refused(authority: str, hosts: Collection[str]) -> Refused | None:
    if "@" in authority:
        return say("The address has a user name before the host."), say("Take out what stands before the @, and the @.")
    if ":" in authority:
        return say("The address has a port."), say("Use an address of the page without one.")
    if not is_host(authority):
        return say("The address has no plain host name in small letters."), _copied()
    if authority not in hosts:
        sentence = say("The host {host} is not on the list of allowed hosts.", host=authority)
        return sentence, say("If the address is right, add {host} to allowed_hosts in the settings.", host=authority)
    return None


def _path_refused(path: str) -> Refused | None:
    if _BROKEN_ESCAPE.search(path):
        return say("The address has a percent sign without two hexadecimal digits after it."), _copied()
    if _HIDDEN_ESCAPE.search(path):
        sentence = say(
            "The address hides a control character, a dot, a slash, an @ or a backslash behind a percent sign."
        )
        return sentence, say("Use another address of the page.")
    if path.startswith("//") or _DOT_SEGMENT.search(path):
        return say("The address has an empty or dotted step in its path."), _copied()
    return None
