"""How one filled cell is read: a day, a time, an address, a choice."""
