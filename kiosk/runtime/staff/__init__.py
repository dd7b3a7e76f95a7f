"""What the staff panel needs of the screen itself: the lock before it, and a while without touch for cleaning."""
