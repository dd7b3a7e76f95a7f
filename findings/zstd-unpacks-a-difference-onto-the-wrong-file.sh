#!/bin/sh
# Guess:   a zstd frame that was made with one old file as its dictionary is refused when it is unpacked with another:
#          the frame names its dictionary, and zstd has checksums.
# Found:   raw content has no name (dictionary 0) and python-zstandard writes no checksum unless asked to. With another
#          edition of the file it unpacks, to the right length, other words. `zstd --patch-from` differs: the program
#          writes a checksum.
# Version: zstandard 0.25.0 (libzstd 1.5.7).
# Source:  RFC 8878, 3.1.1.1.1 (content checksum and dictionary are both optional); the defaults and the outcome were
#          seen here.
# Matters: whoever takes "it unpacked" and the length for a proof shows sentences that nobody wrote. Only the hash of
#          the whole file tells.
. "$(dirname "$0")/lib/prepare.sh"
python_with zstandard==0.25.0

"$python" - <<'END'
import random

import zstandard

WORDS = "museum quay lunch tour thursday concert harbour library guide".split()


def dictionary(content):
    return zstandard.ZstdCompressionDict(content, dict_type=zstandard.DICT_TYPE_RAWCONTENT)


words = random.Random(1)
old = " ".join(f"{words.choice(WORDS)} {words.randrange(1000)}" for _ in range(20_000)).encode()
other = old.replace(b"lunch", b"drink")
new = old.replace(b"library", b"Library", 1)

difference = zstandard.ZstdCompressor(dict_data=dictionary(old)).compress(new)
head = zstandard.get_frame_parameters(difference)
print(f"{len(difference)} bytes for {len(new):,}; checksum: {head.has_checksum}, dictionary: {head.dict_id}")
right = zstandard.ZstdDecompressor(dict_data=dictionary(old)).decompress(difference)
wrong = zstandard.ZstdDecompressor(dict_data=dictionary(other)).decompress(difference)
differing = sum(one != another for one, another in zip(wrong.split(), new.split(), strict=True))
print(f"on the right file: {right == new}; on another edition: {wrong == new}, {differing:,} words differ")

checked = zstandard.ZstdCompressor(dict_data=dictionary(old), write_checksum=True).compress(new)
try:
    zstandard.ZstdDecompressor(dict_data=dictionary(other)).decompress(checked)
    refusal = None
except zstandard.ZstdError as error:
    refusal = str(error)
print("with a checksum:", refusal)
silent = len(wrong) == len(new) and differing > 1000 and not head.has_checksum
assert right == new and silent and refusal
END
