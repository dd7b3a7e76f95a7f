"""How one filled cell is read. Every function takes the clean cell and its context, and raises CellError."""

import re
from collections.abc import Callable, Collection
from enum import StrEnum
from typing import TypeVar

from kiosk.content.limits import LANGUAGES
from kiosk.domain.allowed_addresses import is_host, refused
from kiosk.domain.coordinates import are_exchanged, is_coordinates
from kiosk.domain.phone_addresses import LONGEST_PHONE_HOST
from kiosk.domain.sentences import say
from kiosk.sources.tables.forms.columns import CellContext, CellError
from kiosk.sources.tables.forms.headings import CHOICES, called, meant_choice

Choice = TypeVar("Choice", bound=StrEnum)

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}\Z", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2,3}\Z", re.ASCII)
_NUMBER = re.compile(r"(\d{1,3}(?:[ \u00a0\u202f]?\d{3})*|\d{1,9})(?:[.,]0+)?\Z", re.ASCII)
_DECIMAL_COMMAS = re.compile(r"(-?\d{1,2},\d+)(?:\s*[,;]\s*|\s+)(-?\d{1,3},\d+)\Z", re.ASCII)
_FOCAL_POINT = re.compile(r"(\d{1,3}) ?%?(?:[,;]? |;)(\d{1,3}) ?%?\Z", re.ASCII)
_SEPARATORS = re.compile(r"[\s,;]+")
_YES = {"1", "yes", "ja", "true", "sant", "x"}
_NO = {"0", "no", "nej", "false", "falskt"}
_EMAIL = re.compile(r"[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63}", re.ASCII)
_LONGEST_EMAIL = 254
_LONGEST_FILE_NAME = 200
_LARGEST_NUMBER = 999_999_999


def words(text: str) -> tuple[str, ...]:
    """The words of a list cell, separated by spaces, commas or semicolons, each once."""
    return tuple(dict.fromkeys(word for word in _SEPARATORS.split(text) if word))


def plain(longest: int) -> Callable[[str, CellContext], str]:
    """Reads one line of text that is the same in every language."""

    def read(text: str, _context: CellContext) -> str:
        if len(text) > longest:
            sentence = say("The text has {count} characters; {most} is the most.", count=len(text), most=longest)
            raise CellError(sentence, say("Shorten it."))
        return text

    return read


def is_id(text: str) -> bool:
    """Whether `text` may be an id: small letters a to z, digits and hyphens, at most 64."""
    return bool(_ID.match(text))


def file_name(text: str, _context: CellContext) -> str:
    """Reads the name of a file, without its folder."""
    if len(text) > _LONGEST_FILE_NAME or text.startswith(".") or not text.isprintable() or set(text) & set("/\\:"):
        raise CellError(
            say("This is no name of a file in the folder of pictures."),
            say("Write the name alone, like “hetch.svg”, and put the file into the folder."),
        )
    return text


def identifier(text: str, _context: CellContext) -> str:
    """Reads an id: small letters a to z, digits and hyphens."""
    if not is_id(text):
        raise CellError(
            say("An id is made of small letters a to z, digits and hyphens, at most 64 characters."),
            say("Write it like “campus-helsingborg”, and keep it: short addresses come from it."),
        )
    return text


def icon_name(text: str, _context: CellContext) -> str:
    """Reads the name of an icon."""
    if not is_id(text):
        raise CellError(say("This is no name of an icon."), say("Write the name of a Lucide icon, like landmark."))
    return text


def reference(text: str, _context: CellContext) -> str:
    """Reads what should be the id of another row; whether it is one shows when the tables lie side by side."""
    return text


def references(text: str, _context: CellContext) -> tuple[str, ...]:
    """Reads a list of them."""
    return words(text)


def flag(text: str, _context: CellContext) -> bool:
    """Reads yes or no."""
    word = text.casefold()
    if word not in _YES | _NO:
        raise CellError(say("This is neither yes nor no."), say("Write 1 for yes; leave it empty for no."))
    return word in _YES


