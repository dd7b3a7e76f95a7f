"""Where a link in a text leads, for readers who have the words alone."""

from urllib.parse import urlsplit

from kiosk.domain.allowed_addresses import refusal

LONGEST_SHOWN = 100
"""Characters of an address that somebody still types."""
_MAIL = "mailto:"


def address_to_show(target: str, words: str) -> str:
    """The address that a link with these `words` leads to, as people write it; empty where there is none to show.

    Only plain addresses of pages (https) and of mail are shown, none that is very long, and none where the words
    name one themselves. Never fails.
    """
    target, said = "".join(target.split()), words.strip().casefold()
    if not said or "://" in said or "@" in said or said.startswith("www."):
        return ""
    if target.casefold().startswith(_MAIL):
        address = target[len(_MAIL) :].partition("?")[0]
        return address if _is_mail(address) and len(address) <= LONGEST_SHOWN else ""
    host = _host(target)
    if not host or host.removeprefix("www.") in said or refusal(target, {host}) or len(target) > LONGEST_SHOWN:
        return ""
    return target


def _is_mail(address: str) -> bool:
    name, _, host = address.rpartition("@")
    return bool(name) and "@" not in name and refusal(f"https://{host}/{name}", {host}) is None


def _host(target: str) -> str:
    try:
        return urlsplit(target).netloc
    except ValueError:
        return ""
