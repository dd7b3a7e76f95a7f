"""Where published files lie, whatever the place is."""
