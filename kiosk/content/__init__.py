"""Floor 1: the content file. Written, checked, read, searched and installed here; sqlite-utils lives only here."""
