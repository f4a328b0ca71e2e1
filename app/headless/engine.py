"""The one door of the headless commands to the engine: torch is loaded here and not before."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.core.faults import ENGINE_FAULTS, fault_sentence
from app.core.images import load_image
from app.core.tongue import tr
from app.headless.options import DetectionOptions
from engine.detections import Detections
from engine.errors import UserError

if TYPE_CHECKING:
    from app.headless.finetune_request import FinetuneRequest
    from app.headless.training_data import Labelled
    from engine.detector import Detector
    from engine.images import AnyImage, ResizedImage
    from engine.training.labelled import TrainingSet
    from engine.training.result import FinetuneReport


def load_detector(name_or_path: str, device: str = "auto", precision: str = "auto") -> Detector:
    """The model that ``--model`` names; raises CheckpointError, or UserError where the machine cannot load it."""
    with _told(tr("load the model {name}", name=name_or_path)):
        from engine.detector import Detector

        return Detector.load(name_or_path, device=device, precision=precision, tell=_say)


def _say(sentence: str) -> None:
    print(f"phrasebox: {sentence}", file=sys.stderr, flush=True)


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
    return detect_images(detector, [image], phrases, options, threshold=threshold, nms=nms)[0]


def detect_images(
    detector: Detector,
    images: Sequence[AnyImage],
    phrases: Sequence[str],
    options: DetectionOptions,
    *,
    threshold: float,
    nms: float | None,
) -> list[tuple[Detections, float]]:
    """The same for several, each with its part of the seconds; those of one size run together where that pays."""
    start = time.perf_counter()
    with _told(tr("detect in this image")):
        detections = detector.detect(
            images,
            phrases,
            threshold=threshold,
            score=options.score,
            max_boxes=options.max_boxes,
            nms=nms,
            size=options.size_for(detector.image_size),
            keep=False,
        )
    each = (time.perf_counter() - start) / len(images)
    return [(found, each) for found in detections]


def finetune(request: FinetuneRequest, data: Labelled, tell: Callable[[str], None]) -> FinetuneReport:
    """Fine-tunes the model that ``request`` names on ``data``; raises UserError."""
    from engine.checkpoints.catalogue import resolve
    from engine.detector import choose_device
    from engine.training.denormals import flushed_denormals
    from engine.training.finetune import FinetuneOptions
    from engine.training.finetune import finetune as run

    options = FinetuneOptions(
        steps=request.steps,
        minutes=request.minutes,
        seed=request.seed,
        device=choose_device(request.device),
        precision=request.precision,
        any_orientation=request.any_orientation,
        drawn_check=request.drawn_check,
    )
    with _told(tr("fine-tune the model {name}", name=request.model)), flushed_denormals():
        return run(resolve(request.model), _training_set(data), request.output, options, request.resume, tell)


def held_back(data: Labelled, seed: int) -> Labelled:
    """The images of ``data`` that a fine-tuning with this seed judges by, and never learns from."""
    from engine.training.labelled import split, usable

    whole, _ = usable(_training_set(data))
    return data.chosen(split(whole, seed)[1])


def _training_set(data: Labelled) -> TrainingSet:
    """The same as the engine knows it."""
    from engine.training.labelled import TrainingClass, TrainingImage, TrainingSet

    images = []
    for image in data.dataset.images:
        corners = [(box.x1, box.y1, box.x2, box.y2) for box in image.boxes]
        boxes = np.array(corners, np.float32).reshape(-1, 4)
        indices = np.array([box.class_index for box in image.boxes], np.int64)
        images.append(TrainingImage(data.path(image), image.width, image.height, boxes, indices))
    named = zip(data.dataset.classes, data.phrases, strict=True)
    classes = tuple(TrainingClass(name, phrases) for name, phrases in named)
    return TrainingSet(tuple(images), classes, load_image)


def detect_every(
    detector: Detector,
    images: Sequence[AnyImage],
    phrases: Sequence[str],
    *,
    chunk: int | None,
    max_boxes: int,
    size: tuple[int, int] | None,
) -> list[tuple[Detections, float]]:
    """The best pairs of box and phrase in each image without a threshold, and its part of the seconds.

    images: as detect_images. chunk: phrases asked for at a time, each such group with its own best ``max_boxes``.
    Raises as detect_image.
    """
    start = time.perf_counter()
    with _told(tr("detect in this image")):
        detections = detector.detect(
            images,
            phrases,
            threshold=0.0,
            max_boxes=max_boxes,
            per_box="every",
            chunk=chunk,
            size=size,
            keep=False,
        )
    each = (time.perf_counter() - start) / len(images)
    return [(found, each) for found in detections]


def resize(detector: Detector, image: np.ndarray, size: tuple[int, int] | None) -> ResizedImage:
    """The image made ready for a detection with the same size, in any thread; raises UserError."""
    with _told("resize this image"):
        return detector.resize(image, size)


def raw_answer(
    detector: Detector, image: np.ndarray, phrases: Sequence[str]
) -> tuple[np.ndarray, np.ndarray]:
    """The model's logits [Q, T] and boxes [Q, 4] (cxcywh in [0, 1]) of one image; raises as detect_image."""
    with _told("run the model on this image"):
        return detector.forward(image, phrases)


@contextmanager
def _told(task: str) -> Iterator[None]:
    """Faults of the machine as one sentence each, so that one image's fault does not end the command."""
    try:
        yield
    except ENGINE_FAULTS as error:
        raise UserError(fault_sentence(error, task)) from error
