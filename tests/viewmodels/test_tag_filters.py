"""Filters by tag: what they leave, and which there are."""

import pytest

from kiosk.domain.model import TagScope
from kiosk.viewmodels.rows import ChipRow
from kiosk.viewmodels.tag_filters import filtered, tag_chips
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.directory import CONTENT, SWEDISH


def test_filtered_keeps_the_order(scene: SceneOf) -> None:
    there = scene(CONTENT)
    assert list(filtered(there, there.order, "")) == SWEDISH
    assert list(filtered(there, there.order, "tech")) == ["hetch", "oster"]
    assert list(filtered(there, there.order, "nobody")) == []


@pytest.mark.parametrize(("language", "labels"), [("sv", "Teknik Arbetsplatser"), ("en", "Technology Workplaces")])
def test_chips_are_the_tags_in_use_in_their_order(scene: SceneOf, language: str, labels: str) -> None:
    chips = tag_chips(scene(CONTENT, language=language), TagScope.MEMBER, {"work", "tech", "talk"}, "work", "All")
    assert chips[0] == ChipRow("", "All", selected=False)
    assert " ".join(chip.label for chip in chips[1:]) == labels
    assert [chip.id for chip in chips if chip.selected] == ["work"]
