"""Answers that were published of some checkpoints, to see on any machine that the engine gives them too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

COCO_39769 = "http://images.cocodataset.org/val2017/000000039769.jpg"
_COCO_39769_SIZE = (640, 480)


@dataclass(frozen=True)
class PublishedDetection:
    """box: xyxy in pixels."""

    phrase: str
    score: float
    box: tuple[float, float, float, float]


@dataclass(frozen=True)
class PublishedExample:
    """What a checkpoint answers for one image and prompt.

    image: where the image was published; size: its width and height in pixels; source: who published the numbers.
    logits: of the first query and the prompt's first tokens ([CLS] first); box: the start of the first query's box,
    cxcywh in [0, 1]. detections: every box that scores above ``threshold``, best first; there a score is the greatest
    probability over all tokens of the prompt, as transformers' post-processing has it.
    The tolerances hold what was rounded in print and what another image decoder and another device change.
    """

    checkpoint: str
    image: str
    size: tuple[int, int]
    phrases: tuple[str, ...]
    source: str
    logits: tuple[float, ...] = ()
    box: tuple[float, ...] = ()
    detections: tuple[PublishedDetection, ...] = ()
    threshold: float = 0.0
    logit_tolerance: float = 0.01
    box_tolerance: float = 0.002
    score_tolerance: float = 0.005
    pixel_tolerance: float = 1.0


EXAMPLES: tuple[PublishedExample, ...] = (
    PublishedExample(
        checkpoint="mm_grounding_dino_tiny_o365v1_goldg_v3det",
        image=COCO_39769,
        size=_COCO_39769_SIZE,
        phrases=("a cat",),
        source="transformers, tests/models/mm_grounding_dino/test_modeling_mm_grounding_dino.py",
        logits=(-5.1160, -0.2143, -0.2089),
        box=(0.7666, 0.4142, 0.4590),
    ),
    PublishedExample(
        checkpoint="grounding-dino-tiny",
        image=COCO_39769,
        size=_COCO_39769_SIZE,
        phrases=("a cat", "a remote control"),
        source="transformers, documentation of Grounding DINO",
        detections=(
            PublishedDetection("a cat", 0.479, (344.7, 23.11, 637.18, 374.28)),
            PublishedDetection("a remote control", 0.478, (38.57, 70.0, 176.78, 118.18)),
            PublishedDetection("a cat", 0.438, (12.27, 51.91, 316.86, 472.44)),
        ),
        threshold=0.4,
    ),
)


def example_of(checkpoint: str) -> PublishedExample | None:
    """What was published of the checkpoint of this name, if anything was."""
    return next((example for example in EXAMPLES if example.checkpoint == checkpoint), None)


@dataclass(frozen=True)
class Comparison:
    """One number, as published and as measured here, and how far apart they may be."""

    what: str
    published: float
    measured: float
    tolerance: float

    @property
    def difference(self) -> float:
        return abs(self.published - self.measured)

    @property
    def agrees(self) -> bool:
        return self.difference <= self.tolerance  # never for the NaN of damaged weights


def compare(
    example: PublishedExample, logits: np.ndarray, boxes: np.ndarray, width: int, height: int
) -> list[Comparison]:
    """Every published number beside the model's raw answer: logits [Q, T] of the prompt, boxes [Q, 4] cxcywh in [0, 1].

    width, height: of the image, in pixels.
    """
    found = [
        Comparison(
            f"logit of query 0, token {index}", logit, float(logits[0, index]), example.logit_tolerance
        )
        for index, logit in enumerate(example.logits)
    ]
    found += [
        Comparison(f"box of query 0, {name}", value, float(boxes[0, index]), example.box_tolerance)
        for index, (name, value) in enumerate(zip(("x", "y", "width", "height"), example.box, strict=False))
    ]
    return found + (
        list(_compare_detections(example, logits, boxes, width, height)) if example.detections else []
    )


def _compare_detections(
    example: PublishedExample, logits: np.ndarray, boxes: np.ndarray, width: int, height: int
) -> Iterator[Comparison]:
    """How many boxes there are and, where there are any, each published one beside that which lies nearest to it.

    Not by rank: two scores that are equal in print may change places.
    """
    scores = 1 / (1 + np.exp(-logits.astype(np.float64).max(1)))
    above = scores > example.threshold
    centres, halves = boxes[above, :2], boxes[above, 2:] / 2
    corners = np.concatenate([centres - halves, centres + halves], 1) * [width, height, width, height]
    yield Comparison(
        f"boxes above {example.threshold:g}", len(example.detections), int(above.sum()), tolerance=0
    )
    for detection in example.detections if len(corners) else ():
        nearest = np.abs(corners - detection.box).max(1).argmin()
        score, box = scores[above][nearest], corners[nearest]
        yield Comparison(f"{detection.phrase}: score", detection.score, float(score), example.score_tolerance)
        for name, published, measured in zip(("x1", "y1", "x2", "y2"), detection.box, box, strict=True):
            yield Comparison(
                f"{detection.phrase}: {name}", published, float(measured), example.pixel_tolerance
            )
