"""What the page of Search has to say."""

from collections.abc import Iterator, Sequence

from kiosk.domain.mixed_text import filled
from kiosk.viewmodels.formatting import Counted, listed, translate
from kiosk.viewmodels.hit_rows import HitRow
from kiosk.viewmodels.pages.row_reading import spoken_row, texts
from kiosk.viewmodels.pages.search_view import SearchView
from kiosk.viewmodels.reading import Reading, Role, Spoken, SpokenLine, SpokenRows
from kiosk.viewmodels.scene import Scene


def search_reading(scene: Scene, view: SearchView, keys: Reading) -> Reading:
    """The field, with what was typed and how much is found, the `keys` to type with, and what is found, or what
    stands there before anything is."""
    language = scene.language.code
    first = next((f"groups/{number}" for number, group in enumerate(view.groups) if group.rows), "nearest")
    hint = translate("SearchPage", "Search everything")
    nothing, shown = _nothing_words(view), _shown_words(view)
    clear = translate("SearchField", "Clear the search") if view.query else ""
    return Reading(
        texts(
            language,
            ("title", Role.HEADING, view.query or hint),
            ("head", Role.TEXT, nothing),
            ("field", Role.FIELD, listed(hint, view.query, shown or nothing)),
            ("clear", Role.BUTTON, clear),
        ),
        *(part.under(f"{first}/label") if isinstance(part, SpokenLine) else part for part in keys.parts[:1]),
        *keys.parts[1:],
        texts(language, ("nothing", Role.HEADING, nothing)),
        *_group(scene, "nearest", listed(translate("SearchPage", "Did you mean"), view.nearest_mark), view.nearest),
        *(
            part
            for number, group in enumerate(view.groups)
            for part in _group(scene, f"groups/{number}", listed(group.label, group.total, group.mark), group.rows)
        ),
        texts(language, ("found", Role.TEXT, shown)),
    )


def found_words(view: SearchView) -> str:
    """`4 hits, first: Lindab`, or that nothing was found; empty before anything is typed."""
    if view.state != "ready":
        return _nothing_words(view)
    return filled(Counted.tr("%Ln hit(s), first: %1", "", view.total), view.first)


def news_reading(scene: Scene, view: SearchView, before: str) -> tuple[Spoken, ...]:
    """What was typed where `before` stood, or all that is left of it, and what is found."""
    typed = (view.query.startswith(before) and view.query[len(before) :]) or view.query
    named = {" ": translate("Keyboard", "Space"), "-": translate("Keyboard", "Hyphen")}.get(typed, typed)
    return texts(
        scene.language.code,
        ("typed", Role.TEXT, named or translate("SearchField", "The search is empty")),
        ("found", Role.TEXT, found_words(view)),
    )


def _nothing_words(view: SearchView) -> str:
    text = translate("SearchPage", "Nothing found for “%1”")
    return text.replace("%1", view.query) if view.state == "none" else ""


def _shown_words(view: SearchView) -> str:
    if view.state != "ready":
        return ""
    text = translate("SearchPage", "Showing %1 of %2 hits")
    return text.replace("%1", view.listed_words).replace("%2", view.total_words)


def _group(scene: Scene, key: str, label: str, rows: Sequence[HitRow]) -> Iterator[Sequence[Spoken]]:
    def hit(key: str, row: HitRow) -> Spoken:
        return spoken_row(scene, key, Role.BUTTON, row)

    if rows:
        yield (Spoken(f"{key}/label", Role.HEADING, label, scene.language.code),)
        yield SpokenRows(key, rows, hit)
