"""A folder of pictures → the pictures of the content: found, converted in child processes, kept, and numbered."""
