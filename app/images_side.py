"""The left side at work: the list of images with its filter, thumbnails and jumps, kept to what is on disk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.asking import Asking
from app.core.folder_changes import FolderChanges
from app.core.records import ImageRecord
from app.core.tongue import tr
from app.counting import Counting
from app.disk_watching import DiskWatching
from app.filtering import Filtering, Passing
from app.folder_opener import Scanned
from app.pixels import PixelLoader
from app.review import Reviewing
from app.session import Session
from app.thumbnails import Thumbnails
from app.views.main_window import MainWindow


class ImagesSide(QObject):
    """Connects the image list with the session, and with what runs beside it in threads."""

    def __init__(self, view: MainWindow, session: Session, pixels: PixelLoader) -> None:
        super().__init__(session)
        self._view = view
        self._session = session
        self._pixels = pixels
        self.asking = Asking(session)
        self.filtering = Filtering(session, self.asking)
        self.reviewing = Reviewing(session, self.asking)
        self.counting = Counting(view, session, self.asking)
        self.thumbnails = Thumbnails(self)
        self.disk = DiskWatching(session)
        self._connect()

    def _connect(self) -> None:
        images, session = self._view.images, self._session
        session.opened.connect(lambda _: self._forget())
        images.chosen.connect(session.go_to)
        images.view.clicked.connect(lambda _: self._view.focus_image())
        images.filter_changed.connect(self.filtering.set_filter)
        images.filter.name.returnPressed.connect(self._view.focus_image)
        images.thumbnails_wanted.connect(self._want_thumbnails)
        images.in_sight.connect(self.disk.see)
        self.thumbnails.ready.connect(images.model.set_thumbnail)
        self.filtering.counted.connect(self._show_passing)
        self.disk.found.connect(self._take_found)
        self.disk.changed.connect(self._reread)
        session.images_changed.connect(self._show_records)
        session.records_changed.connect(images.model.update_records)
        session.classes_changed.connect(images.filter.show_classes)

    def take_scanned(self, scanned: Scanned) -> None:
        """The open folder was looked through: list what came, tell what is new, and watch it from now on."""
        store = self._session.store
        if store is None or store.folder != scanned.folder.resolve():
            return
        if scanned.records is not None:
            self._session.take_records(scanned.records)
        if scanned.changes:
            self._session.said.emit(scanned.changes.sentence())
        self.disk.begin(store.folder, scanned.times)

    def stop(self) -> None:
        """End the threads."""
        self.disk.stop()
        self.asking.stop()
        self.thumbnails.stop()

    def _forget(self) -> None:
        """Another project is open."""
        self._view.images.filter.forget()
        self._view.images.model.forget_thumbnails()
        self.thumbnails.forget()

    def _want_thumbnails(self, records: Sequence[ImageRecord]) -> None:
        store = self._session.store
        if store is not None:
            self.thumbnails.want([(record.id, store.folder / record.path) for record in records])

    def _show_records(self, records: Sequence[ImageRecord]) -> None:
        """List the images; the open one is marked again where a filter had left it out."""
        images = self._view.images
        images.show_records(records)
        if not images.selected_ids():
            images.show_current(self._session.current)

    def _show_passing(self, passing: Passing) -> None:
        self._view.images.filter.show_counts(passing.passing, passing.total, passing.by_state)

    def _take_found(self, changes: FolderChanges, records: Sequence[ImageRecord]) -> None:
        self._session.take_records(records)
        self._reread([*changes.returned, *changes.vanished])
        self._session.said.emit(changes.sentence())

    def _reread(self, image_ids: Sequence[int]) -> None:
        """Show anew the images whose files have other content now, or are gone or back."""
        current = self._session.current
        for image_id in image_ids:
            self._pixels.drop(image_id)
            self._view.images.forget_thumbnail(image_id)
        store = self._session.store
        if store is not None and current is not None and current.id in image_ids and not current.missing:
            self._pixels.load(current.id, store.folder / current.path)
            self._session.said.emit(tr("{path} changed on disk and was read again.", path=current.path))
