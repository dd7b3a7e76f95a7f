"""The content on the screen: where it comes from, how it is loaded, and when it is swapped."""
