"""The staff's side of the store: keys, signatures, uploads. What kiosks do with it lies in `kiosk.delivery.sync`."""
