"""Which output module of the server speaks which language."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from kiosk.runtime.speech.protocol import base_language, is_language

OTHERWISE = "en"
"""What is asked for where a language is none, or has no voice and nobody says what else may read it: the server would
let any other voice do so."""


@dataclass(slots=True)
class Modules:
    """What is known of them so far. `default` is the one that the server begins with, None until it has said so;
    `unknown` are those that were not asked for their languages yet, None until the server has named them."""

    default: str | None = None
    unknown: list[str] | None = None
    speaking: dict[str, frozenset[str]] = field(default_factory=dict)

    @property
    def languages(self) -> frozenset[str]:
        """Every language that one of them speaks, without its country; none while one of them was not asked."""
        return frozenset() if self.unknown else frozenset().union(*self.speaking.values())

    def name(self, names: Iterable[str]) -> None:
        """The server names its modules."""
        self.unknown = [name for name in names if name and name.isprintable()]

    def learn(self, module: str, languages: frozenset[str]) -> None:
        """A module speaks these; with none it is asked to speak nothing."""
        self.speaking[module] = languages
        self.unknown = [name for name in self.unknown or () if name != module]

    def language(self, asked: str) -> str:
        """The language to ask for where `asked` is meant."""
        return asked if is_language(asked) and self.speak(asked) else OTHERWISE

    def speak(self, language: str) -> bool:
        """Whether one of them speaks a language; as long as nobody knows, one does."""
        return not self.languages or base_language(language) in self.languages

    def module(self, language: str) -> str:
        """The module for a language: one that was added to the default one goes before it, being there for that.

        Empty while that is not known.
        """
        speaking = [name for name, languages in self.speaking.items() if base_language(language) in languages]
        return next((name for name in speaking if name != self.default), self.default or "")
