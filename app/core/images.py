"""Image files as people see them: upright 8-bit RGB, or one sentence on why not."""

from __future__ import annotations

import io
import math
import os
import re
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import IO, Any

import numpy as np
from PIL import Image, ImageCms, UnidentifiedImageError

from app.core.tongue import decimal, tr
from engine.errors import UserError

# HEIF is listed though Pillow cannot read it: a folder of phone pictures must answer with a sentence, not
# seem empty.
IMAGE_SUFFIXES = frozenset(
    f".{suffix}"
    for names in (
        "jpg jpeg jpe jfif png apng webp avif heic heif bmp dib",
        "gif tif tiff mpo jp2 ppm pgm pbm pnm",
    )
    for suffix in names.split()
)

_FORMATS = frozenset(["JPEG", "MPO", "PNG", "WEBP", "AVIF", "BMP", "DIB", "GIF", "TIFF", "JPEG2000", "PPM"])
_ORIENTATION = 0x0112  # the EXIF tag
_KIND_OF_PAGE = 254  # NewSubfileType of TIFF; its lowest bit says that a page is another one made smaller
_MOST_PAGES = 16
_DECODED = 0.6
"""How much of reading a large picture is decoding; what follows is making its smaller sizes."""
TO_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS = (5, 6, 7, 8)
_SAMPLE = 4_000_000

# Pillow warns from 89 megapixels on and refuses from twice that. Phones make 108-megapixel pictures, so the
# warning level is opened in silence; the refusal stays. Set once, here: warnings.catch_warnings is not
# thread-safe.
warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning)
# Broken EXIF is common and does not matter here: nobody can act on a line about it for each picture.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")


class ImageError(UserError):
    """An image file that cannot be read; the sentence names it."""


def is_image_name(name: str) -> bool:
    """Whether a file of this name is taken for an image: by its suffix, what is inside shows on reading."""
    name = name.rpartition("/")[2]
    stem, _, suffix = name.rpartition(".")
    return bool(stem) and name[0] != "." and f".{suffix.lower()}" in IMAGE_SUFFIXES


def load_image(path: Path | str) -> np.ndarray:
    """The picture in ``path`` as uint8 [H, W, 3] RGB, upright; of several frames or pages the first.

    EXIF orientation is applied (a broken EXIF counts as none), transparency lies over white, CMYK goes
    through its ICC profile where it has one, more than 8 bits of gray are stretched. Safe to call from
    several threads. Raises ImageError.
    """
    with _opened(Path(path)) as image:
        # Before loading, as in image_size: some readers forget the tag or turn the picture when they load.
        turn = orientation(image)
        image.load()
        limits = _gray_limits(image)
        return np.ascontiguousarray(_to_rgb(_upright(image, turn), limits))


def read_strips(
    path: Path | str, rows: int, tell: Callable[[float], None] = lambda _: None
) -> Iterator[np.ndarray]:
    """What load_image reads, from top to bottom in strips of ``rows`` rows, the last one of what is left.

    Less than half the memory of load_image is needed at a time. ``tell`` hears how far it is, from 0 to 1; of a TIFF
    file that is compressed only from where it is decoded. Raises ImageError, before the first strip.
    """
    with _opened(Path(path), lambda share: tell(share * _DECODED)) as image:
        turn = orientation(image)
        image.load()
        limits = _gray_limits(image)
        height = image.width if turn in _SIDEWAYS else image.height
        for top in range(0, height, rows):
            tell(_DECODED + (1 - _DECODED) * top / height)
            part = image.crop(_lying_strip(image.size, turn, top, min(top + rows, height)))
            yield np.ascontiguousarray(_to_rgb(_upright(part, turn), limits))


