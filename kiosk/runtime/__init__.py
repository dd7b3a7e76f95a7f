"""Floor 2: what runs while the screen is on. QtCore only, and the only threads of the house."""
