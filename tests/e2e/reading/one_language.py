"""A content that exists in one language only, and whose every word shows it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from kiosk.domain.content import Content
from kiosk.domain.texts import LocalText
from kiosk.viewmodels.reading import Spoken

SIGN = "þ"
"""Ends every word of the content; no language of the screen has this letter."""
WORD = re.compile(r"[^\W\d_]+")


def in_one_language(content: Content, language: str) -> Content:
    """`content` with the texts in `language` alone, each word of them signed."""
    return _signed(content, language)  # type: ignore[no-any-return]


def _signed(value: Any, language: str) -> Any:
    if isinstance(value, tuple):
        return tuple(_signed(each, language) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _signed(getattr(value, f.name), language) for f in fields(value)})
    if not isinstance(value, Mapping):
        return value
    if all(isinstance(each, str) for each in value.values()):
        return _signed_text(value, language)
    return {key: _signed(each, language) for key, each in value.items()}


def _signed_text(text: LocalText, language: str) -> LocalText:
    return {language: WORD.sub(rf"\g<0>{SIGN}", text[language])} if language in text else {}


def in_a_wrong_language(items: Iterable[Spoken], content: str, own: frozenset[str]) -> Iterator[str]:
    """Words of the content that are said in another language than `content`, the code of its own; and words of the
    screen that are said in that, but for those of `own`: each in a sentence."""
    for item in items:
        for text, language in item.pieces:
            for word in WORD.findall(text):
                if (SIGN in word) != (language == content) and word not in own:
                    yield f"“{word}” of “{item.show}” ({item.key}) is said in {language}"
