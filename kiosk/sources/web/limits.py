"""How much time and how many bytes another side may take."""

from dataclasses import dataclass

from kiosk.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the other side may take, in seconds, and how much it may send.

    `whole_s` is for everything, `step_s` for one connection or one pause within an answer. Pauses between `attempts`
    grow from `pause_s`, twice as long each time; one that the other side asks for is kept up to `longest_pause_s`.
    `largest` is in bytes, before and after decompression.
    """

    whole_s: float = 60.0
    step_s: float = 15.0
    attempts: int = 4
    pause_s: float = 1.0
    longest_pause_s: float = 20.0
    largest: int = 16_000_000


class NoAnswer(Exception):
    """Why there is no answer; `again` after at least so many seconds (None: it would not help)."""

    def __init__(self, sentence: Sentence, remedy: Sentence, again: float | None = None) -> None:
        super().__init__(sentence)
        self.sentence, self.remedy, self.again = sentence, remedy, again
