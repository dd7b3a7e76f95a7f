"""The Swedish catalogue of what staff are told: every sentence of the code is in it, and nothing else."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import polib  # type: ignore[import-untyped]
import pytest

from kiosk.sources.report.translation import CATALOGUES, LANGUAGES

ROOT = Path(__file__).parents[3]
TRANSLATED = [language for language in LANGUAGES if language != "en"]


def said(path: Path) -> Iterator[tuple[str, ast.expr, set[str]]]:
    """Each call of `say` in a file: where it stands, its template and the names of its values."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
            yield f"{path}:{node.lineno}", node.args[0], {keyword.arg or "**" for keyword in node.keywords}


def calls() -> list[tuple[str, ast.expr, set[str]]]:
    found = [call for path in sorted((ROOT / "kiosk").rglob("*.py")) for call in said(path)]
    assert found, "nothing was proven: no sentence was seen"
    return found


def templates() -> set[str]:
    return {str(node.value) for _where, node, _names in calls() if isinstance(node, ast.Constant)}


def placeholders(text: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in Formatter().parse(text) if name is not None}


def entries(language: str) -> dict[str, str]:
    file = polib.pofile(str(CATALOGUES / f"staff_{language}.po"), check_for_duplicates=True)
    return {entry.msgid: entry.msgstr for entry in file}


def test_every_template_is_a_literal_with_the_names_of_its_values() -> None:
    for where, node, names in calls():
        assert isinstance(node, ast.Constant), f"{where}: the template is no literal, so nobody can translate it"
        assert placeholders(str(node.value)) == names, where


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_catalogue_holds_every_sentence_and_no_other(language: str) -> None:
    known, wanted = set(entries(language)), templates()
    assert not wanted - known, f"add to staff_{language}.po: {sorted(wanted - known)}"
    assert not known - wanted, f"take out of staff_{language}.po: {sorted(known - wanted)}"


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_translation_is_there_and_takes_the_same_values(language: str) -> None:
    for template, translation in entries(language).items():
        assert translation.strip(), template
        assert placeholders(translation) == placeholders(template), template
        assert translation[-1:] in ".?:" or template[-1:] not in ".?:", template
