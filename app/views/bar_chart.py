"""A bar chart of a few counts: bars from left to right, each with its numbers written beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.tongue import number, present, tr

_BAR, _LINE = 16, 26
_LEGEND = 26
_WIDEST_NAME = 190
# Okabe and Ito's colours, told apart by people of every colour vision; each series has a pattern of its own too.
_SERIES = (
    ("#0072b2", Qt.BrushStyle.SolidPattern),
    ("#e69f00", Qt.BrushStyle.BDiagPattern),
    ("#009e73", Qt.BrushStyle.Dense4Pattern),
    ("#cc79a7", Qt.BrushStyle.FDiagPattern),
)


class BarChart(QWidget):
    """Draws rows of (name, values), the values of a row one after another in one bar.

    It takes the focus, and says all of its numbers to a screen reader.
    """

    def __init__(
        self,
        title: str,
        series: Sequence[str],
        rows: Sequence[tuple[str, tuple[int, ...]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._series = tuple(series)
        self._rows = tuple(rows)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        self.setAccessibleDescription(self.text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._series = tuple(map(present, self._series))
            self._rows = tuple((present(name), values) for name, values in self._rows)
            self.setAccessibleDescription(self.text())
            self.update()

    def text(self) -> str:
        """All numbers, as they are read out."""
        return "; ".join(f"{name}: {self._said(values)}" for name, values in self._rows) or tr("nothing yet")

    def sizeHint(self) -> QSize:  # noqa: N802
        legend = _LEGEND if len(self._series) > 1 else 0
        return QSize(520, legend + max(len(self._rows), 1) * _LINE + 8)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(340, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 4.0
        if not self._rows:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Nothing to count yet."))
        else:
            if len(self._series) > 1:
                self._paint_legend(painter, top)
                top += _LEGEND
            self._paint_rows(painter, top)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def _paint_legend(self, painter: QPainter, top: float) -> None:
        x = 6.0
        metrics = painter.fontMetrics()
        for place, name in enumerate(self._series):
            self._fill(painter, place, QRectF(x, top + 4, 14, 12))
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            width = metrics.horizontalAdvance(name) + 4
            painter.drawText(QRectF(x + 20, top, width, 20), Qt.AlignmentFlag.AlignVCenter, name)
            x += 20 + width + 14

    def _paint_rows(self, painter: QPainter, top: float) -> None:
        metrics = painter.fontMetrics()
        names = min(max(metrics.horizontalAdvance(name) for name, _ in self._rows) + 16, _WIDEST_NAME)
        numbers = max(metrics.horizontalAdvance(self._short(values)) for _, values in self._rows) + 14
        room = max(self.width() - names - numbers - 6, 10)
        most = max(max(sum(values) for _, values in self._rows), 1)
        for name, values in self._rows:
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            told = metrics.elidedText(name, Qt.TextElideMode.ElideRight, names - 14)
            painter.drawText(QRectF(6, top, names - 12, _LINE), Qt.AlignmentFlag.AlignVCenter, told)
            x = float(names)
            for place, value in enumerate(values):
                width = value / most * room
                if value:
                    self._fill(painter, place, QRectF(x, top + (_LINE - _BAR) / 2, max(width, 1.5), _BAR))
                x += width
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(
                QRectF(x + 8, top, numbers, _LINE), Qt.AlignmentFlag.AlignVCenter, self._short(values)
            )
            top += _LINE

    def _fill(self, painter: QPainter, place: int, rect: QRectF) -> None:
        name, pattern = _SERIES[place % len(_SERIES)]
        colour = QColor(name)
        if self.palette().color(QPalette.ColorRole.Base).lightness() < 128:
            colour = colour.lighter(135)
        painter.setPen(QPen(colour, 1))
        faint = QColor(colour)
        faint.setAlpha(70)
        painter.fillRect(rect, faint)
        painter.setBrush(QBrush(colour, pattern))
        painter.drawRect(rect)

    def _short(self, values: tuple[int, ...]) -> str:
        return " + ".join(number(value) for value in values)

    def _said(self, values: tuple[int, ...]) -> str:
        return ", ".join(f"{number(value)} {name}" for name, value in zip(self._series, values, strict=True))
