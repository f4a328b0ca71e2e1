"""An annotation file and the images that it is about, as ``evaluate`` and ``finetune`` both read them."""

from __future__ import annotations

from pathlib import Path

from app.core.formats.files import read_json
from engine.errors import UserError
from engine.ground_truth import AnnotatedImage, GroundTruth


def read_truth(path: Path) -> GroundTruth:
    """What a COCO or LVIS annotation file says. Raises UserError naming the file."""
    try:
        return GroundTruth.read(read_json(path))
    except UserError as error:
        raise about(path, error) from None


def about(path: Path, error: UserError) -> UserError:
    """The same complaint, with the name of the file that it is about."""
    sentence = str(error)
    return error if str(path) in sentence else UserError(f"{path}: {sentence}")


def name_in(folder: Path, image: AnnotatedImage) -> str | None:
    """The one of the image's names by which its file lies in ``folder``; None where none does."""
    return next((name for name in image.names if (folder / name).is_file()), None)


def size_fault(image: AnnotatedImage, width: int, height: int) -> str | None:
    """What is wrong where the upright file has another size than its boxes were drawn on, which then lie elsewhere."""
    written = (image.width, image.height)
    if None in written or written == (width, height):
        return None
    return f"it is {width}x{height} on disk and {image.width}x{image.height} in the annotation file."
