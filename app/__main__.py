"""The start-up order: read the arguments, then run one headless command or open the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main() -> int:
    """Open the window for ``phrasebox [FOLDER]``; everything else is a command of app.cli."""
    from app import cli
    from engine.threads import wait_asleep

    wait_asleep(os.environ)  # in the processes that this one starts, too
    arguments = sys.argv[1:]
    first = arguments[0] if arguments else ""
    known = first in cli.COMMANDS or first.startswith("-")
    if first and not known and not _is_there(first):
        print(f"phrasebox: {_neither(first, cli.COMMANDS)}", file=sys.stderr)
        return cli.WRONG_USE
    if known or len(arguments) > 1:
        return cli.run(arguments)
    from app.door import open_window
    from engine.errors import UserError

    try:
        return open_window(Path(arguments[0]) if arguments else None)
    except UserError as error:
        print(f"phrasebox: {error}", file=sys.stderr)
        return cli.WRONG_USE


def _is_there(name: str) -> bool:
    try:
        return Path(name).exists()
    except PermissionError:
        return True  # perhaps; the window says that it may not be looked into
    except OSError:  # a name that is too long
        return False


def _neither(word: str, commands: Sequence[str]) -> str:
    """What to say to a word that is no command and no folder: most often it is a typing error."""
    from difflib import get_close_matches

    nearest = get_close_matches(word, commands, 1)
    hint = f"did you mean {nearest[0]}?" if nearest else "phrasebox --help lists the commands."
    return f"There is no command and no folder named {word}; {hint}"


if __name__ == "__main__":
    sys.exit(main())
