"""Pictures with their detections drawn on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from app.core.records import text_on
from engine.detections import Detections
from engine.errors import UserError

# Okabe and Ito's colours, told apart by people of every colour vision; black and yellow left out.
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00")
_MARK = b"Boxes drawn by Phrasebox"


@dataclass(frozen=True)
class Label:
    """A box (xyxy in pixels), what is written on it, and its colour."""

    box: tuple[float, float, float, float]
    text: str
    colour: str


def draw_detections(image: np.ndarray, detections: Detections) -> Image.Image:
    """The image (uint8 [H, W, 3] RGB) with each box, its phrase and its score."""
    labels = []
    for index, (x1, y1, x2, y2) in enumerate(detections.boxes.tolist()):
        colour = COLOURS[int(detections.phrase_indices[index]) % len(COLOURS)]
        text = f"{detections.phrase(index)} {detections.scores[index]:.2f}"
        labels.append(Label((x1, y1, x2, y2), text, colour))
    return draw_labels(image, labels[::-1])


def draw_labels(image: np.ndarray, labels: Sequence[Label]) -> Image.Image:
    """The image (uint8 [H, W, 3] RGB) with each label, the last on top."""
    picture = Image.fromarray(image)
    drawing = ImageDraw.Draw(picture)
    edge = max(image.shape[:2])
    font = ImageFont.load_default(size=max(11, edge // 60))
    for label in labels:
        drawing.rectangle(label.box, outline=label.colour, width=max(2, edge // 400))
        _draw_label(drawing, label.box[:2], label.text, label.colour, font)
    return picture


def _draw_label(
    drawing: ImageDraw.ImageDraw,
    corner: tuple[float, float],
    text: str,
    colour: str,
    font: ImageFont.FreeTypeFont | ImageFont.ImageFont,
) -> None:
    left, _, right, bottom = drawing.textbbox((0, 0), text, font=font)
    x, y = corner[0], max(0.0, corner[1] - (bottom + 4))
    drawing.rectangle((x, y, x + right - left + 6, y + bottom + 4), fill=colour)
    drawing.text((x + 3 - left, y + 1), text, fill=text_on(colour), font=font)


def save_picture(picture: Image.Image, target: Path) -> None:
    """Writes a drawn picture as JPEG, with the mark by which ``check_targets`` knows it again."""
    picture.save(target, quality=92, comment=_MARK)


def check_targets(targets: Sequence[Path], sources: Sequence[Path]) -> None:
    """Raises UserError where drawing would write onto a source image, by whatever name, or onto a file that is no
    earlier drawn picture."""
    existing = [target for target in targets if target.exists()]
    there = [source for source in sources if source.exists()]
    for target in existing:
        source = next((source for source in there if source.samefile(target)), None)
        if source is not None:
            raise UserError(
                f"The drawn picture {target} would be written onto the image {source}; give -o another folder."
            )
        if not _is_drawn(target):
            raise UserError(
                f"The drawn picture {target} would be written onto a file that phrasebox did not draw; "
                "give -o another folder."
            )


def _is_drawn(path: Path) -> bool:
    try:
        with Image.open(path) as picture:
            return picture.info.get("comment") == _MARK
    except (OSError, ValueError, Image.DecompressionBombError):
        return False  # no picture at all, so none that was drawn


def picture_names(images: Sequence[str]) -> list[str]:
    """One file name a picture, from the images' own names; equal names get a number."""
    taken: set[str] = set()
    names = []
    for image in images:
        stem = Path(image).stem or "image"
        name, number = f"{stem}.jpg", 2
        while name.casefold() in taken:
            name, number = f"{stem}-{number}.jpg", number + 1
        taken.add(name.casefold())
        names.append(name)
    return names
