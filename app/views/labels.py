"""Labels of boxes: pictures of text in the class's colour, and a free place on the screen for each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from app.core.records import text_on

_KEPT = 2000
_CELL = 4
_LEAST_ROOM = 90.0
_MOST_ROOM = 400.0
_PADDING = 10


@dataclass(frozen=True)
class Caption:
    """What a label says: the class, the same with the score where it has one, and how it looks."""

    name: str
    whole: str
    colour: str
    candidate: bool


class Chips:
    """Draws captions; keeps the pictures, since hundreds of boxes share a few and text is slow to draw."""

    def __init__(self) -> None:
        self.font = QFont()
        self._kept: dict[tuple[str, str, bool, float], QPixmap] = {}

    def set_font(self, font: QFont) -> None:
        """Write in ``font`` from now on."""
        if font != self.font:
            self.font = font
            self._kept.clear()

    def variants(self, caption: Caption, room: float | None, scale: float) -> list[QPixmap]:
        """The pictures to try, the longest first, that are at most ``room`` screen pixels wide (None: any).

        A name that is wider than the room, or than a box's label may stand out, is cut short.
        """
        if room is None:
            return [self._chip(caption.whole, caption, scale)]
        most = min(max(room, _LEAST_ROOM), _MOST_ROOM) - _PADDING
        metrics = QFontMetricsF(self.font)
        texts = [metrics.elidedText(caption.name, Qt.TextElideMode.ElideRight, most)]
        if caption.whole != caption.name and metrics.horizontalAdvance(caption.whole) <= most:
            texts.insert(0, caption.whole)
        return [self._chip(text, caption, scale) for text in texts]

    def _chip(self, text: str, caption: Caption, scale: float) -> QPixmap:
        key = (text, caption.colour, caption.candidate, scale)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) > _KEPT:
                self._kept.clear()
            found = self._kept[key] = _draw_chip(text, caption, scale, self.font)
        return found


class Occupied:
    """Which parts of the screen have a label already, in small cells.

    The cells are fixed to the image, not to the window, so that labels do not jump while the image is scrolled.
    """

    def __init__(self, seen: QRectF, origin: QPointF) -> None:
        self._seen = seen
        self._left = origin.x() % _CELL - _CELL
        self._top = origin.y() % _CELL - _CELL
        rows, columns = ceil(seen.height() / _CELL) + 3, ceil(seen.width() / _CELL) + 3
        self._cells = np.zeros((rows, columns), bool)

    def take(self, place: QRectF) -> bool:
        """Take ``place`` where it is free and within the screen; whether it was."""
        if not self._seen.contains(place):
            return False
        cells = self._under(place)
        if self._cells[cells].any():
            return False
        self._cells[cells] = True
        return True

    def claim(self, place: QRectF) -> None:
        """Take ``place`` whether it is free or not."""
        self._cells[self._under(place & self._seen)] = True

    def _under(self, place: QRectF) -> tuple[slice, slice]:
        left, top = place.left() - self._left, place.top() - self._top
        return (
            slice(int(top // _CELL), ceil((top + place.height()) / _CELL)),
            slice(int(left // _CELL), ceil((left + place.width()) / _CELL)),
        )


def spots(rect: QRectF, size: QSizeF, seen: QRectF) -> Iterable[QRectF]:
    """Places for a label of ``size`` at a box ``rect`` (all in screen pixels), the best first."""
    width, height = size.width(), size.height()
    left = min(max(rect.left() - 1, seen.left()), max(seen.left(), seen.right() - width))
    right = max(left, min(rect.right() + 1, seen.right()) - width)
    above, below = rect.top() - height - 1, rect.bottom() + 1
    inside = max(rect.top() + 2, seen.top())
    if above >= seen.top():
        yield QRectF(left, above, width, height)
    yield QRectF(left, inside, width, height)
    if above >= seen.top():
        yield QRectF(right, above, width, height)
    yield QRectF(left, below, width, height)
    yield QRectF(right, min(rect.bottom() - 2, seen.bottom()) - height, width, height)


def _draw_chip(text: str, caption: Caption, scale: float, font: QFont) -> QPixmap:
    metrics = QFontMetricsF(font)
    width, height = ceil(metrics.horizontalAdvance(text)) + _PADDING, ceil(metrics.height()) + 3
    picture = QPixmap(ceil(width * scale), ceil(height * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    background = QColor(caption.colour)
    background.setAlpha(225 if caption.candidate else 255)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # A dark rim sets the label off from a picture of its own colour.
    painter.setPen(QPen(QColor(0, 0, 0, 130), 1))
    painter.setBrush(background)
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), 3, 3)
    painter.setFont(font)
    painter.setPen(QColor(text_on(caption.colour)))
    painter.drawText(QRectF(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture
