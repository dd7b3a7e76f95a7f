"""Phrases through a real speech-dispatcher: its voice is asked to say what was sent, and not something else."""

import shutil
from collections.abc import Iterator

import pytest

from kiosk.domain.speech import to_say
from tests.domain.speech.echo_server import MODULE, Echo, echo_server
from tests.domain.speech.phrase_table import LANGUAGES, phrases

pytestmark = pytest.mark.skipif(
    shutil.which("speech-dispatcher") is None or not MODULE.exists(),
    reason="speech-dispatcher is not installed: apt-get install speech-dispatcher",
)


@pytest.fixture(scope="module")
def echo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Echo]:
    with echo_server(tmp_path_factory.mktemp("server")) as server:
        yield server


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_voice_is_asked_to_say_what_was_sent(echo: Echo, language: str) -> None:
    sent = [phrase.said for phrase in phrases(language)[::4]]
    assert len(sent) >= 10
    assert [echo.heard(text, language) for text in sent] == sent


@pytest.mark.parametrize(("language", "shown"), [("da", "1\u00a0500"), ("sv", "Ett ögonblick …"), ("en", "32,000 m²")])
def test_what_is_shown_would_have_been_changed(echo: Echo, language: str, shown: str) -> None:
    assert echo.heard(shown, language) != shown
    said = to_say(shown, language)
    assert echo.heard(said, language) == said
