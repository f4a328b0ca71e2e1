"""The panels on the right: phrases and classes above, the threshold, and the boxes of the open image below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from app.core.keys import keyed
from app.core.phrase_list import Phrase
from app.core.records import Box, LabelClass
from app.core.tally import Tally
from app.core.thresholds import Thresholds
from app.core.tongue import join, tr
from app.views.box_list import BoxList
from app.views.class_list import ClassList
from app.views.class_rows import Captions
from app.views.icons import icon
from app.views.threshold import ClassThreshold, Threshold


class SidePanel(QFrame):
    """Holds the lists and says what they hold; it only shows and asks."""

    class_added = Signal()
    """A new class is wanted."""
    accept_wanted = Signal()
    """The selected candidates, or all that are shown, should be accepted."""
    reject_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", True)
        self._classes: tuple[LabelClass, ...] = ()
        self._phrases: tuple[Phrase, ...] = ()
        self._boxes: tuple[Box, ...] = ()
        self._tallies: tuple[Tally, Tally | None] = (Tally(), None)
        self._thresholds = Thresholds(0.0)
        self._hidden: frozenset[int] = frozenset()
        self.class_view = ClassList(self)
        self.box_view = BoxList(self)
        self.box_view.accept_wanted.connect(self.accept_wanted)
        self.threshold = Threshold(self)
        self.class_threshold = ClassThreshold(self)
        # What the lists ask is asked of the panel: nobody outside needs to know how it is made.
        self.class_chosen, self.class_editing = self.class_view.chosen, self.class_view.editing
        self.class_renamed = self.class_view.renamed
        self.boxes_chosen, self.class_wanted = self.box_view.picked, self.box_view.class_wanted
        self.class_view.threshold_wanted.connect(self._ask_class_threshold)
        self.class_view.has_candidates = self._has_candidates
        self._captions = Captions(self.class_view.viewport(), self)
        self._class_hint = self._hint(tr("Classes come from the phrases you type, or with +."))
        self._fault, self._below, self._found_nothing = "", 0, False
        self._box_hint = self._hint(_how_to_begin())
        self._rest = self._hint("")
        self._box_title = QLabel(tr("Boxes"), self)
        self.add_button = self._button(tr("Add a class"))
        self.add_button.clicked.connect(self.class_added)
        self.accept_button = self._button(
            keyed(
                "edit.accept",
                "Accept the selected candidates, or all that are shown ({key})",
                "Accept the selected candidates, or all that are shown",
            )
        )
        self.accept_button.clicked.connect(self.accept_wanted)
        self.reject_button = self._button(
            keyed(
                "edit.reject",
                "Reject the selected candidates, or all that are shown ({key})",
                "Reject the selected candidates, or all that are shown",
            )
        )
        self.reject_button.clicked.connect(self.reject_wanted)
        self._lay_out()
        self.show_classes(())

    def _button(self, told: str) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(told)
        button.setAccessibleName(told)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("small", True)
        return button

    def _hint(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("muted", True)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(14, 4, 14, 8)
        return label

    def _lay_out(self) -> None:
        title = QLabel(tr("Phrases and classes"), self)
        for label in (title, self._box_title):
            label.setProperty("heading", True)
        upper = _column()
        upper.addLayout(_heading(title, self.add_button))
        upper.addWidget(self._captions)
        upper.addWidget(self._class_hint, 1)
        upper.addWidget(self.class_view, 1)
        lower = _column()
        lower.addWidget(self.threshold)
        lower.addLayout(_heading(self._box_title, self.accept_button, self.reject_button))
        lower.addWidget(self._box_hint, 1)
        lower.addWidget(self.box_view, 1)
        lower.addWidget(self._rest)
        self.parts = QSplitter(Qt.Orientation.Vertical, self)
        self.parts.setChildrenCollapsible(False)
        self.parts.setHandleWidth(1)
        for column, least in ((upper, 110), (lower, 230)):
            part = QWidget(self.parts)
            part.setLayout(column)
            part.setMinimumHeight(least)
            self.parts.addWidget(part)
        self.parts.setStretchFactor(0, 2)
        self.parts.setStretchFactor(1, 3)
        self.parts.setSizes([290, 400])
        whole = _column()
        whole.setContentsMargins(0, 0, 0, 4)
        whole.addWidget(self.parts)
        self.setLayout(whole)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    # Shown

    def show_classes(self, classes: Sequence[LabelClass]) -> None:
        """Show the classes in export order with their keys."""
        self._classes = tuple(classes)
        self._class_hint.setVisible(not classes)
        for widget in (self.class_view, self._captions):
            widget.setVisible(bool(classes))
        self._show_rows()
        self.show_boxes(self._boxes)

    def show_active_class(self, label: LabelClass | None) -> None:
        """Mark the class that new boxes get."""
        if label is not None:
            self.class_view.show_active(label.index)

    def edit_name(self, index: int) -> None:
        """Let the name of the class with this index be typed anew."""
        self.class_view.setFocus()
        self.class_view.show_active(index)
        self.class_view.edit(self.class_view.currentIndex())

    def show_phrases(self, phrases: Sequence[Phrase]) -> None:
        """Show which phrases are asked for, under the classes they stand for."""
        self._phrases = tuple(phrases)
        self._show_rows()

    def show_hidden_classes(self, hidden: frozenset[int]) -> None:
        """Show which classes are hidden in the image."""
        self._hidden = hidden
        self._show_rows()

    def show_counts(self, here: Tally, folder: Tally | None, thresholds: Thresholds) -> None:
        """Show what was found in the open image and in the folder (None: not counted yet)."""
        self._tallies, self._thresholds = (here, folder), thresholds
        self.threshold.show_scores(here, folder or Tally())
        self._show_rows()
        for label in self._classes:
            self.class_threshold.show_class(label, thresholds.default)

    def show_boxes(self, boxes: Sequence[Box]) -> None:
        """Show the boxes that the canvas shows."""
        self._boxes = tuple(boxes)
        self.box_view.show_boxes(boxes, {label.index: label for label in self._classes})
        candidates = sum(box.is_candidate for box in boxes)
        accepted = len(boxes) - candidates
        parts = [
            tr("{accepted} accepted", accepted=accepted) if accepted else "",
            tr("{candidates} to check", candidates=candidates) if candidates else "",
        ]
        detail = join(", ", [part for part in parts if part])
        self._box_title.setText(tr("Boxes: {detail}", detail=detail) if detail else tr("Boxes"))
        self._box_hint.setVisible(not boxes)
        self.box_view.setVisible(bool(boxes))
        for button in (self.accept_button, self.reject_button):
            button.setEnabled(bool(candidates))

    def show_fault(self, sentence: str) -> None:
        """Say why the image has no boxes and can get none; "" where it can."""
        self._fault = sentence
        self._show_hint()

    def show_rest(self, below: int, hidden: int, rejected: int, found_nothing: bool) -> None:
        """Say how many boxes of the image are not in the list, and why; or that the model found none in it."""
        parts = (
            tr("{count} below the threshold", count=below) if below else "",
            tr("{count} hidden", count=hidden) if hidden else "",
            tr("{count} rejected", count=rejected) if rejected else "",
        )
        self._below, self._found_nothing = below, found_nothing
        self._show_hint()
        told = join(", ", [part for part in parts if part])
        self._rest.setText(tr("Not shown: {told}.", told=told) if told else "")
        self._rest.setVisible(bool(told))

    def rest(self) -> str:
        """What is said of the boxes that are not shown."""
        return self._rest.text()

    def show_selection(self, ids: frozenset[int]) -> None:
        """Mark the rows of the selected boxes."""
        self.box_view.show_selection(ids)

    def colour_icons(self, colour: str) -> None:
        """Draw the icons in ``colour``."""
        for button, name in (
            (self.add_button, "plus"),
            (self.accept_button, "review"),
            (self.reject_button, "cancel"),
        ):
            button.setIcon(icon(name, colour))

    # Inside

    def _show_rows(self) -> None:
        self.class_view.show_rows(self._classes, self._phrases, self._tallies, self._thresholds, self._hidden)

    def _show_hint(self) -> None:
        what_next = _how_to_see if self._below else _how_to_draw if self._found_nothing else _how_to_begin
        self._box_hint.setText(self._fault or what_next())

    def _has_candidates(self, index: int) -> bool:
        return any(box.is_candidate and box.class_id == index for box in self._boxes)

    def _ask_class_threshold(self, index: int, at: QPoint) -> None:
        label = next((label for label in self._classes if label.index == index), None)
        if label is not None:
            here, folder = self._tallies
            self.class_threshold.ask(label, self._thresholds.of(index), here, folder or Tally(), at)


def _how_to_see() -> str:
    """What brings boxes to the eyes that are there already."""
    return join(
        " ",
        (
            tr("What was found here is below the threshold."),
            keyed("detect.lower", "Press {key} to lower it.", "Lower it to see more."),
            keyed(
                "tool.draw",
                "Or press {key} to draw a box.",
                "Or draw a box by “Draw a box” in the menu Edit.",
            ),
        ),
    )


def _how_to_draw() -> str:
    """What is left where the model found nothing."""
    return join(
        " ",
        (
            tr("The model found nothing here."),
            keyed("tool.draw", "Press {key} to draw a box.", "Draw a box by “Draw a box” in the menu Edit."),
        ),
    )


def _how_to_begin() -> str:
    """What brings the first boxes."""
    return join(
        " ",
        (
            tr("No boxes to show."),
            keyed(
                "detect.here",
                "Press {key} to detect the phrases.",
                "Press Enter in the phrase field to detect the phrases.",
            ),
            keyed(
                "tool.draw", "Or press {key} to draw one.", "Or draw one by “Draw a box” in the menu Edit."
            ),
        ),
    )


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def _heading(title: QLabel, *buttons: QToolButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(14, 6, 14, 2)
    row.setSpacing(0)
    row.addWidget(title, 1)
    for button in buttons:
        row.addWidget(button)
    return row
