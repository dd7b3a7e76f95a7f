"""Texts with or without markup, as programs send them → the words and lines that a reader would see."""

import re
from collections.abc import Iterator
from html import unescape

from selectolax.lexbor import LexborHTMLParser

from kiosk.sources.linked.link_addresses import address_to_show

LONGEST = 60_000
"""Characters of HTML that are looked at; what comes later is longer than any text of the screen anyway."""

_BLOCKS = frozenset(
    "address article aside blockquote body caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6"
    " header html li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_ALONE = frozenset("area br col hr img input link meta source wbr".split())
_OPEN_ENDED = frozenset("dd dt li p td th tr".split())
"""What the next one of its kind ends."""
_DROPPED = frozenset("iframe noscript script style template".split())
_SILENT = _DROPPED | frozenset("object select textarea title".split())
"""What holds no words for a reader; `_DROPPED` to the end of the text where its own is missing."""
_MARKED = frozenset("a b big center code em font i s small span strike strong sub sup tt u".split())
_OTHERS = frozenset(
    "abbr acronym audio base bdi bdo button cite colgroup data del dfn embed fieldset head ins kbd label legend map"
    " mark optgroup option picture q rp rt ruby samp svg time var video".split()
)
_LINES = ",".join(sorted(_BLOCKS - frozenset("body html tbody td tfoot th thead".split()))) + ",hr"
"""What stands on lines of its own."""
_KNOWN = _BLOCKS | _ALONE | _SILENT | _MARKED | _OTHERS

_TAG = re.compile(r"<(/?)((?:(?:o|v|w|st1):)?[a-zA-Z][a-zA-Z0-9]*)((?:[\s/][^<>]*)?)>")
_VALUE = r"(?:\"[^\"]*\"|'[^']*'|[^\s\"'<>=]+)"
_ATTRIBUTES = re.compile(
    rf"(?:[\s/]+[a-zA-Z_:@][\w:.@-]*\s*=\s*{_VALUE}|\s+(?:hidden|nowrap|noshade|open|checked))*[\s/]*"
)
_ASIDE = re.compile(r"<!--.*?(?:-->|\Z)|<!\[[^<>]*>|<![a-zA-Z][^<>]*>|<\?[a-zA-Z][^<>]*>", re.DOTALL)
_CUT_OFF = re.compile(r"<[a-zA-Z][a-zA-Z0-9]*\s[^<>=]*=[^<>]*\Z")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_ROUNDS = 8
_UNREADABLE = re.compile(r"[\0\ud800-\udfff]|<!\[CDATA\[|\]\]>", re.IGNORECASE)
_SPACES = re.compile(r"[^\S\n\u00a0\u202f]+")


def plain_text(html: str, *, addresses: bool = False) -> str:
    """The words of `html`, paragraphs, list items and line breaks on lines of their own, no line empty.

    Line ends outside of all blocks and in `pre` are meant: a few tags do not make a document of a text. Entities are
    decoded, also where they were encoded twice, and what markup comes out of that goes too; scripts and styles are gone
    with all they hold. What only looks like markup, `<https://…>`, `List<Map>` or `a<b`, stays as typed. With
    `addresses` that of a link stands behind its words. Never fails.
    """
    text = "\n".join(_UNREADABLE.sub("", html[:LONGEST]).splitlines())
    for _ in range(_ROUNDS):
        seen = _read(text, addresses)
        if seen == text:
            break
        text = seen
    text = "".join(part for part in _parts(text) if isinstance(part, str))
    lines = (_SPACES.sub(" ", line).strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def _read(text: str, addresses: bool) -> str:
    text = _CUT_OFF.sub("", _ASIDE.sub("", text))
    parts = list(_parts(text))
    if all(isinstance(part, str) for part in parts):
        return _ENTITY.sub(_decoded, text)
    return _flattened("".join(_as_html(parts)), addresses)


def _parts(text: str) -> Iterator[str | re.Match[str]]:
    """`text` in pieces: what is no markup, and each tag."""
    ends = {found[2].casefold(): found.start() for found in _TAG.finditer(text) if found[1]}
    done = 0
    for found in _TAG.finditer(text):
        if _is_markup(found, ends):
            yield text[done : found.start()]
            yield found
            done = found.end()
    yield text[done:]


def _is_markup(tag: re.Match[str], ends: dict[str, int]) -> bool:
    """Whether `tag` is one: of a known name, with nothing in it but attributes, and ended where that is to be expected.

    One without an end is a tag too, if it is of a common kind in small letters and no word stands right before it: not
    in `List<b>`, nor in `room <A> or <B>`. One that would drop all that follows is no word of a text like `<Style>`.
    """
    name, inside = tag[2].casefold(), tag[3]
    if (name not in _KNOWN and ":" not in name) or not _ATTRIBUTES.fullmatch(inside):
        return False
    if tag[1] or inside.strip() or name in _ALONE | _OPEN_ENDED or ends.get(name, -1) > tag.start():
        return True
    if name in _DROPPED:
        return tag[2] in (name, name.upper())
    return tag[2] in _BLOCKS | _MARKED and not tag.string[: tag.start()][-1:].isalnum()


def _as_html(parts: list[str | re.Match[str]]) -> Iterator[str]:
    """The pieces with every sign that is no markup escaped, and with the line ends that are meant as breaks."""
    within: list[str] = []
    for part in parts:
        if isinstance(part, str):
            escaped = part.replace("<", "&lt;")
            yield escaped if within and "pre" not in within else escaped.replace("\n", "<br>")
            continue
        name = part[2].casefold()
        if part[1] and name in within:
            del within[within.index(name) :]
        elif name in _BLOCKS and not part[1]:
            if name in _OPEN_ENDED and within[-1:] == [name]:
                within.pop()
            within.append(name)
        yield part[0]


def _decoded(entity: re.Match[str]) -> str:
    return _UNREADABLE.sub("", unescape(entity[0]))


def _flattened(html: str, addresses: bool) -> str:
    tree = LexborHTMLParser(re.sub(r"\s+", _space, html))
    tree.strip_tags(list(_SILENT), recursive=True)
    for node in tree.css("a[href]") if addresses else ():
        if address := address_to_show(node.attributes["href"] or "", node.text()):
            node.insert_child(f" ({address})")
    for node in tree.css("br"):
        node.insert_before("\n")
    for node in tree.css("td,th"):
        node.insert_after(" ")
    for node in tree.css(_LINES):
        node.insert_before("\n")
        node.insert_after("\n")
    return tree.root.text() if tree.root else ""


def _space(run: re.Match[str]) -> str:
    return run[0] if run[0] in ("\u00a0", "\u202f") else " "
