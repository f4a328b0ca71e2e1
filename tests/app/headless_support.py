"""A detector without a model, and folders of small images, for the tests of the command line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from engine.detections import Detections
from engine.errors import PhraseError, UserError
from engine.images import AnyImage, ImageProcessor, ResizedImage


class FakeDetector:
    """Answers for each phrase two boxes, of the scores 0.9 and 0.2, and remembers what it was asked."""

    name, device, precision, image_size = "fake", "cpu", "fp32", (240, 320)
    batch = 1

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.groups: list[int] = []
        self.fails_on_width: int | None = None

    def resize(self, image: np.ndarray, size: tuple[int, int] | None = None) -> ResizedImage:
        return ImageProcessor(self.image_size).resize(image, size)

    def detect(self, images: Sequence[AnyImage], phrases: Sequence[str], **options: Any) -> list[Detections]:
        self.groups.append(len(images))
        return [self.detect_one(image, phrases, **options) for image in images]

    def detect_one(
        self, image: AnyImage, phrases: Sequence[str], *, threshold: float, **options: Any
    ) -> Detections:
        width = width_of(image)
        height = image.height if isinstance(image, ResizedImage) else image.shape[0]
        self.asked.append({"width": width, "phrases": tuple(phrases), "threshold": threshold, **options})
        if "..." in phrases:
            raise PhraseError('The phrase "..." has no word in it.')
        if width == self.fails_on_width:
            raise UserError("The model ran out of memory.")
        boxes, scores, indices = [], [], []
        for score, edge in ((0.9, 10.0), (0.2, 30.0)):
            for index in range(len(phrases)):
                boxes.append([edge, 5.0 + 12 * index, edge + 10, 15.0 + 12 * index])
                scores.append(score)
                indices.append(index)
        found = Detections(
            np.array(boxes, np.float32).reshape(-1, 4),
            np.array(scores, np.float32),
            np.array(indices, np.int64),
            tuple(phrases),
            width,
            height,
        )
        return found.select(found.scores > threshold)


def width_of(image: AnyImage) -> int:
    """Of the file that it was read from."""
    return image.width if isinstance(image, ResizedImage) else int(image.shape[1])


def write_image(path: Path, width: int = 60, height: int = 50) -> Path:
    """A grey image, its folder made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (width, height), (90, 90, 90)).save(path)
    return path
