"""What a command is: one thing that a person can ask for."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.tongue import tr


@dataclass(frozen=True)
class Command:
    """One thing a person can ask for.

    id: what handlers are bound to, "group.name".
    text, help: its name and what it does, in English; ``said`` and ``told`` are them in the window's language.
    submenu: the menu inside its menu that holds it.
    number: what {number} in text and help stands for.
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
    submenu: str = ""
    number: int = 0

    @property
    def said(self) -> str:
        """Its name, in the language of the window."""
        return tr(self.text, number=self.number)

    @property
    def told(self) -> str:
        """What it does, in the language of the window."""
        return tr(self.help, number=self.number)
