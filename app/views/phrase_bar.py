"""The bar above the image: what to find, as a field and as chips, and the buttons that find it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.keys import keyed
from app.core.phrase_list import remark_on
from app.core.tongue import tr
from app.views.phrase_chips import PhraseChips
from app.views.phrase_field import PhraseField

_PROGRESS = 4
_MARGIN, _GAP = 12, 8
_LEAST_FIELD = 120
"""Where the buttons leave the field less, in pixels, they stand below it."""


class PhraseBar(QFrame):
    """Phrases, Detect, and Detect all with its progress."""

    entered = Signal()
    """Enter was pressed: what was typed, or else every phrase, should be detected here."""
    detect_wanted = Signal()
    detect_all_wanted = Signal()
    cancel_wanted = Signal()
    left = Signal()
    """The person is done typing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", True)
        self.field = PhraseField(self)
        self.field.setPlaceholderText(tr("What to find: a red car=car, truck, person with a hat=person"))
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(tr("Phrases"))
        self.field.setToolTip(
            keyed(
                "detect.phrases",
                "Phrases, with commas between; Enter detects them here. "
                "“a red car=car” finds a red car and labels it car. ({key})",
                "Phrases, with commas between; Enter detects them here. "
                "“a red car=car” finds a red car and labels it car.",
            )
        )
        self.chips = PhraseChips(self)
        self.chips.left.connect(self.left)
        self.chips.typing.connect(self._show_remark)
        self.remark = QLabel(self)
        self.remark.setProperty("remark", True)
        self.remark.setWordWrap(True)
        self.field.textChanged.connect(self._show_remark)
        self.field.back_wanted.connect(lambda: self.chips.focus(-1))
        self.field.returnPressed.connect(self.entered)
        self.field.left.connect(self.left)
        self.detect = QPushButton(tr("Detect"), self)
        self.detect.setProperty("primary", True)
        self.detect.clicked.connect(self.detect_wanted)
        self.detect_all = QPushButton(tr("Detect all…"), self)
        self.detect_all.clicked.connect(self.detect_all_wanted)
        self.stop = QPushButton(tr("Stop"), self)
        self.stop.clicked.connect(self.cancel_wanted)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(_PROGRESS)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._show_remark("")
        self.show_working("")
        self.show_idle()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(_GAP)
        for button in (self.detect, self.detect_all, self.stop):
            buttons.addWidget(button)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self.field, 1)
        self._row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 9, _MARGIN, 9)
        column.setSpacing(6)
        column.addLayout(self._row)
        column.addWidget(self.remark)
        column.addWidget(self.chips)

    def _show_remark(self, text: str) -> None:
        """Say while it is typed what is wrong with a phrase."""
        found = remark_on(text)
        self.remark.setText(found.sentence if found is not None else "")
        self.remark.setVisible(found is not None)

    def show_working(self, told: str) -> None:
        """Show that something is going on."""
        self._progress.setRange(0, 0)
        self._progress.setAccessibleName(told)
        self._progress.show()
        self.stop.show()
        self.detect_all.hide()

    def show_idle(self) -> None:
        """Show that nothing is going on."""
        if self.stop.hasFocus():
            # Hidden, it would pass the focus to a button beside it, which the next tap of Space would press.
            self.left.emit()
        self._progress.hide()
        self.stop.hide()
        self.detect_all.show()

    def told(self) -> str:
        """What a screen reader says of the progress bar; "" while nothing goes on."""
        return "" if self._progress.isHidden() else self._progress.accessibleName()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the progress at the lower edge, outside the layout: it must not push the image down when it comes."""
        super().resizeEvent(event)
        self._progress.setGeometry(0, self.height() - _PROGRESS, self.width(), _PROGRESS)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._make_room()

    def _make_room(self) -> None:
        buttons = self.detect.sizeHint().width() + _GAP + self.detect_all.sizeHint().width()
        beside = self.width() - 2 * _MARGIN - _GAP - buttons >= _LEAST_FIELD
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
