"""The commands that stand in no menu: classes by their number, and the selected boxes by the arrows."""

from __future__ import annotations

from collections.abc import Iterator

from app.command import Command
from app.core.tongue import mark

_NUDGES = (
    ("Left", -1, 0, mark("Nudge left"), mark("Move the selected boxes left by {number} px")),
    ("Right", 1, 0, mark("Nudge right"), mark("Move the selected boxes right by {number} px")),
    ("Up", 0, -1, mark("Nudge up"), mark("Move the selected boxes up by {number} px")),
    ("Down", 0, 1, mark("Nudge down"), mark("Move the selected boxes down by {number} px")),
)
_FAR_NUDGES = (
    mark("Nudge left by {number}"),
    mark("Nudge right by {number}"),
    mark("Nudge up by {number}"),
    mark("Nudge down by {number}"),
)
_STRETCHES = (
    (-1, 0, mark("Move the right side left"), mark("Make the selected boxes narrower by {number} px")),
    (1, 0, mark("Move the right side right"), mark("Make the selected boxes wider by {number} px")),
    (0, -1, mark("Move the lower side up"), mark("Make the selected boxes lower by {number} px")),
    (0, 1, mark("Move the lower side down"), mark("Make the selected boxes higher by {number} px")),
)
_FAR_STRETCHES = (
    mark("Move the right side left by {number}"),
    mark("Move the right side right by {number}"),
    mark("Move the lower side up by {number}"),
    mark("Move the lower side down by {number}"),
)
_FAR = 10


def _classes() -> Iterator[Command]:
    for n in range(1, 10):
        yield Command(
            f"class.{n}",
            "Class {number}",
            "Give the selection class {number}, or draw with it",
            "",
            (str(n),),
            number=n,
        )


def _moves(far: bool) -> Iterator[Command]:
    step, shift = (_FAR, "Shift+") if far else (1, "")
    for (key, dx, dy, text, help), far_text in zip(_NUDGES, _FAR_NUDGES, strict=True):
        name = f"nudge.{dx * step}.{dy * step}"
        yield Command(name, far_text if far else text, help, "", (shift + key,), canvas=True, number=step)
    for (key, *_), (dx, dy, text, help), far_text in zip(_NUDGES, _STRETCHES, _FAR_STRETCHES, strict=True):
        name = f"stretch.{dx * step}.{dy * step}"
        keys = (f"Ctrl+{shift}{key}",)
        yield Command(name, far_text if far else text, help, "", keys, canvas=True, number=step)


KEYS: tuple[Command, ...] = (*_classes(), *_moves(far=False), *_moves(far=True))
