"""How fast and loud the voice is, in steps, within what can be heard."""

from kiosk.runtime.speech.voice import Voice
from kiosk.viewmodels.formatting import translate

STEP, LEAST, MOST = 25, -75, 100
"""Rate and volume in steps; the voice is never so low that nothing is heard."""


class VoiceLevels:
    """The rate and volume of a voice, which each visitor begins with anew: at `beginning`, and the usual rate."""

    def __init__(self, voice: Voice) -> None:
        self._voice, self.beginning = voice, 0

    def begin_at(self, volume: int) -> None:
        """Have each visitor begin with this volume, and speak so from now on."""
        self.beginning = self._voice.volume = volume

    def reset(self) -> None:
        """As new for the next visitor."""
        self._voice.rate, self._voice.volume = 0, self.beginning

    def slower(self) -> str:
        """One step; in words, where there is none more, that this is so."""
        at_end = self._change("rate", -STEP)
        return translate("Listening", "The voice is at its slowest.") if at_end else ""

    def faster(self) -> str:
        """See slower."""
        at_end = self._change("rate", STEP)
        return translate("Listening", "The voice is at its fastest.") if at_end else ""

    def quieter(self) -> str:
        """See slower."""
        at_end = self._change("volume", -STEP)
        return translate("Listening", "The voice is at its quietest.") if at_end else ""

    def louder(self) -> str:
        """See slower."""
        at_end = self._change("volume", STEP)
        return translate("Listening", "The voice is at its loudest.") if at_end else ""

    def _change(self, name: str, step: int) -> bool:
        """Whether there was no room for the step."""
        before = getattr(self._voice, name)
        after = max(LEAST, min(MOST, before + step))
        setattr(self._voice, name, after)
        return bool(before == after)
