"""The part of the session that knows the classes, and which of them new boxes get."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from app.core.records import LabelClass
from app.session_project import ProjectSession


class ClassSession(ProjectSession):
    """The classes of the open project."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.classes: tuple[LabelClass, ...] = ()
        self.active_class: int | None = None

    def label(self, index: int | None) -> LabelClass | None:
        """The class with this index."""
        return self.classes[index] if index is not None and 0 <= index < len(self.classes) else None

    def set_class_threshold(self, index: int, threshold: float | None) -> None:
        """Show the candidates of a class from this score on (None: from the general threshold); not stored yet."""
        label = self.label(index)
        if label is not None and label.threshold != threshold:
            changed = replace(label, threshold=threshold)
            self._take_classes((*self.classes[:index], changed, *self.classes[index + 1 :]))

    def set_active_class(self, index: int | None) -> None:
        """Choose the class that new boxes get."""
        if index != self.active_class and (index is None or self.label(index) is not None):
            self.active_class = index
            self.active_class_changed.emit(self.label(index))

    def _read_classes(self) -> None:
        assert self.store is not None
        self._take_classes(self.store.classes())
        if self.label(self.active_class) is None:
            self.active_class = 0 if self.classes else None
        self.active_class_changed.emit(self.label(self.active_class))

    def _read_again(self) -> None:
        if self.store is not None:
            self._read_classes()
        super()._read_again()

    def _take_classes(self, classes: tuple[LabelClass, ...]) -> None:
        self.classes = classes
        self.classes_changed.emit(classes)
