"""What keeps the screen alive: one process that has read everything, forks the screen, and watches over it."""
