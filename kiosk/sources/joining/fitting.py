"""What a source from elsewhere tells is made to fit the settings: their languages, and the hosts that they allow."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from kiosk.domain.allowed_addresses import refused
from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import Sentence, say
from kiosk.domain.texts import LocalText
from kiosk.sources.drafts import Drafts, EventDraft, MemberDraft, PlaceDraft, Where
from kiosk.sources.language_names import language_name
from kiosk.sources.tables.cells import shorten
from kiosk.sources.tables.forms.settings import Settings

Named = TypeVar("Named", PlaceDraft, MemberDraft)


def fit(drafts: Drafts, settings: Settings) -> Drafts:
    """`drafts` with texts in the languages of the content, and no address that may not become a code.

    A text that is in none of the languages stands in for the first of them. Each language and each reason is told
    once, as a warning at the first draft that has it, with the number of other addresses that it holds for.
    """
    fitting = _Fitting(settings)
    return Drafts(
        tuple(fitting.named(place) for place in drafts.places),
        tuple(fitting.member(member) for member in drafts.members),
        tuple(fitting.event(event) for event in drafts.events),
        (*drafts.problems, *fitting.told()),
    )


class _Fitting:
    def __init__(self, settings: Settings) -> None:
        self._languages, self._hosts = settings.languages, frozenset(settings.allowed_hosts)
        self._problems: dict[tuple[str, str], Problem] = {}
        self._left_out: dict[tuple[str, str], set[str]] = {}

    def told(self) -> Iterator[Problem]:
        """What is wrong, in the order in which it was found."""
        for key, problem in self._problems.items():
            more = len(self._left_out.get(key, ())) - 1
            words = say("{sentence} It is so with {count} more.", sentence=problem.sentence, count=more)
            yield replace(problem, sentence=words) if more > 0 else problem

    def named(self, draft: Named) -> Named:
        name, summary, text = (self._text(each, draft.where) for each in (draft.name, draft.summary, draft.text))
        return replace(draft, name=name, summary=summary, text=text)

    def member(self, draft: MemberDraft) -> MemberDraft:
        return replace(self.named(draft), website=self._address("website", draft.website, draft.where))

    def event(self, draft: EventDraft) -> EventDraft:
        title, summary, text = (self._text(each, draft.where) for each in (draft.title, draft.summary, draft.text))
        booking = self._address("booking", draft.booking, draft.where)
        return replace(draft, title=title, summary=summary, text=text, booking=booking)

    def _text(self, text: LocalText, where: Where) -> LocalText:
        fitting = {language: text[language] for language in self._languages if text.get(language)}
        if fitting or not any(text.values()):
            return fitting
        other = min(language for language in text if text[language])
        first = self._languages[0]
        sentence = say(
            "The content has no language {other}; texts in it are shown as if they were in {first}.",
            other=language_name(other),
            first=language_name(first),
        )
        remedy = say("Add it to the languages in the settings, or have the texts translated.")
        self._note("language", other, other, where, sentence, remedy)
        return {first: text[other]}

    def _address(self, column: str, address: str, where: Where) -> str:
        found = refused(address, self._hosts) if address else None
        if not found:
            return address
        reason, remedy = found
        self._left_out.setdefault((column, reason), set()).add(address)
        self._note(column, reason, address, where, reason, remedy)
        return ""

    def _note(self, column: str, key: str, value: str, where: Where, sentence: Sentence, remedy: Sentence) -> None:
        problem = Problem(
            Severity.WARNING, where.source, where.row, column, shorten(value), sentence, remedy, uid=where.uid
        )
        self._problems.setdefault((column, key), problem)
