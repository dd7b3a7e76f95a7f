"""The screen, walked through without a display: what there is to see, and pictures of it."""
