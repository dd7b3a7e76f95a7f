"""Codes as phones see them: taken from the window's own picture, photographed by a model of a phone, read twice."""
