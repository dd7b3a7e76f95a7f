"""The staff panel: what stands behind a long press on the logo and a PIN. Only `door` is there before somebody asks."""
