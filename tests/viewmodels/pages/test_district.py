"""The district: its ambition, figures, initiators and history, and the way to the other topics."""

from dataclasses import replace

from kiosk.domain.short_codes import short_code
from kiosk.viewmodels.formatting import joined
from kiosk.viewmodels.pages.district import DistrictViewModel
from kiosk.viewmodels.pages.district_view import DistrictView, district_view
from kiosk.viewmodels.rows import LinkRow
from tests.factories import HOST, content, fact, topic
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told

DISTRICT = content(
    topics=[
        topic("history", 4, "Historia"),
        topic("ambition", 1, {"sv": "Ambition", "en": "Ambition"}),
        topic("figures", 2, "Siffror"),
        topic("initiators", 3, "Initiativtagare"),
        topic("hubs", 6, "Nav", summary={"sv": "Fem"}, icon="cpu"),
        topic("city", 5, "Staden"),
        topic("empty", 7),
    ],
    facts=[
        fact("name", "ambition", 2),
        fact("aim", "ambition", 1, {"sv": "En ledande mötesplats"}),
        fact("people", "figures", 2, figure=5500),
        fact("words", "figures", 1),
        fact("city", "initiators", 1, member="helsingborg"),
        fact("y2024", "history", 2, when={"sv": "2024"}),
        fact("y2020", "history", 1, when={"sv": "2020"}),
        fact("hetch", "hubs"),
        fact("aim-of-city", "city"),
    ],
)


def test_district_shows_four_topics_whole_and_leads_to_the_others(scene: SceneOf) -> None:
    view = district_view(scene(DISTRICT))
    assert (view.ambition, view.ambition_title, view.mark, view.state) == (
        "En ledande mötesplats",
        "Ambition",
        "",
        "ready",
    )
    assert view.address == f"https://{HOST}/t/{short_code('t', 'ambition')}"
    assert [row.id for row in view.figures] == ["people"]
    assert [(row.id, row.page, row.target) for row in view.initiators] == [("city", "member", "helsingborg")]
    assert [row.when for row in view.history] == ["2020", "2024"]
    assert [link.id for link in view.topics] == ["figures", "history", "city", "hubs"]
    assert view.topics[-1] == LinkRow("topic", "hubs", "cpu", "Nav", "Fem")


def test_district_in_english_marks_a_swedish_ambition(scene: SceneOf) -> None:
    assert district_view(scene(DISTRICT, language="en")).mark == "Svenska"


def test_district_marks_each_row_by_what_it_shows(scene: SceneOf) -> None:
    swedish = fact("aim", "initiators", title={"sv": "Mål", "en": "Aim"}, text={"sv": "Bara på svenska"})
    found = content(
        topics=[topic("initiators"), topic("hubs", 2, {"sv": "Nav"}, summary={"sv": "Fem", "en": "Five"})],
        facts=[swedish, fact("hetch", "hubs")],
    )
    assert district_view(scene(found, language="en")).initiators[0].mark == ""
    german = district_view(scene(found, language="de"))
    assert german.initiators[0].mark == "English"
    assert [link.detail for link in german.topics] == [joined("Five", "English")]


def test_district_without_facts_is_empty(scene: SceneOf) -> None:
    assert district_view(scene(content())) == DistrictView()
    titles = district_view(scene(replace(DISTRICT, facts={})))
    assert (titles.state, titles.ambition, titles.topics) == ("empty", "", ())


def test_district_tells_its_view(scene: SceneOf) -> None:
    page = DistrictViewModel()
    assert told(page, "state") == "empty"
    page.set_scene(scene(DISTRICT))
    page.enter("")
    titles = ("figuresTitle", "initiatorsTitle", "historyTitle", "ambitionTitle")
    assert [told(page, name) for name in titles] == ["Siffror", "Initiativtagare", "Historia", "Ambition"]
    counts = [told(page, name).rowCount() for name in ("figures", "initiators", "history", "topics")]
    assert counts == [1, 1, 2, 4]
