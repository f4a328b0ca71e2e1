"""The part of the session that knows the boxes of the current image: which are shown, and which are selected."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from app.core.defaults import THRESHOLD
from app.core.keys import keyed
from app.core.records import Box, LabelClass
from app.core.thresholds import Thresholds
from app.core.tongue import tr
from app.session_classes import ClassSession


class BoxSession(ClassSession):
    """The boxes of the current image."""

    def __init__(self, threshold: float = THRESHOLD, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.boxes: tuple[Box, ...] = ()
        self.rejected: tuple[Box, ...] = ()
        self.not_shown = (0, 0)
        """How many boxes of the current image are below their threshold, and how many of the others hidden by hand."""
        self._shown: tuple[Box, ...] = ()
        self.selection: frozenset[int] = frozenset()
        self.threshold = threshold
        self.all_hidden = False
        self.hidden_classes: frozenset[int] = frozenset()
        self._hidden: frozenset[int] = frozenset()
        self._current: int | None = None
        self._loaded: int | None = None

    def shown(self) -> tuple[Box, ...]:
        """The boxes of the current image that are above the threshold and not hidden."""
        return self._shown

    @property
    def thresholds(self) -> Thresholds:
        """From which score candidates are shown, counted and exported."""
        own = {label.index: label.threshold for label in self.classes if label.threshold is not None}
        return Thresholds(self.threshold, own)

    def selected(self) -> tuple[Box, ...]:
        """The selected boxes, in drawing order."""
        return tuple(box for box in self.boxes if box.id in self.selection)

    def refresh_boxes(self) -> None:
        """Read the current image's boxes from the store and show them."""
        if self.store is None or self._current is None:
            return
        self.boxes = self.store.boxes(self._current)
        self.rejected = self.store.rejected(self._current)
        self._push_boxes()

    @property
    def loaded(self) -> bool:
        """Whether the pixels of the current image have come."""
        return self._loaded is not None and self._loaded == self._current

    @property
    def unseen(self) -> str:
        """Why nobody can see the boxes of the current image now, as a sentence; "" where they are seen."""
        if not self.loaded:
            return self._fault_here() or tr("The image is still loading; wait until it is shown.")
        if not self.all_hidden:
            return ""
        return keyed(
            "view.hide_all",
            "The boxes are hidden; show them first ({key}).",
            "The boxes are hidden; show them first.",
        )

    def _fault_here(self) -> str:
        """Why the file of the current image cannot be shown, "" where nothing is known to be wrong with it."""
        return ""

    def select(self, ids: Iterable[int]) -> None:
        """Select exactly these boxes, of those that are shown; what nobody sees cannot be selected."""
        chosen = frozenset(ids) & {box.id for box in self.shown()}
        if chosen and self.unseen:
            self.said.emit(self.unseen)
            self.selection = frozenset()
            self.selection_changed.emit(self.selection)
        elif chosen != self.selection:
            self.selection = chosen
            self.selection_changed.emit(chosen)

    def set_threshold(self, threshold: float) -> None:
        """Show the candidates from this score on; the others stay stored."""
        if threshold != self.threshold:
            self.threshold = threshold
            self.threshold_changed.emit(threshold)
            self._push_boxes()

    def hide_all(self, hidden: bool) -> None:
        """Show the image without its boxes, or with them."""
        if hidden:
            self.select(())
        self.all_hidden = hidden
        self.boxes_hidden.emit(hidden)

    def hide_selected(self) -> None:
        """Hide the selected boxes; with nothing selected, show the hidden ones again."""
        self._hidden = self._hidden | self.selection if self.selection else frozenset()
        self._push_boxes()

    def show_class(self, index: int, shown: bool) -> None:
        """Show the boxes of a class, or hide them until they are shown again or the project is closed."""
        hidden = self.hidden_classes - {index} if shown else self.hidden_classes | {index}
        if hidden != self.hidden_classes:
            self.hidden_classes = hidden
            self.hidden_classes_changed.emit(hidden)
            self._push_boxes()

    def _is_hidden(self, box: Box) -> bool:
        return box.id in self._hidden or box.class_id in self.hidden_classes

    def _clear_boxes(self) -> None:
        self.boxes, self.rejected, self._hidden = (), (), frozenset()
        self._push_boxes()

    def _push_boxes(self) -> None:
        thresholds = self.thresholds
        above = [box for box in self.boxes if thresholds.passes(box)]
        self._shown = tuple(box for box in above if not self._is_hidden(box))
        self.not_shown = len(self.boxes) - len(above), len(above) - len(self._shown)
        self.boxes_changed.emit(self._shown)
        self.select(self.selection & {box.id for box in self._shown})

    def _take_classes(self, classes: tuple[LabelClass, ...]) -> None:
        super()._take_classes(classes)
        gone = {index for index in self.hidden_classes if index >= len(classes)}
        if gone:
            self.hidden_classes -= gone
            self.hidden_classes_changed.emit(self.hidden_classes)
        self._push_boxes()

    def _read_again(self) -> None:
        super()._read_again()
        self.refresh_boxes()

    def _show_nothing(self) -> None:
        self.boxes = ()
        self._push_boxes()
