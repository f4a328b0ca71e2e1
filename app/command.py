"""What a command is: one thing that a person can ask for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """One thing a person can ask for.

    id: what handlers are bound to, "group.name".
    keys: key sequences in Qt's portable text, the first is the one shown; any of them works.
    menu: the menu that holds it, or "" for a command that only has keys.
    canvas: its keys work only while the image has the focus (arrows and Enter mean other things elsewhere).
    line: a line is drawn before it in its menu.
    """

    id: str
    text: str
    help: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    canvas: bool = False
    line: bool = False
