"""The statistics of the open project: counted by the store, shown in their dialog, written as CSV."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.asking import Asking
from app.core.keys import open_first
from app.core.statistics import Table, project_statistics, write_statistics
from app.core.tongue import tr
from app.session import Session
from app.views.statistics_dialog import StatisticsDialog


class Counting(QObject):
    """Opens the dialog and fills it."""

    def __init__(self, view: QWidget, session: Session, asking: Asking) -> None:
        super().__init__(session)
        self._view = view
        self._session = session
        self._asking = asking
        self._tables: tuple[Table, ...] = ()
        self.dialog: StatisticsDialog | None = None
        session.opened.connect(lambda _: self._close())

    def show(self) -> None:
        """Count, and show the numbers as soon as they are there."""
        if self._session.store is None:
            self._session.failed.emit(open_first())
            return
        if self.dialog is None:
            self.dialog = StatisticsDialog(self._view)
            self.dialog.refresh_wanted.connect(self._count)
            self.dialog.save_wanted.connect(self._save)
        self._count()
        self.dialog.show()
        self.dialog.raise_()

    def _count(self) -> None:
        question = partial(project_statistics, thresholds=self._asking.thresholds)
        self._asking.ask("statistics", question, self._take)

    def _take(self, tables: tuple[Table, ...]) -> None:
        self._tables = tables
        if self.dialog is not None:
            self.dialog.show_tables(tables)

    def _save(self, target: Path) -> None:
        assert self.dialog is not None
        try:
            write_statistics(self._tables, target)
        except OSError as error:
            self.dialog.tell(
                tr(
                    "{target} cannot be written ({reason}); choose another place.",
                    target=target,
                    reason=error.strerror,
                )
            )
        else:
            self.dialog.tell(tr("Saved as {target}.", target=target))

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()
