"""A scene of any content, language and moment."""

from collections.abc import Callable

import pytest

from kiosk.domain.content import Content
from kiosk.runtime.collation import ordered
from kiosk.runtime.language import Languages
from kiosk.viewmodels.scene import Scene
from tests.factories import at

SceneOf = Callable[..., Scene]


@pytest.fixture
def scene(languages: Languages) -> SceneOf:
    """Makes a scene; its language is then the one in use. Monday at noon, in Swedish, at the quay, unless told."""

    def make(content: Content, now: str = "2026-11-23 12:00", language: str = "sv", here: str = "quay") -> Scene:
        languages.use(language)
        return Scene(
            content=content,
            language=languages.current,
            names={code: other.name for code, other in languages.all.items()},
            now=at(now),
            here=here,
            order=ordered(content, languages.current),
        )

    return make
