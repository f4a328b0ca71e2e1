"""The one door of the headless commands to the engine: torch is loaded here and not before."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from app.headless.options import DetectionOptions
from engine.detections import Detections

if TYPE_CHECKING:
    from engine.detector import Detector


def load_detector(name_or_dir: str, device: str = "auto", precision: str = "auto") -> Detector:
    """The model that ``--model`` names; raises CheckpointError."""
    from engine.detector import Detector

    return Detector.load(name_or_dir, device=device, precision=precision)


def detect_image(
    detector: Detector,
    image: np.ndarray,
    phrases: Sequence[str],
    options: DetectionOptions,
    *,
    threshold: float,
    nms: float | None,
) -> tuple[Detections, float]:
    """The detections of one image (uint8 [H, W, 3] RGB) under ``options``, and the seconds they took.

    threshold and nms are said apart: what is stored is not what is shown.
    """
    start = time.perf_counter()
    detections = detector.detect(
        image,
        phrases,
        threshold=threshold,
        score=options.score,
        max_boxes=options.max_boxes,
        nms=nms,
        size=options.size,
    )
    assert isinstance(detections, Detections)
    return detections, time.perf_counter() - start
