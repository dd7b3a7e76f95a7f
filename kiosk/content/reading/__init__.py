"""How one comes from bytes that nobody trusts to checked rows: in steps, within limits, and in a sandbox if need be."""
