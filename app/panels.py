"""The phrase bar and the side panel at work: phrases, what they found, thresholds, and verdicts on candidates."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QColorDialog

from app.class_choice import ClassChoice
from app.core.phrase_list import Phrase, phrase_key
from app.core.records import Box, ImageState
from app.core.tally import Tally
from app.core.tongue import tr
from app.detecting import Detecting
from app.judging import Judge
from app.phrases import Phrases
from app.session import Session
from app.tallying import FolderTally
from app.thresholding import Thresholding
from app.views.chip import ChipContent
from app.views.main_window import MainWindow


class Panels(QObject):
    """Connects what stands beside and above the image with the session."""

    def __init__(self, view: MainWindow, session: Session, detecting: Detecting, choice: ClassChoice) -> None:
        super().__init__(session)
        self.phrases = Phrases(session)
        self.judge = Judge(session)
        self.thresholding = Thresholding(session)
        self.tally = FolderTally(session)
        self._view = view
        self._session = session
        self._detecting = detecting
        self._choice = choice
        self._counted_boxes: tuple[Box, ...] = ()
        self._here = Tally()
        self._folder: Tally | None = None
        self._connect_phrases()
        self._connect_classes()
        self._connect_boxes()

    def _connect_phrases(self) -> None:
        bar, phrases = self._view.phrase_bar, self.phrases
        bar.entered.connect(self.detect_here)
        bar.detect_wanted.connect(self.detect_here)
        chips = bar.chips
        chips.edited.connect(phrases.edit)
        chips.enabled.connect(phrases.enable)
        chips.moved.connect(phrases.move)
        chips.mapped.connect(phrases.map)
        chips.removed.connect(phrases.remove)
        chips.discarded.connect(phrases.discard)
        chips.asked.connect(lambda place: self._detecting.detect_here(str(phrases.items[place]).lstrip("~")))
        chips.new_class_wanted.connect(self._ask_class_of_phrase)
        self._session.phrases_changed.connect(self._phrases_changed)

    def _connect_classes(self) -> None:
        panel, session = self._view.panel, self._session
        classes = panel.class_view
        classes.changed.connect(session.update_class)
        classes.colour_wanted.connect(self._ask_colour)
        classes.shown.connect(session.show_class)
        classes.judged.connect(
            lambda index, accept: (self.judge.accept_class if accept else self.judge.reject_class)(index)
        )
        classes.phrase_enabled.connect(self._enable_phrase)
        classes.phrase_mapped.connect(self._map_phrase)
        panel.threshold.moved.connect(self.thresholding.move)
        panel.class_threshold.moved.connect(self.thresholding.move_class)
        session.threshold_changed.connect(panel.threshold.show_threshold)
        session.classes_changed.connect(panel.show_classes)
        session.active_class_changed.connect(panel.show_active_class)
        session.hidden_classes_changed.connect(panel.show_hidden_classes)
        panel.threshold.show_threshold(session.threshold)

    def _connect_boxes(self) -> None:
        panel, session = self._view.panel, self._session
        panel.box_view.accepted.connect(self.judge.accept_box)
        panel.box_view.rejected.connect(self.judge.reject_box)
        panel.accept_wanted.connect(self.judge.accept)
        panel.reject_wanted.connect(self.judge.reject)
        session.boxes_changed.connect(lambda _: self._show_counts())
        session.opened.connect(lambda _: self._take_folder(None))
        self.tally.counted.connect(self._take_folder)

    def stop(self) -> None:
        """Store what was moved last, and end the thread."""
        self.tally.stop()
        self.thresholding.remember()

    # Detection

    def detect_here(self) -> None:
        """Detect in the open image: what was just typed, which leaves all else alone, or else every enabled phrase."""
        asked = self._take_typed()
        if asked is not None:
            self._detecting.detect_here(asked or self.phrases.asked)
            self._view.focus_image()

    def detect_all(self) -> None:
        """Detect every enabled phrase in all images not reviewed, but for those where that was done before."""
        if self._take_typed() is not None:
            self._detecting.detect_all(self.phrases.asked)
            self._view.focus_image()

    def asked_for_all(self) -> str:
        """What Detect all would ask for: every enabled phrase, with what was just typed; "" where there is none."""
        return self.phrases.asked if self._take_typed() is not None else ""

    def _take_typed(self) -> str | None:
        """Move what stands in the field to the list; how it is asked, "" for nothing, None where it cannot be."""
        field = self._view.phrase_bar.field
        asked = self.phrases.add(field.text())
        if asked is None:
            return None
        field.clear()
        if self.phrases.items and not self.phrases.asked:
            self._session.failed.emit(
                tr("Every phrase is disabled; click the square of one to ask for it again.")
            )
            return None
        return asked

    # Phrases and classes

    def _phrases_changed(self, phrases: Sequence[Phrase]) -> None:
        self._view.panel.show_phrases(phrases)
        self._show_chips()

    def _place_of(self, text: str) -> int:
        """Where a phrase stands in the list; at its end, newly, where it is not in it."""
        keys = [phrase.key for phrase in self.phrases.items]
        if phrase_key(text) not in keys:
            self.phrases.add(text)
            return len(self.phrases.items) - 1
        return keys.index(phrase_key(text))

    def _enable_phrase(self, text: str, enabled: bool) -> None:
        with self._session.one_step():
            self.phrases.enable(self._place_of(text), enabled)

    def _map_phrase(self, text: str, class_name: str) -> None:
        with self._session.one_step():
            self.phrases.map(self._place_of(text), class_name)

    def _ask_class_of_phrase(self, place: int) -> None:
        if self._session.store is not None:
            phrase = self.phrases.items[place]
            self._choice.ask(
                tr("Class of “{text}”", text=phrase.text),
                lambda label: self._map_phrase(phrase.text, label.name),
            )

    def _ask_colour(self, index: int) -> None:
        label = self._session.label(index)
        if label is None:
            return
        dialog = QColorDialog(self._view)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setWindowTitle(tr("Colour of {name}", name=label.name))
        dialog.setCurrentColor(label.colour)
        dialog.colorSelected.connect(lambda colour: self._session.recolour(index, colour.name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Counts

    def _take_folder(self, tally: Tally | None) -> None:
        self._folder = tally
        self._show_counts()

    def _show_counts(self) -> None:
        session = self._session
        if session.boxes is not self._counted_boxes:
            self._counted_boxes, self._here = session.boxes, Tally.of_boxes(session.boxes)
        thresholds = session.thresholds
        self._view.panel.show_counts(self._here, self._folder, thresholds)
        asked = session.current is not None and session.current.state is ImageState.SUGGESTED
        found_nothing = asked and not session.boxes and not session.rejected
        self._view.panel.show_rest(*session.not_shown, len(session.rejected), found_nothing)
        self._show_chips()

    def _show_chips(self) -> None:
        session = self._session
        colours = {label.name: label.colour for label in session.classes}
        here = self._here.by_phrase(session.thresholds)
        folder = self._folder.by_phrase(session.thresholds) if self._folder is not None else None
        self._view.phrase_bar.chips.show_phrases(
            [
                ChipContent(
                    phrase,
                    colours.get(phrase.class_name),
                    here.get(phrase.key, 0),
                    None if folder is None else folder.get(phrase.key, 0),
                )
                for phrase in self.phrases.items
            ],
            session.classes,
        )
