"""The dialog of "Learn from my images": what it takes, how far it is, and what it brought."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.core.learning import LearnState, Phase
from app.core.tasks import time_left
from app.core.tongue import decimal, join, mark, marks, number, tr, trn
from app.views.faces import Faces, button_row, grow, paragraph, tidy_column
from app.views.running_face import RunningFace

_PICTURE = 330
_COLUMNS = (mark("Class"), mark("Boxes judged by"), mark("AP before"), mark("AP after"))
_LENGTHS = (
    (mark("As long as suits the images"), 0),
    (mark("About 5 minutes"), 5),
    (mark("About 15 minutes"), 15),
    (mark("About 30 minutes"), 30),
    (mark("About an hour"), 60),
    (mark("About 4 hours"), 240),
)
_PHASES = {
    Phase.STARTING: mark("Reading the images, and judging the model as it is…"),
    Phase.LEARNING: mark("Learning…"),
    Phase.ENDING: mark("Judging what was learned, and drawing pictures of it…"),
    Phase.PAUSED: mark("Paused. Going on takes up what was learned when it was last saved."),
}
_JUDGED = marks(
    "Judged by {count} held-back image that it never learned from.",
    "Judged by {count} held-back images that it never learned from.",
)
_JUDGED_BY_FEW = marks(
    "Judged by {count} held-back image that it never learned from; so few tell a good model from a bad one, no more.",
    "Judged by {count} held-back images that it never learned from; so few tell a good model from a bad one, no more.",
)


class LearnDialog(QDialog):
    """Asks, shows progress, shows what came out; it blocks nothing, and can be hidden at any time."""

    begun = Signal(int)
    """Minutes at most; 0 for as long as suits the images."""
    pause_wanted = Signal()
    cancel_wanted = Signal()
    resume_wanted = Signal()
    """Go on with what ended before its end."""
    use_wanted = Signal()
    """Detect with the learned model from now on."""
    discard_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Learn from my images"))
        self.setMinimumWidth(600)
        self.faces = Faces(self)
        for make in (self._make_asking, self._make_running, self._make_result):
            self.faces.add(make())
        column = tidy_column(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.addWidget(self.faces)

    # Made

    def _make_asking(self) -> QWidget:
        face = QWidget(self)
        about = paragraph(
            face,
            tr(
                "The model in use learns what your reviewed images show: their accepted boxes, and where nothing is. "
                "About a fifth of the images is held back to judge by. Your labels are not changed, and the model in "
                "use stays as it is; what comes out is a new one."
            ),
        )
        self.what, self.advice = paragraph(face), paragraph(face)
        self.minutes = QComboBox(face)
        self.minutes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for text, minutes in _LENGTHS:
            self.minutes.addItem(tr(text), minutes)
        length = QHBoxLayout()
        label = QLabel(tr("How &long"), face)
        label.setBuddy(self.minutes)
        length.addWidget(label)
        length.addWidget(self.minutes)
        length.addStretch(1)
        note = paragraph(
            face,
            tr(
                "Twenty images take five to twelve minutes with the starter on two cores; large models take far longer "
                "without a GPU. It runs on its own, also when this window is closed."
            ),
            muted=True,
        )
        close = QPushButton(tr("Close"), face)
        close.clicked.connect(self.close)
        self.begin = QPushButton(tr("Learn"), face)
        self.begin.setProperty("primary", True)
        self.begin.clicked.connect(lambda: self.begun.emit(self.minutes.currentData()))
        column = tidy_column(face)
        for widget in (about, self.what, self.advice):
            column.addWidget(widget)
        column.addLayout(length)
        column.addWidget(note)
        column.addStretch(1)
        column.addLayout(button_row(close, self.begin))
        return face

    def _make_running(self) -> RunningFace:
        self.running = RunningFace(
            self,
            progress=tr("Progress of learning"),
            note=tr(
                "Go on labeling meanwhile. It learns from the labels as they were when it began, and goes on when this "
                "window is closed."
            ),
            stop=tr("Cancel learning"),
        )
        self.running.pause.clicked.connect(self.pause_wanted)
        self.running.stop.clicked.connect(self.cancel_wanted)
        self.running.hide_button.clicked.connect(self.close)
        return self.running

    def _make_result(self) -> QWidget:
        face = QWidget(self)
        self.outcome = paragraph(face)
        self.outcome.setProperty("heading", True)
        self.explained = paragraph(face)
        self.table = QTableWidget(0, len(_COLUMNS), face)
        self.table.setHorizontalHeaderLabels([tr(column_name) for column_name in _COLUMNS])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(tr("AP before and after, class by class"))
        for column_number in range(len(_COLUMNS)):
            side = Qt.AlignmentFlag.AlignRight if column_number else Qt.AlignmentFlag.AlignLeft
            item = self.table.horizontalHeaderItem(column_number)
            if item is not None:
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.pictures = QScrollArea(face)
        self.pictures.setWidgetResizable(True)
        self.pictures.setAccessibleName(tr("Held-back images, before on the left and after on the right"))
        self.pictures.setMinimumHeight(280)
        self.discard = QPushButton(tr("Throw it away"), face)
        self.discard.clicked.connect(self.discard_wanted)
        later = QPushButton(tr("Later"), face)
        later.clicked.connect(self.close)
        self.use = QPushButton(tr("Use the new model"), face)
        self.use.setProperty("primary", True)
        self.use.clicked.connect(self.use_wanted)
        self.resume = QPushButton(tr("Go on learning"), face)
        self.resume.setProperty("primary", True)
        self.resume.clicked.connect(self.resume_wanted)
        column = tidy_column(face)
        for widget in (self.outcome, self.explained, self.table):
            column.addWidget(widget)
        column.addWidget(self.pictures, 1)
        column.addLayout(button_row(self.discard, later, self.use, self.resume))
        return face

    # Shown

    def ask(self, what: str, advice: str, possible: bool) -> None:
        """Ask whether to learn. what: model and project in words; advice: what to expect, or why it cannot be."""
        self.what.setText(what)
        self.advice.setText(advice if possible else tr("⚠ {sentence}", sentence=advice))
        self.advice.setProperty("warning", not possible)
        self.advice.style().polish(self.advice)
        self.begin.setEnabled(possible)
        self.minutes.setEnabled(possible)
        self._open(0, self.begin)

    def show_state(self, state: LearnState) -> None:
        """Show how far it is."""
        told = _PHASES.get(state.phase)
        self.running.title.setText(tr(told) if told else "")
        self.running.bar.setRange(0, state.steps)
        self.running.bar.setValue(state.step)
        parts: list[str] = []
        if state.steps:
            parts.append(tr("Step {step} of at most {steps}", step=state.step, steps=state.steps))
        if state.seconds_left is not None and state.phase is Phase.LEARNING:
            parts.append(time_left(state.seconds_left))
        self.running.pace.setText(
            join("  ·  ", parts) if parts else tr("How many steps it takes is not known yet.")
        )
        self.running.found.setText(_so_far(state))
        self.running.pause.setText(tr("Go on learning") if state.phase is Phase.PAUSED else tr("Pause"))
        grow(self)

    def open_running(self, leaving: bool = False) -> None:
        """Open on how far it is. leaving: with the button that cancels at hand."""
        self._open(1, self.running.stop if leaving else self.running.hide_button)

    def show_result(self, state: LearnState, pictures: Sequence[tuple[QImage, QImage]]) -> None:
        """Show what came out: figures, and (before, after) pictures of held-back images."""
        failed = state.phase is Phase.FAILED
        if failed:
            self.outcome.setText(tr("Learning failed"))
            self.explained.setText(state.sentence)
        else:
            self.outcome.setText(_outcome(state))
            self.explained.setText(_explained(state))
        self._fill_table(state)
        self.table.setVisible(not failed)
        self._fill_pictures(pictures)
        self.pictures.setVisible(bool(pictures) and not failed)
        self.use.setVisible(state.improved)
        self.resume.setVisible(failed)

    def open_result(self) -> None:
        """Open on what came out."""
        shown = not self.pictures.isHidden()
        first = next((button for button in (self.use, self.resume) if not button.isHidden()), self.discard)
        self._open(2, first)
        if shown:
            self.resize(QSize(2 * _PICTURE + 100, 640))

    @property
    def face(self) -> str:
        """Which face is shown: "asking", "running" or "result"."""
        return ("asking", "running", "result")[self.faces.current]

    def _fill_table(self, state: LearnState) -> None:
        rows: list[tuple[str, int, float | None, float | None]] = [
            (tr("All classes"), sum(known.judged for known in state.classes), state.before, state.after)
        ]
        rows += [(known.name, known.judged, known.before, known.after) for known in state.classes]
        self.table.setRowCount(len(rows))
        for row, (name, judged, before, after) in enumerate(rows):
            cells = (name, number(judged), _percent(before), _percent(after))
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        self.table.resizeColumnsToContents()
        height = self.table.horizontalHeader().sizeHint().height() + 4
        height += sum(self.table.rowHeight(row) for row in range(min(len(rows), 6)))
        self.table.setFixedHeight(height)

    def _fill_pictures(self, pictures: Sequence[tuple[QImage, QImage]]) -> None:
        inside = QWidget(self.pictures)
        grid = QGridLayout(inside)
        grid.setSpacing(8)
        for column, word in enumerate((tr("Before"), tr("After"))):
            title = QLabel(word, inside)
            title.setProperty("muted", True)
            grid.addWidget(title, 0, column)
        for row, pair in enumerate(pictures, 1):
            for column, image in enumerate(pair):
                label = QLabel(inside)
                label.setPixmap(_fitted(image, self.devicePixelRatioF()))
                label.setAccessibleName(
                    tr("Held-back image {number}, after", number=row)
                    if column
                    else tr("Held-back image {number}, before", number=row)
                )
                grid.addWidget(label, row, column)
        grid.setRowStretch(len(pictures) + 1, 1)
        self.pictures.setWidget(inside)

    def _open(self, face: int, focused: QPushButton) -> None:
        self.faces.choose(face)
        for button in (
            self.begin,
            self.running.hide_button,
            self.running.stop,
            self.use,
            self.resume,
            self.discard,
        ):
            button.setAutoDefault(button is focused)
            button.setDefault(button is focused)
        self.adjustSize()
        self.show()
        # What was hidden knows how high it is only now.
        grow(self)
        self.raise_()
        self.activateWindow()
        focused.setFocus()


def _so_far(state: LearnState) -> str:
    if state.before is None:
        return tr("AP is measured first on the images held back.")
    before = _percent(state.before)
    if state.best is None:
        return trn(
            "AP before, on {count} held-back image: {before}.",
            "AP before, on {count} held-back images: {before}.",
            state.held,
            before=before,
        )
    return trn(
        "AP on {count} held-back image: {before} before, {best} at best so far.",
        "AP on {count} held-back images: {before} before, {best} at best so far.",
        state.held,
        before=before,
        best=_percent(state.best),
    )


def _outcome(state: LearnState) -> str:
    if state.improved:
        return tr(
            "Better: AP from {before} to {after}",
            before=_percent(state.before),
            after=_percent(state.after),
        )
    return tr("Nothing was gained on the held-back images")


def _explained(state: LearnState) -> str:
    told = [trn(*(_JUDGED_BY_FEW if state.held < 10 else _JUDGED), state.held)]
    if not state.improved:
        told.append(tr("Review more images, of what it misses above all, and learn again."))
    return join(" ", told)


def _percent(figure: float | None) -> str:
    return "–" if figure is None else decimal(100 * figure, 1)


def _fitted(image: QImage, scale: float) -> QPixmap:
    size = QSize(round(_PICTURE * scale), round(_PICTURE * scale))
    fitted = image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    pixmap = QPixmap.fromImage(fitted)
    pixmap.setDevicePixelRatio(scale)
    return pixmap
