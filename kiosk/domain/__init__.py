"""Floor 0: frozen dataclasses and pure functions. Standard library only."""
