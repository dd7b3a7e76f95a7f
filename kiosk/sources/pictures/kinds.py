"""What a picture seems to be where nobody says it: a photo, or a logo."""

from PIL import Image

WIDE = 2.5
CLEAR = 0.02
"""The part of a picture that may be seen through, for rounded corners."""
WHITE = 245


def looks_like_logo(image: Image.Image) -> bool:
    """Whether `image`, in RGB or RGBA, should be shown whole where nobody says what it is: it can be seen through (in
    more than rounded corners), is WIDE times as long as broad, or is white along its whole edge.
    """
    width, height = image.size
    clear = sum(image.getchannel("A").histogram()[:128]) if image.mode == "RGBA" else 0
    if clear > CLEAR * width * height or max(width, height) > WIDE * min(width, height):
        return True
    edges = ((0, 0, width, 1), (0, height - 1, width, height), (0, 0, 1, height), (width - 1, 0, width, height))
    return all(min(image.crop(edge).tobytes()) >= WHITE for edge in edges)
