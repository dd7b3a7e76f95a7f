"""From how many days on something is an exhibition."""

from datetime import timedelta

EXHIBITION = timedelta(days=62)
"""What lasts longer is one: open for months, told by its last day and not by each of them."""
