"""The list of classes with their phrases: hide, rename, colour, key, threshold, and verdicts on all of a class."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QMenu, QWidget

from app.core.phrase_list import Phrase, phrase_key
from app.core.records import LabelClass, class_colour
from app.core.tally import Tally
from app.core.thresholds import Thresholds
from app.core.tongue import tr
from app.views.class_rows import ClassDelegate, ClassRow, Columns, PhraseRow, words
from app.views.rows import Rows, swatch

Key = TypeVar("Key")

_PALETTE = 12
"""Colours that the menu offers: those that new classes get."""


class ClassList(QListView):
    """Shows classes and asks; it changes nothing."""

    chosen = Signal(int)
    """The index of a class that was clicked, or on which Enter was pressed."""
    editing = Signal()
    """The name of the class that was just clicked is being edited."""
    renamed = Signal(int, str)
    changed = Signal(object)
    """The LabelClass as it should be: another colour or key."""
    colour_wanted = Signal(int)
    """Any colour, from a dialog, is wanted for the class with this index."""
    shown = Signal(int, bool)
    """Whether the boxes of a class should be shown."""
    threshold_wanted = Signal(int, QPoint)
    """The threshold of a class is to be changed, at this place (global)."""
    judged = Signal(int, bool)
    """All shown candidates of a class should be accepted, or rejected."""
    phrase_enabled = Signal(str, bool)
    phrase_mapped = Signal(str, str)
    """A phrase should stand for the class of this name."""

    pointed = Signal(int)
    """The index of the class whose menu opens."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.commands: list[QAction] = []
        """Commands of the window that a class's menu offers as well."""
        self.has_candidates: Callable[[int], bool] = lambda index: False
        """Whether candidates of the class with this index are shown in the image."""
        self.rows: Rows[ClassRow | PhraseRow] = Rows(words)
        self.rows.may_rename = lambda row: isinstance(row, ClassRow)
        self.rows.rename = self._rename
        self.setModel(self.rows)
        self.setItemDelegate(ClassDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Phrases and classes"))
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self._pressed_part = ""
        self._clicked_twice = False

    def show_rows(
        self,
        classes: Sequence[LabelClass],
        phrases: Sequence[Phrase],
        tallies: tuple[Tally, Tally | None],
        thresholds: Thresholds,
        hidden: frozenset[int],
    ) -> None:
        """Show classes and phrases with what they found; tallies: of the open image, and of the folder."""
        here, folder = tallies
        by_class = here.by_class(thresholds), folder.by_class(thresholds) if folder else None
        by_phrase = here.by_phrase(thresholds), folder.by_phrase(thresholds) if folder else None
        listed = {phrase.key: phrase for phrase in phrases}
        rows: list[ClassRow | PhraseRow] = []
        for label in classes:
            found = _found(by_class, label.index)
            rows.append(ClassRow(label, *found, thresholds.of(label.index), label.index in hidden))
            for text in _phrases_of(label, phrases):
                known = listed.get(phrase_key(text))
                enabled = known is not None and known.enabled
                counts = _found(by_phrase, phrase_key(text))
                rows.append(PhraseRow(label.index, text, *counts, enabled, known is not None))
        active = self._current_class()
        self.rows.show(rows)
        if active is not None:
            self.show_active(active)

    def show_active(self, index: int) -> None:
        """Mark the class that new boxes get."""
        for place, row in enumerate(self.rows.rows):
            if isinstance(row, ClassRow) and row.label.index == index:
                self.setCurrentIndex(self.rows.index(place))

    def class_at(self, place: int) -> int:
        """The index of the class that a row shows or belongs to."""
        row = self.rows.rows[place]
        return row.label.index if isinstance(row, ClassRow) else row.class_index

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._pressed_part = self._part_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and not self._pressed_part:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        part, self._pressed_part = self._pressed_part, ""
        at = event.position().toPoint()
        index = self.indexAt(at)
        # Letting go of the second press of a double click is told as one more click.
        twice, self._clicked_twice = self._clicked_twice, False
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid() or twice:
            return
        if part:
            if part == self._part_at(at):
                self._use(part, index)
        else:
            super().mouseReleaseEvent(event)
            self.chosen.emit(self.class_at(index.row()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        at = event.position().toPoint()
        if self._part_at(at):
            self.mousePressEvent(event)
            return
        index = self.indexAt(at)
        if index.isValid() and isinstance(self.rows.rows[index.row()], ClassRow):
            self._clicked_twice = True
            self.editing.emit()
            self.setCurrentIndex(index)
            self.edit(index)

    def event(self, event: QEvent) -> bool:
        own = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and isinstance(event, QKeyEvent) and event.key() in own:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        editing = self.state() == QListView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            if self.currentIndex().isValid():
                self.chosen.emit(self.class_at(self.currentIndex().row()))
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.pointed.emit(self.class_at(index.row()))
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu(index.row()).popup(at)

    def menu(self, place: int) -> QMenu:
        """What can be done with a row."""
        row = self.rows.rows[place]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(row, PhraseRow):
            _add(
                menu,
                tr("Ask for it"),
                lambda: self.phrase_enabled.emit(row.text, not row.enabled),
                row.enabled,
            )
            classes = menu.addMenu(tr("Map to class"))
            for label in self._classes():
                action = _add(
                    classes,
                    label.name,
                    lambda name=label.name: self.phrase_mapped.emit(row.text, name),  # type: ignore[misc]
                    label.index == row.class_index,
                )
                action.setIcon(swatch(label.colour))
            return menu
        self._fill_class_menu(menu, place, row)
        menu.addSeparator()
        menu.addActions(self.commands)
        return menu

    def _fill_class_menu(self, menu: QMenu, place: int, row: ClassRow) -> None:
        label, index = row.label, row.label.index
        for text, accept in (
            (tr("Accept its candidates here"), True),
            (tr("Reject its candidates here"), False),
        ):
            action = _add(menu, text, lambda accept=accept: self.judged.emit(index, accept))  # type: ignore[misc]
            action.setEnabled(self.has_candidates(index))
        menu.addSeparator()
        _add(menu, tr("Show in the image"), lambda: self.shown.emit(index, row.hidden), not row.hidden)
        _add(menu, tr("Threshold…"), lambda: self._ask_threshold(self.rows.index(place)))
        _add(menu, tr("Rename"), lambda: self.edit(self.rows.index(place)))
        colours = menu.addMenu(tr("Colour"))
        for number in range(_PALETTE):
            colour = class_colour(number)
            action = _add(
                colours,
                colour,
                lambda colour=colour: self.changed.emit(replace(label, colour=colour)),  # type: ignore[misc]
                colour == label.colour,
            )
            action.setIcon(swatch(colour))
        _add(colours, tr("Another colour…"), lambda: self.colour_wanted.emit(index))
        keys = menu.addMenu(tr("Key"))
        owners = {other.key: other.name for other in self._classes()}
        for key in (*"123456789", None):
            owner = owners.get(key) if key is not None and key != label.key else None
            text = (
                tr("No key")
                if key is None
                else key
                if owner is None
                else tr("{key}   (now {owner})", key=key, owner=owner)
            )
            _add(
                keys,
                text,
                lambda key=key: self.changed.emit(replace(label, key=key)),  # type: ignore[misc]
                key == label.key,
            )

    # Inside

    def _part_at(self, at: QPoint) -> str:
        """What a click at ``at`` is for, besides choosing the class: "eye", "threshold" or "tick"."""
        index = self.indexAt(at)
        if not index.isValid():
            return ""
        columns = Columns.of(self.visualRect(index))
        if isinstance(self.rows.rows[index.row()], PhraseRow):
            tick = columns.name.adjusted(-6, 0, 0, 0)
            tick.setWidth(26)
            return "tick" if tick.contains(at) else ""
        parts = (("eye", columns.eye), ("threshold", columns.threshold.adjusted(-4, 0, 4, 0)))
        return next((name for name, rect in parts if rect.contains(at)), "")

    def _use(self, part: str, index: QModelIndex) -> None:
        row = self.rows.rows[index.row()]
        if isinstance(row, PhraseRow):
            self.phrase_enabled.emit(row.text, not row.enabled)
        elif part == "eye":
            self.shown.emit(row.label.index, row.hidden)
        else:
            self._ask_threshold(index)

    def _ask_threshold(self, index: QModelIndex) -> None:
        rect = self.visualRect(index)
        at = self.viewport().mapToGlobal(rect.bottomRight() - QPoint(280, -2))
        self.threshold_wanted.emit(self.class_at(index.row()), at)

    def _rename(self, row: ClassRow | PhraseRow, name: str) -> None:
        if isinstance(row, ClassRow):
            self.renamed.emit(row.label.index, name)

    def _classes(self) -> list[LabelClass]:
        return [row.label for row in self.rows.rows if isinstance(row, ClassRow)]

    def _current_class(self) -> int | None:
        index = self.currentIndex()
        return self.class_at(index.row()) if index.isValid() else None


def _phrases_of(label: LabelClass, phrases: Sequence[Phrase]) -> list[str]:
    """The phrases to show under a class; none where the class's own name is all that is asked for it."""
    texts = {phrase_key(text): text for text in label.phrases}
    texts |= {phrase.key: phrase.text for phrase in phrases if phrase.class_name == label.name}
    return [] if set(texts) <= {phrase_key(label.name)} else list(texts.values())


def _found(counts: tuple[Mapping[Key, int], Mapping[Key, int] | None], key: Key) -> tuple[int, int | None]:
    here, folder = counts
    return here.get(key, 0), None if folder is None else folder.get(key, 0)


def _add(menu: QMenu, text: str, use: Callable[[], object], ticked: bool | None = None) -> QAction:
    action = menu.addAction(text)
    if ticked is not None:
        action.setCheckable(True)
        action.setChecked(ticked)
    action.triggered.connect(lambda _=False: use())
    return action
