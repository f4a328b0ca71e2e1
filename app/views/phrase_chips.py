"""All phrases of the list as chips in lines: edited in place, dragged or moved by keys, with a menu each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget

from app.core.phrase_list import remark_on
from app.core.records import LabelClass
from app.core.tongue import tr
from app.views.chip import HEIGHT, Chip, ChipContent
from app.views.flow_layout import FlowLayout
from app.views.phrase_field import PhraseField
from app.views.rows import swatch

_MOST_LINES = 3
_GAP = 6
_EDGE = 2


class _Lines(QWidget):
    """Holds the chips, and shows where a dragged one would go."""

    def __init__(self) -> None:
        super().__init__()
        self.flow = FlowLayout(self, _GAP, _EDGE)
        self.mark: QRect | None = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        if self.mark is not None:
            QPainter(self).fillRect(self.mark, self.palette().color(QPalette.ColorRole.Highlight))


class PhraseChips(QScrollArea):
    """Shows phrases; every wish about one leaves as a signal with its place in the list."""

    edited = Signal(int, str)
    """The phrase at this place should be what was typed."""
    enabled = Signal(int, bool)
    moved = Signal(int, int)
    """The phrase at the first place should stand at the second."""
    mapped = Signal(int, str)
    """The phrase should stand for the class of this name."""
    new_class_wanted = Signal(int)
    """The phrase should stand for another class, which is to be asked for."""
    removed = Signal(int)
    discarded = Signal(int)
    """The phrase should go, and so should its candidates in all images."""
    asked = Signal(int)
    """This phrase alone should be detected."""
    typing = Signal(str)
    """What stands in the field of a phrase that is being edited; "" when that ends."""
    left = Signal()
    """The person wants to be at the image again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[Chip] = []
        self._classes: tuple[LabelClass, ...] = ()
        self._field: PhraseField | None = None
        self._lines = _Lines()
        self.setWidget(self._lines)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Phrases to find"))
        self.viewport().setAutoFillBackground(False)
        self._lines.setAutoFillBackground(False)
        self.hide()

    def show_phrases(self, contents: Sequence[ChipContent], classes: Sequence[LabelClass]) -> None:
        """Show these phrases in order; ``classes`` are those that a phrase may be mapped to."""
        self._classes = tuple(classes)
        if list(contents) == [chip.content for chip in self.chips]:
            # A click has ticked the chip already; what is shown is what is stored.
            for chip in self.chips:
                chip.setChecked(chip.content.phrase.enabled)
            return
        focused = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), None)
        for chip, content in zip(self.chips, contents, strict=False):
            chip.show_content(content)
        for content in contents[len(self.chips) :]:
            self._add(content)
        while len(self.chips) > len(contents):
            chip = self.chips.pop()
            self._lines.flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.setVisible(bool(contents))
        self._fit()
        if focused is not None and self.chips:
            self.focus(min(focused, len(self.chips) - 1))
        self._set_tab_stop()

    def focus(self, place: int) -> None:
        """Give the keys to the chip at ``place``; -1: the last."""
        if self.chips:
            chip = self.chips[place]
            chip.setFocus(Qt.FocusReason.TabFocusReason)
            self._set_tab_stop(chip)
            self.ensureWidgetVisible(chip, 0, 4)

    def edit(self, place: int) -> None:
        """Type over the phrase at ``place``."""
        chip = self.chips[place]
        self._end_edit()
        field = PhraseField(self._lines)
        field.setAccessibleName(tr("Edit the phrase"))
        text = str(chip.content.phrase)
        field.setText(text if chip.content.phrase.enabled else text[1:])
        width = min(max(chip.width() + 40, 200), max(self._lines.width() - chip.x(), 200))
        field.setGeometry(min(chip.x(), max(self._lines.width() - width, 0)), chip.y() - 1, width, HEIGHT + 2)
        field.setProperty("chip", True)
        field.selectAll()
        field.textEdited.connect(self.typing)
        key = chip.content.phrase.key
        field.returnPressed.connect(partial(self._take_edit, key))
        field.left.connect(partial(self._give_up, key))
        field.editingFinished.connect(partial(self._leave_edit, key))
        self._field = field
        field.show()
        field.setFocus()

    # Inside

    def _add(self, content: ChipContent) -> None:
        chip = Chip(content, self._lines)
        chip.clicked.connect(lambda checked: self.enabled.emit(self._place(chip), checked))
        chip.edit_wanted.connect(lambda: self.edit(self._place(chip)))
        chip.remove_wanted.connect(lambda: self.removed.emit(self._place(chip)))
        chip.focus_step.connect(lambda step: self._step(chip, step))
        chip.moved.connect(lambda step: self._move(chip, self._place(chip) + step))
        chip.dragged.connect(lambda at: self._mark(chip, at))
        chip.dropped.connect(lambda at: self._drop(chip, at))
        chip.left.connect(self.left)
        self.chips.append(chip)
        self._lines.flow.addWidget(chip)
        chip.show()

    def _place(self, chip: Chip) -> int:
        return self.chips.index(chip)

    def _step(self, chip: Chip, step: int) -> None:
        last = len(self.chips) - 1
        self.focus({-2: 0, 2: last}.get(step, min(max(self._place(chip) + step, 0), last)))

    def _move(self, chip: Chip, place: int) -> None:
        if place != self._place(chip) and 0 <= place < len(self.chips):
            before = self._place(chip)
            self.focus(place)
            self.moved.emit(before, place)

    def _gap_at(self, at: QPoint) -> int:
        """Before which chip a drop at ``at`` (global) puts one."""
        point = self._lines.mapFromGlobal(at)
        for place, chip in enumerate(self.chips):
            box = chip.geometry()
            if point.y() < box.bottom() + _GAP / 2 and point.x() < box.center().x():
                return place
            following = self.chips[place + 1].geometry() if place + 1 < len(self.chips) else None
            if point.y() < box.bottom() + _GAP / 2 and following is not None and following.y() > box.y():
                return place + 1
        return len(self.chips)

    def _mark(self, chip: Chip, at: QPoint) -> None:
        gap = self._gap_at(at)
        box = self.chips[min(gap, len(self.chips) - 1)].geometry()
        x = box.left() - _GAP // 2 - 1 if gap < len(self.chips) else box.right() + _GAP // 2
        self._lines.mark = QRect(max(x, 0), box.top(), 2, box.height())
        self._lines.update()

    def _drop(self, chip: Chip, at: QPoint) -> None:
        gap, place = self._gap_at(at), self._place(chip)
        self._lines.mark = None
        self._lines.update()
        self._move(chip, gap - 1 if gap > place else gap)

    def _place_of(self, key: str) -> int | None:
        """Where a phrase stands now: another program may change the list while one is edited."""
        return next((place for place, chip in enumerate(self.chips) if chip.content.phrase.key == key), None)

    def _take_edit(self, key: str) -> None:
        """Enter was pressed; what cannot be asked stays open, with the remark on it."""
        text = self._field.text() if self._field is not None else ""
        remark = remark_on(text)
        if self._field is not None and (remark is None or not remark.refused):
            self._give_up(key)
            self._tell_edit(key, text)

    def _leave_edit(self, key: str) -> None:
        """The focus went elsewhere: what was typed counts, where it can be asked."""
        if self._field is None or self._field.hasFocus():
            return
        text, remark = self._field.text(), remark_on(self._field.text())
        self._end_edit()
        if remark is None or not remark.refused:
            self._tell_edit(key, text)

    def _tell_edit(self, key: str, text: str) -> None:
        place = self._place_of(key)
        if place is not None:
            self.edited.emit(place, text)

    def _give_up(self, key: str) -> None:
        self._end_edit()
        place = self._place_of(key)
        self.focus(-1 if place is None else place)

    def _end_edit(self) -> None:
        field, self._field = self._field, None
        if field is not None:
            field.hide()
            field.deleteLater()
            self.typing.emit("")

    def _set_tab_stop(self, chosen: Chip | None = None) -> None:
        """Tab comes to one chip; arrows go from there to the others."""
        stop = (
            chosen
            or next((chip for chip in self.chips if chip.hasFocus()), None)
            or next(iter(self.chips), None)
        )
        for chip in self.chips:
            policy = Qt.FocusPolicy.StrongFocus if chip is stop else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)

    def _fit(self) -> None:
        """As high as the lines are, up to a few; more are scrolled."""
        self._lines.flow.invalidate()
        height = self._lines.flow.heightForWidth(max(self.viewport().width(), 1))
        most = _MOST_LINES * HEIGHT + (_MOST_LINES - 1) * _GAP + 2 * _EDGE
        self.setFixedHeight(min(height, most))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        at = self._lines.mapFromGlobal(event.globalPos())
        chip = next((chip for chip in self.chips if chip.geometry().contains(at) or chip.hasFocus()), None)
        if chip is not None:
            self.menu(self._place(chip)).popup(event.globalPos())

    def menu(self, place: int) -> QMenu:
        """What can be done with the phrase at ``place``."""
        phrase = self.chips[place].content.phrase
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Detect this phrase here")).triggered.connect(lambda: self.asked.emit(place))
        menu.addAction(tr("Edit")).triggered.connect(lambda: self.edit(place))
        ask = menu.addAction(tr("Ask for it"))
        ask.setCheckable(True)
        ask.setChecked(phrase.enabled)
        ask.triggered.connect(lambda checked: self.enabled.emit(place, checked))
        classes = menu.addMenu(tr("Map to class"))
        for label in self._classes:
            action = classes.addAction(swatch(label.colour), label.name)
            action.setCheckable(True)
            action.setChecked(label.name == phrase.class_name)
            action.triggered.connect(lambda _=False, name=label.name: self.mapped.emit(place, name))
        if self._classes:
            classes.addSeparator()
        if all(label.name != phrase.text for label in self._classes):
            own = classes.addAction(tr("Its own class, “{text}”", text=phrase.text))
            own.triggered.connect(lambda: self.mapped.emit(place, phrase.text))
        classes.addAction(tr("Another class…")).triggered.connect(lambda: self.new_class_wanted.emit(place))
        menu.addSeparator()
        for words, step in ((tr("Move to the left"), -1), (tr("Move to the right"), 1)):
            action = menu.addAction(words)
            action.setEnabled(0 <= place + step < len(self.chips))
            action.triggered.connect(lambda _=False, step=step: self.moved.emit(place, place + step))
        menu.addSeparator()
        menu.addAction(tr("Remove")).triggered.connect(lambda: self.removed.emit(place))
        discard = menu.addAction(tr("Remove, with its candidates in all images"))
        discard.triggered.connect(lambda: self.discarded.emit(place))
        return menu
