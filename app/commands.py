"""The command table: every command once; menus, tool bar and shortcut sheet are made from it."""

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


MENUS = ("File", "Edit", "View", "Images", "Detect", "Help")

_DIRECTIONS = (("Left", -1, 0), ("Right", 1, 0), ("Up", 0, -1), ("Down", 0, 1))

COMMANDS: tuple[Command, ...] = (
    Command("file.open", "Open folder…", "Open a folder of images", "File", ("Ctrl+O", "Ctrl+U"), "open"),
    Command("file.samples", "Open the sample images", "Open a copy of the images that come with it", "File"),
    Command(
        "file.import",
        "Import labels…",
        "Add boxes from a file or folder of another tool, seen before they are stored",
        "File",
        ("Ctrl+Shift+I",),
        "import",
        line=True,
    ),
    Command(
        "file.export",
        "Export…",
        "Write the boxes of this project for a trainer or another tool",
        "File",
        ("Ctrl+Shift+E",),
        "export",
    ),
    Command("file.quit", "Quit", "Close the program; all is saved", "File", ("Ctrl+Q",), line=True),
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
    Command("edit.next_box", "Select next box", "Select the next shown box", "Edit", ("Tab",), canvas=True),
    Command(
        "edit.previous_box",
        "Select previous box",
        "Select the shown box before",
        "Edit",
        ("Shift+Tab",),
        canvas=True,
    ),
    Command("view.fit", "Fit to window", "Show the whole image", "View", ("Ctrl+F",), "fit"),
    Command("view.actual", "Actual size", "An image pixel is a screen pixel", "View", ("Ctrl+0",), "actual"),
    Command(
        "view.zoom_in", "Zoom in", "Zoom in; Ctrl+wheel does so at the cursor", "View", ("Ctrl++", "Ctrl+=")
    ),
    Command("view.zoom_out", "Zoom out", "Zoom out; Ctrl+wheel does so at the cursor", "View", ("Ctrl+-",)),
    Command(
        "view.hide_all",
        "Hide all boxes",
        "See the image without its boxes",
        "View",
        ("Ctrl+H",),
        "hide",
        checkable=True,
        line=True,
    ),
    Command(
        "view.hide_selected",
        "Hide selected boxes",
        "Hide the selected boxes; with none selected, show all again",
        "View",
        ("H",),
    ),
    Command(
        "view.look",
        "Brightness and contrast…",
        "See the image brighter or with more contrast; the file stays as it is",
        "View",
        ("Alt+B",),
        "look",
        line=True,
    ),
    Command("view.brighter", "Brighter", "See the image brighter", "View", ("Alt+Up",)),
    Command("view.darker", "Darker", "See the image darker", "View", ("Alt+Down",)),
    Command(
        "view.more_contrast", "More contrast", "See the image with more contrast", "View", ("Alt+Right",)
    ),
    Command("view.less_contrast", "Less contrast", "See the image with less contrast", "View", ("Alt+Left",)),
    Command(
        "view.plain_look",
        "Brightness and contrast as in the file",
        "See the image as it is",
        "View",
        ("Alt+0",),
    ),
    Command(
        "view.hide_class",
        "Hide or show the active class",
        "Hide the boxes of the active class, or show them again",
        "View",
        ("Shift+H",),
    ),
    Command(
        "view.theme_system",
        "Theme of the system",
        "Light or dark, as the system is set",
        "View",
        checkable=True,
        line=True,
    ),
    Command("view.theme_light", "Light theme", "Light colours", "View", checkable=True),
    Command("view.theme_dark", "Dark theme", "Dark colours", "View", checkable=True),
    Command(
        "view.full_screen", "Full screen", "Fill the screen", "View", ("F11",), checkable=True, line=True
    ),
    Command("image.next", "Next image", "Go to the next image", "Images", ("D", "PgDown"), "next"),
    Command(
        "image.previous", "Previous image", "Go to the previous image", "Images", ("A", "PgUp"), "previous"
    ),
    Command(
        "image.next_unreviewed",
        "Next unreviewed",
        "Go to the next image that is not reviewed",
        "Images",
        ("Ctrl+Shift+D",),
    ),
    Command(
        "image.previous_unreviewed",
        "Previous unreviewed",
        "Go to the image before that is not reviewed",
        "Images",
        ("Ctrl+Shift+A",),
    ),
    Command(
        "image.review",
        "Reviewed, next",
        "Accept the shown candidates, mark the image reviewed and go to the next that is not",
        "Images",
        ("Space",),
        "review",
        line=True,
    ),
    Command(
        "image.unreview",
        "Mark as not reviewed",
        "Put a reviewed image back among those to review",
        "Images",
        ("Ctrl+Shift+R",),
    ),
    Command(
        "image.accept_all",
        "Accept in all images…",
        "Accept what is shown in every image that is not reviewed, as one step of undo",
        "Images",
    ),
    Command(
        "image.uncertain",
        "Least certain image",
        "Go to the unreviewed image with the score nearest to the threshold; again: the next such",
        "Images",
        ("U",),
        line=True,
    ),
    Command(
        "image.disagreed",
        "Where model and human disagree most",
        "Go to the image where most of what the model proposed was changed; again: the next such",
        "Images",
        ("Shift+U",),
    ),
    Command(
        "image.next_of_class",
        "Next image of the class",
        "Go to the next image that shows a box of the active class",
        "Images",
        ("G",),
    ),
    Command(
        "image.previous_of_class",
        "Previous image of the class",
        "Go to the image before that shows a box of the active class",
        "Images",
        ("Shift+G",),
    ),
    Command(
        "image.statistics",
        "Statistics…",
        "Boxes per class, sizes, scores, states, and how often model and human agree",
        "Images",
        ("Ctrl+I",),
        line=True,
    ),
    Command("image.find", "Find an image", "Filter the image list by name", "Images", ("Ctrl+L",), line=True),
    Command("detect.phrases", "Type phrases", "Put the cursor into the phrase field", "Detect", ("P", "/")),
    Command(
        "detect.here",
        "Detect",
        "Detect the phrases in the open image",
        "Detect",
        ("I",),
        "detect",
        line=True,
    ),
    Command(
        "detect.all",
        "Detect all",
        "Detect in every image not reviewed that has no candidates of this model and these phrases yet",
        "Detect",
        ("Ctrl+B",),
        "detect-all",
    ),
    Command(
        "detect.again",
        "Detect all again",
        "Detect in every image not reviewed, also where the same was detected before",
        "Detect",
        ("Ctrl+Shift+B",),
    ),
    Command("detect.cancel", "Stop detecting", "Stop the running detection", "Detect", ("Ctrl+.",), "cancel"),
    Command("detect.higher", "Raise the threshold", "Show fewer candidates", "Detect", ("]",), line=True),
    Command("detect.lower", "Lower the threshold", "Show more candidates", "Detect", ("[",)),
    Command(
        "detect.class_higher",
        "Raise the class's threshold",
        "Show fewer candidates of the active class",
        "Detect",
        ("Ctrl+]",),
    ),
    Command(
        "detect.class_lower",
        "Lower the class's threshold",
        "Show more candidates of the active class",
        "Detect",
        ("Ctrl+[",),
    ),
    Command(
        "detect.models",
        "Models…",
        "Get models, and choose the one that detects",
        "Detect",
        ("Ctrl+M",),
        line=True,
    ),
    Command("detect.model", "Use a model folder…", "Detect with a checkpoint folder of your own", "Detect"),
    Command("help.keys", "Keyboard shortcuts", "Every command and its keys", "Help", ("F1", "?"), "keys"),
    Command("help.about", "About Phrasebox", "Version and licence", "Help"),
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
