"""What QML asks for by `image://`: codes by their address, pictures by their number, patterns by a thing's id, and
nothing by a path."""
