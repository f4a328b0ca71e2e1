"""The starter's numbers: ``python -m engine.training.report DIR --bccd DIR``, on what it never learned from."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from engine.checkpoints.transformers import Checkpoint, read_checkpoint
from engine.detections import Detections
from engine.detector import Detector
from engine.errors import UserError
from engine.training.discernment import THRESHOLD, confusion, false_boxes
from engine.training.sample_precision import Precision, average_precision, detect_sample
from engine.training.samples import Sample
from engine.training.sources import AnnotatedPhotos, DrawnScenes, read_names
from engine.training.starter import IMAGE_SIZE, TEST_SEEDS


def report(folder: Path, bccd: Path | None, scenes: int) -> dict[str, dict[str, Any]]:
    """AP and AP50 of the checkpoint in ``folder`` on test scenes, and on the photographs of ``bccd``/val.txt; what it
    confuses, and how many boxes it finds where there is nothing to find (see discernment.py)."""
    checkpoint = read_checkpoint(folder)
    parts: dict[str, dict[str, Any]] = {
        "drawn": _numbers(checkpoint, DrawnScenes(TEST_SEEDS).fixed(scenes, IMAGE_SIZE), pooled=True)
    }
    if bccd is not None:
        photos = AnnotatedPhotos(bccd, read_names(bccd / "val.txt")).fixed()
        parts["blood cells"] = _numbers(checkpoint, photos, pooled=False)
        for phrase in photos[0].phrases:
            alone = [_only(sample, phrase) for sample in photos]
            parts[phrase] = _numbers(checkpoint, alone, pooled=False)
    seeds = TEST_SEEDS[:scenes]
    find = partial(_find, Detector(checkpoint, folder.name, "cpu", "fp32"))
    parts["confused"] = confusion(find, seeds, IMAGE_SIZE)
    parts["false boxes an image"] = false_boxes(find, seeds, IMAGE_SIZE)
    return parts


def _find(detector: Detector, image: np.ndarray, phrases: Sequence[str]) -> list[Detections]:
    """What a person sees who asks for one phrase after the other."""
    return [detector.detect(image, [phrase], threshold=THRESHOLD) for phrase in phrases]


def _only(sample: Sample, phrase: str) -> Sample:
    """The same question with the boxes of one phrase alone; the others then count for nothing."""
    kept = sample.phrase_indices == sample.phrases.index(phrase)
    return replace(sample, boxes=sample.boxes[kept], phrase_indices=sample.phrase_indices[kept])


def _numbers(checkpoint: Checkpoint, samples: Sequence[Sample], pooled: bool) -> dict[str, float]:
    def detect(sample: Sample) -> Detections:
        return detect_sample(checkpoint.model, checkpoint.prompts, checkpoint.images, sample)

    found: Precision = average_precision(samples, detect, pooled)
    return {"AP": round(found.ap, 4), "AP50": round(found.ap50, 4), "images": len(samples)}


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; prints one JSON object; 0 done, 2 wrong input."""
    parser = argparse.ArgumentParser(prog="python -m engine.training.report", description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--bccd", type=Path, help="the blood cell data set")
    parser.add_argument("--scenes", type=int, default=300, help="how many drawn scenes")
    options = parser.parse_args(arguments)
    try:
        numbers = report(options.checkpoint, options.bccd, options.scenes)
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(json.dumps(numbers, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
