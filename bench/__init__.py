"""Measurements, and the content that they are made on."""
