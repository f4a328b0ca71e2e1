"""How good a model is on samples: average precision by faster-coco-eval, never by our own arithmetic."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from faster_coco_eval import COCO, COCOeval_faster

from engine.detections import Detections
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
    """The model's boxes for one sample and all of its phrases: each query under its best phrase, no threshold."""
    height, width = sample.image.shape[:2]
    prompt = builder.build(sample.phrases)
    pixel_values, pixel_mask = processor([sample.image])
    input_ids = torch.from_numpy(prompt.input_ids)[None]
    output = model(pixel_values, pixel_mask, input_ids, torch.ones_like(input_ids))
    best, phrase_indices = phrase_scores(output.logits[0], prompt, "mean").max(1)
    order = best.argsort(descending=True)[:most]
    boxes = boxes_to_pixels(output.boxes[0, order], width, height)
    return Detections(
        boxes.numpy(), best[order].numpy(), phrase_indices[order].numpy(), sample.phrases, width, height
    )


def average_precision(samples: Sequence[Sample], detect: Detect, pooled: bool) -> Precision:
    """The precision of ``detect`` on samples; 0 where there is nothing to find.

    pooled: each phrase of each image is a question of its own and all are ranked together (for phrases that hardly
    repeat); otherwise each phrase is a category and the categories are averaged (the COCO way).
    """
    images: list[dict[str, Any]] = []
    truths: list[dict[str, Any]] = []
    answers: list[dict[str, Any]] = []
    categories: dict[str, int] = {"phrase": 1} if pooled else {}
    for number, sample in enumerate(samples):
        found = detect(sample)
        for index, phrase in enumerate(sample.phrases):
            category = 1 if pooled else categories.setdefault(phrase, len(categories) + 1)
            image = number * 1000 + (index if pooled else 0)
            images.append({"id": image})
            for box in sample.boxes[sample.phrase_indices == index]:
                truths.append(_truth(len(truths) + 1, image, category, box))
            mine = found.phrase_indices == index
            for box, score in zip(found.boxes[mine], found.scores[mine], strict=True):
                answers.append(
                    {"image_id": image, "category_id": category, "bbox": _xywh(box), "score": float(score)}
                )
    return _coco_precision(list({i["id"]: i for i in images}.values()), truths, answers, categories)


def _xywh(box: np.ndarray) -> list[float]:
    return [float(box[0]), float(box[1]), float(box[2] - box[0]), float(box[3] - box[1])]


def _truth(number: int, image: int, category: int, box: np.ndarray) -> dict[str, Any]:
    xywh = _xywh(box)
    area = xywh[2] * xywh[3]
    return {
        "id": number,
        "image_id": image,
        "category_id": category,
        "bbox": xywh,
        "area": area,
        "iscrowd": 0,
    }


def _coco_precision(
    images: list[dict[str, Any]],
    truths: list[dict[str, Any]],
    answers: list[dict[str, Any]],
    categories: dict[str, int],
) -> Precision:
    if not truths or not answers:
        return Precision(0.0, 0.0)
    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO()
        coco.dataset = {
            "info": {},
            "images": images,
            "annotations": truths,
            "categories": [{"id": number, "name": name} for name, number in categories.items()],
        }
        coco.createIndex()
        judge = COCOeval_faster(coco, coco.loadRes(answers), "bbox")
        judge.evaluate()
        judge.accumulate()
        judge.summarize()
    return Precision(max(float(judge.stats[0]), 0.0), max(float(judge.stats[1]), 0.0))
