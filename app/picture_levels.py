"""A picture in falling sizes, each half of the one before; large ones lie on the disk and come in as they are seen."""

from __future__ import annotations

import logging
import mmap
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np
import platformdirs
from PIL import Image
from PySide6.QtGui import QImage

from app.core.images import image_size, load_image, read_coarse, read_strips

log = logging.getLogger(__name__)

LARGE = 32_000_000
"""A picture of more pixels than this is shown coarse first, and its larger sizes lie on the disk."""

_ROWS = 256  # a power of two, so that every size halves it to whole rows; few, so that the window can draw between
_SMALLEST_LEVEL = 1400

_one_at_a_time = threading.Lock()
"""Decoding takes four bytes a pixel for a moment; two large images at once would take twice that."""


class MappedImage(QImage):
    """An image whose pixels lie in a temporary file; the file goes with it."""

    def __init__(self, memory: mmap.mmap, width: int, height: int) -> None:
        super().__init__(memoryview(memory), width, height, width * 4, QImage.Format.Format_RGB32)
        self._memory = memory


@dataclass(frozen=True, eq=False)
class Pixels:
    """An image ready to be drawn: the same picture in falling sizes, and the size of the file's own."""

    image_id: int
    levels: tuple[QImage, ...]
    width: int
    height: int
    coarse: bool = False
    """Whether it stands in for a better one that is still being read."""

    @property
    def size_in_bytes(self) -> int:
        """Memory that it takes; what lies on the disk is not counted."""
        return sum(level.sizeInBytes() for level in self.levels if not isinstance(level, MappedImage))

    @property
    def size_on_disk(self) -> int:
        """Bytes of temporary files."""
        return sum(level.sizeInBytes() for level in self.levels if isinstance(level, MappedImage))


def read_pixels(
    image_id: int,
    path: Path,
    wanted: Callable[[], bool] = lambda: True,
    tell: Callable[[float], None] = lambda _: None,
) -> Pixels | None:
    """Read an image of any size; None where it is not ``wanted`` any more. Raises ImageError.

    tell: hears how far a large one is, from 0 to 1.
    """
    width, height = image_size(path)
    if width * height <= LARGE:
        return pixels_of(image_id, load_image(path))
    with _one_at_a_time:
        return _read_large(image_id, path, (width, height), wanted, tell)


def is_large(path: Path) -> bool:
    """Whether an image is one of those that are shown coarse first. Raises ImageError."""
    width, height = image_size(path)
    return width * height > LARGE


def _read_large(
    image_id: int,
    path: Path,
    size: tuple[int, int],
    wanted: Callable[[], bool],
    tell: Callable[[float], None],
) -> Pixels | None:
    width, height = size
    if not wanted():
        return None
    builders = _builders(width, height)
    for strip in read_strips(path, _ROWS, tell):
        if not wanted():
            return None
        part = Image.fromarray(strip)
        for number, builder in enumerate(builders):
            part = part.reduce(2) if number else part
            builder.add(part)
    levels = [level for builder in builders if (level := builder.finished()) is not None]
    return Pixels(image_id, tuple(levels), width, height)


def coarse_pixels(image_id: int, path: Path) -> Pixels | None:
    """A first view of a large image in a fraction of the time; None where none is to be had. Raises ImageError."""
    width, height = image_size(path)
    if width * height <= LARGE:
        return None
    array = read_coarse(path)
    return (
        None if array is None else Pixels(image_id, (to_qimage(Image.fromarray(array)),), width, height, True)
    )


def pixels_of(image_id: int, array: np.ndarray) -> Pixels:
    """The picture ``array``, uint8 [H, W, 3], with its smaller sizes."""
    height, width = array.shape[:2]
    picture = Image.fromarray(array)
    levels = [to_qimage(picture)]
    while max(picture.size) > _SMALLEST_LEVEL:
        picture = picture.reduce(2)
        levels.append(to_qimage(picture))
    return Pixels(image_id, tuple(levels), width, height)


def to_qimage(picture: Image.Image) -> QImage:
    """A picture of Pillow as one that Qt draws fastest."""
    image = QImage(
        _rows_of(picture), picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGB32
    )
    return image.copy()  # so that it outlives the bytes


def _rows_of(picture: Image.Image) -> bytes:
    """The pixels as Qt's RGB32 lays them out in memory."""
    return picture.convert("RGBA").tobytes("raw", "BGRA")


def _builders(width: int, height: int) -> list[_Level]:
    builders = [_Level(width, height)]
    while max(width, height) > _SMALLEST_LEVEL:
        width, height = (width + 1) // 2, (height + 1) // 2
        builders.append(_Level(width, height))
    return builders


class _Level:
    """One size of the picture while it comes in strips: a file where it is large, else memory."""

    def __init__(self, width: int, height: int) -> None:
        self._width, self._height = width, height
        self._whole: IO[bytes] | bytearray | None = bytearray()
        if width * height > LARGE // 4:
            self._whole = _temporary_file()

    def add(self, strip: Image.Image) -> None:
        rows = _rows_of(strip)
        if isinstance(self._whole, bytearray):
            self._whole += rows
        elif self._whole is not None:
            try:
                self._whole.write(rows)
            except OSError:
                # A full disk: the smaller sizes still show the picture, less sharp when one zooms in.
                log.warning("no room for a large image at its full size", exc_info=True)
                self._whole.close()
                self._whole = None

    def finished(self) -> QImage | None:
        """The image; None where the disk had no room for it."""
        if isinstance(self._whole, bytearray):
            image = QImage(
                bytes(self._whole), self._width, self._height, self._width * 4, QImage.Format.Format_RGB32
            )
            return image.copy()
        if self._whole is None:
            return None
        with self._whole as file:
            file.flush()
            # The mapping keeps the pixels after the file is closed, and the system reads them in as they are drawn.
            return MappedImage(
                mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), self._width, self._height
            )


def _temporary_file() -> IO[bytes] | None:
    """A file without a name in the person's cache folder: /tmp is often memory, which is what is to be saved."""
    try:
        folder = platformdirs.user_cache_path("phrasebox", appauthor=False, ensure_exists=True)
        return tempfile.TemporaryFile(dir=folder, buffering=0)
    except OSError:
        log.warning("no folder for the full size of large images", exc_info=True)
        return None
