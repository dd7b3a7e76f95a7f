"""The Debian package of the kiosk, for Debian 13: `make package`. docs/decisions.md tells why it is made so."""
