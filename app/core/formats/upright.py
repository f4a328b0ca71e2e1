"""Copies of image files that EXIF turns, with their pixels turned, for trainers that do not look at EXIF."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PIL import Image

from app.core.formats.dataset import FormatError
from app.core.images import TO_UPRIGHT, ImageError, is_rotated, orientation
from app.core.tongue import tr

_ORIENTATION = 0x0112
_QUALITY = 95
# A file of several pictures (MPO) becomes its first one; what has no entry here is written as it was read.
_WRITTEN_AS = {"MPO": "JPEG"}


def needs_turning(source: Path) -> bool:
    """Whether the file's pixels do not lie as they are shown; False for one that cannot be read."""
    try:
        return is_rotated(source)
    except ImageError:
        return False


def write_upright(source: Path, target: Path) -> None:
    """``source`` with its pixels as they are shown and no orientation, in its own file format. Raises FormatError.

    JPEG and WebP are written anew at quality 95; the colour profile stays.
    """
    try:
        with Image.open(source) as image:
            kind = _WRITTEN_AS.get(image.format or "", image.format or "PNG")
            profile = image.info.get("icc_profile")
            # Before loading, as where images are shown: Pillow turns TIFF while it loads.
            turn = orientation(image)
            image.load()
            upright = image.transpose(TO_UPRIGHT[turn]) if turn in TO_UPRIGHT else image.copy()
            # XMP may tell the orientation too, and some versions of Pillow would hand it on.
            options: dict[str, Any] = (
                {"exif": _exif_without_turn(image), "xmp": b""} if kind != "TIFF" else {}
            )
            if profile:
                options["icc_profile"] = profile
            if kind in ("JPEG", "WEBP", "AVIF"):
                options["quality"] = _QUALITY
            upright.save(target, kind, **options)
    except (OSError, ValueError, KeyError, SyntaxError, Image.DecompressionBombError) as error:
        raise FormatError(
            tr(
                "{source} could not be turned upright ({error}) and is exported as it is; get a "
                "whole copy of it.",
                source=source,
                error=error,
            )
        ) from error


def _exif_without_turn(image: Image.Image) -> bytes:
    """What else the camera noted; nothing where Pillow cannot write it."""
    try:
        exif = image.getexif()
        exif.pop(_ORIENTATION, None)
        return exif.tobytes()
    except Exception:
        # Pillow reads broken EXIF but fails to write it, by whatever error its writer ran into.
        return b""
