"""Image files read away from the GUI thread: the open image in several sizes, and thumbnails of the list."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict, deque
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.core.images import ImageError, load_image, orientation
from app.picture_levels import Pixels, coarse_pixels, read_pixels, to_qimage

log = logging.getLogger(__name__)

THUMBNAIL = 96
"""The longer side of a thumbnail in pixels."""

_KEPT_BYTES, _KEPT_ON_DISK = 300_000_000, 3_000_000_000
_WAITING_THUMBNAILS = 60


class PixelLoader(QObject):
    """Loads the image asked for last, and the next one ahead; keeps the last few."""

    loaded = Signal(object)
    """Pixels of the image asked for last; of a large one a coarse view first, and then itself."""
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
        def wanted() -> bool:
            return generation == self._generation and image_id in (self._wanted, self._ahead)

        if not wanted() or image_id in self._kept:
            return
        try:
            if image_id == self._wanted and (coarse := coarse_pixels(image_id, path)) is not None:
                self._done.emit(generation, coarse)
            pixels = read_pixels(image_id, path, wanted)
            if pixels is not None:
                self._done.emit(generation, pixels)
        except ImageError as error:
            self._broken.emit(generation, image_id, str(error))
        except Exception as error:
            # Nobody looks at this thread's exceptions; the person gets a sentence, the log the traceback.
            log.exception("loading %s failed", path)
            self._broken.emit(generation, image_id, f"The image {path} cannot be shown ({error}).")

    def _take(self, generation: int, pixels: Pixels) -> None:
        if generation != self._generation or pixels.image_id not in (self._wanted, self._ahead):
            return
        if not pixels.coarse:
            self._keep(pixels)
        if pixels.image_id == self._wanted:
            self.loaded.emit(pixels)

    def _keep(self, pixels: Pixels) -> None:
        """Remember an image, and drop those looked at longest ago that there is no room for."""
        self._kept[pixels.image_id] = pixels
        while len(self._kept) > 1 and (
            sum(kept.size_in_bytes for kept in self._kept.values()) > _KEPT_BYTES
            or sum(kept.size_on_disk for kept in self._kept.values()) > _KEPT_ON_DISK
        ):
            oldest = next(image_id for image_id in self._kept if image_id != self._wanted)
            del self._kept[oldest]

    def _tell(self, generation: int, image_id: int, sentence: str) -> None:
        if generation == self._generation and image_id == self._wanted:
            self.failed.emit(image_id, sentence)


class Thumbnails(QObject):
    """Makes thumbnails, the ones asked for last first; those scrolled past long ago are never made."""

    ready = Signal(int, QImage)
    """Image id and its thumbnail; a null image where the file cannot be read."""

    _made = Signal(int, int, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, "thumbnails")
        self._lock = threading.Lock()
        self._waiting: deque[tuple[int, int, Path]] = deque(maxlen=_WAITING_THUMBNAILS)
        self._generation = 0
        self._made.connect(self._take)

    def ask(self, image_id: int, path: Path) -> None:
        """Ask for the thumbnail of an image."""
        with self._lock:
            self._waiting.append((self._generation, image_id, path))
        self._pool.submit(self._make_one)

    def forget(self) -> None:
        """Drop what waits or is being made: another project is open."""
        self._generation += 1
        with self._lock:
            self._waiting.clear()

    def stop(self) -> None:
        """End the thread."""
        self.forget()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _make_one(self) -> None:
        with self._lock:
            if not self._waiting:
                return
            generation, image_id, path = self._waiting.pop()
        try:
            self._made.emit(generation, image_id, to_qimage(_thumbnail(path)))
        except ImageError:
            # The list shows a placeholder; the sentence is told when the image is opened.
            self._made.emit(generation, image_id, QImage())
        except Exception:
            log.exception("no thumbnail of %s", path)
            self._made.emit(generation, image_id, QImage())

    def _take(self, generation: int, image_id: int, picture: QImage) -> None:
        if generation == self._generation:
            self.ready.emit(image_id, picture)


def _thumbnail(path: Path) -> Image.Image:
    try:
        with Image.open(path) as image:
            # JPEG decodes to an eighth at a fraction of the cost; other files are read whole, upright and safe.
            if image.format == "JPEG" and image.mode in ("RGB", "L"):
                turn = orientation(image)
                image.draft("RGB", (THUMBNAIL * 2, THUMBNAIL * 2))
                small = image.convert("RGB")
                if turn == 1:
                    small.thumbnail((THUMBNAIL, THUMBNAIL))
                    return small
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        log.debug("no quick thumbnail of %s", path, exc_info=True)
    whole = Image.fromarray(load_image(path))
    whole.thumbnail((THUMBNAIL, THUMBNAIL), reducing_gap=2.0)
    return whole
