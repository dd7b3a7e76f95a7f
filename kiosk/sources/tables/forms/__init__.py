"""What each table looks like: its columns, their names in two languages, and the rules over a whole row."""
