"""Whether a model tells things apart: what it finds under a phrase that is one word off, and under what is absent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import torch

from engine.boxes import box_iou
from engine.detections import Detections
from engine.training.everyday import REPORTED_WORDS, strange_phrases
from engine.training.prompts import SIZE_WORDS, Wanted
from engine.training.scenes import COLOURS, DrawnObject, Scene, draw_scene
from engine.training.shapes import SHAPES

THRESHOLD = 0.3
"""From which score on a person sees a box, where nothing else was chosen."""
ON = 0.5
"""From which IoU on a box lies on an object."""

Find = Callable[[np.ndarray, Sequence[str]], list[Detections]]
"""An image (uint8 [H, W, 3] RGB) and phrases -> for each, asked alone, every box from THRESHOLD on."""


def confusion(find: Find, seeds: Sequence[int], size: tuple[int, int]) -> dict[str, dict[str, float]]:
    """How often a phrase whose colour, size or shape is another finds the object all the same, when asked alone.

    For one object of each of the scenes of ``seeds`` at ``size`` (height, width), and each kind of word: the object's
    true phrase with that one word changed, to one that is true of nothing in the scene. Answers for each kind the share
    of objects that were found ("rate"), and of how many ("objects").
    """
    found: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for seed in seeds:
        scene = draw_scene(seed, size)
        rng = np.random.default_rng([seed, 7003])
        # An object with a word for its size, where there is one.
        named = [drawn for drawn in scene.objects if drawn.size in SIZE_WORDS] or list(scene.objects)
        drawn = named[int(rng.integers(len(named)))]
        phrases = {kind: _one_word_off(rng, drawn, kind, scene) for kind in ("colour", "size", "shape")}
        untrue = {kind: phrase for kind, phrase in phrases.items() if phrase is not None}
        for kind, boxes in zip(untrue, find(scene.image, list(untrue.values())), strict=True):
            asked[kind] += 1
            found[kind] += _lies_on(boxes, drawn)
    return {kind: {"rate": round(found[kind] / asked[kind], 4), "objects": asked[kind]} for kind in asked}


def _one_word_off(rng: np.random.Generator, drawn: DrawnObject, kind: str, scene: Scene) -> str | None:
    """None where the object has no word of this kind, or every other word is true of something."""
    true = Wanted(colour=drawn.colour, shape=drawn.shape)
    if kind == "size":
        # Medium objects are called neither small nor big.
        if drawn.size not in SIZE_WORDS:
            return None
        others = [replace(true, size=word) for word in SIZE_WORDS if word != drawn.size]
    elif kind == "colour":
        others = [replace(true, colour=word) for word in COLOURS if word != drawn.colour]
    else:
        others = [replace(true, shape=word) for word in SHAPES if word != drawn.shape]
    untrue = [other for other in others if not any(other.fits(one) for one in scene.objects)]
    return untrue[int(rng.integers(len(untrue)))].text() if untrue else None


def _lies_on(detections: Detections, drawn: DrawnObject) -> bool:
    if not len(detections):
        return False
    return bool((box_iou(torch.from_numpy(detections.boxes), torch.tensor([drawn.box])) > ON).any())


def false_boxes(find: Find, seeds: Sequence[int], size: tuple[int, int]) -> dict[str, float]:
    """Boxes an image under one phrase that is not there: "absent", drawn things that this scene does not hold;
    "unknown", everyday words that no training held."""
    counts: Counter[str] = Counter()
    for seed in seeds:
        scene = draw_scene(seed, size)
        rng = np.random.default_rng([seed, 7004])
        phrases = {
            "absent": _absent(rng, scene),
            "unknown": strange_phrases(rng, 1, REPORTED_WORDS)[0],
        }
        for kind, boxes in zip(phrases, find(scene.image, list(phrases.values())), strict=True):
            counts[kind] += len(boxes)
    return {kind: round(counts[kind] / len(seeds), 4) for kind in ("absent", "unknown")}


def _absent(rng: np.random.Generator, scene: Scene) -> str:
    while True:
        wanted = Wanted(colour=str(rng.choice(list(COLOURS))), shape=str(rng.choice(SHAPES)))
        if not any(wanted.fits(drawn) for drawn in scene.objects):
            return wanted.text()
