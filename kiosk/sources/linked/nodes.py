"""JSON-LD values → nodes with the plain names of schema.org, joined by their @id. No context is ever fetched."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.sources.linked.documents import Unfit
from kiosk.sources.linked.item import LangString

_SCHEMA = re.compile(r"https?://(?:www\.|pending\.)?schema\.org/*(?:#)?", re.IGNORECASE)
_PREFIXES = {"schema": "https://schema.org/", "sdo": "https://schema.org/", "so": "https://schema.org/"}
_LANGUAGE_KEY = re.compile(r"[a-z]{2}(?:-[A-Za-z]{2,4})?\Z|@none\Z", re.ASCII)
_GRAPHS = ("@graph", "@included")


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A thing: its types, its @id, and its values by property, every one a tuple.

    `role` is the property it stands under, empty at the top of a document or graph; `holder` the node it stands in.
    """

    types: tuple[str, ...]
    id: str
    values: Mapping[str, tuple["Value", ...]]
    role: str = ""
    holder: "Node | None" = None


Value = LangString | int | float | bool | Node | Unfit


@dataclass(frozen=True, slots=True)
class Graph:
    """Every node of every document, in their order, and those with an @id by it."""

    nodes: tuple[Node, ...] = ()
    by_id: Mapping[str, Node] = field(default_factory=dict)

    def all(self, node: Node, *names: str) -> tuple[Value, ...]:
        """The values of the first of `names` that `node` has, references replaced by what they mean."""
        for name in names:
            found = node.values.get(name)
            if found:
                return tuple(self._meant(value) for value in found)
        return ()

    def whole(self, node: Node) -> Node:
        """What `node` refers to, if it says nothing itself; else `node`."""
        return node if node.values else self.by_id.get(node.id, node)

    def _meant(self, value: Value) -> Value:
        if isinstance(value, Node):
            return self.whole(value)
        if isinstance(value, LangString) and len(self.by_id) and value.text in self.by_id:
            return self.by_id[value.text]
        return value


def read_graph(documents: Iterable[Any]) -> Graph:
    """The nodes of `documents`, which are JSON values no deeper than `documents.DEEPEST`."""
    reading = _Reading()
    for document in documents:
        reading.document(document, _Context(), "")
    by_id: dict[str, Node] = {}
    for node in reading.nodes:
        if node.id and node.values:
            by_id[node.id] = _joined(by_id[node.id], node) if node.id in by_id else node
    return Graph(tuple(_once(reading.nodes, by_id)), by_id)


def _once(nodes: Iterable[Node], by_id: Mapping[str, Node]) -> Iterator[Node]:
    told: set[str] = set()
    for node in nodes:
        if not node.id or not node.values:
            yield node
        elif node.id not in told:
            told.add(node.id)
            yield by_id[node.id]


def _joined(first: Node, second: Node) -> Node:
    outer = first if not first.role else second
    types = tuple(dict.fromkeys((*first.types, *second.types)))
    return Node(types, first.id, {**second.values, **first.values}, outer.role, outer.holder)


@dataclass(frozen=True, slots=True)
class _Context:
    """What names mean: `terms` as the context gives them; the language of texts without one."""

    terms: Mapping[str, str] = field(default_factory=dict)
    language: str = ""

    def over(self, context: object) -> "_Context":
        """This context with `context` on top of it."""
        if isinstance(context, list):
            found = self
            for each in context:
                found = found.over(each)
            return found
        if not isinstance(context, dict):
            return self
        terms = dict(self.terms)
        for name, meaning in context.items():
            said = meaning.get("@id") if isinstance(meaning, dict) else meaning
            if isinstance(said, str) and not name.startswith("@"):
                terms[name] = said
        language = context.get("@language", self.language)
        return _Context(terms, language if isinstance(language, str) else "")

    def name(self, key: str) -> str:
        """The plain name of `key`: `name` for `schema:name`, `https://schema.org/name` or another word for it."""
        meaning = self.terms.get(key, key)
        if meaning.startswith("@"):
            return meaning
        prefix, colon, rest = meaning.partition(":")
        if colon and not rest.startswith("//"):
            meaning = self.terms.get(prefix, _PREFIXES.get(prefix, f"{prefix}:")).rstrip("/#") + "/" + rest
        return _SCHEMA.sub("", meaning, count=1) or key


class _Reading:
    def __init__(self) -> None:
        self.nodes: list[Node] = []

    def document(self, value: Any, context: _Context, role: str) -> None:
        """Reads a node or a list of nodes that stands by itself."""
        if isinstance(value, list):
            for each in value:
                self.document(each, context, role)
        elif isinstance(value, dict):
            self.node(value, context, role, None)

    def node(self, value: Mapping[str, Any], context: _Context, role: str, holder: Node | None) -> Node:
        context = context.over(value.get("@context"))
        named = [(context.name(key), inner) for key, inner in value.items() if key != "@context"]
        types = tuple(context.name(each) for name, inner in named if name == "@type" for each in _strings(inner))
        id = next((each for name, inner in named if name == "@id" for each in _strings(inner)), "")
        values: dict[str, tuple[Value, ...]] = {}
        node = Node(types, id, values, role, holder)
        self.nodes.append(node)
        for name, inner in named:
            if name in _GRAPHS:
                self.document(inner, context, "")
            if not name.startswith("@") or isinstance(inner, Unfit):
                found = tuple(self.values(inner, context, name, node))
                if found:
                    values[name] = values.get(name, ()) + found
        return node

    def values(self, value: Any, context: _Context, role: str, holder: Node) -> Iterator[Value]:
        if isinstance(value, list):
            for each in value:
                yield from self.values(each, context, role, holder)
        elif not isinstance(value, dict):
            yield from _literal(value, None, context)
        elif "@value" in value:
            yield from _literal(value["@value"], value.get("@language"), context)
        elif "@list" in value or "@set" in value:
            yield from self.values(value.get("@list", value.get("@set")), context, role, holder)
        elif value and all(_LANGUAGE_KEY.match(key) for key in value):
            for language, inner in value.items():
                for each in inner if isinstance(inner, list) else (inner,):
                    yield from _literal(each, language, context)
        else:
            yield self.node(value, context, role, holder)


def _literal(value: Any, language: object, context: _Context) -> Iterator[Value]:
    if isinstance(value, str):
        said = language if isinstance(language, str) and language != "@none" else context.language
        yield LangString(value, said)
    elif isinstance(value, bool | int | float | Unfit):
        yield value


def _strings(value: Any) -> tuple[str, ...]:
    if isinstance(value, list):
        return tuple(each for each in value if isinstance(each, str))
    return (value,) if isinstance(value, str) else ()
