"""Image files read away from the GUI thread: the open image, in several sizes, and the one after it."""

from __future__ import annotations

import logging
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.images import ImageError
from app.core.tongue import sentence_of, tr
from app.picture_levels import Pixels, coarse_pixels, is_large, read_pixels

log = logging.getLogger(__name__)

_KEPT_BYTES, _KEPT_ON_DISK = 60_000_000, 3_000_000_000
"""Images beyond the open one and the next are kept while all together are no larger."""


class PixelLoader(QObject):
    """Loads the image asked for last, and the next one ahead; keeps the last few."""

    loaded = Signal(object)
    """Pixels of the image asked for last; of a large one a coarse view first, and then itself."""
    failed = Signal(int, object)
    """Image id and one sentence, for the image asked for last."""

    reading = Signal(int, int)
    """Image id and per cent: how far the image asked for last is; only of a large one."""

    _done = Signal(int, object)
    _came = Signal(int, int, int)
    _broken = Signal(int, int, object)

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
        self._came.connect(self._tell_share)

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
        def wanted() -> bool:
            return generation == self._generation and image_id in (self._wanted, self._ahead)

        last = 0

        def tell(share: float) -> None:
            nonlocal last
            if int(share * 100) > last:
                last = int(share * 100)
                self._came.emit(generation, image_id, last)

        if not wanted() or image_id in self._kept:
            return
        try:
            if image_id != self._wanted and is_large(path):
                return  # read when it is asked for: its coarse view comes at once, and its memory is not needed twice
            if image_id == self._wanted and (coarse := coarse_pixels(image_id, path)) is not None:
                self._done.emit(generation, coarse)
            pixels = read_pixels(image_id, path, wanted, tell)
            if pixels is not None:
                self._done.emit(generation, pixels)
        except ImageError as error:
            self._broken.emit(generation, image_id, sentence_of(error))
        except Exception as error:
            # Nobody looks at this thread's exceptions; the person gets a sentence, the log the traceback.
            log.exception("loading %s failed", path)
            self._broken.emit(
                generation,
                image_id,
                tr("The image {path} cannot be shown ({error}).", path=path, error=error),
            )

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
        for oldest in [kept for kept in self._kept if kept not in (self._wanted, self._ahead)]:
            if (
                sum(kept.size_in_bytes for kept in self._kept.values()) <= _KEPT_BYTES
                and sum(kept.size_on_disk for kept in self._kept.values()) <= _KEPT_ON_DISK
            ):
                break
            del self._kept[oldest]

    def _tell(self, generation: int, image_id: int, sentence: str) -> None:
        if generation == self._generation and image_id == self._wanted:
            self.failed.emit(image_id, sentence)

    def _tell_share(self, generation: int, image_id: int, per_cent: int) -> None:
        if generation == self._generation and image_id == self._wanted and image_id not in self._kept:
            self.reading.emit(image_id, per_cent)
