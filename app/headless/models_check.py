"""``phrasebox models check``: does a checkpoint answer here what was published of it?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.core.defaults import THRESHOLD
from app.core.images import load_image
from app.headless import engine
from app.headless.demo import sample_phrases, samples_folder
from app.headless.detect import as_table, typed_phrases
from app.headless.options import DetectionOptions
from engine.checkpoints.catalogue import find
from engine.checkpoints.published_examples import Comparison, PublishedExample, compare, example_of
from engine.errors import UserError

if TYPE_CHECKING:
    from engine.detector import Detector


def check_model(
    name_or_dir: str, image: Path | None, published: str | None = None, device: str = "auto"
) -> int:
    """Prints published numbers beside those measured here; returns 0 where all agree, 1 where not.

    image: the example's image, or any for a checkpoint without one. published: the published name of a folder of
    another name. Raises UserError where the example's image was not given or the model cannot be loaded.
    """
    example = example_of(_published_name(published or name_or_dir))
    if published is not None and example is None:
        raise UserError(f"No example was published for {published}; leave --published out for a plain run.")
    if example is not None and image is None:
        raise UserError(
            f"The published example of {example.checkpoint} is on COCO image 39769, which Phrasebox may not ship: "
            f"download {example.image} and name it with --image."
        )
    # Published numbers are of single precision, whatever the device would rather run.
    detector = engine.load_detector(name_or_dir, device, "fp32")
    print(f"{detector.name} on {detector.device}, fp32")
    if example is None:
        return _plain_run(detector, image or min(samples_folder().glob("*.jpg")))
    assert image is not None
    return _compare(detector, example, load_image(image))


def _published_name(name_or_dir: str) -> str:
    known = find(name_or_dir)
    return known.name if known is not None else Path(name_or_dir).name


def _compare(detector: Detector, example: PublishedExample, image: np.ndarray) -> int:
    logits, boxes = engine.raw_answer(detector, image, example.phrases)
    compared = compare(example, logits, boxes, image.shape[1], image.shape[0])
    print(f"Published by: {example.source}\n")
    print(f"{'':<28} {'published':>10} {'measured':>10} {'difference':>11} {'allowed':>9}")
    for one in compared:
        print(_row(one))
    differ = sum(not one.agrees for one in compared)
    if differ:
        print(
            f"\n{differ} of {len(compared)} numbers differ: this is not the published model, image or answer."
        )
        return 1
    print(f"\nAll {len(compared)} numbers agree.")
    return 0


def _row(one: Comparison) -> str:
    mark = "" if one.agrees else "  differs"
    numbers = f"{one.published:>10.4f} {one.measured:>10.4f} {one.difference:>11.4f} {one.tolerance:>9.4f}"
    return f"{one.what:<28} {numbers}{mark}"


def _plain_run(detector: Detector, path: Path) -> int:
    """Without published numbers: whether the answer is one at all."""
    print("No example was published for this checkpoint; a plain detection shows only that it runs.")
    image, phrases = load_image(path), typed_phrases([sample_phrases()])
    options = DetectionOptions()
    detections, seconds = engine.detect_image(
        detector, image, phrases, options, threshold=THRESHOLD, nms=None
    )
    print(as_table(path.name, detections, seconds))
    logits, boxes = engine.raw_answer(detector, image, phrases)
    sane = bool(np.isfinite(logits).all() and np.isfinite(boxes).all() and (np.ptp(boxes, 0) > 0).all())
    print("The answer is finite and differs from query to query." if sane else "The answer is not usable.")
    return 0 if sane else 1
