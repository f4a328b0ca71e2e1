"""Labels of boxes: pictures of text in the class's colour, and a free place on the screen for each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
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


@dataclass(frozen=True, eq=False)
class Chip:
    """The picture of a caption, and its size in screen pixels."""

    picture: QPixmap
    width: float
    height: float


class Chips:
    """Draws captions; keeps the pictures, since hundreds of boxes share a few and text is slow to draw."""

    def __init__(self) -> None:
        self.font = QFont()
        self._kept: dict[tuple[str, str, bool, float], Chip] = {}
        self._fitting: dict[tuple[Caption, int, float], tuple[Chip, ...]] = {}

    def set_font(self, font: QFont) -> None:
        """Write in ``font`` from now on."""
        if font != self.font:
            self.font = font
            self._kept.clear()
            self._fitting.clear()

    def whole(self, caption: Caption, scale: float) -> Chip:
        """The whole caption, however wide."""
        return self._chip(caption.whole, caption, scale)

    def fitting(self, caption: Caption, room: float, scale: float) -> tuple[Chip, ...]:
        """The pictures to try, the longest first, that are at most ``room`` screen pixels wide or a little more.

        A name that is wider than the room, or than a box's label may stand out, loses its middle.
        """
        most = int(min(max(room, _LEAST_ROOM), _MOST_ROOM)) - _PADDING
        key = (caption, most, scale)
        found = self._fitting.get(key)
        if found is None:
            if len(self._fitting) > _KEPT:
                self._fitting.clear()
            texts = _texts(caption, QFontMetricsF(self.font), most)
            found = self._fitting[key] = tuple(self._chip(text, caption, scale) for text in texts)
        return found

    def _chip(self, text: str, caption: Caption, scale: float) -> Chip:
        key = (text, caption.colour, caption.candidate, scale)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) > _KEPT:
                self._kept.clear()
            picture = _draw_chip(text, caption, scale, self.font)
            size = picture.deviceIndependentSize()
            found = self._kept[key] = Chip(picture, size.width(), size.height())
        return found


class Places:
    """Finds places for labels on the screen, where no other label is.

    It knows what is taken in small cells, which are fixed to the image and not to the window, so that labels do
    not jump while the image is scrolled.
    """

    def __init__(self, seen: QRectF, origin: QPointF) -> None:
        self._seen = _corners(seen)
        self._left = origin.x() % _CELL - _CELL
        self._top = origin.y() % _CELL - _CELL
        rows, columns = ceil(seen.height() / _CELL) + 3, ceil(seen.width() / _CELL) + 3
        self._cells = np.zeros((rows, columns), bool)

    def find(self, chips: tuple[Chip, ...], rect: QRectF) -> tuple[Chip, QPointF] | None:
        """The best free place at a box ``rect``, and the longest of ``chips`` that fits there; taken from now on."""
        box, shortest = _corners(rect), chips[-1]
        for spot in _SPOTS:
            at = spot(box, shortest.width, shortest.height, self._seen)
            if at is None or not self._is_free(*at, shortest.width, shortest.height):
                continue
            chosen = shortest
            for chip in chips[:-1]:
                longer = spot(box, chip.width, chip.height, self._seen)
                if longer is not None and self._is_free(*longer, chip.width, chip.height):
                    at, chosen = longer, chip
                    break
            self._cells[self._under(*at, chosen.width, chosen.height)] = True
            return chosen, QPointF(*at)
        return None

    def first(self, chip: Chip, rect: QRectF) -> QPointF:
        """The best place at a box ``rect``, whatever is there."""
        box = _corners(rect)
        at = _above_left(box, chip.width, chip.height, self._seen)
        return QPointF(*(at or _inside_left(box, chip.width, chip.height, self._seen)))

    def take(self, place: QRectF) -> None:
        """Let no label come there."""
        left, top, right, bottom = self._seen
        inside = place & QRectF(left, top, right - left, bottom - top)
        self._cells[self._under(inside.left(), inside.top(), inside.width(), inside.height())] = True

    def _is_free(self, x: float, y: float, width: float, height: float) -> bool:
        left, top, right, bottom = self._seen
        if x < left or y < top or x + width > right or y + height > bottom:
            return False
        return not self._cells[self._under(x, y, width, height)].any()

    def _under(self, x: float, y: float, width: float, height: float) -> tuple[slice, slice]:
        x, y = x - self._left, y - self._top
        return (
            slice(int(y / _CELL), int((y + height) / _CELL) + 1),
            slice(int(x / _CELL), int((x + width) / _CELL) + 1),
        )


# Where a label of some size may stand at a box; both x1, y1, x2, y2 in screen pixels, as is what is seen.

_Corners = tuple[float, float, float, float]


def _corners(rect: QRectF) -> _Corners:
    return rect.left(), rect.top(), rect.x() + rect.width(), rect.y() + rect.height()


def _left(box: _Corners, width: float, seen: _Corners) -> float:
    return min(max(box[0] - 1, seen[0]), max(seen[0], seen[2] - width))


def _right(box: _Corners, width: float, seen: _Corners) -> float:
    return max(_left(box, width, seen), min(box[2] + 1, seen[2]) - width)


def _above_left(box: _Corners, width: float, height: float, seen: _Corners) -> tuple[float, float] | None:
    above = box[1] - height - 1
    return (_left(box, width, seen), above) if above >= seen[1] else None


def _inside_left(box: _Corners, width: float, height: float, seen: _Corners) -> tuple[float, float]:
    return _left(box, width, seen), max(box[1] + 2, seen[1])


def _above_right(box: _Corners, width: float, height: float, seen: _Corners) -> tuple[float, float] | None:
    above = box[1] - height - 1
    return (_right(box, width, seen), above) if above >= seen[1] else None


def _below_left(box: _Corners, width: float, height: float, seen: _Corners) -> tuple[float, float]:
    return _left(box, width, seen), box[3] + 1


def _inside_right(box: _Corners, width: float, height: float, seen: _Corners) -> tuple[float, float]:
    return _right(box, width, seen), min(box[3] - 2, seen[3]) - height


_SPOTS: tuple[Callable[[_Corners, float, float, _Corners], tuple[float, float] | None], ...] = (
    _above_left, _inside_left, _above_right, _below_left, _inside_right,
)  # fmt: skip


def _texts(caption: Caption, metrics: QFontMetricsF, most: int) -> list[str]:
    """What a label may say in ``most`` pixels, the longest first: a name too long loses its middle, never its score."""
    if metrics.horizontalAdvance(caption.whole) <= most:
        return list(dict.fromkeys((caption.whole, caption.name)))
    before, name, after = caption.whole.partition(caption.name)
    room = most - metrics.horizontalAdvance(before + after)
    return [before + metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room) + after]


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
