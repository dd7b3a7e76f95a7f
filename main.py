"""Entry: `python main.py` shows the kiosk, as `kiosk run` does; with a subcommand it is `kiosk` itself."""

import sys

from kiosk.cli import COMMANDS, main

if __name__ == "__main__":
    arguments = sys.argv[1:]
    main(arguments if arguments[:1] and arguments[0] in COMMANDS else ["run", *arguments])
