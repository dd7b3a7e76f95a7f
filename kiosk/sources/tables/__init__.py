"""Tables that staff keep by hand: each described once, read, checked and explained row by row."""
