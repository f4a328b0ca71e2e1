"""The rows of the class list: a class, and under it the phrases that stand for it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.core.records import LabelClass
from app.core.tongue import decimal, join, tr
from app.views.rows import (
    ITEM,
    ROW_HEIGHT,
    Index,
    paint_background,
    paint_icon,
    paint_swatch,
    paint_text,
    short_number,
)

PHRASE_HEIGHT = 24


@dataclass(frozen=True)
class ClassRow:
    """A class: how many boxes it has here and in the folder (None: not counted yet), and from which score on."""

    label: LabelClass
    here: int
    folder: int | None
    threshold: float
    hidden: bool


@dataclass(frozen=True)
class PhraseRow:
    """A phrase of a class; ``enabled``: it is asked for, ``listed``: it stands in the list of phrases."""

    class_index: int
    text: str
    here: int
    folder: int | None
    enabled: bool
    listed: bool


def words(row: ClassRow | PhraseRow) -> tuple[str, str]:
    """Text and tool tip."""
    counts = (
        tr("{here} here", here=row.here)
        if row.folder is None
        else tr("{here} here, {folder} in the folder", here=row.here, folder=row.folder)
    )
    if isinstance(row, PhraseRow):
        told = (
            tr("Phrase “{phrase}”, asked for: {counts}", phrase=row.text, counts=counts)
            if row.enabled
            else tr("Phrase “{phrase}”, not asked for: {counts}", phrase=row.text, counts=counts)
        )
        return row.text, join("\n", (told, tr("Click the tick to ask for it or not")))
    label = row.label
    threshold = decimal(row.threshold, 2)
    lines = [
        tr("{name}: {counts}", name=label.name, counts=counts),
        tr("Phrases: {phrases}", phrases=", ".join(label.phrases)) if label.phrases else tr("Phrases: none"),
        tr("Key: {key}", key=label.key) if label.key else "",
        tr("Threshold: {threshold}, the general one", threshold=threshold)
        if label.threshold is None
        else tr("Threshold: {threshold}, its own", threshold=threshold),
        tr("Hidden in the image") if row.hidden else "",
        tr("Double-click to rename"),
    ]
    return label.name, join("\n", [line for line in lines if line])


@dataclass(frozen=True)
class Columns:
    """Where the parts of a row lie."""

    eye: QRect
    name: QRect
    counts: QRect
    threshold: QRect
    key: QRect

    @classmethod
    def of(cls, rect: QRect) -> Columns:
        """The columns of a row that fills ``rect``."""
        top, height, right = rect.top(), rect.height(), rect.right() - 10
        key = QRect(right - 18, top, 18, height)
        threshold = QRect(key.left() - 46, top, 34, height)
        counts = QRect(threshold.left() - 66, top, 64, height)
        eye = QRect(rect.left() + 8, top, 24, height)
        name = QRect(rect.left() + 54, top, counts.left() - rect.left() - 58, height)
        return cls(eye, name, counts, threshold, key)


class ClassDelegate(QStyledItemDelegate):
    """Paints both kinds of rows in the same columns."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(120, ROW_HEIGHT if isinstance(index.data(ITEM), ClassRow) else PHRASE_HEIGHT)

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        # Counts change the rows while a name is being typed, and what was typed must stay.
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(46, 0, -6, 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ITEM)
        rect: QRect = option.rect
        palette: QPalette = option.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_background(painter, option)
        columns = Columns.of(rect)
        text, muted = (
            palette.color(QPalette.ColorRole.Text),
            palette.color(QPalette.ColorRole.PlaceholderText),
        )
        folder = "…" if row.folder is None else short_number(row.folder)
        paint_text(painter, columns.counts, f"{short_number(row.here)} · {folder}", muted, right=True)
        if isinstance(row, ClassRow):
            self._paint_class(painter, columns, row, text, muted)
        else:
            box = QRect(columns.name.left(), rect.top(), 16, rect.height())
            paint_icon(painter, box, "ticked" if row.enabled else "unticked", muted)
            paint_text(painter, columns.name.adjusted(21, 0, 0, 0), row.text, text if row.enabled else muted)
        painter.restore()

    def _paint_class(
        self, painter: QPainter, columns: Columns, row: ClassRow, text: QColor, muted: QColor
    ) -> None:
        label = row.label
        paint_icon(painter, columns.eye, "hide" if row.hidden else "eye", muted)
        paint_swatch(painter, columns.eye.right() + 5, columns.name.center().y(), label.colour, row.hidden)
        paint_text(painter, columns.name, label.name, muted if row.hidden else text)
        own = label.threshold is not None
        paint_text(painter, columns.threshold, decimal(row.threshold, 2), text if own else muted, True, own)
        paint_text(painter, columns.key, label.key or "", muted, right=True)


class Captions(QWidget):
    """Says above the list what its columns are; ``rows`` is what shows the rows."""

    def __init__(self, rows: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(120, 18)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.86)
        painter.setFont(font)
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText)
        # As wide as the rows, which a scroll bar makes narrower.
        columns = Columns.of(QRect(0, 0, self._rows.width(), self.height()))
        paint_text(painter, columns.counts.adjusted(-30, 0, 0, 0), tr("here · folder"), muted, right=True)
        paint_text(painter, columns.threshold.adjusted(-9, 0, -5, 0), tr("from"), muted, right=True)
        paint_text(painter, columns.key.adjusted(-11, 0, 0, 0), tr("key"), muted, right=True)
