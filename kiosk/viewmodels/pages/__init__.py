"""One view model a page, each over a pure function from a scene to what the page shows."""
