"""A phrase as a chip: its class's colour, what it found, and hands to disable, edit, move and remove it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.core.phrase_list import Phrase
from app.core.tongue import join, tr
from app.views.rows import UNKNOWN_COLOUR

HEIGHT = 26
_WIDEST = 260
_EDGE, _SWATCH, _CROSS = 8, 12, 18

_OWN_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_F2,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Escape,
)


@dataclass(frozen=True)
class ChipContent:
    """What a chip shows: the phrase, the colour of its class (None: no such class yet), and what it found.

    here: boxes in the open image; folder: in all images; None while that is not counted.
    """

    phrase: Phrase
    colour: str | None
    here: int
    folder: int | None

    @property
    def words(self) -> str:
        """The phrase, and its class where that has another name."""
        phrase = self.phrase
        return phrase.text if phrase.text == phrase.class_name else f"{phrase.text} → {phrase.class_name}"

    @property
    def told(self) -> str:
        """All that there is to say, for tool tips and screen readers."""
        phrase, counts = self.phrase, {"here": self.here, "folder": self.folder}
        told = tr("“{phrase}” finds the class {name}", phrase=phrase.text, name=phrase.class_name)
        found = (
            tr("{here} here", here=self.here)
            if self.folder is None
            else tr("{here} here, {folder} in the folder", **counts)
        )
        state = [] if phrase.enabled else [tr("disabled, so not asked for")]
        return join("; ", [tr("{told}: {counts}", told=told, counts=found), *state])


class Chip(QAbstractButton):
    """One phrase; a click on its swatch or Space disables it, a double click or F2 edits it, a drag moves it."""

    edit_wanted = Signal()
    remove_wanted = Signal()
    focus_step = Signal(int)
    """The neighbour to the left (-1) or right (1) should have the focus; -2 and 2: the first and last."""
    moved = Signal(int)
    """It should go a place to the left (-1) or right (1)."""
    dragged = Signal(QPoint)
    """It is dragged, and the pointer is there (global)."""
    dropped = Signal(QPoint)
    left = Signal()
    """The person wants to be at the image again."""

    def __init__(self, content: ChipContent, parent: QWidget) -> None:
        super().__init__(parent)
        self.content = content
        self._pressed_at: QPointF | None = None
        self._dragging = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_content(content)

    def show_content(self, content: ChipContent) -> None:
        """Show this phrase."""
        if content == self.content and self.toolTip():
            return
        self.content = content
        self.setChecked(content.phrase.enabled)
        self.setAccessibleName(content.told)
        self.setToolTip(
            join(
                "\n",
                (
                    content.told,
                    tr("Click the square or press Space: ask for it or not"),
                    tr("Double-click or F2: edit; “sedan=car” maps it to a class"),
                    tr("Drag or Ctrl+arrow: move; Del: remove"),
                ),
            )
        )
        self.updateGeometry()
        self.update()

    def swatch(self) -> QRect:
        """Where a click disables the phrase."""
        return QRect(0, 0, _EDGE + _SWATCH + 5, HEIGHT)

    def cross(self) -> QRect:
        """Where a click removes the phrase."""
        return QRect(self.width() - _CROSS - 3, 0, _CROSS + 3, HEIGHT)

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = self.fontMetrics()
        text = metrics.horizontalAdvance(self.content.words) + metrics.horizontalAdvance(self._count())
        return QSize(min(_EDGE + _SWATCH + 6 + text + 8 + _CROSS + 4, _WIDEST), HEIGHT)

    def _count(self) -> str:
        return f"  {self.content.here}"

    # Events

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and Qt.Key(event.key()) in _OWN_KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key, held = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -2, Qt.Key.Key_End: 2}
        if key in steps:
            (self.moved if held and abs(steps[key]) == 1 else self.focus_step).emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_wanted.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._pressed_at is None:
            return
        way = (event.position() - self._pressed_at).manhattanLength()
        self._dragging = self._dragging or way >= QApplication.startDragDistance()
        if self._dragging:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        pressed, self._pressed_at = self._pressed_at, None
        dragging, self._dragging = self._dragging, False
        self.unsetCursor()
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        at = pressed.toPoint()
        if dragging:
            self.dropped.emit(event.globalPosition().toPoint())
        elif self.swatch().contains(at):
            self.click()
        elif self.cross().contains(at):
            self.remove_wanted.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        at = event.position().toPoint()
        if self.swatch().contains(at) or self.cross().contains(at):
            self.mousePressEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.edit_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        palette, enabled = self.palette(), self.content.phrase.enabled
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        focused = self.hasFocus()
        role = QPalette.ColorRole
        painter.setPen(QPen(palette.color(role.Highlight if focused else role.Mid), 1.6 if focused else 1))
        painter.setBrush(palette.color(role.Light if self.underMouse() else role.Base))
        painter.drawRoundedRect(frame, HEIGHT / 2, HEIGHT / 2)
        self._paint_swatch(painter, QColor(self.content.colour or UNKNOWN_COLOUR), enabled)
        font = self.font()
        font.setStrikeOut(not enabled)
        painter.setFont(font)
        count = self._count()
        metrics = self.fontMetrics()
        left = _EDGE + _SWATCH + 6
        room = self.width() - left - metrics.horizontalAdvance(count) - _CROSS - 8
        words = metrics.elidedText(self.content.words, Qt.TextElideMode.ElideRight, room)
        centre = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(palette.color(role.Text if enabled else role.PlaceholderText))
        painter.drawText(QRect(left, 0, room, HEIGHT), centre, words)
        font.setStrikeOut(False)
        painter.setFont(font)
        painter.setPen(palette.color(role.PlaceholderText))
        painter.drawText(
            QRect(left + metrics.horizontalAdvance(words), 0, self.width(), HEIGHT), centre, count
        )
        self._paint_cross(painter)

    def _paint_swatch(self, painter: QPainter, colour: QColor, enabled: bool) -> None:
        """Filled while the phrase is asked for, hollow while not; dashed and pale while there is no such class yet."""
        pen = QPen(colour, 2)
        if self.content.colour is None:
            pen.setDashPattern([1.5, 1.2])
            colour.setAlphaF(0.35)
        painter.setPen(pen)
        painter.setBrush(colour if enabled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(_EDGE + 1, HEIGHT / 2 - 5, 10, 10), 2, 2)

    def _paint_cross(self, painter: QPainter) -> None:
        centre = self.cross().center()
        role = QPalette.ColorRole
        painter.setPen(
            QPen(self.palette().color(role.Text if self.underMouse() else role.PlaceholderText), 1.4)
        )
        for sign in (-1, 1):
            painter.drawLine(centre + QPoint(-3, -3 * sign), centre + QPoint(3, 3 * sign))
