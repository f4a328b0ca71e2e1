"""How the scores of candidates spread, drawn above the slider that cuts them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.defaults import CANDIDATE_FLOOR
from app.core.tongue import tr

LOWEST, HIGHEST = round(CANDIDATE_FLOOR * 100), 95
"""The ends of the slider in hundredths; nothing below the lowest is stored."""

_STEP = 2
"""Hundredths that a bar is wide."""

_HEIGHT = 34


class ScoreHistogram(QWidget):
    """Pale bars for the folder, strong ones for the open image; those below the threshold are faint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._here = self._folder = np.zeros(100, np.int64)
        self._threshold = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Scores of the candidates"))

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(100, _HEIGHT)

    def show_scores(self, here: np.ndarray, folder: np.ndarray) -> None:
        """Show how many candidates have a score in each hundredth, int64 [100] each."""
        self._here, self._folder = here, folder
        many, all_of_them = int(here.sum()), int(folder.sum())
        self.setAccessibleDescription(
            tr(
                "{here} candidates in this image, {folder} in the folder",
                here=many,
                folder=all_of_them,
            )
        )
        self.update()

    def show_threshold(self, threshold: float) -> None:
        """Show the bars below as left out."""
        self._threshold = threshold
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        role = QPalette.ColorRole
        base = self.height() - 1
        painter.fillRect(QRectF(0, base, self.width(), 1), self.palette().color(role.Mid))
        pale = self.palette().color(role.PlaceholderText)
        pale.setAlpha(100)
        for counts, colour, gap in (
            (self._folder, pale, 0.5),
            (self._here, self.palette().color(role.Highlight), 1.5),
        ):
            self._paint_bars(painter, _bars(counts), colour, gap, base)

    def _paint_bars(
        self, painter: QPainter, bars: np.ndarray, colour: QColor, gap: float, base: float
    ) -> None:
        highest = bars.max(initial=0)
        if not highest:
            return
        wide = self.width() / len(bars)
        # The square root keeps the few good ones in sight beside the many poor ones.
        heights = np.sqrt(bars / highest) * (base - 1)
        for place, height in enumerate(heights.tolist()):
            if height > 0:
                shade = QColor(colour)
                below = LOWEST + place * _STEP + _STEP <= round(self._threshold * 100)
                shade.setAlpha(colour.alpha() * 3 // 10 if below else colour.alpha())
                tall = max(height, 2.0)
                painter.fillRect(
                    QRectF(place * wide + gap, base - tall, max(wide - 2 * gap, 1.0), tall), shade
                )


def _bars(counts: np.ndarray) -> np.ndarray:
    """Hundredths [100] -> bars from LOWEST to HIGHEST; what lies outside counts in the first and last."""
    inside = counts[LOWEST:HIGHEST].copy()
    inside[0] += counts[:LOWEST].sum()
    inside[-1] += counts[HIGHEST:].sum()
    return inside.reshape(-1, _STEP).sum(axis=1)
