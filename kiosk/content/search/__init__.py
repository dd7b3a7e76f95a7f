"""The full-text index of a content, built in memory from what the reader has checked."""
