"""The linked data of a file or a web page → what it tells of events, organisations and places."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import say
from kiosk.sources.drafts import Drafts, EventDraft, MemberDraft, PlaceDraft
from kiosk.sources.linked.context import ReadingContext, check_fit, slug, uid_candidates
from kiosk.sources.linked.documents import Unfit, read_documents
from kiosk.sources.linked.events import read_event
from kiosk.sources.linked.item import Item, ItemError
from kiosk.sources.linked.nodes import Node, read_graph
from kiosk.sources.linked.places import is_organisation, is_place, read_member, read_place
from kiosk.sources.linked.series import Families, is_event, stands_alone
from kiosk.sources.linked.timing.times import worth_keeping
from kiosk.sources.plan import SourcePlan

MOST_PROBLEMS = 1_000
"""Nobody mends more of one source at a time."""

_BEHIND_THE_PAGE = {"publisher", "author", "creator", "copyrightHolder", "sourceOrganization", "maintainer"}


def read_linked(data: bytes, plan: SourcePlan, name: str, today: date, language: str) -> Drafts:
    """What `data` tells, JSON-LD in a file or in a web page; never fails.

    `name` is what staff call it, `language` that of texts that do not say their own. Times without a zone are those of
    Stockholm; with `plan.wall_time` so are all others.
    """
    reading = read_documents(data, name)
    graph = read_graph(reading.documents)
    context = ReadingContext(graph, name, plan.name, today, language, bool(plan.wall_time))
    drafts = told(context)
    problems = (*reading.problems, *drafts.problems)
    if any(reading.documents) and not (problems or drafts.events or drafts.members or drafts.places):
        sentence = say("Nothing in it is an event, an organisation or a place.")
        remedy = say("Name a file or page with linked data of schema.org.")
        problems = (Problem(Severity.WARNING, name, None, "", "", sentence, remedy),)
    return limited(replace(drafts, problems=problems))


def limited(drafts: Drafts) -> Drafts:
    """`drafts` with no more problems than anybody mends at a time."""
    over = len(drafts.problems) - MOST_PROBLEMS
    if over <= 0:
        return drafts
    last = drafts.problems[MOST_PROBLEMS]
    sentence = say("There are {count} more problems of this source that are not shown.", count=over)
    more = Problem(last.severity, last.table, None, "", "", sentence, say("Mend the others first."))
    return replace(drafts, problems=(*drafts.problems[:MOST_PROBLEMS], more))


def told(context: ReadingContext) -> Drafts:
    """What the graph of `context` tells, in its order."""
    drawing = _Drawing(context)
    for node in context.graph.nodes:
        drawing.draw(node)
    return Drafts(
        tuple(drawing.places.values()),
        tuple(drawing.members.values()),
        tuple(drawing.events.values()),
        tuple(drawing.problems),
    )


class _Drawing:
    def __init__(self, context: ReadingContext) -> None:
        self._context = context
        self._families = Families(context)
        self._behind = {node.id for node in context.graph.nodes if node.role in _BEHIND_THE_PAGE and node.id}
        self.places: dict[str, PlaceDraft] = {}
        self.members: dict[str, MemberDraft] = {}
        self.events: dict[str, EventDraft] = {}
        self.problems: list[Problem] = []
        self._number = 0

    def draw(self, node: Node) -> None:
        """Drafts `node` if it stands for itself, and notes what is wrong with it."""
        if is_event(node):
            if self._families.is_an_event(node):
                self._draw(node, self._draw_event)
        elif stands_alone(node) and node.id not in self._behind and (node.role == "" or "name" in node.values):
            if is_organisation(node):
                self._draw(node, self._draw_member)
            elif is_place(node):
                self._draw(node, self._draw_place)
            elif any(isinstance(value, Unfit) for values in node.values.values() for value in values):
                self._draw(node, lambda _item, node: check_fit(node))

    def _draw(self, node: Node, draw: Callable[[Item, Node], None]) -> None:
        self._number += 1
        item = self._context.item(node, self._uid(node))
        try:
            draw(item, node)
        except ItemError as failure:
            item.refuse(failure)
        self.problems.extend(item.problems)

    def _uid(self, node: Node) -> str:
        """The first name for good that no other thing has; one of the same title is the same thing."""
        context = self._context
        title = next(iter(context.names(node, "name")), "")
        for uid in uid_candidates(context, node):
            other = self.events.get(uid)
            if uid and (other is None or title in other.title.values()):
                return uid
        day = next(iter(context.names(node, "startDate")), "")[:10]
        return f"{slug(title, 'event')}-{day}".rstrip("-") if title else f"#{self._number}"

    def _draw_event(self, item: Item, node: Node) -> None:
        draft = read_event(self._context, item, node, self._families.kin(node))
        same = self.events.get(draft.uid)
        if same:
            spans = worth_keeping((*same.spans, *draft.spans), self._context.today)
            draft = replace(same, spans=spans, all_day=same.all_day and draft.all_day)
        self.events[draft.uid] = draft

    def _draw_member(self, item: Item, node: Node) -> None:
        draft = read_member(self._context, item, node)
        if self.members.setdefault(draft.id, draft) is not draft:
            _doubled(item, draft.id)

    def _draw_place(self, item: Item, node: Node) -> None:
        draft = read_place(self._context, item, node)
        if self.places.setdefault(draft.id, draft) is not draft:
            _doubled(item, draft.id)


def _doubled(item: Item, id: str) -> None:
    sentence = say("Another one of the same name stands before it; this one is left out.")
    item.warn("name", id, sentence, say("Give one of them another name."))
