"""The HEIDI kiosk: a touch screen for the Centre for Innovation in Helsingborg."""

__version__ = "0.1.0"
