"""The line at the bottom: what was just done, what is running, the model and where it runs, place, counts and zoom."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QToolButton, QWidget

from app.core.records import ListedState
from app.core.tasks import Task
from app.core.tongue import decimal, join, mark, tr
from app.views.task_strip import TaskStrip

_NARROW = 1500
"""Below this width the counts make room for what is running; the image list shows them as well."""
_TINY = 900
"""So narrow that the counts, which the filter of the list says too, have no room though nothing runs."""
_SMALL = 1100
"""Below this width zoom and place do too."""


_COUNTED = {
    ListedState.NEW: mark("{count} new"),
    ListedState.SUGGESTED: mark("{count} suggested"),
    ListedState.REVIEWED: mark("{count} reviewed"),
    ListedState.REVIEWED_EMPTY: mark("{count} reviewed, empty"),
    ListedState.FAILED: mark("{count} failed"),
    ListedState.MISSING: mark("{count} missing"),
}


class Line(QLabel):
    """A sentence that ends in "…" where it has too little room; its ``text`` stays whole."""

    def shown(self) -> str:
        """As much of the text as is seen."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            self.alignment(),
            self.palette(),
            self.isEnabled(),
            self.shown(),
            self.foregroundRole(),
        )
        painter.end()


class StatusBar(QStatusBar):
    """Says where things stand; each part has its own place, so that nothing jumps."""

    cancel_wanted = Signal(str)
    """The key of a task that should stop."""
    task_wanted = Signal(str)
    """The key of a task whose dialog should open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setAccessibleName(tr("Status"))
        self.said = Line(self)
        self.said.setMinimumWidth(80)
        self.pointer, self.zoom, self.place, self.counts, self.saved, self.model = (
            QLabel(self) for _ in range(6)
        )
        self._excuse = ""
        self._strips: dict[str, TaskStrip] = {}
        self._speed: tuple[str, str] = ("", "")
        self.addWidget(self.said, 1)
        running = QWidget(self)
        self._running = QHBoxLayout(running)
        self._running.setContentsMargins(0, 0, 0, 0)
        running.setMinimumHeight(self._height_of_a_strip())
        self.addPermanentWidget(running)
        for label, widest in (
            (self.pointer, "00000, 00000"),
            (self.zoom, "4000 %"),
            (self.counts, ""),
            (self.place, ""),
            (self.saved, ""),
            (self.model, ""),
        ):
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest) + 14 if widest else 0)
            self.addPermanentWidget(label)
        self.speed = QToolButton(self)
        """Shows how fast detections are, and offers its actions to choose another speed."""
        self.speed.setObjectName("speed")
        self.speed.setAutoRaise(True)
        self.speed.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.speed.setAccessibleName(tr("Speed"))
        self.addPermanentWidget(self.speed)
        self.model.setToolTip(
            tr("The model, where it runs, its precision, and the deformable attention in use")
        )
        self.counts.setToolTip(tr("Images of the project by state"))
        self.show_model("", "")

    def _height_of_a_strip(self) -> int:
        """Kept free while nothing runs, so that the image does not move when something begins."""
        strip = TaskStrip("")
        strip.ensurePolished()
        return strip.sizeHint().height()

    def say(self, sentence: str) -> None:
        """Say what was just done."""
        self.said.setText(sentence)
        self.said.setToolTip(sentence)

    def excuse(self, sentence: str) -> None:
        """Say why nothing happens, or what else is soon past; "" ends what was said so before."""
        if sentence or self.said.text() == self._excuse:
            self.say(sentence)
        self._excuse = sentence

    def show_task(self, task: Task) -> None:
        """Show that something runs, and how far it is."""
        strip = self._strips.get(task.key)
        if strip is None:
            strip = self._strips[task.key] = TaskStrip(task.key, self)
            strip.cancel_wanted.connect(self.cancel_wanted)
            strip.opened.connect(self.task_wanted)
            self._running.addWidget(strip)
        strip.show_task(task)
        self._make_room()

    def end_task(self, key: str) -> None:
        """It runs no more."""
        strip = self._strips.pop(key, None)
        if strip is not None:
            self._running.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
            self._make_room()

    def strip(self, key: str) -> TaskStrip | None:
        """What is shown of a task that runs."""
        return self._strips.get(key)

    def show_saved(self, saved: bool | None) -> None:
        """Show whether all that was done is on the disk; None where no project is open."""
        self.saved.setText(
            "" if saved is None else (tr("✓ Saved") if saved else tr("⚠ Last change not saved"))
        )
        self.saved.setToolTip(
            tr("Every change is on the disk as soon as it is made; there is nothing to save.")
        )

    def show_pointer(self, at: tuple[float, float] | None) -> None:
        """Show the image pixel under the pointer."""
        self.pointer.setText(f"{int(at[0])}, {int(at[1])}" if at is not None else "")

    def show_zoom(self, zoom: float) -> None:
        """Show screen pixels per image pixel, in percent."""
        self.zoom.setText(tr("{zoom} %", zoom=decimal(zoom * 100, 0 if zoom >= 0.1 else 1)))

    def show_place(self, place: int, total: int) -> None:
        """Show which of how many listed images is open."""
        self.place.setText(tr("Image {place} of {total}", place=place or "–", total=total) if total else "")

    def show_counts(self, counts: Mapping[ListedState, int]) -> None:
        """Show how many images are in each state that has any."""
        words = [tr(_COUNTED[state], count=number) for state, number in counts.items() if number]
        self.counts.setText(join(" · ", words))

    def show_model(self, model: str, where: str) -> None:
        """Show the model, and where it runs once it is loaded."""
        self.model.setText(join(" · ", [part for part in (model, where) if part]))

    def show_speed(self, name: str, seconds: str, about: str) -> None:
        """Show how fast detections are, what an image takes where that is known, and in the tool tip more of it."""
        self._speed = name, seconds
        self._make_room()
        self.speed.setToolTip(about)
        self.speed.setAccessibleDescription(about)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        # The bar itself is never narrower than what it shows.
        self.counts.setVisible(self.window().width() >= (_NARROW if self._strips else _TINY))
        self.pointer.setVisible(len(self._strips) < 2 or self.width() >= _NARROW)
        for label in (self.zoom, self.place):
            label.setVisible(not self._strips or self.width() >= _SMALL)
        name, seconds = self._speed
        with_seconds = seconds and (not self._strips or self.width() >= _NARROW)
        self.speed.setText(
            tr("{speed} · {seconds} ▾", speed=name, seconds=seconds)
            if with_seconds
            else tr("{speed} ▾", speed=name)
        )
