"""The figures of an evaluation, as a table for a person and as an object for a program."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.core.wording import agreeing, counted
from engine.evaluation import Figures, best_first


def as_text(figures: Figures, evaluated: int, listed: int, boxes: int) -> str:
    """A row for each class that has boxes, best first, then the summary; AP in percent."""
    classes = best_first(figures.classes)
    width = max([len(one.name) for one in classes] + [len("class")])
    lines = [f"{'class':<{width}}     AP   AP50   boxes"]
    lines += [
        f"{one.name:<{width}}  {_percent(one.ap)}  {_percent(one.ap50)}  {one.boxes:6d}" for one in classes
    ]
    without = len(figures.classes) - len(classes)
    if without:
        do_not = agreeing(
            without, "has no box in these images and does not", "have no box in these images and do not"
        )
        lines.append(f"{counted(without, 'class')} {do_not} count.")
    of = "" if evaluated == listed else f"{evaluated} of "
    lines += ["", f"{of}{counted(listed, 'image')}, {counted(boxes, 'box')}"]
    lines.append("  ".join(f"{name:>5}" for name in figures.summary))
    lines.append("  ".join(_percent(value) for value in figures.summary.values()))
    return "\n".join(lines)


def as_json(figures: Figures) -> dict[str, Any]:
    """The summary and every class in the order of their ids; AP in [0, 1], null where there is nothing to find."""
    return {"figures": figures.summary, "classes": [asdict(one) for one in figures.classes]}


def _percent(value: float | None) -> str:
    return "    -" if value is None else f"{100 * value:5.1f}"
