"""What each page shows, derived from the content: frozen values, ready for a template."""
