"""``phrasebox detect``: boxes of single images, as a table, as JSON lines, as drawn pictures."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from app.core.defaults import THRESHOLD
from app.core.phrase_list import parse_phrases
from app.core.wording import counted
from app.headless import engine
from app.headless.loading import load_ahead
from app.headless.options import DetectionOptions
from app.headless.pictures import check_targets, draw_detections, picture_names, save_picture
from app.headless.progress import Progress
from engine.detections import Detections
from engine.errors import PhraseError, UserError


def detect(
    images: Sequence[str],
    typed: Sequence[str],
    options: DetectionOptions,
    *,
    as_json: bool = False,
    output: Path | None = None,
) -> int:
    """Answers for every image in turn; one that fails is named on stderr and the rest goes on. Returns 0 or 1.

    typed: phrases as ``-p`` takes them. output: a folder for drawn pictures. Raises UserError, before the model is
    loaded, where all that was named are folders, or where a drawn picture would replace an image.
    """
    phrases = typed_phrases(typed)
    threshold = THRESHOLD if options.threshold is None else options.threshold
    _refuse_folders(images)
    names = picture_names(images)
    if output is not None:
        output.mkdir(parents=True, exist_ok=True)
        check_targets([output / name for name in names], [Path(image) for image in images])
    detector = engine.load_detector(options.model, options.device, options.precision)
    files = ((index, Path(path)) for index, path in enumerate(images))
    with Progress(len(images)) as progress:
        for index, image in load_ahead(files):
            path = images[index]
            try:
                if isinstance(image, UserError):
                    raise image
                detections, seconds = engine.detect_image(
                    detector, image, phrases, options, threshold=threshold, nms=options.nms
                )
            except PhraseError:
                raise
            except UserError as error:
                progress.fail(path, str(error))
            else:
                if output is not None:
                    save_picture(draw_detections(image, detections), output / names[index])
                if as_json:
                    print(json.dumps(as_object(path, detections, detector.name, seconds)), flush=True)
                else:
                    print(as_table(path, detections, seconds), flush=True)
            progress.advance()
    return 1 if progress.failed else 0


def _refuse_folders(images: Sequence[str]) -> None:
    """A folder among images (as of a pattern like photos/*) is named when its turn comes, like any bad image."""
    if all(Path(image).is_dir() for image in images):
        raise UserError(
            f"{images[0]} is a folder, and detect takes images: name those in it, or detect over the folder with "
            "`phrasebox label`."
        )


def typed_phrases(typed: Sequence[str]) -> tuple[str, ...]:
    """The phrases of every -p in the order typed, once each; a class ("phrase=class") plays no part here."""
    phrases = tuple(phrase for phrase, _ in parse_phrases("\n".join(typed)))
    if not phrases:
        raise PhraseError('No phrase was given; name what to look for, for example -p "a cat".')
    return phrases


def as_object(path: str, detections: Detections, model: str, seconds: float) -> dict[str, object]:
    """One image's answer as ``--json`` prints it; boxes are xyxy in pixels of the upright image."""
    return {
        "image": path,
        "width": detections.width,
        "height": detections.height,
        "model": model,
        "seconds": round(seconds, 4),
        "detections": [
            {
                "box": [round(float(value), 2) for value in detections.boxes[index]],
                "score": round(float(detections.scores[index]), 4),
                "phrase": detections.phrase(index),
            }
            for index in range(len(detections))
        ],
    }


def as_table(path: str, detections: Detections, seconds: float) -> str:
    """One image's answer for a person: a heading, then score, box and phrase, best first."""
    count = counted(len(detections), "box")
    lines = [f"{path}  {detections.width}x{detections.height}  {count}  {seconds:.2f} s"]
    for index in range(len(detections)):
        box = " ".join(f"{value:8.1f}" for value in detections.boxes[index])
        lines.append(f"  {detections.scores[index]:.3f}  {box}  {detections.phrase(index)}")
    return "\n".join(lines)
