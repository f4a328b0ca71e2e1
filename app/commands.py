"""The command table: every command once; menus, tool bar, palette and shortcut sheet are made from it."""

from __future__ import annotations

from app.command import Command
from app.commands_edit import EDIT
from app.commands_view import IMAGES, VIEW
from app.commands_work import DETECT, FILE, HELP

__all__ = ["BY_ID", "COMMANDS", "CONTEXT_MENUS", "MENUS", "MOUSE", "TOOL_BAR", "Command"]

MENUS = ("File", "Edit", "View", "Images", "Detect", "Help")

_DIRECTIONS = (("Left", -1, 0), ("Right", 1, 0), ("Up", 0, -1), ("Down", 0, 1))

COMMANDS: tuple[Command, ...] = (
    *FILE,
    *EDIT,
    *VIEW,
    *IMAGES,
    *DETECT,
    *HELP,
    *(
        Command(f"class.{n}", f"Class {n}", f"Give the selection class {n}, or draw with it", "", (str(n),))
        for n in range(1, 10)
    ),
    *(
        Command(
            f"nudge.{dx * step}.{dy * step}",
            f"Nudge {key.lower()}" + (" by 10" if step == 10 else ""),
            f"Move the selected boxes {step} pixel{'s' if step > 1 else ''} {key.lower()}",
            "",
            (("Shift+" if step == 10 else "") + key,),
            canvas=True,
        )
        for step in (1, 10)
        for key, dx, dy in _DIRECTIONS
    ),
    *(
        Command(
            f"stretch.{dx * step}.{dy * step}",
            f"Move the {'right' if dx else 'lower'} side {key.lower()}" + (" by 10" if step == 10 else ""),
            f"Make the selected boxes {step} pixel{'s' if step > 1 else ''} "
            f"{'wider' if dx > 0 else 'narrower' if dx else 'higher' if dy > 0 else 'lower'}",
            "",
            (f"Ctrl+{'Shift+' if step == 10 else ''}{key}",),
            canvas=True,
        )
        for step in (1, 10)
        for key, dx, dy in _DIRECTIONS
    ),
)

BY_ID = {command.id: command for command in COMMANDS}

TOOL_BAR: tuple[str, ...] = (
    "file.open",
    "|",
    "tool.edit",
    "tool.draw",
    "|",
    "edit.undo",
    "edit.redo",
    "edit.delete",
    "|",
    "view.fit",
    "view.actual",
    "view.hide_all",
    "view.look",
    "<>",
    "image.previous",
    "image.next",
    "image.review",
    "|",
    "file.export",
    "help.keys",
)
"""Command ids from left to right; "|" is a line, "<>" the free space between the two halves."""

CONTEXT_MENUS: dict[str, tuple[str, ...]] = {
    "box": (
        "edit.accept",
        "edit.reject",
        "edit.class",
        "edit.duplicate",
        "edit.copy",
        "edit.paste",
        "edit.delete",
        "|",
        "view.hide_selected",
    ),
    "image": ("image.review", "image.unreview", "|", "detect.here", "detect.all", "|", "image.copy_path"),
    "class": ("edit.of_class", "class.add"),
}
"""What a right click, or the menu key, offers on the image, on a row of the image list, and on a class."""

MOUSE: tuple[tuple[str, str], ...] = (
    ("Ctrl+wheel", "Zoom at the cursor"),
    ("Wheel", "Scroll the image; with Shift sideways"),
    ("Middle-drag, Space-drag", "Move the image"),
    ("Left-drag on the empty image", "Move the image"),
    ("Click, Ctrl-click, Shift-click", "Select a box; add to the selection or take from it"),
    ("Click again at the same place", "Select the next of the boxes that lie over each other there"),
    ("Shift-drag", "Select the boxes inside a rubber band"),
    ("Drag a box or a handle", "Move or resize it"),
    ("Double-click a box", "Change its class"),
    ("Double-click a class, F2", "Rename it"),
    ("Double-click a phrase, F2", "Edit it, or map it to a class: sedan=car"),
    ("Drag a phrase, Ctrl+arrow", "Ask for it earlier or later"),
    ("Click the square of a phrase, Space", "Ask for it or not; its boxes stay"),
    ("Click the number of a class", "Give it a threshold of its own"),
)
"""What the mouse does, for the shortcut sheet."""
