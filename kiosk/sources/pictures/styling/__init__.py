"""Styles of a drawing as programs write them → those that resvg reads, and what nobody here can read."""
