"""Sentences that can be said again in another language."""

from kiosk.domain.sentences import filled, say


def test_a_sentence_is_its_english_text_and_keeps_what_it_was_made_of() -> None:
    sentence = say("{file} has {count} rows.", file="members.csv", count=12_345)
    assert sentence == "members.csv has 12,345 rows."
    assert sentence.template == "{file} has {count} rows."
    assert filled("{count} rader i {file}.", sentence.values, "sv") == "12\u00a0345 rader i members.csv."


def test_values_that_look_like_templates_stay_as_they_are() -> None:
    assert say("“{value}” is no id.", value="{count}") == "“{count}” is no id."
