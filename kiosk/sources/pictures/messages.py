"""What staff are told about a picture: each reason and note in a sentence, with what to do."""

from collections.abc import Iterator, Mapping

from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import Sentence, say
from kiosk.sources.pictures.answers import THINNEST, Answer, Note, Reason
from kiosk.sources.tables.cells import error, shorten

_SUFFIXES = {
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"),
    "PNG": (".png", ".apng"),
    "WEBP": (".webp",),
    "GIF": (".gif",),
    "TIFF": (".tif", ".tiff"),
    "BMP": (".bmp", ".dib"),
    "SVG": (".svg",),
}
_NAMES = {"WEBP": "WebP"}


_AGAIN = say("Save it anew as JPEG or PNG from the program it comes from.")
_ANEW = say("Ask for the logo as a plain SVG or a PNG.")
_SMALLER = say("Save it smaller: 2,000 pixels on the longer side are enough.")
_REFUSALS: Mapping[Reason, tuple[Sentence, Sentence]] = {
    Reason.EMPTY: (say("The file is empty."), say("Copy it into the folder once more.")),
    Reason.KIND: (say("This is no picture that the screen can show."), _AGAIN),
    Reason.BROKEN: (say("The picture is cut off or damaged."), _AGAIN),
    Reason.TOO_LARGE: (say("The picture has too many pixels."), _SMALLER),
    Reason.THIN: (
        say("One side is more than {most} times as long as the other.", most=THINNEST),
        say("Cut it to what people should see."),
    ),
    Reason.UNUSUAL: (say("The picture counts its colours in a way that only laboratories do."), _AGAIN),
    Reason.EXTERNAL: (
        say("The drawing needs another file or a web page, which the screen never opens."),
        say("Embed the picture in the drawing, or save it as PNG."),
    ),
    Reason.EMBEDDED: (
        say("A picture inside the drawing is none that can be shown."),
        say("Save the drawing as PNG."),
    ),
    Reason.SIZELESS: (say("The drawing does not say how large it is."), _ANEW),
    Reason.TANGLED: (say("The drawing has more parts in one another than can be drawn."), _ANEW),
    Reason.UNSEEN: (
        say("The picture is transparent all over; nothing of it can be seen."),
        say("Open it in the program it comes from, and save it anew with what people should see."),
    ),
    Reason.TOO_MUCH: (say("The picture took too much time or memory and was given up."), _SMALLER),
}
_NOTES: Mapping[Note, tuple[Sentence, Sentence]] = {
    Note.MOVES: (
        say("The picture moves; the screen shows its first frame."),
        say("Choose a still picture if you can."),
    ),
    Note.LETTERING: (
        say("The drawing has text, which is set in the typeface of the screen."),
        say("Turn the text into outlines in the program it comes from."),
    ),
    Note.LEFT_OUT: (
        say("The drawing holds parts of a web page, which are left out."),
        say("Look at it on the screen, or save it as PNG."),
    ),
    Note.FLAT: (
        say("The picture is one colour all over."),
        say("Look whether it shows what people should see, or save it anew."),
    ),
    Note.STYLES: (
        say("The drawing has colours or styles that the screen does not understand; they are left out."),
        say("Look at it on the screen, or save it as PNG."),
    ),
}


def refusal(name: str, reason: Reason, answer: Answer) -> Problem:
    """Why the file `name` becomes no picture."""
    sentence, remedy = _REFUSALS[reason]
    if reason is Reason.KIND and answer.kind:
        sentence = say("This is a {kind} file, which the screen cannot show.", kind=answer.kind)
    return error(name, None, "", answer.detail, sentence, remedy)


def remarks(name: str, answer: Answer) -> Iterator[Problem]:
    """What staff should know of a picture that is shown."""
    for note in answer.notes:
        yield _warning(name, *_NOTES[note], value=answer.detail if note is Note.STYLES else "")
    suffix = name[name.rfind(".") :].casefold() if "." in name else ""
    claimed = next((kind for kind, suffixes in _SUFFIXES.items() if suffix in suffixes), answer.kind)
    if claimed != answer.kind:
        kind, ending = _NAMES.get(answer.kind, answer.kind), _SUFFIXES[answer.kind][0]
        sentence = say("By its name the file is something else, but it holds {kind}; it is shown.", kind=kind)
        yield _warning(name, sentence, say("Let its name end with {ending}.", ending=ending))


def _warning(name: str, sentence: Sentence, remedy: Sentence, value: str = "") -> Problem:
    return Problem(Severity.WARNING, shorten(name), None, "", shorten(value), sentence, remedy)
