"""The accessibility statement among the pages says of every clause how far it is met."""

import re
from collections import Counter

import pytest

from kiosk.phone.conformance import Part, Verdict, conformance
from kiosk.phone.locale import LANGUAGES, locale
from tests.phone.page_checks import check, violations
from tests.phone.phones import LARGE, SMALL, Open
from tests.phone.sample_site import page, text_of

PATHS = {"sv": "accessibility/", "en": "en/accessibility/"}
ROW = re.compile(r'<tr><th scope="row">(.*?)</th><td>(.*?)</td></tr>')


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_clause_stands_there_in_the_language_of_the_page(language: str) -> None:
    words = locale(language)
    verdicts = {verdict: words(f"verdict_{verdict.value.replace(' ', '_')}") for verdict in Verdict}
    assert len(set(verdicts.values())) == len(Verdict)
    rows = [(text_of(clause), text_of(said)) for clause, said in ROW.findall(page(PATHS[language]))]
    asked = [clause for part in Part for clause in conformance().of(part)]
    assert len(rows) == len(asked) > 190
    for (clause, said), wanted in zip(rows, asked, strict=True):
        assert clause == f"{wanted.number} {wanted.name[language]}"
        assert said == ". ".join(filter(None, (verdicts[wanted.verdict], wanted.reason.get(language, ""))))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_falls_short_is_said_without_unfolding_anything(language: str) -> None:
    before = [text_of(part.partition("<details")[0]) for part in page(PATHS[language]).split("<section>")[1:]]
    assert len(before) == len(Part)
    for part, text in zip(Part, before, strict=True):
        clauses = conformance().of(part)
        numbers = Counter(clause.verdict for clause in clauses)
        counts, _, short_of = text.partition(":")
        assert re.findall(r"\d+", counts) == [
            str(number) for number in (len(clauses), *(numbers[verdict] for verdict in Verdict))
        ]
        for clause in clauses:
            short = clause.verdict in (Verdict.NOT_MET, Verdict.PARTLY)
            assert bool(re.search(rf"(?<![\d.]){re.escape(clause.number)}(?![\d.])", short_of)) == short, clause.number
            assert not short or clause.reason[language] in short_of


@pytest.mark.parametrize("size", [SMALL, LARGE])
@pytest.mark.parametrize("language", LANGUAGES)
def test_unfolded_it_fits_and_keeps_nobody_out(
    opened: Open, address: str, language: str, size: tuple[int, int]
) -> None:
    shown = opened(f"{address}/{PATHS[language]}", size)
    for fold in shown.page.locator("summary").all():
        fold.click()
    assert shown.page.locator("tbody tr:visible").count() > 190
    check(shown, address)
    assert violations(shown) == []
