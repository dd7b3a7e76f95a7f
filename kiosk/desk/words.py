"""The words of the desk in the languages that staff speak, from `translations/*.toml`."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

LANGUAGES = ("sv", "en")
_HERE = Path(__file__).parent / "translations"


@cache
def words(language: str) -> Mapping[str, str]:
    """All words by name."""
    found: Mapping[str, str] = tomllib.loads((_HERE / f"{language}.toml").read_text(encoding="utf-8"))
    return found
