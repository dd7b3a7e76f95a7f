#!/bin/sh
# Guess:   with the old file as a dictionary of raw content, a window over both files and long-distance matching, what
#          zstd writes of a new file that differs in one word is a few kilobytes, as with `zstd --patch-from`.
# Found:   at level 3 only the last megabyte or so of the old file is found again: 7 MB for a file of 8. Higher levels
#          move the limit and do not lift it. The same bytes as a referenced prefix (which python-zstandard does not
#          offer, backports.zstd does) give some 12 kB.
# Version: zstandard 0.25.0 and backports.zstd 1.8.0, both on libzstd 1.5.7.
# Source:  facebook/zstd issue 2835 and pull request 1940, where --patch-from was made to differ from -D;
#          oleg-st/ZstdSharp pull request 71 has figures for level 19. Those above were seen here.
# Matters: nightly differences of a content file are small in every test, and grow to most of the file once it holds
#          some pictures.
. "$(dirname "$0")/lib/prepare.sh"
python_with zstandard==0.25.0 backports.zstd==1.8.0

"$python" - <<'END'
import random

import zstandard
from backports import zstd
from backports.zstd import CompressionParameter

LEVEL, MEGABYTE = 3, 1 << 20
seen = []
for megabytes in (1, 4, 8):
    old = random.Random(1).randbytes(megabytes * MEGABYTE)
    new = old[:1000] + b"one word" + old[1008:]
    window = (len(old) + len(new)).bit_length()
    parameters = zstandard.ZstdCompressionParameters.from_level(
        LEVEL, window_log=window, source_size=len(new), dict_size=len(old), enable_ldm=True
    )
    dictionary = zstandard.ZstdCompressionDict(old, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
    by_dictionary = zstandard.ZstdCompressor(dict_data=dictionary, compression_params=parameters).compress(new)
    options = {
        CompressionParameter.compression_level: LEVEL,
        CompressionParameter.window_log: window,
        CompressionParameter.enable_long_distance_matching: 1,
    }
    by_prefix = zstd.compress(new, options=options, zstd_dict=zstd.ZstdDict(old, is_raw=True).as_prefix)
    seen.append((len(by_dictionary) / len(new), len(by_prefix) / len(new)))
    print(f"{megabytes} MB: as a dictionary {len(by_dictionary):,} bytes, as a prefix {len(by_prefix):,}")
assert seen[-1][0] > 0.8 and all(prefix < 0.01 for _, prefix in seen)
END
