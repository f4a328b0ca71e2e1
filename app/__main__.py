"""The start-up order: read the arguments, then run one headless command or open the window."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """Open the window for ``phrasebox [FOLDER]``; everything else is a command of app.cli."""
    from app import cli

    arguments = sys.argv[1:]
    if len(arguments) > 1 or (arguments and (arguments[0] in cli.COMMANDS or arguments[0].startswith("-"))):
        return cli.run(arguments)
    from app.door import open_window
    from engine.errors import UserError

    try:
        return open_window(Path(arguments[0]) if arguments else None)
    except UserError as error:
        print(f"phrasebox: {error}", file=sys.stderr)
        return cli.WRONG_USE


if __name__ == "__main__":
    sys.exit(main())
