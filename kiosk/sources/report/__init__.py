"""What a build has to say, in the language of the one who reads it: on the terminal, as JSON, as a page to send."""
