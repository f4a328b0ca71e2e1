"""``phrasebox models check``: does a checkpoint answer here what was published of it?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.core.defaults import THRESHOLD
from app.core.images import load_image
from app.core.wording import counted
from app.headless import engine
from app.headless.detect import as_table, typed_phrases
from app.headless.options import DetectionOptions
from app.samples import sample_phrases, samples_folder
from engine.checkpoints.catalogue import find, resolve
from engine.checkpoints.checksums import read_record, verify
from engine.checkpoints.published_examples import Comparison, PublishedExample, compare, example_of
from engine.errors import CheckpointError, UserError

if TYPE_CHECKING:
    from engine.detector import Detector


def check_model(
    name_or_dir: str, image: Path | None, published: str | None = None, device: str = "auto"
) -> int:
    """Prints published numbers beside those measured here; returns 0 where all agree, 1 where not.

    image: the example's image, or any for a checkpoint without one. published: the published name of a folder of
    another name. Raises UserError where the model is not here or cannot be loaded, and where the example's image was
    not given or is another one.
    """
    place = resolve(name_or_dir)  # who has the model not yet needs no image yet
    if not _as_it_came(place):
        return 1
    example = example_of(_published_name(published or name_or_dir))
    if published is not None and example is None:
        raise UserError(f"No example was published for {published}; leave --published out for a plain run.")
    if example is not None and image is None:
        raise UserError(
            f"The published example of {example.checkpoint} is on COCO image 39769, which Phrasebox may not ship: "
            f"download {example.image} and name it with --image."
        )
    pixels = None if example is None or image is None else _example_image(example, image)
    # Published numbers are of single precision, whatever the device would rather run.
    detector = engine.load_detector(name_or_dir, device, "fp32")
    print(f"{detector.name} on {detector.device}, fp32")
    if example is None or pixels is None:
        return _plain_run(detector, image or min(samples_folder().glob("*.jpg")))
    return _compare(detector, example, pixels)


def _as_it_came(place: Path) -> bool:
    """Whether the files of a model hold what they held when it came; a model without checksums is somebody's own."""
    if not place.is_dir() or read_record(place) is None:
        return True
    try:
        record = verify(place)
    except CheckpointError as error:
        print(error)
        return False
    print(f"All {counted(len(record.files), 'file')} of {place.name} hold what they held when it came.")
    return True


def _published_name(name_or_dir: str) -> str:
    known = find(name_or_dir)
    return known.name if known is not None else Path(name_or_dir).name


def _example_image(example: PublishedExample, path: Path) -> np.ndarray:
    """uint8 [H, W, 3] RGB. Raises UserError where its size already shows that it is another image."""
    pixels = load_image(path)
    if pixels.shape[1::-1] != example.size:
        found, wanted = (f"{width}x{height}" for width, height in (pixels.shape[1::-1], example.size))
        raise UserError(
            f"{path} is not the image of the published example: it is {found} and that one {wanted}; download "
            f"{example.image}."
        )
    return pixels


def _compare(detector: Detector, example: PublishedExample, image: np.ndarray) -> int:
    logits, boxes = engine.raw_answer(detector, image, example.phrases)
    compared = compare(example, logits, boxes, image.shape[1], image.shape[0])
    print(f"Published by: {example.source}\n")
    print(f"{'':<28} {'published':>10} {'measured':>10} {'difference':>11} {'allowed':>9}")
    for one in compared:
        print(_row(one))
    differ = sum(not one.agrees for one in compared)
    if differ:
        print(f"\n{_verdict(example, compared, differ)}: this is not the published model, image or answer.")
        return 1
    print(f"\nAll {len(compared)} numbers agree.")
    return 0


def _verdict(example: PublishedExample, compared: Sequence[Comparison], differ: int) -> str:
    if example.detections and not any(one.measured for one in compared):
        return f"No box was found above {example.threshold:g}, where {len(example.detections)} were published"
    return f"{differ} of {counted(len(compared), 'number')} differ"


def _row(one: Comparison) -> str:
    mark = "" if one.agrees else "  differs"
    numbers = f"{one.published:>10.4f} {one.measured:>10.4f} {one.difference:>11.4f} {one.tolerance:>9.4f}"
    return f"{one.what:<28} {numbers}{mark}"


def _plain_run(detector: Detector, path: Path) -> int:
    """Without published numbers: whether the answer is one at all."""
    print("No example was published for this model: there is nothing to compare with, and it is only run.")
    image, phrases = load_image(path), typed_phrases([sample_phrases()])
    print(f"Asked for in {path.name}: {', '.join(phrases)}.\n")
    options = DetectionOptions()
    detections, seconds = engine.detect_image(
        detector, image, phrases, options, threshold=THRESHOLD, nms=None
    )
    logits, boxes = engine.raw_answer(detector, image, phrases)
    fault = _fault(logits, boxes)
    if fault is not None:
        print(f"{fault}: its weights are damaged, or belong to another model.")
        return 1
    print(as_table(path.name, detections, seconds))
    found = len(set(detections.phrase_indices.tolist()))
    if found:
        boxes_of = f"{counted(len(detections), 'box')} for {found} of the {counted(len(phrases), 'phrase')}"
        print(f"\nThe model runs here: it found {boxes_of}, at a score of {THRESHOLD:g} or more.")
    else:
        print(
            f"\nThe model runs here, but no box reached the score of {THRESHOLD:g}: try `phrasebox detect` with"
        )
        print("an image and phrases of what it was made for.")
    return 0


def _fault(logits: np.ndarray, boxes: np.ndarray) -> str | None:
    """What shows that an answer (logits [Q, T], boxes [Q, 4]) is none, if anything does."""
    if not (np.isfinite(logits).all() and np.isfinite(boxes).all()):
        return "The model answers with scores or boxes that are no numbers"
    if not (np.ptp(boxes, 0) > 0).all():
        return "The model answers with the same box again and again"
    return None
