"""The dialog of Detect all: which images, how far it is, and what came out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.core.batch import BatchProgress, Scope
from app.core.tasks import rate, time_left, time_taken
from app.core.tongue import join, mark, tr, trn
from app.core.wording import candidates, in_images
from app.views.faces import Faces, button_row, grow, paragraph, tidy_column
from app.views.running_face import RunningFace

POLICY = mark(
    "Human boxes are never changed: what a person drew, changed, accepted or imported stays as it is, and no image "
    "becomes reviewed or unreviewed by this. Only candidates of these phrases are replaced."
)
_SCOPES = {
    Scope.NEW: mark("New images"),
    Scope.UNREVIEWED: mark("All images not reviewed"),
    Scope.SELECTION: mark("Images selected in the list"),
    Scope.FILTERED: mark("Images that pass the list's filter"),
    Scope.ALL: mark("All images, reviewed ones as well"),
}


@dataclass(frozen=True)
class Choice:
    """How many images a scope means, and how many of them have candidates of this model and these phrases already."""

    total: int
    already: int


class BatchDialog(QDialog):
    """Asks, shows progress, sums up; it blocks nothing, and can be hidden at any time."""

    begun = Signal(str, bool)
    """A Scope, and whether images that were asked the same already are asked again."""
    pause_wanted = Signal()
    stop_wanted = Signal()
    retry_wanted = Signal()
    another_wanted = Signal()
    """The summary was read; ask for another batch."""
    image_wanted = Signal(int)
    """The id of an image to open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Detect all"))
        self.setMinimumWidth(580)
        self._choices: Mapping[Scope, Choice] = {}
        self.faces = Faces(self)
        self.faces.add(self._make_asking())
        self.faces.add(self._make_running())
        self.faces.add(self._make_summary())
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.addWidget(self.faces)

    # Made

    def _make_asking(self) -> QWidget:
        face = QWidget(self)
        self.what = paragraph(face)
        self.scopes: dict[Scope, QRadioButton] = {}
        self._group = QButtonGroup(face)
        self.again = QCheckBox(tr("Also where this model was asked these phrases already"), face)
        self.again.toggled.connect(lambda _: self._count())
        policy = paragraph(face, tr(POLICY), muted=True)
        self.told = paragraph(face)
        self.told.setProperty("warning", True)
        self.told.hide()
        close = QPushButton(tr("Close"), face)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        self.begin = QPushButton(face)
        self.begin.setProperty("primary", True)
        self.begin.setDefault(True)
        self.begin.clicked.connect(self._begin)
        column = tidy_column(face)
        column.addWidget(self.what)
        which = QLabel(tr("In which images"), face)
        which.setProperty("heading", True)
        column.addWidget(which)
        radios = QVBoxLayout()
        radios.setSpacing(7)
        for scope in _SCOPES:
            button = self.scopes[scope] = QRadioButton(face)
            button.toggled.connect(lambda _: self._count())
            self._group.addButton(button)
            radios.addWidget(button)
        column.addLayout(radios)
        column.addWidget(self.again)
        column.addWidget(policy)
        column.addWidget(self.told)
        column.addStretch(1)
        column.addLayout(button_row(close, self.begin))
        return face

    def _make_running(self) -> RunningFace:
        self.running = RunningFace(
            self,
            progress=tr("Progress of Detect all"),
            note=tr(
                "Go on labeling meanwhile: a detection in the image that you have open goes first. If the program "
                "ends, it offers to go on where it was."
            ),
            stop=tr("Stop"),
        )
        self.running.pause.clicked.connect(self.pause_wanted)
        self.running.stop.clicked.connect(self.stop_wanted)
        self.running.hide_button.clicked.connect(self.close)
        return self.running

    def _make_summary(self) -> QWidget:
        face = QWidget(self)
        self.summary_title = QLabel(face)
        self.summary_title.setProperty("heading", True)
        self.summary = paragraph(face)
        self.failures = QListWidget(face)
        self.failures.setProperty("inset", True)
        self.failures.setAccessibleName(tr("Images that failed"))
        self.failures.setWordWrap(True)
        self.failures.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.failures.itemActivated.connect(
            lambda item: self.image_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
        )
        self.failures.setToolTip(tr("Double-click or Enter opens the image"))
        self.another = QPushButton(tr("Detect in more…"), face)
        self.another.clicked.connect(self.another_wanted)
        self.retry = QPushButton(tr("Try the failed ones again"), face)
        self.retry.clicked.connect(self.retry_wanted)
        self.leave = QPushButton(tr("Close"), face)
        self.leave.setProperty("primary", True)
        self.leave.clicked.connect(self.close)
        column = tidy_column(face)
        for widget in (self.summary_title, self.summary, self.failures):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(button_row(self.another, self.retry, self.leave))
        return face

    # Shown

    def ask(self, what: str, choices: Mapping[Scope, Choice], again: bool, fault: str = "") -> None:
        """Ask in which images. what: phrases and model in words; fault: why nothing can begin, in a sentence."""
        self.what.setText(what)
        self._choices = choices
        for scope, button in self.scopes.items():
            button.setText(tr("{scope} ({count})", scope=tr(_SCOPES[scope]), count=choices[scope].total))
            button.setEnabled(choices[scope].total > 0)
        chosen = next(
            (scope for scope, button in self.scopes.items() if button.isChecked()), Scope.UNREVIEWED
        )
        possible = [scope for scope in (chosen, *_SCOPES) if choices[scope].total]
        self.scopes[possible[0] if possible else chosen].setChecked(True)
        self.again.setChecked(again)
        self.told.setText(fault)
        self.told.setVisible(bool(fault))
        self._count()
        self._open(0, self.begin)

    def show_progress(self, progress: BatchProgress) -> None:
        """Show how far it is."""
        self.running.title.setText(
            trn("Detecting in {count} image – paused", "Detecting in {count} images – paused", progress.total)
            if progress.paused
            else trn("Detecting in {count} image", "Detecting in {count} images", progress.total)
        )
        self.running.bar.setRange(0, max(progress.total, 1))
        self.running.bar.setValue(progress.done)
        parts: list[str] = [tr("{done} of {total}", done=progress.done, total=progress.total)]
        if progress.seconds_each is not None:
            parts.append(rate(progress.seconds_each))
        if progress.seconds_left is not None and not progress.paused:
            parts.append(time_left(progress.seconds_left))
        self.running.pace.setText(join("  ·  ", parts))
        found = candidates(progress.found)
        self.running.found.setText(
            tr("{candidates} so far, {failed} failed", candidates=found, failed=progress.failed)
            if progress.failed
            else tr("{candidates} so far", candidates=found)
        )
        self.running.pause.setText(tr("Go on detecting") if progress.paused else tr("Pause"))
        grow(self)

    def open_running(self) -> None:
        """Open on how far it is."""
        self._open(1, self.running.hide_button)

    def show_summary(self, last: BatchProgress) -> None:
        """Say what came out."""
        whole = not last.stopped
        self.summary_title.setText(tr("Done") if whole else tr("Stopped before the end"))
        lines: list[str] = [
            tr(
                "Detected {in_images} in {time}: {candidates}.",
                in_images=in_images(last.done - last.failed),
                time=time_taken(last.seconds),
                candidates=candidates(last.found),
            )
        ]
        if last.stopped and last.stopped != "stopped":
            lines.append(last.stopped)
        if not whole:
            lines.append(
                trn(
                    "{count} image left; what was detected stays.",
                    "{count} images left; what was detected stays.",
                    last.total - last.done,
                )
            )
        if last.passed_over:
            lines.append(
                trn(
                    "{count} image left out: asked the same before.",
                    "{count} images left out: asked the same before.",
                    last.passed_over,
                )
            )
        if last.failed:
            lines.append(trn("{count} image failed:", "{count} images failed:", last.failed))
        self.summary.setText(join("\n", lines))
        self.failures.clear()
        for failure in last.failures:
            sentence = failure.sentence
            line = (
                sentence
                if failure.path in sentence
                else tr("{path}: {sentence}", path=failure.path, sentence=sentence)
            )
            item = QListWidgetItem(line, self.failures)
            item.setData(Qt.ItemDataRole.UserRole, failure.image_id)
        self.failures.setVisible(bool(last.failures))
        self.retry.setVisible(bool(last.failures))

    def open_summary(self) -> None:
        """Open on what came out."""
        self._open(2, self.leave)

    @property
    def face(self) -> str:
        """Which face is shown: "asking", "running" or "summary"."""
        return ("asking", "running", "summary")[self.faces.current]

    def _open(self, face: int, focused: QPushButton) -> None:
        self.faces.choose(face)
        for button in (self.begin, self.running.hide_button, self.leave):
            button.setDefault(button is focused)
        self.adjustSize()
        self.show()
        # What was hidden knows how high it is only now.
        grow(self)
        self.raise_()
        self.activateWindow()
        focused.setFocus() if focused.isEnabled() else self.again.setFocus()

    def _scope(self) -> Scope | None:
        return next((scope for scope, button in self.scopes.items() if button.isChecked()), None)

    def _count(self) -> None:
        scope = self._scope()
        choice = self._choices.get(scope, Choice(0, 0)) if scope is not None else Choice(0, 0)
        number = choice.total if self.again.isChecked() else choice.total - choice.already
        self.again.setText(
            tr("Also where this model was asked these phrases already ({already})", already=choice.already)
        )
        self.begin.setText(trn("Detect in {count} image", "Detect in {count} images", number))
        self.begin.setEnabled(number > 0 and self.told.isHidden())

    def _begin(self) -> None:
        scope = self._scope()
        if scope is not None:
            self.begun.emit(scope.value, self.again.isChecked())
