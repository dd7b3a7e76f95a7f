"""Asking an address on the web: one question with limits, and the last good answers, kept on disk."""
