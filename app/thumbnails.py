"""Thumbnails of the image list, made in threads of their own: what is in sight first, what is scrolled past never."""

from __future__ import annotations

import io
import logging
import threading
from collections import deque
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.core.images import TO_UPRIGHT, ImageError, load_image, orientation
from app.core.thumbnail_cache import ThumbnailCache, cache_folder, file_key

log = logging.getLogger(__name__)

THUMBNAIL = 96
"""The longer side of a thumbnail in pixels."""

_THREADS = 2


class Thumbnails(QObject):
    """Makes the thumbnails that are wanted now, in the order given; what was wanted before and is not begun is not."""

    ready = Signal(int, QImage)
    """Image id and its thumbnail; a null image where the file cannot be read."""

    _made = Signal(int, int, QImage)

    def __init__(self, parent: QObject | None = None, cache: ThumbnailCache | None = None) -> None:
        super().__init__(parent)
        self._cache = cache or ThumbnailCache(cache_folder() / "thumbnails.db")
        self._pool = ThreadPoolExecutor(_THREADS, "thumbnails")
        self._lock = threading.Lock()
        self._waiting: deque[tuple[int, Path]] = deque()
        self._begun: set[int] = set()
        self._running = 0
        self._stopped = False
        self._generation = 0
        self._made.connect(self._take)

    def want(self, images: Sequence[tuple[int, Path]]) -> None:
        """Want the thumbnails of these images (id, file), the first ones first, and no others any more."""
        if self._stopped:
            return
        with self._lock:
            self._waiting = deque(image for image in images if image[0] not in self._begun)
            missing = min(_THREADS - self._running, len(self._waiting))
            self._running += missing
        for _ in range(missing):
            self._pool.submit(self._work)

    def forget(self) -> None:
        """Drop what waits or is being made: another project is open."""
        with self._lock:
            self._generation += 1
            self._waiting.clear()
            self._begun.clear()

    def stop(self) -> None:
        """End the threads."""
        self._stopped = True
        self.forget()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._cache.close()

    def _work(self) -> None:
        """Make what waits until nothing does."""
        while True:
            with self._lock:
                if not self._waiting:
                    self._running -= 1
                    return
                generation = self._generation
                image_id, path = self._waiting.popleft()
                self._begun.add(image_id)
            self._made.emit(generation, image_id, self._picture(path))

    def _picture(self, path: Path) -> QImage:
        try:
            key = file_key(path, path.stat())
            data = self._cache.get(key)
            if data is None:
                data = _encoded(thumbnail(path))
                self._cache.put(key, data)
            return _decoded(data)
        except (ImageError, OSError):
            # The list shows a placeholder; the sentence is told when the image is opened.
            log.debug("no thumbnail of %s", path, exc_info=True)
        except Exception:
            log.exception("no thumbnail of %s", path)
        return QImage()

    def _take(self, generation: int, image_id: int, picture: QImage) -> None:
        with self._lock:
            current = generation == self._generation
            if current:
                self._begun.discard(image_id)
        if current:
            self.ready.emit(image_id, picture)


def thumbnail(path: Path) -> Image.Image:
    """The upright picture at thumbnail size. Raises ImageError."""
    try:
        with Image.open(path) as image:
            # JPEG decodes to an eighth at a fraction of the cost; other files are read whole, upright and safe.
            if image.format in ("JPEG", "MPO") and image.mode in ("RGB", "L"):
                turn = TO_UPRIGHT.get(orientation(image))
                image.draft("RGB", (THUMBNAIL * 2, THUMBNAIL * 2))
                small = image.convert("RGB")
                small.thumbnail((THUMBNAIL, THUMBNAIL))
                return small if turn is None else small.transpose(turn)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        log.debug("no quick thumbnail of %s", path, exc_info=True)
    whole = Image.fromarray(load_image(path))
    whole.thumbnail((THUMBNAIL, THUMBNAIL), reducing_gap=2.0)
    return whole


def _decoded(data: bytes) -> QImage:
    """By Pillow: Qt asks each of its readers whether it knows the format, and that of SVG connects a signal while this
    thread holds Python's lock; the window's thread, which may hold the signals', then waits for ever."""
    with Image.open(io.BytesIO(data)) as opened:
        picture = opened.convert("RGB")
    width, height = picture.size
    pixels = QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    return pixels.convertToFormat(QImage.Format.Format_RGB32)


def _encoded(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=88)
    return buffer.getvalue()
