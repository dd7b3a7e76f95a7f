"""Whether headphones are plugged in: the jacks of the computer, as the kernel tells of them."""
