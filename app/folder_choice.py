"""Asks before an edit changes every image, saying how much it would change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from app.core.tongue import tr
from app.core.wording import boxes as counted_boxes
from app.core.wording import candidates, in_images
from app.folder_edits import FolderEditor
from app.session import Session
from app.views.main_window import MainWindow


class FolderChoice(QObject):
    """The two edits of all images, each behind one question."""

    def __init__(self, view: MainWindow, session: Session) -> None:
        super().__init__(session)
        self._view = view
        self._session = session
        self._editor = FolderEditor(session)

    def ask_accept(self) -> None:
        """Accept what is shown in every image that is not reviewed, where the person agrees."""
        boxes, images = self._editor.count_of_shown_candidates()
        if not boxes:
            self._session.said.emit(tr("No candidate is shown in any image that is not reviewed."))
            return
        self._ask(
            tr("Accept in all images"),
            tr("Accept {candidates} {in_images}?", candidates=candidates(boxes), in_images=in_images(images)),
            tr(
                "Those at or above the threshold, in every image that is not reviewed. One undo takes all of it back."
            ),
            self._editor.accept,
        )

    def ask_delete_class(self) -> None:
        """Delete the boxes of the active class everywhere, where the person agrees."""
        label = self._session.label(self._session.active_class)
        if label is None:
            self._session.said.emit(tr("Choose a class first."))
            return
        boxes, images = self._editor.count_of_class(label.index)
        if not boxes:
            self._session.said.emit(tr("No image has a box of the class {name}.", name=label.name))
            return
        self._ask(
            tr("Delete the boxes of a class"),
            tr(
                "Delete {boxes} of the class {name} {in_images}?",
                boxes=counted_boxes(boxes),
                name=label.name,
                in_images=in_images(images),
            ),
            tr("Human work and candidates alike, in reviewed images too. One undo takes all of it back."),
            lambda: self._editor.delete_class(label.index),
        )

    def _ask(self, title: str, question: str, detail: str, do: Callable[[], None]) -> None:
        box = QMessageBox(self._view)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(title)
        box.setText(question)
        box.setInformativeText(detail)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        box.button(QMessageBox.StandardButton.Yes).setText(title)
        box.accepted.connect(do)
        box.finished.connect(box.deleteLater)
        box.open()
