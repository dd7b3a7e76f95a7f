"""What a page gives to a phone or a machine: contacts, calendars, feeds, linked data."""
