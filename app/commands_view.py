"""The commands of the menus View and Images."""

from __future__ import annotations

from app.command import Command
from app.core.tongue import LANGUAGES, mark

_LANGUAGE = mark("Language")
_SPEAK = mark("Speak this language from now on")

VIEW: tuple[Command, ...] = (
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
        "view.language_system",
        "Language of the system",
        "Speak the system's language, where Phrasebox knows it",
        "View",
        checkable=True,
        submenu=_LANGUAGE,
    ),
    *(
        Command(
            f"view.language_{language.code}", language.name, _SPEAK, "View", checkable=True, submenu=_LANGUAGE
        )
        for language in LANGUAGES
    ),
    Command(
        "view.images", "Image list", "Show or hide the list of images", "View", checkable=True, line=True
    ),
    Command("view.panel", "Classes and boxes", "Show or hide the classes and boxes", "View", checkable=True),
    Command("view.tools", "Tool bar", "Show or hide the tool bar", "View", checkable=True),
    Command("view.reset_layout", "Reset the layout", "Put every panel back where it was at first", "View"),
    Command("view.next_part", "Next part", "Move the keys to the next part of the window", "View", ("F6",)),
    Command(
        "view.previous_part",
        "Previous part",
        "Move the keys to the part of the window before",
        "View",
        ("Shift+F6",),
    ),
    Command(
        "view.full_screen", "Full screen", "Fill the screen", "View", ("F11",), checkable=True, line=True
    ),
)

IMAGES: tuple[Command, ...] = (
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
    Command("image.copy_path", "Copy the file's path", "Copy where the open image lies", "Images"),
)