def read_coarse(path: Path | str) -> np.ndarray | None:
    """The picture of load_image at an eighth of its size or a little more, in a fraction of the time.

    None where there is no short cut: only JPEG has one, and a TIFF file that holds the picture in smaller sizes too.
    Raises ImageError.
    """
    with _opened(Path(path)) as image:
        if image.format == "TIFF" and _to_smaller_page(image):
            image.load()
            return np.ascontiguousarray(_to_rgb(image, _gray_limits(image)))
        if image.format not in ("JPEG", "MPO"):
            return None
        turn = orientation(image)
        image.draft(image.mode, (image.width // 8, image.height // 8))
        image.load()
        return np.ascontiguousarray(_to_rgb(_upright(image, turn), _gray_limits(image)))


def _to_smaller_page(image: Any) -> bool:
    """Turn an opened TIFF to the smallest of its pages that shows the first one at an eighth of its size or more."""
    width, height = image.size
    if image.tag_v2.get(_ORIENTATION, 1) != 1:
        return False  # smaller pages seldom say how they are turned
    found: dict[int, int] = {}
    for page in range(1, min(image.n_frames, _MOST_PAGES)):
        image.seek(page)
        smaller = image.tag_v2.get(_KIND_OF_PAGE, 0) & 1 and width / 8 <= image.width < width
        if smaller and abs(image.width * height / width - image.height) <= 2:
            found[image.width] = page
    image.seek(found[min(found)] if found else 0)
    return bool(found)


def _upright(image: Image.Image, turn: int) -> Image.Image:
    upright = image.transpose(TO_UPRIGHT[turn]) if turn in TO_UPRIGHT else image
    # Transposing drops what belongs to the file, and transparency and ICC profile are needed for the colours.
    upright.info = image.info
    return upright


def _lying_strip(size: tuple[int, int], turn: int, top: int, bottom: int) -> tuple[int, int, int, int]:
    """Where the rows from ``top`` to ``bottom`` of the upright picture lie in the file's own (x1, y1, x2, y2)."""
    width, height = size
    if turn in _SIDEWAYS:
        # 5 and 6 turn the left column up, 7 and 8 the right one.
        return (top, 0, bottom, height) if turn in (5, 6) else (width - bottom, 0, width - top, height)
    return (0, height - bottom, width, height - top) if turn in (3, 4) else (0, top, width, bottom)


def image_size(path: Path | str) -> tuple[int, int]:
    """Width and height of the upright picture, from the file's header alone. Raises ImageError."""

    def size(image: Image.Image) -> tuple[int, int]:
        width, height = image.size
        return (height, width) if orientation(image) in _SIDEWAYS else (width, height)

    result: tuple[int, int] = _read(Path(path), size)
    return result


def is_rotated(path: Path | str) -> bool:
    """Whether the file asks to be turned or mirrored, which many trainers ignore. Raises ImageError."""
    rotated: bool = _read(
        Path(path),
        lambda image: (
            (image.tag_v2.get(_ORIENTATION, 1) if image.format == "TIFF" else orientation(image))
            in TO_UPRIGHT
        ),
    )
    return rotated


def orientation(image: Image.Image) -> int:
    """The EXIF orientation (1..8) still to be applied to an opened, not yet loaded Pillow image."""
    if image.format == "TIFF":
        return 1  # Pillow turns TIFF files itself, size and pixels
    try:
        # Not image.getexif(): the PNG reader would decode the whole picture to look for a tag after it.
        value = Image.Image.getexif(image).get(_ORIENTATION, 1)
    except Exception:
        # Cameras and editors write broken EXIF, which Pillow reports by whatever error its parser ran into;
        # the picture itself is whole, and 1 is what every viewer shows.
        return 1
    return value if value in TO_UPRIGHT else 1


@cache
def _readable_formats() -> tuple[str, ...]:
    # A fixed list keeps out readers that start other programs (EPS) or need whole directories (FPX).
    Image.init()
    return tuple(sorted(_FORMATS.intersection(Image.OPEN)))


def _read(path: Path, use: Callable[[Any], Any]) -> Any:
    """What ``use`` makes of the opened image; see _opened."""
    with _opened(path) as image:
        return use(image)


class _Heard:
    """A file that tells how much of it was read."""

    def __init__(self, file: IO[bytes], tell_share: Callable[[float], None]) -> None:
        self._file = file
        self._size = max(os.fstat(file.fileno()).st_size, 1)
        self._read = 0
        self._tell_share = tell_share

    def read(self, length: int = -1) -> bytes:
        found = self._file.read(length)
        # Counted, not asked where the file stands: what is said about a picture may lie behind it.
        self._read += len(found)
        self._tell_share(min(self._read / self._size, 1.0))
        return found

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


@contextmanager
def _opened(path: Path, tell: Callable[[float], None] | None = None) -> Iterator[Any]:
    """The opened image; every way to fail becomes an ImageError that names the file.

    tell: hears which share of the file was read.
    """
    try:
        with path.open("rb") as file:
            heard: Any = file if tell is None else _Heard(file, tell)
            with Image.open(heard, formats=_readable_formats()) as image:
                yield image
    except FileNotFoundError as error:
        raise ImageError(
            tr("The image {path} does not exist; it was moved, renamed or deleted.", path=path)
        ) from error
    except IsADirectoryError as error:
        raise ImageError(tr("{path} is a folder, not an image.", path=path)) from error
    except PermissionError as error:
        raise ImageError(tr("The image {path} may not be read; check its permissions.", path=path)) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise ImageError(_too_large(path, str(error))) from error
    except UnidentifiedImageError as error:
        raise ImageError(_not_an_image(path)) from error
    except MemoryError as error:
        raise ImageError(
            tr("The image {path} needs more memory than there is; make a smaller copy of it.", path=path)
        ) from error
    except Exception as error:
        # Pillow's readers answer damaged data with errors of many kinds (OSError, SyntaxError, struct.error).
        raise ImageError(
            tr(
                "The image {path} is damaged or cut short ({error}); get a whole copy of it.",
                path=path,
                error=error,
            )
        ) from error


def _too_large(path: Path, pillow: str) -> str:
    pixels = re.search(r"(\d+) pixels", pillow)
    limit = decimal(2 * (Image.MAX_IMAGE_PIXELS or 0) / 1e6, 0)
    if pixels is None:
        return tr(
            "The image {path} is over the limit of {limit} megapixels; make a smaller copy of it.",
            path=path,
            limit=limit,
        )
    return tr(
        "The image {path} of {size} megapixels is over the limit of {limit} megapixels; make a smaller copy of it.",
        path=path,
        size=decimal(int(pixels[1]) / 1e6, 0),
        limit=limit,
    )


def _not_an_image(path: Path) -> str:
    with path.open("rb") as file:
        head = file.read(64)
    if not head:
        return tr("The image {path} is empty (0 bytes); get a whole copy of it.", path=path)
    if head[4:8] == b"ftyp" and re.search(rb"hei[cxfms]|hev[cx]|mif1", head[8:]):
        return tr(
            "The image {path} is in HEIF (HEIC) format, which cannot be read; convert it to JPEG or PNG.",
            path=path,
        )
    if head[4:8] == b"ftyp" and b"avif" in head:
        return tr(
            "The image {path} is in AVIF format, which this Pillow cannot read; convert it to JPEG or PNG.",
            path=path,
        )
    return tr(
        "The file {path} is not an image in a known format; it was probably only named like one.", path=path
    )


def _to_rgb(image: Image.Image, limits: tuple[float, float]) -> np.ndarray:
    """Any mode of Pillow as uint8 [H, W, 3]; ``limits``: of _gray_limits."""
    if _is_deep(image):
        return _stretched(np.asarray(image), limits, image.info.get("transparency"))
    if image.mode == "CMYK":
        return np.asarray(_cmyk_to_rgb(image))
    if image.mode == "LAB":
        return np.asarray(_through_profile(image, ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))))
    if image.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in image.info:
        return np.asarray(_over_white(image))
    return np.asarray(image.convert("RGB"))


