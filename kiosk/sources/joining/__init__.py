"""What each source tells → one whole: names looked up, texts and addresses fitted, the same thing told once."""
