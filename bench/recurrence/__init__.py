"""Our expansion of recurrence rules beside that of other programs."""
