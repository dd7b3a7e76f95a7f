"""When Python looks for garbage: while it looks through ten thousand members, the screen stands still for 0.1 s.

What is kept is only looked through no more; it goes as always when nobody refers to it.
"""

import gc


def keep() -> None:
    """Clear up, and look no more through what is there now."""
    gc.collect()
    gc.freeze()


def spare(loading: bool) -> None:
    """Look for nothing while content is being loaded, nor afterwards through what was loaded."""
    if loading:
        gc.collect()
        gc.disable()
    else:
        gc.freeze()
        gc.enable()
