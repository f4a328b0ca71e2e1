"""What every part of the session stands on: the open project, and its errors as sentences."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject

from app.core.store import Store
from app.core.store_schema import StoreError
from app.core.tongue import sentence_of
from app.session_signals import SessionSignals
from engine.errors import UserError


class ProjectSession(SessionSignals):
    """The open project."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store: Store | None = None

    @contextmanager
    def told(self) -> Iterator[None]:
        """Turn an error a person can mend into its sentence, and show again what is really stored."""
        try:
            yield
        except UserError as error:
            self.failed.emit(sentence_of(error))
            if isinstance(error, StoreError):
                self.not_stored.emit()
            try:
                self._read_again()
            except UserError:
                # The store itself is out of reach; its sentence is already on the screen.
                self._show_nothing()

    def _read_again(self) -> None:
        """Show what is really stored; every part that shows something adds to it."""

    def _show_nothing(self) -> None:
        """Show no boxes, which cannot be read."""
