"""Floor 2: from the staff's desk to the screens: a signed store of plain files, filled here and fetched there."""
