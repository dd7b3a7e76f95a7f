"""What the difference to last night's content file costs, beside how it was made before and beside xdelta3."""
