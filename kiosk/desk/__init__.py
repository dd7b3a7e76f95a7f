"""Floor 6: the desk, where staff keep the content in their browser. No Qt in its process."""
