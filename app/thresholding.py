"""The thresholds as a person moves them: seen at once, and stored in the project when the hand rests."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.session import Session

_PAUSE_MS = 300


class Thresholding(QObject):
    """Knows which thresholds a person moved; those that nobody moved stay as the project has them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._general_moved = False
        self._of_class: dict[int, float | None] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.remember)

    def move(self, threshold: float) -> None:
        """Show the candidates from this score on, but for classes with a threshold of their own."""
        self._general_moved = True
        self._session.set_threshold(threshold)
        self._pause.start()

    def move_class(self, index: int, threshold: float | None) -> None:
        """Show the candidates of a class from this score on; None: from the general threshold."""
        self._of_class[index] = threshold
        self._session.set_class_threshold(index, threshold)
        self._pause.start()

    def shift_class(self, step: float, lowest: float, highest: float) -> None:
        """Raise or lower the threshold of the active class."""
        index = self._session.active_class
        if index is not None:
            moved = round(self._session.thresholds.of(index) + step, 2)
            self.move_class(index, min(max(moved, lowest), highest))

    def remember(self) -> None:
        """Store what was moved."""
        self._pause.stop()
        moved, self._general_moved = self._general_moved, False
        of_class, self._of_class = self._of_class, {}
        store = self._session.store
        if store is None or not (moved or of_class):
            return
        with self._session.told(), store.transaction():
            if moved:
                store.set_setting("threshold", f"{self._session.threshold:.2f}")
            for index, threshold in of_class.items():
                store.set_class_threshold(index, threshold)

    def read(self) -> None:
        """Take the project's own threshold, or the default; never the one of another project."""
        if self._session.store is not None and not self._general_moved:
            with self._session.told():
                self._session.set_threshold(self._session.store.threshold())
