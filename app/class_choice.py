"""Choosing, adding and renaming classes, from the chooser, the class panel and the canvas."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from app.core.records import LabelClass
from app.core.tongue import tr
from app.editing import Editor
from app.history import Step
from app.session import Session
from app.settings import Settings
from app.views.main_window import MainWindow


class ClassChoice(QObject):
    """Knows what a class is chosen for: the selected boxes, the box just drawn, or the boxes to come."""

    def __init__(self, view: MainWindow, session: Session, editor: Editor, settings: Settings) -> None:
        super().__init__(session)
        self._view = view
        self._session = session
        self._editor = editor
        self._settings = settings
        self._use: Callable[[LabelClass], object] = lambda _: None
        self._click: Step | None = None
        view.canvas.drawn.connect(self._drawn)
        view.canvas.class_wanted.connect(self.ask_class)
        view.panel.class_chosen.connect(self._clicked)
        view.panel.class_editing.connect(self._take_click_back)
        view.panel.class_renamed.connect(self._rename)
        view.panel.class_wanted.connect(self.ask_class)
        view.panel.class_added.connect(self.ask_new_class)
        view.chooser.chosen.connect(self._chosen)

    def ask_class(self) -> None:
        """Ask which class the selected boxes should have."""
        if self._session.selection:
            self.ask(tr("Class of the selected boxes"), lambda label: self._editor.set_class(label.index))

    def ask_new_class(self) -> None:
        """Ask for the class that boxes drawn from now on should have, which may be a new one."""
        if self._session.store is not None:
            self.ask(
                tr("Class for new boxes"), lambda label: self._session.set_active_class(label.index), True
            )

    def ask(self, title: str, use: Callable[[LabelClass], object], fresh: bool = False) -> None:
        """Ask for a class, known or new, that is to be used like this; ``fresh``: rather a new one."""
        self._use = use
        known = {label.name for label in self._session.classes}
        named = dict.fromkeys(phrase.class_name for phrase in self._session.phrases)
        others = [name for name in named if name not in known]
        self._view.ask_class(title, self._session.classes, fresh, others)

    def _chosen(self, name: str) -> None:
        with self._session.one_step():
            label = self._session.ensure_class(name)
            if label is not None:
                self._use(label)
        if label is not None:
            self._view.focus_image()

    def _drawn(self, x1: float, y1: float, x2: float, y2: float) -> None:
        def create(label: LabelClass) -> None:
            self._session.set_active_class(label.index)
            self._editor.create(x1, y1, x2, y2)
            if self._view.canvas.drawing:
                self._session.select(())

        if not self._settings.get("keep_drawing"):
            self._view.canvas.set_drawing(False)
        active = self._session.label(self._session.active_class)
        if active is not None:
            create(active)
        else:
            self.ask(tr("Class of the new box"), create)

    def _clicked(self, index: int) -> None:
        before = self._session.history.last
        self._editor.set_class(index)
        after = self._session.history.last
        self._click = after if after is not before else None

    def _take_click_back(self) -> None:
        """The click was the first of two, which rename; what it did to the selected boxes was not meant."""
        click, self._click = self._click, None
        if click is not None and self._session.next_undo is click:
            self._session.undo()

    def _rename(self, index: int, name: str) -> None:
        label, name = self._session.label(index), " ".join(name.split())
        if label is not None and name and name != label.name:
            self._session.update_class(replace(label, name=name))
