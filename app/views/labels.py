"""Labels of boxes: pictures of text in the class's colour, and a free place on the screen for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from app.core.records import text_on

_KEPT = 2000
_CELL = 4
_LEAST_ROOM = 120.0
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
            texts = texts_that_fit(caption, QFontMetricsF(self.font), most)
            found = self._fitting[key] = tuple(self._chip(text, caption, scale) for text in texts)
        return found

    def fitting_all(
        self, captions: Sequence[Caption], numbers: np.ndarray, rooms: np.ndarray, scale: float
    ) -> list[tuple[Chip, ...]]:
        """What ``fitting`` answers for many boxes at once: ``numbers`` of their captions, and the room of each."""
        most = np.clip(rooms, _LEAST_ROOM, _MOST_ROOM).astype(int)
        kinds, kind_of = np.unique(numbers * (int(_MOST_ROOM) + 1) + most, return_inverse=True)
        found = [
            self.fitting(captions[number], room, scale)
            for number, room in (divmod(kind, int(_MOST_ROOM) + 1) for kind in kinds.tolist())
        ]
        return [found[kind] for kind in kind_of.tolist()]

    def height(self, scale: float) -> float:
        """The height of every label, in screen pixels."""
        return ceil(_height(self.font) * scale) / scale

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


class Placed(NamedTuple):
    """A label at its place: the number of its box, its picture, and its left upper corner in screen pixels."""

    box: int
    chip: Chip
    at: QPointF


class Arranged:
    """Labels at their places, and how they go with their boxes when these move on the screen."""

    def __init__(self, labels: list[Placed], corners: np.ndarray) -> None:
        """corners: float [N, 4], x1, y1, x2, y2 in screen pixels, of all boxes, which the labels name by number."""
        self.labels = labels
        self.boxes = np.array([label.box for label in labels], np.int64)
        self._before = corners[self.boxes]

    def carried(self, corners: np.ndarray, visible: np.ndarray, seen: QRectF) -> list[Placed]:
        """The labels beside their boxes as these lie now, and inside ``seen``; of those that are ``visible``.

        corners: as in the constructor, but of the labels' boxes. A label keeps its distance from the sides of its box
        that it was near to; two may come to lie on each other.
        """
        left, top, right, bottom = _corners(seen)
        x, width, y, height = self._measures
        x1, y1, x2, y2 = self._before.T
        at_left = abs(x - x1) <= abs(x + width - x2)
        near_top = np.minimum(abs(y + height - y1), abs(y - y1))
        near_bottom = np.minimum(abs(y + height - y2), abs(y - y2))
        moved = (corners - self._before).T
        new_x = x + np.where(at_left, moved[0], moved[2])
        new_y = y + np.where(near_top <= near_bottom, moved[1], moved[3])
        new_x = np.maximum(np.minimum(new_x, right - width), left)
        new_y = np.maximum(np.minimum(new_y, bottom - height), top)
        places = zip(self.labels, new_x.tolist(), new_y.tolist(), visible.tolist(), strict=True)
        return [Placed(label.box, label.chip, QPointF(x, y)) for label, x, y, shown in places if shown]

    @cached_property
    def _measures(self) -> np.ndarray:
        """float [4, N]: x, width, y, height of each label."""
        rows = [(label.at.x(), label.chip.width, label.at.y(), label.chip.height) for label in self.labels]
        return np.array(rows, float).reshape(-1, 4).T


class Places:
    """Finds places for labels on the screen, where no other label is.

    It knows what is taken in small cells, which are fixed to the image and not to the window, so that labels do
    not jump while the image is scrolled. Every label is equally high.
    """

    def __init__(self, seen: QRectF, origin: QPointF, height: float) -> None:
        self._seen = _corners(seen)
        self._left = origin.x() % _CELL - _CELL
        self._top = origin.y() % _CELL - _CELL
        self._columns = ceil(seen.width() / _CELL) + 3
        self._height = height
        self._least_rows = int(height // _CELL) + 1
        # A bit for each column of cells. Row r tells what is taken in any row of a label that begins in r, so that
        # one or two rows answer for a label: thousands are asked for each frame.
        self._taken = [0] * (ceil(seen.height() / _CELL) + 4)
        self._taken.append(_ALL_TAKEN)

    def arrange(
        self, boxes: Sequence[int], rects: np.ndarray, chips: Sequence[tuple[Chip, ...]]
    ) -> list[Placed]:
        """A place for the label of each box that has a free one: the best, and the longest of its chips that fits.

        boxes: their numbers. rects: float [N, 4], x1, y1, x2, y2 in screen pixels. chips: for each one or two, the
        shortest last. The boxes choose in their order.
        """
        short = self._spots(rects, np.array([pair[-1].width for pair in chips]))
        with_longer = [number for number, pair in enumerate(chips) if len(pair) > 1]
        long = self._spots(rects[with_longer], np.array([chips[number][0].width for number in with_longer]))
        of_longer = {number: at * _SPOTS for at, number in enumerate(with_longer)}
        taken, first, last, masks = self._taken, short.first, short.last, short.masks
        found = []
        for number, (box, pair) in enumerate(zip(boxes, chips, strict=True)):
            for spot in range(number * _SPOTS, (number + 1) * _SPOTS):
                if (taken[first[spot]] | taken[last[spot]]) & masks[spot]:
                    continue
                chosen, at, chip = short, spot, pair[-1]
                if number in of_longer:
                    longer = of_longer[number] + spot % _SPOTS
                    if not (taken[long.first[longer]] | taken[long.last[longer]]) & long.masks[longer]:
                        chosen, at, chip = long, longer, pair[0]
                self._take(chosen.first[at], chosen.last[at] + self._least_rows, chosen.masks[at])
                found.append(Placed(box, chip, QPointF(chosen.x[at], chosen.y[at])))
                break
        return found

    def first(self, chip: Chip, rect: QRectF) -> QPointF:
        """The best place at a box ``rect``, whatever is there."""
        spots = self._spots(np.array([_corners(rect)]), np.array([chip.width]))
        spot = 0 if spots.y[0] >= self._seen[1] else 1
        return QPointF(spots.x[spot], spots.y[spot])

    def take(self, place: QRectF) -> None:
        """Let no label come there."""
        left, top, right, bottom = self._seen
        inside = place & QRectF(left, top, right - left, bottom - top)
        if inside.isEmpty():
            return
        x1, y1, x2, y2 = _corners(inside)
        first, last = (int((y - self._top) // _CELL) for y in (y1, y2))
        column, last_column = (int((x - self._left) // _CELL) for x in (x1, x2))
        self._take(first, last + 1, ((1 << (last_column - column + 1)) - 1) << column)

    def _take(self, first: int, end: int, mask: int) -> None:
        for row in range(max(first - self._least_rows + 1, 0), end):
            self._taken[row] |= mask

    def _spots(self, rects: np.ndarray, widths: np.ndarray) -> _Spots:
        """Where labels of some widths may stand at boxes, the best first.

        Above the box at the left, inside it there, above it at the right, below it at the left, inside at the right.
        """
        x1, y1, x2, y2 = rects.T
        left, top, right, bottom = self._seen
        at_left = np.minimum(np.maximum(x1 - 1, left), np.maximum(left, right - widths))
        at_right = np.maximum(at_left, np.minimum(x2 + 1, right) - widths)
        above = y1 - self._height - 1
        inside = np.maximum(y1 + 2, top), np.minimum(y2 - 2, bottom) - self._height
        x = np.stack([at_left, at_left, at_right, at_left, at_right], axis=1)  # [N, _SPOTS]
        y = np.stack([above, inside[0], above, y2 + 1, inside[1]], axis=1)
        on_screen = (x >= left) & (x + widths[:, None] <= right) & (y >= top) & (y + self._height <= bottom)
        cells = [
            ((places - start) // _CELL).astype(int)
            for places, start in (
                (x, self._left),
                (x + widths[:, None], self._left),
                (y, self._top),
                (y + self._height, self._top),
            )
        ]
        column, last_column, first, last = cells
        runs = [(1 << length) - 1 for length in range(self._columns + 1)]
        lengths = np.where(on_screen, last_column - column + 1, 1)
        return _Spots(
            x.ravel().tolist(),
            y.ravel().tolist(),
            np.where(on_screen, first, -1).ravel().tolist(),
            np.where(on_screen, last - self._least_rows + 1, -1).ravel().tolist(),
            [
                runs[length] << start
                for length, start in zip(
                    lengths.ravel().tolist(), np.where(on_screen, column, 0).ravel().tolist(), strict=True
                )
            ],
        )


_SPOTS = 5
_ALL_TAKEN = -1
"""Every bit; the row of what would not lie on the screen."""


@dataclass(frozen=True, eq=False)
class _Spots:
    """Places for labels, _SPOTS a box, in lists: single values of arrays are slow to read."""

    x: list[float]
    y: list[float]
    first: list[int]
    """The first row of cells; -1 off the screen."""
    last: list[int]
    """The row in which the last of its rows begin, as many as any label has."""
    masks: list[int]
    """A bit for each column of cells."""


def _corners(rect: QRectF) -> tuple[float, float, float, float]:
    return rect.left(), rect.top(), rect.x() + rect.width(), rect.y() + rect.height()


def _height(font: QFont) -> int:
    return ceil(QFontMetricsF(font).height()) + 3


def texts_that_fit(caption: Caption, metrics: QFontMetricsF, most: int) -> list[str]:
    """What a label may say in ``most`` pixels, the longest first: a name too long loses its middle, never its score."""
    if metrics.horizontalAdvance(caption.whole) <= most:
        return list(dict.fromkeys((caption.whole, caption.name)))
    before, name, after = caption.whole.partition(caption.name)
    room = most - metrics.horizontalAdvance(before + after)
    return [before + metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room) + after]


def _draw_chip(text: str, caption: Caption, scale: float, font: QFont) -> QPixmap:
    metrics = QFontMetricsF(font)
    width, height = ceil(metrics.horizontalAdvance(text)) + _PADDING, _height(font)
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
