"""What other systems publish about themselves: schema.org data and the city's event APIs become drafts."""
