"""Image files read away from the GUI thread: the open image, in several sizes, and the one after it."""

from __future__ import annotations

import logging
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.core.images import ImageError, load_image

log = logging.getLogger(__name__)

_LARGEST_SHOWN = 80_000_000
_SMALLEST_LEVEL = 1400
_KEPT_BYTES = 60_000_000
"""Images beyond the open one and the next are kept while all together are no larger."""


@dataclass(frozen=True, eq=False)
class Pixels:
    """An image ready to be drawn: the same picture in falling sizes, and the size of the file's own."""

    image_id: int
    levels: tuple[QImage, ...]
    width: int
    height: int

    @property
    def size_in_bytes(self) -> int:
        return sum(level.sizeInBytes() for level in self.levels)


class PixelLoader(QObject):
    """Loads the image asked for last, and the next one ahead; keeps the last few."""

    loaded = Signal(object)
    """Pixels of the image asked for last."""
    failed = Signal(int, str)
    """Image id and one sentence, for the image asked for last."""

    _done = Signal(int, object)
    _broken = Signal(int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(2, "pixels")
        self._kept: OrderedDict[int, Pixels] = OrderedDict()
        self._wanted: int | None = None
        self._ahead: int | None = None
        # Image ids begin anew in each project; what was asked for in an earlier one belongs to it alone.
        self._generation = 0
        self._done.connect(self._take)
        self._broken.connect(self._tell)

    def load(self, image_id: int, path: Path) -> None:
        """Ask for an image; an earlier one that is not read yet is dropped."""
        self._wanted = image_id
        kept = self._kept.get(image_id)
        if kept is not None:
            self._kept.move_to_end(image_id)
            self.loaded.emit(kept)
            return
        self._pool.submit(self._read, self._generation, image_id, path)

    def load_ahead(self, image_id: int, path: Path) -> None:
        """Read an image that is likely to be asked for next."""
        if image_id not in self._kept:
            self._ahead = image_id
            self._pool.submit(self._read, self._generation, image_id, path)

    def drop(self, image_id: int) -> None:
        """Keep no pixels of an image whose file changed."""
        self._kept.pop(image_id, None)

    def forget(self) -> None:
        """Drop everything, also what is being read: another project is open."""
        self._generation += 1
        self._wanted = self._ahead = None
        self._kept.clear()

    def stop(self) -> None:
        """End the thread."""
        self.forget()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _read(self, generation: int, image_id: int, path: Path) -> None:
        if (
            generation != self._generation
            or image_id not in (self._wanted, self._ahead)
            or image_id in self._kept
        ):
            return
        try:
            self._done.emit(generation, _pixels(image_id, load_image(path)))
        except ImageError as error:
            self._broken.emit(generation, image_id, str(error))
        except Exception as error:
            # Nobody looks at this thread's exceptions; the person gets a sentence, the log the traceback.
            log.exception("loading %s failed", path)
            self._broken.emit(generation, image_id, f"The image {path} cannot be shown ({error}).")

    def _take(self, generation: int, pixels: Pixels) -> None:
        if generation != self._generation or pixels.image_id not in (self._wanted, self._ahead):
            return
        self._kept[pixels.image_id] = pixels
        for oldest in [kept for kept in self._kept if kept not in (self._wanted, self._ahead)]:
            if sum(kept.size_in_bytes for kept in self._kept.values()) <= _KEPT_BYTES:
                break
            del self._kept[oldest]
        if pixels.image_id == self._wanted:
            self.loaded.emit(pixels)

    def _tell(self, generation: int, image_id: int, sentence: str) -> None:
        if generation == self._generation and image_id == self._wanted:
            self.failed.emit(image_id, sentence)


def _pixels(image_id: int, array: np.ndarray) -> Pixels:
    height, width = array.shape[:2]
    picture = Image.fromarray(array)
    while picture.width * picture.height > _LARGEST_SHOWN:
        picture = picture.reduce(2)
    levels = [qimage(picture)]
    while max(picture.size) > _SMALLEST_LEVEL:
        picture = picture.reduce(2)
        levels.append(qimage(picture))
    return Pixels(image_id, tuple(levels), width, height)


def qimage(picture: Image.Image) -> QImage:
    """A Pillow image as Qt draws it, with pixels of its own."""
    data = picture.convert("RGB").tobytes()
    shared = QImage(data, picture.width, picture.height, picture.width * 3, QImage.Format.Format_RGB888)
    # The conversion copies, so the picture outlives ``data``; 32 bits are what the screen draws fastest.
    return shared.convertToFormat(QImage.Format.Format_RGB32)