def _over_white(image: Image.Image) -> Image.Image:
    if image.mode == "La":
        image = image.convert("LA")
    upper = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", upper.size, "white"), upper).convert("RGB")


def _cmyk_to_rgb(image: Image.Image) -> Image.Image:
    profile = image.info.get("icc_profile")
    if profile:
        try:
            return _through_profile(image, ImageCms.ImageCmsProfile(io.BytesIO(profile)))
        except (ImageCms.PyCMSError, OSError):
            # A damaged profile, or one of another colour space: plain conversion still shows the picture.
            pass
    return image.convert("RGB")


def _through_profile(image: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    converted = ImageCms.profileToProfile(image, profile, srgb, outputMode="RGB")
    if converted is None:
        raise ImageCms.PyCMSError("no conversion to sRGB")
    return converted


def _is_deep(image: Image.Image) -> bool:
    return image.mode in ("I", "F") or image.mode.startswith("I;16")


def _gray_limits(image: Image.Image) -> tuple[float, float]:
    """The values of deep gray that become black and white: the 0.1st and the 99.9th percentile.

    Percentiles rather than minimum and maximum, because one hot or dead sensor pixel would leave the rest of
    the picture black; rather than the full 16 bits, because real cameras fill a small part of them. Of a large
    picture an even sample is enough.
    """
    if not _is_deep(image):
        return 0.0, 255.0
    values = np.asarray(image)
    step = max(1, math.isqrt(values.size // _SAMPLE))
    sample = values[::step, ::step]
    finite = sample[np.isfinite(sample)]
    low, high = np.percentile(finite, (0.1, 99.9)) if finite.size else (0.0, 1.0)
    if high <= low:
        low, high = float(finite.min()), max(float(finite.max()), float(finite.min()) + 1.0)
    return float(low), float(high)


def _stretched(values: np.ndarray, limits: tuple[float, float], transparent: object) -> np.ndarray:
    """Deep gray as 8 bits: ``limits`` become black and white."""
    low, high = limits
    scaled = (values.astype(np.float32) - low) * (255.0 / (high - low))
    gray = np.nan_to_num(scaled, nan=0.0, posinf=255.0, neginf=0.0).clip(0, 255).round().astype(np.uint8)
    if isinstance(transparent, int):
        gray[values == transparent] = 255
    return np.repeat(gray[:, :, None], 3, axis=2)
