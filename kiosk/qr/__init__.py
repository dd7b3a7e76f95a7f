"""Floor 1: the modules of a QR code, and how large to draw them. Neither Qt nor Pillow is needed."""
