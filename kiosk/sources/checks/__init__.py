"""What is looked at once all sources are joined, wherever a thing came from: time, words, room on the screen."""
