"""From the engine's detections to candidates: classes for phrases, and one box an object."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from app.core.defaults import CLASS_NMS
from app.core.geometry import clip, non_maximum_suppression
from app.core.phrase_list import format_phrases
from app.core.records import Box, Origin, new_box_id
from engine.checkpoints.catalogue import STARTER
from engine.detections import Detections
from engine.files import typed_path
from engine.presets import Preset


def what_was_asked(model: str, phrases: Iterable[tuple[str, str]], preset: Preset = Preset.ACCURATE) -> str:
    """A model, by name, folder or file, (phrase, class name) pairs and a preset as one text.

    Two detections in one image with the same text and the default options give the same candidates; the order in which
    phrases are asked changes none of them, so it is not part of the text.
    """
    place = typed_path(model)
    named = str(place.resolve()) if model != STARTER and place.exists() else model
    asked = f"{named}: {format_phrases(sorted(phrases))}"
    # A line of its own, which no phrase can be; without one, so that what older projects tell still holds.
    return asked if preset is Preset.ACCURATE else f"{asked}\n{preset}"


def detections_to_candidates(
    detections: Detections, class_of_phrase: Mapping[str, int], nms: float | None = CLASS_NMS
) -> list[Box]:
    """The candidates of one image, best score first.

    class_of_phrase: the index of the class that owns each phrase of the detections (KeyError where one is
    missing). A class merges its phrases: of two of its boxes with an IoU above ``nms`` the better stays,
    whatever their phrases; None keeps all. Boxes are clipped to the image, those without area left out.
    """
    class_ids = np.array([class_of_phrase[phrase] for phrase in detections.phrases], np.int64)
    box_classes = class_ids[detections.phrase_indices]
    kept = np.arange(len(detections)) if nms is None else _kept_per_class(detections, box_classes, nms)
    kept = kept[np.argsort(-detections.scores[kept], kind="stable")]
    candidates = []
    for index in kept.tolist():
        x1, y1, x2, y2 = detections.boxes[index].tolist()
        rectangle = clip(x1, y1, x2, y2, detections.width, detections.height)
        if rectangle is not None:
            candidates.append(
                Box(
                    new_box_id(),
                    int(box_classes[index]),
                    *rectangle,
                    origin=Origin.MODEL,
                    accepted=False,
                    phrase=detections.phrase(index),
                    score=min(max(float(detections.scores[index]), 0.0), 1.0),
                )
            )
    return candidates


def _kept_per_class(detections: Detections, box_classes: np.ndarray, nms: float) -> np.ndarray:
    kept = [np.empty(0, np.int64)]
    for class_id in np.unique(box_classes):
        members = np.flatnonzero(box_classes == class_id)
        kept.append(
            members[non_maximum_suppression(detections.boxes[members], detections.scores[members], nms)]
        )
    return np.concatenate(kept)
