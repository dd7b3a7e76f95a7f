"""Floor 2, the staff's side: a folder of tables becomes one `Content`, or a list of Problems in plain words. No Qt."""
