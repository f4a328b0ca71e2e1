"""The line at the bottom: what was just done, the model and where it runs, place, counts, zoom and pointer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from app.core.records import ImageState


class StatusBar(QStatusBar):
    """Says where things stand; each part has its own place, so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.said = QLabel(self)
        self.pointer, self.zoom, self.place, self.counts, self.model = (QLabel(self) for _ in range(5))
        self.addWidget(self.said, 1)
        for label, widest in (
            (self.pointer, "00000, 00000"),
            (self.zoom, "4000 %"),
            (self.counts, ""),
            (self.place, ""),
            (self.model, ""),
        ):
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest) + 14 if widest else 0)
            self.addPermanentWidget(label)
        self.model.setToolTip("The model, where it runs, and the deformable attention in use")
        self.counts.setToolTip("Images of the project by state")
        self.show_model("", "")

    def say(self, sentence: str) -> None:
        """Say what was just done."""
        self.said.setText(sentence)

    def show_pointer(self, at: tuple[float, float] | None) -> None:
        """Show the image pixel under the pointer."""
        self.pointer.setText(f"{int(at[0])}, {int(at[1])}" if at is not None else "")

    def show_zoom(self, zoom: float) -> None:
        """Show screen pixels per image pixel, in percent."""
        self.zoom.setText(f"{zoom * 100:.0f} %" if zoom >= 0.1 else f"{zoom * 100:.1f} %")

    def show_place(self, place: int, total: int) -> None:
        """Show which of how many listed images is open."""
        self.place.setText(f"Image {place or '–'} of {total}" if total else "")

    def show_counts(self, counts: Mapping[ImageState, int]) -> None:
        """Show how many images are in each state that has any."""
        words = [f"{number} {state}" for state, number in counts.items() if number]
        self.counts.setText(" · ".join(words))

    def show_model(self, model: str, where: str) -> None:
        """Show the model, and where it runs once it is loaded."""
        self.model.setText(" · ".join(part for part in (model, where) if part))
