"""What is shown, as it is said."""


def to_say(text: str, language: str) -> str:
    """`text` as it is said in `language`."""
    return text if language else ""
