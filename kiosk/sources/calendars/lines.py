"""Bytes of a calendar → its content lines, unfolded, with the number each begins on. Nothing is refused here."""

import io
import quopri
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

LONGEST_LINE = 200_000
"""Bytes of one unfolded line that are read; the rest of it is dropped."""

_BOMS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_NAME = re.compile(r"(?:[A-Za-z][A-Za-z0-9_-]*\.)?([A-Za-z][A-Za-z0-9_-]{0,60})\s*(?=[;:])")
_PARAMETER = re.compile(r'\s*([A-Za-z][A-Za-z0-9_-]{0,60})\s*=\s*((?:"[^"]*"|[^";:])*)')
_DAY = re.compile(r"\d{8}")
_BARE = re.compile(r"[^;:]*")
_ESCAPED = re.compile(r"\\([\\;,:\"nN]|r\\n)")
_CARETS = re.compile(r"\^([n^'])")
_COMMA = re.compile(r"((?:\\.|[^\\,])*)(?:,|\Z)", re.DOTALL)
_UNESCAPED = {"n": "\n", "N": "\n", "r\\n": "\n"}
_CARETED = {"n": "\n", "^": "^", "'": '"'}
_LONG = {"SUMMARY", "DESCRIPTION", "LOCATION"}
_ENCODING = "ENCODING"
_QUOTED_PRINTABLE = {"QUOTED-PRINTABLE", "Q"}


@dataclass(frozen=True, slots=True)
class Line:
    """One property: `DTSTART;TZID=Europe/Stockholm:20261127T180000`. Names are in capitals, the value is as written."""

    number: int
    name: str
    value: str
    parameters: Mapping[str, str]

    @property
    def text(self) -> str:
        """The value with its escapes taken out; a backslash that escapes nothing stays."""
        return unescaped(self.value)

    @property
    def texts(self) -> Iterator[str]:
        """The values between the commas that are not escaped."""
        parts = (found[1] for found in _COMMA.finditer(self.value))
        return (unescaped(part) for part in parts if part)


def unescaped(value: str) -> str:
    r"""`value` with `\n`, `\,`, `\;` and `\\` as what they stand for; `\r\n` is what some programs write for `\n`."""
    return _ESCAPED.sub(lambda found: _UNESCAPED.get(found[1], found[1]), value)


def read_lines(data: bytes) -> Iterator[Line]:
    r"""The lines of `data`: UTF-8 or, where it is none, Windows-1252; ends of lines are `\r\n`, `\n` or `\r`.

    What is no property continues a text before it, as a line of its own: programs forget to fold.
    """
    held: Line | None = None
    more: list[str] = []
    size = 0
    for number, raw in _unfolded(_plain(data)):
        text = _decoded(raw)
        line = _line(number, text)
        if line is None:
            size += len(text) + 1
            if size < LONGEST_LINE:
                more.append(text)
            continue
        if held is not None:
            yield _finished(held, more)
        held, more, size = line, [], 0
    if held is not None:
        yield _finished(held, more)


def _plain(data: bytes) -> bytes:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            data = data.decode(encoding, "replace").encode("utf-8", "replace")
    data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return data.replace(b"\xef\xbb\xbf", b"").replace(b"\0", b"")


def _unfolded(data: bytes) -> Iterator[tuple[int, bytes]]:
    first, held, size = 0, [b""], 0
    for number, raw in enumerate(io.BytesIO(data), 1):
        part = raw.rstrip(b"\n")
        if part[:1] in (b" ", b"\t") and first:
            if size < LONGEST_LINE:
                held.append(part[1 : LONGEST_LINE + 1])
                size += len(part)
        elif part.strip():
            if first:
                yield first, b"".join(held)
            first, held, size = number, [part[:LONGEST_LINE]], len(part)
    if first:
        yield first, b"".join(held)


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as failure:
        if failure.start > LONGEST_LINE - 4:
            return raw.decode("utf-8", "ignore")
        return raw.decode("cp1252", "replace")


def _line(number: int, text: str) -> Line | None:
    name = _NAME.match(text.lstrip())
    if name is None:
        return None
    text = text.lstrip()
    parameters: dict[str, str] = {}
    position = name.end()
    while text[position : position + 1] == ";":
        found = _PARAMETER.match(text, position + 1)
        if found:
            value = found[2].strip().replace('"', "")
            parameters.setdefault(found[1].upper(), _CARETS.sub(lambda sign: _CARETED[sign[1]], value))
            position = found.end()
        else:
            bare = _BARE.match(text, position + 1)
            word = bare[0].strip().upper() if bare else ""
            if word in _QUOTED_PRINTABLE:
                parameters.setdefault(_ENCODING, word)
            position = bare.end() if bare else len(text)
    if text[position : position + 1] != ":":
        after = text.find(":", position)
        if after < 0:
            return None
        position = after
    return _with_whole_zone(Line(number, name[1].upper(), text[position + 1 :], parameters))


def _with_whole_zone(line: Line) -> Line:
    """`TZID=(UTC+01:00) Stockholm` is not quoted by every program, and its colon is not the one before the value."""
    rest, colon, value = line.value.rpartition(":")
    if not colon or "TZID" not in line.parameters or not _DAY.match(value):
        return line
    zone = f"{line.parameters['TZID']}:{rest}"
    return Line(line.number, line.name, value, {**line.parameters, "TZID": zone})


def _finished(line: Line, more: list[str]) -> Line:
    if line.parameters.get(_ENCODING, "").upper() in _QUOTED_PRINTABLE:
        whole = "\n".join((line.value, *more)).encode("utf-8", "replace")
        decoded = _decoded(quopri.decodestring(whole))
        return Line(line.number, line.name, decoded.replace("\r\n", "\n"), line.parameters)
    if more and line.name in _LONG:
        return Line(line.number, line.name, "\n".join((line.value, *more)), line.parameters)
    return line
