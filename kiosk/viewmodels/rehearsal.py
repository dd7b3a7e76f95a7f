"""Every page once before anybody sees it: content that a page cannot show is not shown at all."""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice

from kiosk.domain.model import TagScope
from kiosk.domain.texts import pick
from kiosk.runtime.content.feed import ContentFeed, Loaded
from kiosk.runtime.language import Language
from kiosk.viewmodels.letters import letters
from kiosk.viewmodels.pages.attract import slides
from kiosk.viewmodels.pages.district_view import district_view
from kiosk.viewmodels.pages.event_view import event_view
from kiosk.viewmodels.pages.events_view import Choice, events_view
from kiosk.viewmodels.pages.home_view import home_view
from kiosk.viewmodels.pages.member_view import member_view
from kiosk.viewmodels.pages.mylist_view import my_list_view
from kiosk.viewmodels.pages.place_view import place_view
from kiosk.viewmodels.pages.search_groups import examples
from kiosk.viewmodels.pages.topic_view import topic_view
from kiosk.viewmodels.pages.wayfinding_view import wayfinding_view
from kiosk.viewmodels.scene import Moment, Scene, scene_of
from kiosk.viewmodels.tag_filters import tag_chips
from kiosk.viewmodels.top_bar import notice_rows

MOST = 200
"""How many things of a kind are looked at, evenly over all of them."""

LISTED = 2
"""How many things of a kind are put on the visitor's list."""


def rehearse(loaded: Loaded, languages: Mapping[str, Language], moment: Moment) -> None:
    """Derive every page in every language; raises whatever a page would. For a worker: nothing here is a QObject.

    What the content derives once and keeps is there afterwards.
    """
    for language in languages.values():
        _pages(scene_of(loaded, language, languages, moment))


def examination(feed: ContentFeed, languages: Mapping[str, Language], moment: Moment) -> Callable[[], None] | None:
    """What rehearses every page of the present content and searches in it, in a worker; None until it is indexed."""
    loaded, search = feed.loaded, feed.search
    if loaded is None or search is None:
        return None

    def examine() -> None:
        rehearse(loaded, languages, moment)
        for code, language in languages.items():
            for member in islice(loaded.content.members.values(), 1):
                search.find(pick(member.name, language.chain).text, code, moment.now)

    return examine


def _pages(scene: Scene) -> None:
    content = scene.content
    slides(scene)
    home_view(scene)
    examples(scene)
    notice_rows(scene)
    district_view(scene)
    wayfinding_view(scene, "")
    letters(scene, scene.order)
    events_view(scene, Choice())
    for scope, used in ((TagScope.MEMBER, content.member_tags), (TagScope.EVENT, content.event_tags)):
        tag_chips(scene, scope, used, "", "")
    for topic in _some(content.topics):
        topic_view(scene, topic)
    for member in _some(content.members):
        member_view(scene, member)
    for event in _some(content.events):
        event_view(scene, event, "")
    for place in _some(content.places):
        place_view(scene, place)
    pages = {"member": content.members, "event": content.events, "place": content.places}
    my_list_view(scene, tuple(f"{page}/{id}" for page, things in pages.items() for id in islice(things, LISTED)))


def _some(things: Mapping[str, object]) -> Iterator[str]:
    return islice(things, 0, None, 1 + len(things) // MOST)
