"""The filter above the image list: name and state always, class, origin and score where they are wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.records import UNREVIEWED, LabelClass, ListedState, Origin
from app.core.store_queries import ImageFilter
from app.core.tongue import mark, tr, trn
from app.views.icons import icon

_PAUSE_MS = 120
_REVIEWED = frozenset([ListedState.REVIEWED, ListedState.REVIEWED_EMPTY])
_CHOICES: tuple[tuple[str, frozenset[ListedState]], ...] = (
    (mark("Any state"), frozenset()),
    (mark("Not reviewed"), UNREVIEWED),
    (mark("New"), frozenset([ListedState.NEW])),
    (mark("Suggested"), frozenset([ListedState.SUGGESTED])),
    (mark("Reviewed"), _REVIEWED),
    (mark("Reviewed, with boxes"), frozenset([ListedState.REVIEWED])),
    (mark("Reviewed, empty"), frozenset([ListedState.REVIEWED_EMPTY])),
    (mark("Failed"), frozenset([ListedState.FAILED])),
    (mark("Missing"), frozenset([ListedState.MISSING])),
)
_ORIGINS: tuple[tuple[str, str], ...] = (
    (mark("Any origin"), ""),
    (mark("From the model"), Origin.MODEL),
    (mark("By hand"), Origin.HUMAN),
    (mark("Imported"), Origin.IMPORT),
)


class FilterPanel(QWidget):
    """The fields of an ImageFilter, and how many images pass."""

    changed = Signal(object)
    """The ImageFilter that is set now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(tr("Filter by name"))
        self.name.setClearButtonEnabled(True)
        self.name.setAccessibleName(tr("Filter images by name"))
        self.more = QToolButton(self)
        self.more.setCheckable(True)
        self.more.setToolTip(tr("Filter by class, origin and score"))
        self.more.setAccessibleName(tr("Filter by class, origin and score"))
        self.state = self._combo(tr("Filter images by state"))
        for text, states in _CHOICES:
            self.state.addItem(tr(text), sorted(map(str, states)))
        self.class_name = self._combo(tr("Filter images by class"))
        self.class_name.addItem(tr("Any class"), None)
        self.origin = self._combo(tr("Filter images by the origin of a box"))
        for text, origin in _ORIGINS:
            self.origin.addItem(tr(text), str(origin))
        self.lowest, self.highest = (
            self._score(0.0, tr("Lowest score")),
            self._score(1.0, tr("Highest score")),
        )
        self.told = QLabel(self)
        self.told.setProperty("muted", True)
        self.clear = QPushButton(tr("Clear filter"), self)
        self.clear.setFlat(True)
        self.clear.setProperty("link", True)
        self.clear.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._connect()
        self._colour_icon()

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return combo

    def _score(self, value: float, name: str) -> QDoubleSpinBox:
        field = QDoubleSpinBox(self)
        field.setRange(0.0, 1.0)
        field.setSingleStep(0.05)
        field.setValue(value)
        field.setAccessibleName(name)
        field.setKeyboardTracking(False)
        field.lineEdit().setTextMargins(6, 0, 4, 0)
        return field

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.name, 1)
        first.addWidget(self.more)
        self._details = QWidget(self)
        grid = QGridLayout(self._details)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        grid.addWidget(self.class_name, 0, 0, 1, 4)
        grid.addWidget(self.origin, 1, 0, 1, 4)
        grid.addWidget(QLabel(tr("Score"), self), 2, 0)
        grid.addWidget(self.lowest, 2, 1)
        grid.addWidget(QLabel(tr("to"), self), 2, 2)
        grid.addWidget(self.highest, 2, 3)
        self._details.hide()
        last = QHBoxLayout()
        last.setContentsMargins(2, 0, 0, 0)
        last.addWidget(self.told, 1)
        last.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 6)
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(self.state)
        column.addWidget(self._details)
        column.addLayout(last)
        for before, after in zip(self._fields(), self._fields()[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _fields(self) -> list[QWidget]:
        return [
            self.name, self.more, self.state, self.class_name, self.origin, self.lowest, self.highest, self.clear,
        ]  # fmt: skip

    def _connect(self) -> None:
        self._pause.timeout.connect(self._tell)
        self.name.textChanged.connect(lambda _: self._pause.start())
        self.name.returnPressed.connect(self._tell)
        self.more.toggled.connect(self._details.setVisible)
        for combo in (self.state, self.class_name, self.origin):
            combo.currentIndexChanged.connect(lambda _: self._tell())
        self.lowest.valueChanged.connect(lambda value: self._score_moved(self.highest, max, value))
        self.highest.valueChanged.connect(lambda value: self._score_moved(self.lowest, min, value))
        self.clear.clicked.connect(self.reset)

    def wanted(self) -> ImageFilter:
        """What the fields say."""
        return ImageFilter(
            self.name.text(),
            frozenset(map(ListedState, self.state.currentData())),
            self.class_name.currentData(),
            Origin(self.origin.currentData()) if self.origin.currentData() else None,
            round(self.lowest.value(), 2),
            round(self.highest.value(), 2),
        )

    def show_filter(self, wanted: ImageFilter) -> None:
        """Set the fields to ``wanted`` and ask for it."""
        with self._silent():
            self.name.setText(wanted.name)
            self.state.setCurrentIndex(self.state.findData(sorted(map(str, wanted.states))))
            self.class_name.setCurrentIndex(max(self.class_name.findData(wanted.class_index), 0))
            self.origin.setCurrentIndex(max(self.origin.findData(str(wanted.origin or "")), 0))
            self.lowest.setValue(wanted.lowest)
            self.highest.setValue(wanted.highest)
        if wanted.asks_boxes:
            self.more.setChecked(True)
        self._tell()

    def reset(self) -> None:
        """Let every image pass."""
        self.show_filter(ImageFilter())
        self.name.setFocus()

    def forget(self) -> None:
        """Empty the fields without telling anybody: another project is open."""
        with self._silent():
            self.name.clear()
            for combo in (self.state, self.class_name, self.origin):
                combo.setCurrentIndex(0)
            self.lowest.setValue(0.0)
            self.highest.setValue(1.0)
        self._pause.stop()
        self.clear.hide()

    def show_classes(self, classes: Sequence[LabelClass]) -> None:
        """Offer the classes of the project."""
        chosen = self.class_name.currentData()
        with QSignalBlocker(self.class_name):
            while self.class_name.count() > 1:
                self.class_name.removeItem(1)
            for label in classes:
                self.class_name.addItem(label.name, label.index)
            self.class_name.setCurrentIndex(max(self.class_name.findData(chosen), 0))

    def show_counts(self, passing: int, total: int, by_state: Mapping[ListedState, int]) -> None:
        """Say how many of all images pass, and how many would with each state."""
        if passing == total:
            self.told.setText(trn("{count} image", "{count} images", total))
        else:
            self.told.setText(
                trn("{passing} of {count} image", "{passing} of {count} images", total, passing=passing)
            )
        for row, (text, states) in enumerate(_CHOICES):
            many = sum(by_state.get(state, 0) for state in states or ListedState)
            self.state.setItemText(row, tr("{state} ({count})", state=tr(text), count=many))

    @contextmanager
    def _silent(self) -> Iterator[None]:
        blockers = [QSignalBlocker(field) for field in self._fields()]
        yield
        for blocker in blockers:
            blocker.unblock()

    def _score_moved(
        self, other: QDoubleSpinBox, keep: Callable[[float, float], float], value: float
    ) -> None:
        """Keep the lowest score below the highest."""
        with QSignalBlocker(other):
            other.setValue(keep(other.value(), value))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_icon()

    def _tell(self) -> None:
        self._pause.stop()
        wanted = self.wanted()
        self.clear.setVisible(not wanted.asks_nothing)
        self.changed.emit(wanted)

    def _colour_icon(self) -> None:
        self.more.setIcon(icon("filter", self.palette().color(QPalette.ColorRole.WindowText).name()))
