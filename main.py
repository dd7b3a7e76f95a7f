"""Entry: `python main.py` shows the kiosk, as `kiosk run` does; with a subcommand it is `kiosk` itself."""

import sys

try:
    from kiosk.cli import COMMANDS, main
except ModuleNotFoundError as missing:
    sys.exit(f"This Python has no {missing.name}. Type `make run`, or start it with .venv/bin/python.")

if __name__ == "__main__":
    arguments = sys.argv[1:]
    main(arguments if arguments[:1] and arguments[0] in COMMANDS else ["run", *arguments])
