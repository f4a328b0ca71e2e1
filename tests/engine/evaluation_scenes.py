"""Annotated data sets in miniature, and answers to them, for the tests of the evaluation."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

Box = Sequence[float]


def dataset(boxes: Sequence[tuple[int, int, Box]], images: int = 1, categories: int = 1) -> dict[str, Any]:
    """A COCO annotation file's content with ids from 1; boxes: (image, category, x y w h)."""
    return {
        "images": [
            {"id": n, "file_name": f"{n}.png", "width": 640, "height": 480} for n in range(1, images + 1)
        ],
        "categories": [{"id": n, "name": f"thing {n}"} for n in range(1, categories + 1)],
        "annotations": [
            {
                "id": number,
                "image_id": image,
                "category_id": category,
                "bbox": list(box),
                "area": box[2] * box[3],
                "iscrowd": 0,
            }
            for number, (image, category, box) in enumerate(boxes, 1)
        ],
    }


def federated(
    content: dict[str, Any],
    absent: dict[int, list[int]] | None = None,
    partial: dict[int, list[int]] | None = None,
) -> dict[str, Any]:
    """The same as LVIS has it; absent, partial: image -> categories. Frequencies go round: rare, common, frequent."""
    for image in content["images"]:
        image["neg_category_ids"] = (absent or {}).get(image["id"], [])
        image["not_exhaustive_category_ids"] = (partial or {}).get(image["id"], [])
    for index, category in enumerate(content["categories"]):
        category["frequency"] = "rcf"[index % 3]
    return content


def result(image: int, category: int, box: Box, score: float) -> dict[str, Any]:
    return {"image_id": image, "category_id": category, "bbox": list(box), "score": score}


def random_scene(
    seed: int, images: int = 40, categories: int = 12
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """An LVIS-like data set and answers to it: near misses, other classes, strays, many equal scores, three sizes."""
    draw = random.Random(seed)
    boxes: list[tuple[int, int, Box]] = []
    answers: list[dict[str, Any]] = []
    absent, partial = {}, {}
    for image in range(1, images + 1):
        present = draw.sample(range(1, categories + 1), 4)
        absent[image] = draw.sample([c for c in range(1, categories + 1) if c not in present], 3)
        partial[image] = [present[0], absent[image][0]] if draw.random() < 0.3 else [present[0]]
        for category in present:
            for _ in range(draw.randint(1, 4)):
                side = draw.choice([20, 60, 150])
                box = (draw.uniform(0, 480), draw.uniform(0, 320), side, side)
                boxes.append((image, category, box))
                for _ in range(draw.randint(0, 3)):
                    near = [value + draw.uniform(-0.12, 0.12) * side for value in box]
                    kind = category if draw.random() < 0.8 else draw.randint(1, categories)
                    answers.append(result(image, kind, near, round(draw.random(), 2)))
        for _ in range(30):
            stray = (draw.uniform(0, 400), draw.uniform(0, 300), draw.uniform(5, 200), draw.uniform(5, 150))
            answers.append(result(image, draw.randint(1, categories), stray, round(draw.random(), 2)))
    return federated(dataset(boxes, images, categories), absent, partial), answers