def number(lowest: int, highest: int = _LARGEST_NUMBER) -> Callable[[str, CellContext], int]:
    """Reads a whole number from `lowest` to `highest`; thousands may be spaced (`5 500`), and
    nothing but zeros may stand after a decimal comma or point.
    """

    def read(text: str, _context: CellContext) -> int:
        found = _NUMBER.match(text)
        value = int(re.sub(r"\D", "", found[1])) if found else -1
        if not lowest <= value <= highest:
            raise CellError(
                say("This is not a whole number from {lowest} to {highest}.", lowest=lowest, highest=highest),
                say("Write digits only; other words go elsewhere."),
            )
        return value

    return read


def choice(kind: type[Choice], hidden: Collection[Choice] = ()) -> Callable[[str, CellContext], Choice]:
    """Reads one of the words of an enumeration, in English or Swedish; those that are `hidden` are not offered."""
    shown = [member.value for member in kind if member not in hidden]
    allowed = ", ".join(f"{word} ({called(word, 'sv', CHOICES)})" for word in shown)

    def read(text: str, _context: CellContext) -> Choice:
        try:
            return kind(meant_choice(text))
        except ValueError:
            remedy = say("Write one of: {choices}.", choices=allowed)
            raise CellError(say("This word is not one of the choices."), remedy) from None

    return read


def address(text: str, context: CellContext) -> str:
    """Reads a web address that may become a code on the screen."""
    found = refused(text, context.hosts)
    if found:
        raise CellError(*found)
    return text


def email(text: str, _context: CellContext) -> str:
    """Reads a mail address in plain letters."""
    if not _EMAIL.fullmatch(text) or len(text) > _LONGEST_EMAIL:
        raise CellError(say("This is no mail address."), say("Write it like info@example.org."))
    return text


def coordinates(text: str, _context: CellContext) -> str:
    """Reads a position as a map gives it: degrees north, a comma, degrees east, with points or Swedish
    commas for the decimals; gives at most six of them.
    """
    swedish = _DECIMAL_COMMAS.match(text)
    parts = [part.replace(",", ".") for part in swedish.groups()] if swedish else text.split(",")
    found = ",".join(re.sub(r"(\.\d{6})\d+\Z", r"\1", part.strip()) for part in parts)
    if not is_coordinates(found):
        raise CellError(say("This is no position on the earth."), say("Copy it from a map, like 56.0413, 12.6945."))
    if are_exchanged(found):
        north, east = reversed(found.split(","))
        sentence = say("This position lies far away: the two numbers seem to be exchanged.")
        raise CellError(sentence, say("North comes first: {north}, {east}.", north=north, east=east))
    return found


def focal_point(text: str, _context: CellContext) -> tuple[int, int]:
    """Reads the point of a picture that stays in sight: percent from the left, a comma and a space, percent from the
    top. Without the space a Swedish spreadsheet makes one number of the two.
    """
    found = _FOCAL_POINT.match(text)
    if not found:
        remedy = say("Write percent from the left and from the top, with a comma and a space between: 50, 30.")
        raise CellError(say("This is no point of a picture."), remedy)
    left, top = int(found[1]), int(found[2])
    if max(left, top) > 100:
        sentence = say("This point lies outside the picture.")
        raise CellError(sentence, say("Both numbers are percent, from 0 to 100: 50, 50 is the middle."))
    return left, top


def phone_host(text: str, _context: CellContext) -> str:
    """Reads the host of the phone pages, short enough for a code that scans from afar."""
    if not is_host(text) or len(text) > LONGEST_PHONE_HOST:
        raise CellError(
            say("This is no plain host name of at most {most} characters.", most=LONGEST_PHONE_HOST),
            say("Write it like heidi.example."),
        )
    return text


def hosts(text: str, _context: CellContext) -> tuple[str, ...]:
    """Reads a list of host names."""
    found = words(text)
    wrong = next((host for host in found if not is_host(host)), None)
    if wrong is not None:
        remedy = say("Write names like www.example.org, separated by spaces.")
        raise CellError(say("“{host}” is no plain host name.", host=wrong), remedy)
    return found


def languages(text: str, _context: CellContext) -> tuple[str, ...]:
    """Reads the languages of the content, the default one first."""
    found = words(text)
    if len(found) > LANGUAGES:
        raise CellError(say("There are more than {most} languages.", most=LANGUAGES), say("Take some out."))
    wrong = next((language for language in found if not _LANGUAGE.match(language)), None)
    if wrong is not None:
        remedy = say("Write codes like sv en, separated by spaces.")
        raise CellError(say("“{code}” is no language code.", code=wrong), remedy)
    return found
