"""What the page without content has to say."""

from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.pages.row_reading import texts
from kiosk.viewmodels.reading import Reading, Role


def problem_reading(kind: str, language: str) -> Reading:
    """Calm words and a next step, in the language of the code `language` and in English. `kind` as in
    TopBarViewModel.content."""
    title, hint = _words(kind)
    own_title, own_hint = (translate("ProblemPage", text) if text else "" for text in (title, hint))
    english = (("english", Role.HEADING, title), ("english/hint", Role.TEXT, hint)) if own_title != title else ()
    return Reading(
        texts(language, ("lost", Role.HEADING, own_title), ("lost/hint", Role.TEXT, own_hint)), texts("en", *english)
    )


def _words(kind: str) -> tuple[str, str]:
    """The English ones, as ProblemPage.qml has them."""
    if kind == "loading":
        return "One moment …", ""
    reason = {
        "missing": "Its content has not arrived yet.",
        "version": "Its content and its program do not fit together.",
    }.get(kind, "Its content cannot be shown just now.")
    return "This screen is taking a short break", f"{reason} Please ask at the desk; they will gladly help you."
