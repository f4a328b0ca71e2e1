"""The command table: every command once; menus, tool bar, palette and shortcut sheet are made from it."""

from __future__ import annotations

from app.command import Command
from app.commands_edit import EDIT
from app.commands_keys import KEYS
from app.commands_view import IMAGES, VIEW
from app.commands_work import DETECT, FILE, HELP
from app.core.tongue import mark

__all__ = ["BY_ID", "COMMANDS", "CONTEXT_MENUS", "MENUS", "MOUSE", "TOOL_BAR", "Command"]

MENUS = (mark("File"), mark("Edit"), mark("View"), mark("Images"), mark("Detect"), mark("Help"))

COMMANDS: tuple[Command, ...] = (*FILE, *EDIT, *VIEW, *IMAGES, *DETECT, *HELP, *KEYS)

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
    (mark("Ctrl+wheel"), mark("Zoom at the cursor")),
    (mark("Wheel"), mark("Scroll the image; with Shift sideways")),
    (mark("Middle-drag, Space-drag"), mark("Move the image")),
    (mark("Left-drag on the empty image"), mark("Move the image")),
    (mark("Click, Ctrl-click, Shift-click"), mark("Select a box; add to the selection or take from it")),
    (
        mark("Click again at the same place"),
        mark("Select the next of the boxes that lie over each other there"),
    ),
    (mark("Shift-drag"), mark("Select the boxes inside a rubber band")),
    (mark("Drag a box or a handle"), mark("Move or resize it")),
    (mark("Double-click a box"), mark("Change its class")),
    (mark("Double-click a class, F2"), mark("Rename it")),
    (mark("Double-click a phrase, F2"), mark("Edit it, or map it to a class: sedan=car")),
    (mark("Drag a phrase, Ctrl+arrow"), mark("Ask for it earlier or later")),
    (mark("Click the square of a phrase, Space"), mark("Ask for it or not; its boxes stay")),
    (mark("Click the number of a class"), mark("Give it a threshold of its own")),
)
"""What the mouse does, for the shortcut sheet."""
