"""The one door of the headless commands to the engine: torch is loaded here and not before."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.core.faults import ENGINE_FAULTS, fault_sentence
from app.headless.options import DetectionOptions
from engine.detections import Detections
from engine.errors import UserError

if TYPE_CHECKING:
    from engine.detector import Detector


def load_detector(name_or_path: str, device: str = "auto", precision: str = "auto") -> Detector:
    """The model that ``--model`` names; raises CheckpointError, or UserError where the machine cannot load it."""
    with _told(f"load the model {name_or_path}"):
        from engine.detector import Detector

        return Detector.load(name_or_path, device=device, precision=precision)


def add_checkpoint(source: Path, name: str | None) -> Path:
    """The folder in the models folder that holds what was at ``source``, a directory or a file of weights.

    Raises CheckpointError where it cannot be opened or added, UserError where the machine cannot do it.
    """
    with _told(f"add the model {source}"):
        from engine.checkpoints.installing import add_checkpoint

        return add_checkpoint(source, name)


def named_device(name: str) -> str:
    """The device that ``--device`` names; raises UserError where it is not here."""
    from engine.detector import choose_device

    return choose_device(name)


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

    threshold and nms are said apart: what is stored is not what is shown. Raises PhraseError, and UserError where
    the machine cannot detect in this image.
    """
    start = time.perf_counter()
    with _told("detect in this image"):
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


@contextmanager
def _told(task: str) -> Iterator[None]:
    """Faults of the machine as one sentence each, so that one image's fault does not end the command."""
    try:
        yield
    except ENGINE_FAULTS as error:
        raise UserError(fault_sentence(error, task)) from error
