"""How far a fine-tuning is, read from what its process writes; and whether there is enough to learn from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.core.keys import keyed
from app.core.tongue import join, mark, tr, trn

LEAST = 2
"""Reviewed images without which nothing can be learned: one to learn from, and one to judge by."""
FEW = 20
"""Reviewed images below which little is learned, and the figures are rough."""
_TOO_FEW = (
    mark(
        "No image is reviewed. Learning needs at least {least} reviewed images, and about {enough} to be of use."
    ),
    mark(
        "Only 1 image is reviewed. Learning needs at least {least} reviewed images, and about {enough} to be of use."
    ),
)


class Phase(StrEnum):
    """What the process is at."""

    STARTING = "starting"
    LEARNING = "learning"
    ENDING = "ending"
    DONE = "done"
    PAUSED = "paused"
    FAILED = "failed"


@dataclass(frozen=True)
class ClassFigures:
    """Of one class, or of all: boxes it is judged by, and AP before and after in [0, 1], None where it has none."""

    name: str
    judged: int
    before: float | None
    after: float | None


@dataclass(frozen=True)
class LearnState:
    """How far it is. step, steps: 0 while not known; seconds_left: None while not known.

    held: images it is judged by; before: AP at the start; best: the best AP so far, None before the first evaluation.
    improved, classes: what came out. sentence: why it failed.
    """

    phase: Phase = Phase.STARTING
    step: int = 0
    steps: int = 0
    seconds_left: float | None = None
    learned: int = 0
    held: int = 0
    before: float | None = None
    best: float | None = None
    after: float | None = None
    improved: bool = False
    classes: tuple[ClassFigures, ...] = field(default_factory=tuple)
    sentence: str = ""


def read_state(
    lines: Iterable[str], running: bool, paused: bool, complaints: str = "", fault: str = ""
) -> LearnState:
    """The state that the lines of a run's log tell. running: whether its process lives; complaints: what it said;
    fault: why it ended, "" where it did not come to say so."""
    start: Mapping[str, Any] = {}
    end: Mapping[str, Any] = {}
    step, pace, scores = 0, None, list[float]()
    for entry in _entries(lines):
        if entry.get("event") == "start":
            start = entry
        elif entry.get("event") == "end":
            end = entry
        elif "scores" in entry:
            scores.append(float(entry["scores"].get("AP", 0.0)))
            step = int(entry.get("step", step))
        elif "seconds_a_step" in entry:
            step, pace = int(entry["step"]), float(entry["seconds_a_step"])
    steps = int(start.get("plan", {}).get("steps", 0))
    after = end.get("after", {}).get("ap")
    return LearnState(
        phase=_phase(bool(end), step, steps, running, paused),
        step=step,
        steps=steps,
        seconds_left=None if pace is None or not running else pace * max(steps - step, 0),
        learned=int(start.get("learned", 0)),
        held=int(start.get("held", 0)),
        before=start.get("before", {}).get("ap"),
        best=max(scores, default=None),
        after=after,
        improved=bool(end.get("improved", False)),
        classes=tuple(_figures(known) for known in end.get("classes", ())),
        sentence="" if running or end or paused else fault or _last_complaint(complaints),
    )


def _entries(lines: Iterable[str]) -> Iterable[Mapping[str, Any]]:
    for line in lines:
        try:
            entry = json.loads(line)
        except ValueError:
            continue  # a line that is being written
        if isinstance(entry, dict):
            yield entry


def _phase(ended: bool, step: int, steps: int, running: bool, paused: bool) -> Phase:
    if ended:
        return Phase.ENDING if running else Phase.DONE
    if not running:
        return Phase.PAUSED if paused else Phase.FAILED
    if not steps:
        return Phase.STARTING
    return Phase.LEARNING if step < steps else Phase.ENDING


def _figures(known: Mapping[str, Any]) -> ClassFigures:
    before, after = known.get("before") or {}, known.get("after") or {}
    return ClassFigures(known["name"], int(known["judged"]), before.get("ap"), after.get("ap"))


def _last_complaint(text: str) -> str:
    """The last sentence for a person in what a process said."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    told = [line for line in lines if line.startswith("phrasebox: ")]
    if told:
        return told[-1].removeprefix("phrasebox: ")
    return (
        tr("It ended unexpectedly: {complaint}", complaint=lines[-1])
        if lines
        else tr("It ended unexpectedly, without a word.")
    )


def too_few(reviewed: int, with_boxes: int) -> str:
    """Why nothing can be learned, in words; "" where something can."""
    if reviewed < LEAST:
        how = keyed(
            "image.review",
            "Check an image's boxes and press {key}.",
            "Check an image's boxes, and mark it reviewed in the menu Images.",
        )
        return join(" ", (tr(_TOO_FEW[reviewed], least=LEAST, enough=FEW), how))
    if not with_boxes:
        return tr("None of the reviewed images has a box, so there is nothing to learn.")
    return ""


def advice(reviewed: int) -> str:
    """What to expect of so many reviewed images."""
    if reviewed < FEW:
        return trn(
            "{count} reviewed image is few: with about {enough} more is learned, and the figures before and after "
            "say more.",
            "{count} reviewed images are few: with about {enough} more is learned, and the figures before and after "
            "say more.",
            reviewed,
            enough=FEW,
        )
    return trn(
        "{count} reviewed image, of which about a fifth is held back to judge by.",
        "{count} reviewed images, of which about a fifth is held back to judge by.",
        reviewed,
    )
