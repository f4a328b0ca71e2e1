"""How good a model is on samples: average precision by the COCO protocol of engine.evaluation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np
import torch
from torch import Tensor

from engine.detections import Detections
from engine.evaluation import COCO, ROWS, detections_to_rows, judge
from engine.ground_truth import AnnotatedImage, Category, GroundTruth, TrueBox
from engine.images import ImageProcessor, boxes_to_pixels
from engine.model.grounding_dino import GroundingDino
from engine.phrases import PromptBuilder, phrase_scores
from engine.training.samples import Sample

Detect = Callable[[Sample], Detections]


@dataclass(frozen=True)
class Precision:
    """AP over IoU 0.50 to 0.95, and at 0.50; both in [0, 1]."""

    ap: float
    ap50: float


@torch.inference_mode()
def detect_sample(
    model: GroundingDino, builder: PromptBuilder, processor: ImageProcessor, sample: Sample, most: int = 100
) -> Detections:
    """The model's best boxes for a sample and all of its phrases, however many prompts they take: each query under its
    best phrase of a prompt, no threshold. Works where the model is, in its precision."""
    height, width = sample.image.shape[:2]
    device = next(model.parameters()).device
    pixel_values, pixel_mask = processor([sample.image])
    features = model.model.encode_image(pixel_values.to(device), pixel_mask.to(device))
    boxes, scores, indices = [], [], []
    for prompt, first in builder.build_chunks(sample.phrases):
        input_ids = torch.from_numpy(prompt.input_ids)[None].to(device)
        text = model.model.encode_text(input_ids, torch.ones_like(input_ids), cast(Tensor, model.delimiters))
        output = model.detect(features, text)
        best = phrase_scores(output.logits[0].float(), prompt, "mean").max(1)
        boxes.append(output.boxes[0].float().cpu())
        scores.append(best.values.cpu())
        indices.append(best.indices.cpu() + first)
    score = torch.cat(scores)
    order = score.argsort(descending=True)[:most]
    placed = boxes_to_pixels(torch.cat(boxes)[order], width, height)
    return Detections(
        placed.numpy(), score[order].numpy(), torch.cat(indices)[order].numpy(), sample.phrases, width, height
    )


def average_precision(samples: Sequence[Sample], detect: Detect, pooled: bool) -> Precision:
    """The precision of ``detect`` on samples; 0 where there is nothing to find.

    pooled: each phrase of each image is a question of its own and all are ranked together (for phrases that hardly
    repeat); otherwise each phrase is a category and the categories are averaged (the COCO way).
    """
    questions = _Questions(pooled)
    boxes: list[TrueBox] = []
    rows = [np.empty(0, ROWS)]
    for sample in samples:
        asked = questions.of(sample.phrases)
        boxes += _true_boxes(sample, asked)
        rows.append(_rows(detect(sample), asked))
    if not boxes:
        return Precision(0.0, 0.0)
    truth = GroundTruth(questions.images(), questions.categories(), tuple(boxes))
    summary = judge(truth, np.concatenate(rows), COCO).summary
    return Precision(summary["AP"] or 0.0, summary["AP50"] or 0.0)


@dataclass(frozen=True)
class _Question:
    """The image and the category that a phrase of a sample is to the protocol."""

    image_id: int
    category: Category


class _Questions:
    """Numbers what is asked; pooled: see average_precision."""

    def __init__(self, pooled: bool) -> None:
        self._pooled = pooled
        self._categories: dict[str, Category] = {}
        self._last_image = 0

    def of(self, phrases: Sequence[str]) -> list[_Question]:
        """One for each phrase of the next sample."""
        self._last_image += 0 if self._pooled else 1
        return [self._one(phrase) for phrase in phrases]

    def _one(self, phrase: str) -> _Question:
        self._last_image += 1 if self._pooled else 0
        name = "phrase" if self._pooled else phrase
        category = self._categories.setdefault(name, Category(len(self._categories) + 1, name))
        return _Question(self._last_image, category)

    def images(self) -> tuple[AnnotatedImage, ...]:
        return tuple(AnnotatedImage(number, (str(number),)) for number in range(1, self._last_image + 1))

    def categories(self) -> tuple[Category, ...]:
        return tuple(self._categories.values())


def _true_boxes(sample: Sample, asked: Sequence[_Question]) -> list[TrueBox]:
    found = []
    for (x1, y1, x2, y2), index in zip(sample.boxes.tolist(), sample.phrase_indices.tolist(), strict=True):
        box = (x1, y1, x2 - x1, y2 - y1)
        found.append(TrueBox(asked[index].image_id, asked[index].category.id, box, box[2] * box[3]))
    return found


def _rows(found: Detections, asked: Sequence[_Question]) -> np.ndarray:
    """ROWS [N] of a sample's detections."""
    rows = detections_to_rows(found, 0, [question.category for question in asked])
    rows["image"] = np.array([question.image_id for question in asked], np.int64)[found.phrase_indices]
    return rows
