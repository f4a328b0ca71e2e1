"""The commands of the menu Edit."""

from __future__ import annotations

from app.command import Command

EDIT: tuple[Command, ...] = (
    Command("edit.undo", "Undo", "Take back the last edit", "Edit", ("Ctrl+Z",), "undo"),
    Command("edit.redo", "Redo", "Do the undone edit again", "Edit", ("Ctrl+Y", "Ctrl+Shift+Z"), "redo"),
    Command(
        "tool.draw",
        "Draw a box",
        "Draw a box: press and drag, or click two corners; Enter places one in the middle of what is seen",
        "Edit",
        ("W", "R", "N"),
        "draw",
        checkable=True,
        line=True,
    ),
    Command(
        "tool.edit",
        "Select and edit",
        "Back to selecting, moving and resizing boxes",
        "Edit",
        ("Ctrl+J", "Esc"),
        "edit",
        checkable=True,
    ),
    Command(
        "tool.keep",
        "Keep drawing after a box",
        "Stay in drawing after each box instead of returning to editing",
        "Edit",
        checkable=True,
    ),
    Command(
        "edit.accept",
        "Accept candidates",
        "Accept the selected candidates, or all that are shown",
        "Edit",
        ("Return", "Enter"),
        "review",
        canvas=True,
        line=True,
    ),
    Command(
        "edit.reject",
        "Reject candidates",
        "Reject the selected candidates, or all that are shown; they are not proposed again",
        "Edit",
        ("X",),
        "cancel",
    ),
    Command(
        "edit.accept_class",
        "Accept the class here",
        "Accept every shown candidate of the active class in this image",
        "Edit",
        ("Shift+Return", "Shift+Enter"),
        canvas=True,
    ),
    Command(
        "edit.reject_class",
        "Reject the class here",
        "Reject every shown candidate of the active class in this image",
        "Edit",
        ("Shift+X",),
    ),
    Command(
        "edit.reconsider",
        "Bring back rejected",
        "Make candidates again of all that was rejected in this image",
        "Edit",
        ("Ctrl+Shift+X",),
    ),
    Command("edit.class", "Change class…", "Give the selected boxes another class", "Edit", ("Ctrl+E",)),
    Command("edit.duplicate", "Duplicate", "Duplicate the selected boxes", "Edit", ("Ctrl+D",)),
    Command("edit.delete", "Delete", "Delete the selected boxes", "Edit", ("Del", "Backspace"), "delete"),
    Command(
        "edit.delete_class",
        "Delete all boxes of the class…",
        "Delete the boxes of the active class in every image, as one step of undo",
        "Edit",
    ),
    Command("edit.copy", "Copy boxes", "Copy the selected boxes", "Edit", ("Ctrl+C",), line=True),
    Command("edit.paste", "Paste boxes", "Paste the copied boxes into this image", "Edit", ("Ctrl+V",)),
    Command(
        "edit.paste_previous",
        "Paste the previous image's boxes",
        "Copy every accepted box of the previous image into this one",
        "Edit",
        ("Ctrl+Shift+V",),
    ),
    Command("edit.all", "Select all boxes", "Select every shown box", "Edit", ("Ctrl+A",), line=True),
    Command(
        "edit.of_class", "Select the boxes of the class", "Select every shown box of the active class", "Edit"
    ),
    Command("edit.next_box", "Select next box", "Select the next shown box", "Edit", ("Tab",), canvas=True),
    Command(
        "edit.previous_box",
        "Select previous box",
        "Select the shown box before",
        "Edit",
        ("Shift+Tab",),
        canvas=True,
    ),
    Command("class.add", "Add a class…", "Make a class for boxes to draw", "Edit", line=True),
    Command(
        "class.rename", "Rename the class", "Give the active class another name; its boxes keep it", "Edit"
    ),
)
