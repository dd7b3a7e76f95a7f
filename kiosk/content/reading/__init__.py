"""How the reader comes from bytes that nobody trusts to checked rows."""
