"""What changes every page at once, side by side with a build from before."""
