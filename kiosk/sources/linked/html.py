"""HTML, clean or not, to the words a reader would see."""

import re
from html import unescape

from selectolax.lexbor import LexborHTMLParser

LONGEST = 60_000
"""Characters of HTML that are looked at; what comes later is longer than any text of the screen anyway."""

_MARKUP = re.compile(
    r"</?[a-zA-Z][a-zA-Z0-9:-]*(?:[\s/][^<>]*)?>|<[a-zA-Z]+\s[^<>=]*=|<!--|<!\[|<![a-zA-Z]|<\?[a-zA-Z]"
)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_SILENT = ["script", "style", "template", "noscript", "iframe", "object", "title", "textarea", "select"]
_BLOCKS = (
    "address,article,aside,blockquote,caption,dd,details,div,dl,dt,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,"
    "header,hr,li,main,nav,ol,p,pre,section,summary,table,tr,ul"
)
_ROUNDS = 8
_UNREADABLE = re.compile(r"[\0\ud800-\udfff]|<!\[CDATA\[|\]\]>", re.IGNORECASE)
_SPACES = re.compile(r"[^\S\n\u00a0\u202f]+")


def plain_text(html: str) -> str:
    """The words of `html`, paragraphs, list items and line breaks on lines of their own, no line empty.

    Entities are decoded, also where they were encoded twice, and what markup comes out of that goes too; scripts and
    styles are gone with all they hold. A text without markup stays, `<` and `&` included. Never fails.
    """
    text = _UNREADABLE.sub("", html[:LONGEST])
    for _ in range(_ROUNDS):
        seen = _flattened(text) if _MARKUP.search(text) else _ENTITY.sub(_decoded, text)
        if seen == text:
            break
        text = seen
    lines = (_SPACES.sub(" ", line).strip() for line in _MARKUP.sub(" ", text).splitlines())
    return "\n".join(line for line in lines if line)


def _decoded(entity: re.Match[str]) -> str:
    return _UNREADABLE.sub("", unescape(entity[0]))


def _flattened(text: str) -> str:
    tree = LexborHTMLParser(re.sub(r"\s+", _space, text))
    tree.strip_tags(_SILENT, recursive=True)
    for node in tree.css("br"):
        node.insert_before("\n")
    for node in tree.css("td,th"):
        node.insert_after(" ")
    for node in tree.css(_BLOCKS):
        node.insert_before("\n")
        node.insert_after("\n")
    return tree.root.text() if tree.root else ""


def _space(run: re.Match[str]) -> str:
    return run[0] if run[0] in ("\u00a0", "\u202f") else " "
