#!/bin/sh
# Guess:   osmium's `with_locations()` puts the position of each node into the ways of a file, or says that it cannot.
# Found:   it remembers nodes as they pass by, so a way that stands before its nodes has none: every location is
#          invalid, and nothing is raised.
# Version: osmium (pyosmium) 4.3.2.
# Source:  pyosmium's manual wants files sorted, nodes first; OSM XML itself has no order, and Overpass writes ways
#          first when asked by the common `out body; >; out skel qt;`. Seen here.
# Matters: an extract that staff fetched by hand gives an empty map, from a file that every viewer shows in full. Two
#          passes cost nothing.
. "$(dirname "$0")/lib/prepare.sh"
python_with osmium==4.3.2

"$python" - <<'END'
from pathlib import Path

import osmium

NODES = "".join(f'<node id="{n}" version="1" lat="56.04{n}" lon="12.69{n}"/>' for n in (1, 2, 3))
WAY = '<way id="9" version="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/><tag k="highway" v="footway"/></way>'


def placed(content):
    """How many nodes of the file's one way have a place."""
    Path("extract.osm").write_text(f'<osm version="0.6">{content}</osm>')
    things = osmium.FileProcessor("extract.osm").with_locations()
    return sum(node.location.valid() for thing in things if thing.is_way() for node in thing.nodes)


seen = placed(NODES + WAY), placed(WAY + NODES)
print("of 3 nodes have a place: nodes first", seen[0], "· way first", seen[1])
assert seen == (3, 0)
END
