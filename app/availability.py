"""Why a command would do nothing now, in one sentence; no Qt is known here."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.tongue import mark, tr


@dataclass(frozen=True)
class Situation:
    """What is open and what is at hand; of_class and candidates_of_class: shown ones of the active class."""

    project: bool = False
    image: bool = False
    shown: int = 0
    candidates: int = 0
    selected: int = 0
    copied: bool = False
    undo: bool = False
    redo: bool = False
    reviewed: bool = False
    active_class: bool = False
    of_class: int = 0
    candidates_of_class: int = 0
    detecting: bool = False
    batch: bool = False


_SENTENCES = {
    "project": mark("No folder is open."),
    "image": mark("No image is open."),
    "shown": mark("No box is shown in this image."),
    "candidates": mark("No candidate is shown in this image."),
    "selected": mark("No box is selected."),
    "copied": mark("No box was copied."),
    "undo": mark("Nothing was done yet."),
    "redo": mark("Nothing was undone."),
    "reviewed": mark("The image is not reviewed."),
    "active_class": mark("There is no class yet."),
    "of_class": mark("No box of the class is shown in this image."),
    "candidates_of_class": mark("No candidate of the class is shown in this image."),
    "detecting": mark("Nothing is being detected."),
    "batch": mark("Detect all is not running."),
}

_NEEDS: dict[str, tuple[str, ...]] = {
    "file.import": ("project",),
    "file.export": ("project",),
    "edit.undo": ("undo",),
    "edit.redo": ("redo",),
    "tool.draw": ("image",),
    "edit.accept": ("image", "candidates"),
    "edit.reject": ("image", "candidates"),
    "edit.accept_class": ("image", "active_class", "candidates_of_class"),
    "edit.reject_class": ("image", "active_class", "candidates_of_class"),
    "edit.reconsider": ("image",),
    "edit.delete_class": ("project", "active_class"),
    "edit.class": ("image", "selected"),
    "edit.duplicate": ("image", "selected"),
    "edit.delete": ("image", "selected"),
    "edit.copy": ("image", "selected"),
    "edit.paste": ("image", "copied"),
    "edit.paste_previous": ("image",),
    "edit.all": ("image", "shown"),
    "edit.of_class": ("image", "active_class", "of_class"),
    "edit.next_box": ("image", "shown"),
    "edit.previous_box": ("image", "shown"),
    "class.add": ("project",),
    "class.rename": ("active_class",),
    "view.fit": ("image",),
    "view.actual": ("image",),
    "view.zoom_in": ("image",),
    "view.zoom_out": ("image",),
    "view.hide_all": ("image",),
    "view.hide_selected": ("image",),
    "view.hide_class": ("image", "active_class"),
    "view.look": ("image",),
    "view.brighter": ("image",),
    "view.darker": ("image",),
    "view.more_contrast": ("image",),
    "view.less_contrast": ("image",),
    "view.plain_look": ("image",),
    "image.next": ("image",),
    "image.previous": ("image",),
    "image.next_unreviewed": ("image",),
    "image.previous_unreviewed": ("image",),
    "image.review": ("image",),
    "image.unreview": ("image", "reviewed"),
    "image.accept_all": ("project",),
    "image.uncertain": ("project",),
    "image.disagreed": ("project",),
    "image.next_of_class": ("image", "active_class"),
    "image.previous_of_class": ("image", "active_class"),
    "image.statistics": ("project",),
    "image.find": ("project",),
    "image.copy_path": ("image",),
    "detect.here": ("image",),
    "detect.all": ("project",),
    "detect.again": ("project",),
    "detect.pause": ("batch",),
    "detect.cancel": ("detecting",),
    "detect.class_higher": ("active_class",),
    "detect.class_lower": ("active_class",),
    "detect.learn": ("project",),
}


def why_not(name: str, situation: Situation) -> str:
    """Why the command ``name`` would do nothing, "" where it would do something."""
    needs = _NEEDS.get(name)
    if needs is None:
        needs = ("image", "selected") if name.startswith(("nudge.", "stretch.")) else ()
    lacking = next((need for need in needs if not getattr(situation, need)), None)
    return "" if lacking is None else tr(_SENTENCES[lacking])
