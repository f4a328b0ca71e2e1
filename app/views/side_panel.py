"""The panels on the right: the classes with their keys, and the boxes of the open image."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.records import Box, LabelClass, Origin
from app.views.icons import icon
from app.views.threshold import Threshold

ITEM = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 30
_ORIGIN_WORDS = {Origin.MODEL: "model", Origin.HUMAN: "human", Origin.IMPORT: "import"}
_Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractListModel):
    """Rows of (colour, text, remark, dashed, tool tip), one for each class or box."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[str, str, str, bool, str]] = []
        self.rename: Callable[[int, str], object] | None = None
        """Told the row and its new text where a row may be renamed; it shows the outcome itself."""

    def show(self, rows: Sequence[tuple[str, str, str, bool, str]]) -> None:
        """Show ``rows``; where their number stays, so do selection and scrolling."""
        if len(rows) == len(self.rows):
            self.rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row[1]} {row[2]}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return row[4]
        if role == Qt.ItemDataRole.EditRole:
            return row[1]
        return row if role == ITEM else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        editable = Qt.ItemFlag.ItemIsEditable if self.rename else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | editable

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        if self.rename is None or role != Qt.ItemDataRole.EditRole:
            return False
        self.rename(index.row(), value)
        return True


class SwatchRow(QStyledItemDelegate):
    """Paints a colour swatch, a text, and a quiet remark at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        return QSize(120, ROW_HEIGHT)

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(30, 1, -6, -1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colour, text, remark, dashed, _ = index.data(ITEM)
        palette: QPalette = option.palette
        rect: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for flag, role in (
            (QStyle.StateFlag.State_Selected, QPalette.ColorRole.Midlight),
            (QStyle.StateFlag.State_MouseOver, QPalette.ColorRole.AlternateBase),
        ):
            if state & flag:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(palette.color(role))
                painter.drawRoundedRect(rect.adjusted(5, 1, -5, -1), 5, 5)
                break
        swatch = QRect(rect.left() + 14, rect.center().y() - 5, 12, 12)
        pen = QPen(QColor(colour), 2)
        if dashed:
            pen.setDashPattern([2, 1.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush if dashed else QColor(colour))
        painter.drawRoundedRect(swatch, 2, 2)
        metrics = painter.fontMetrics()
        room = metrics.horizontalAdvance(remark) + 14
        inner = rect.adjusted(36, 0, -14, 0)
        centre = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(inner, centre | Qt.AlignmentFlag.AlignRight, remark)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width() - room)
        painter.drawText(inner, centre | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()


def _list_view(model: Rows, name: str, parent: QWidget) -> QListView:
    view = QListView(parent)
    view.setModel(model)
    view.setItemDelegate(SwatchRow(view))
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setAccessibleName(name)
    return view


class SidePanel(QFrame):
    """Classes above, boxes below; both only show and ask."""

    class_chosen = Signal(int)
    """The index of a class that was clicked."""
    class_added = Signal()
    """A new class is wanted."""
    class_editing = Signal()
    """The name of the class that was just clicked is being edited."""
    class_renamed = Signal(int, str)
    """The class with this index should have this name."""
    boxes_chosen = Signal(object)
    """frozenset of the ids of the boxes that should be selected."""
    class_wanted = Signal()
    """The class of the selected boxes should be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", True)
        self._classes: Mapping[int, LabelClass] = {}
        self._boxes: tuple[Box, ...] = ()
        self._showing = False
        self._clicked_twice = False
        self.class_rows, self.box_rows = Rows(), Rows()
        self.class_view = _list_view(self.class_rows, "Classes", self)
        self.class_rows.rename = self.class_renamed.emit
        self.class_view.setEditTriggers(
            QListView.EditTrigger.DoubleClicked | QListView.EditTrigger.EditKeyPressed
        )
        self.class_view.clicked.connect(self._class_clicked)
        self.class_view.doubleClicked.connect(self._class_clicked_twice)
        self.box_view = _list_view(self.box_rows, "Boxes", self)
        self.box_view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.box_view.selectionModel().selectionChanged.connect(self._boxes_picked)
        self.box_view.doubleClicked.connect(lambda _: self.class_wanted.emit())
        self._class_hint = self._hint("Classes come from the phrases you type, or with +.")
        self._box_hint = self._hint("No boxes to show. Press I to detect the phrases, or W to draw.")
        self._box_title = QLabel("Boxes", self)
        self.add_button = QToolButton(self)
        self.add_button.setToolTip("Add a class")
        self.add_button.setAccessibleName("Add a class")
        self.add_button.setText("+")
        self.add_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add_button.clicked.connect(self.class_added)
        self.threshold = Threshold(self)
        self._lay_out()

    def _hint(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("muted", True)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(14, 4, 14, 8)
        return label

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(14, 8, 8, 2)
        title = QLabel("Classes", self)
        for label in (title, self._box_title):
            label.setProperty("heading", True)
        heading.addWidget(title, 1)
        heading.addWidget(self.add_button)
        self._box_title.setContentsMargins(14, 10, 14, 4)
        line = QFrame(self)
        line.setFixedHeight(1)
        line.setAutoFillBackground(True)
        line.setBackgroundRole(QPalette.ColorRole.Mid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        column.addLayout(heading)
        column.addWidget(self._class_hint, 2)
        column.addWidget(self.class_view, 2)
        column.addWidget(line)
        column.addWidget(self._box_title)
        column.addWidget(self.threshold)
        column.addWidget(self._box_hint, 3)
        column.addWidget(self.box_view, 3)

    def show_classes(self, classes: Sequence[LabelClass]) -> None:
        """Show the classes in export order with their keys."""
        self._classes = {label.index: label for label in classes}
        self.class_rows.show(
            [
                (
                    label.colour,
                    label.name,
                    label.key or "",
                    False,
                    f"{label.name}\nPhrases: {', '.join(label.phrases) or 'none'}"
                    + (f"\nKey: {label.key}" if label.key else "")
                    + "\nDouble-click to rename",
                )
                for label in classes
            ]
        )
        self._class_hint.setVisible(not classes)
        self.class_view.setVisible(bool(classes))
        self.show_boxes(self._boxes)

    def show_active_class(self, label: LabelClass | None) -> None:
        """Mark the class that new boxes get."""
        if label is not None:
            self.class_view.setCurrentIndex(self.class_rows.index(label.index))

    def edit_name(self, row: int) -> None:
        """Let the name of the class in this row be typed anew."""
        index = self.class_rows.index(row)
        self.class_view.setFocus()
        self.class_view.setCurrentIndex(index)
        self.class_view.edit(index)

    def show_boxes(self, boxes: Sequence[Box]) -> None:
        """Show the boxes that the canvas shows."""
        self._boxes = tuple(boxes)
        self._showing = True
        self.box_rows.show([self._box_row(box) for box in boxes])
        self._showing = False
        candidates = sum(box.is_candidate for box in boxes)
        accepted = len(boxes) - candidates
        parts = [f"{accepted} accepted" if accepted else "", f"{candidates} to check" if candidates else ""]
        detail = ", ".join(part for part in parts if part)
        self._box_title.setText(f"Boxes: {detail}" if detail else "Boxes")
        self._box_hint.setVisible(not boxes)
        self.box_view.setVisible(bool(boxes))

    def show_selection(self, ids: frozenset[int]) -> None:
        """Mark the rows of the selected boxes."""
        self._showing = True
        chosen = QItemSelection()
        last = None
        for row, box in enumerate(self._boxes):
            if box.id in ids:
                last = self.box_rows.index(row)
                chosen.select(last, last)
        self.box_view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if last is not None and len(ids) == 1:
            self.box_view.scrollTo(last)
        self._showing = False

    def _box_row(self, box: Box) -> tuple[str, str, str, bool, str]:
        label = self._classes.get(box.class_id)
        remark = (
            f"{box.score:.2f}" if box.is_candidate and box.score is not None else _ORIGIN_WORDS[box.origin]
        )
        tip = f"{box.x2 - box.x1:.0f} × {box.y2 - box.y1:.0f} pixels, from {_ORIGIN_WORDS[box.origin]}"
        if box.phrase is not None:
            tip += f'\nPhrase: "{box.phrase}"'
        if box.score is not None:
            tip += f"\nScore: {box.score:.2f}"
        return (
            label.colour if label else "#8a8f98",
            label.name if label else "?",
            remark,
            box.is_candidate,
            tip,
        )

    def _class_clicked(self, index: QModelIndex) -> None:
        # Letting go of the second press of a double click is told as one more click.
        twice, self._clicked_twice = self._clicked_twice, False
        if not twice:
            self.class_chosen.emit(index.row())

    def _class_clicked_twice(self) -> None:
        self._clicked_twice = True
        self.class_editing.emit()

    def _boxes_picked(self) -> None:
        if not self._showing:
            rows = self.box_view.selectionModel().selectedRows()
            self.boxes_chosen.emit(frozenset(self._boxes[index.row()].id for index in rows))

    def colour_icons(self, colour: str) -> None:
        """Draw the icons in ``colour``."""
        self.add_button.setIcon(icon("plus", colour))
        self.add_button.setText("")
