"""The commands of the menus File, Detect and Help."""

from __future__ import annotations

from app.command import Command

FILE: tuple[Command, ...] = (
    Command("file.open", "Open folder…", "Open a folder of images", "File", ("Ctrl+O", "Ctrl+U"), "open"),
    Command(
        "file.recent",
        "Open a recent folder…",
        "Choose among the folders that were opened before",
        "File",
        ("Ctrl+Shift+O",),
    ),
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
)

DETECT: tuple[Command, ...] = (
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
        "Detect all…",
        "Detect in many images: choose which ones, see how far it is, or its summary",
        "Detect",
        ("Ctrl+B",),
        "detect-all",
    ),
    Command(
        "detect.again",
        "Detect all again…",
        "Detect in many images, also where the same was detected before",
        "Detect",
        ("Ctrl+Shift+B",),
    ),
    Command(
        "detect.pause",
        "Pause Detect all",
        "Let Detect all rest, or go on with it",
        "Detect",
        ("Ctrl+Shift+.",),
        "pause",
        checkable=True,
    ),
    Command("detect.cancel", "Stop detecting", "Stop the running detection", "Detect", ("Ctrl+.",), "cancel"),
    Command(
        "detect.ahead",
        "Look ahead",
        "Detect in the next images while you are at this one",
        "Detect",
        checkable=True,
    ),
    Command(
        "detect.fast",
        "Speed: fast",
        "Show the model images at half of its own size: quickest, but small objects are missed",
        "Detect",
        checkable=True,
        line=True,
    ),
    Command(
        "detect.balanced",
        "Speed: balanced",
        "Show the model images at three quarters of its own size",
        "Detect",
        checkable=True,
    ),
    Command(
        "detect.accurate",
        "Speed: accurate",
        "Show the model images at its own size: finds most",
        "Detect",
        checkable=True,
    ),
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
    Command(
        "detect.learn",
        "Learn from my images…",
        "Teach the model in use what the reviewed images show",
        "Detect",
        ("Ctrl+Shift+L",),
        "learn",
    ),
)

HELP: tuple[Command, ...] = (
    Command("help.palette", "Find a command…", "Find any command by its name", "Help", ("Ctrl+K",), "search"),
    Command(
        "help.keys",
        "Keyboard shortcuts",
        "Every command and its keys, which can be changed",
        "Help",
        ("F1", "?"),
        "keys",
    ),
    Command("help.about", "About Phrasebox", "Version and licence", "Help"),
)
