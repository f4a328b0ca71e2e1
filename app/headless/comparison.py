"""A few held-back images as the model saw them before and after a fine-tuning, drawn to be looked at side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from app.core.defaults import CLASS_NMS, THRESHOLD
from app.core.images import load_image
from app.headless import engine
from app.headless.options import DetectionOptions
from app.headless.pictures import draw_detections
from app.headless.training_data import Labelled

MOST = 4
"""Images that are drawn: as many as one looks at."""
_EDGE = 640


def draw_comparison(held: Labelled, models: Sequence[tuple[str, str]], folder: Path, device: str) -> int:
    """Draws held-back images that have boxes, with what each model finds in them, into ``folder``; how many images.

    models: (word, model) pairs; the files are called 1-WORD.jpg, 2-WORD.jpg and so on.
    """
    images = [image for image in held.dataset.images if image.boxes][:MOST]
    phrases = tuple(dict.fromkeys(known[0] for known in held.phrases))
    folder.mkdir(parents=True, exist_ok=True)
    for word, model in models:
        detector = engine.load_detector(model, device)
        for number, image in enumerate(images, 1):
            pixels = load_image(held.path(image))
            found, _ = engine.detect_image(
                detector, pixels, phrases, DetectionOptions(), threshold=THRESHOLD, nms=CLASS_NMS
            )
            picture = draw_detections(pixels, found)
            picture.thumbnail((_EDGE, _EDGE), Image.Resampling.LANCZOS)
            picture.save(folder / f"{number}-{word}.jpg", quality=88)
    return len(images)
