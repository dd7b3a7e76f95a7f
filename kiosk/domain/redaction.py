"""Addresses without the passwords that may be in them."""

import re

_USER = re.compile(r"(?<=://)[^\s'\"]*@")
_NAMED_USER = re.compile(r"(?<=://)[^\s'\"/?#]*@")
_QUERY = re.compile(r"(?<=\?)[^\s'\"]+")


def without_secrets(words: str) -> str:
    """`words`, for a log, without what may be a password in an address: who asks, and what is asked."""
    return _QUERY.sub("…", _USER.sub("…@", words)) if "://" in words else words


def without_user(words: str) -> str:
    """`words`, for staff, without who asks in an address: a name, and perhaps a password."""
    return _NAMED_USER.sub("…@", words)
