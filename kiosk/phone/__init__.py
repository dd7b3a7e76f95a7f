"""Floor 2: the pages behind the codes, and what a code carries by itself. Imports nothing here: the screen asks for one
module of it and must not load the rest."""
