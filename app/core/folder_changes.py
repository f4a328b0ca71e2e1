"""What changed on disk below an image folder since it was last looked at, and telling the project so."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.images import is_image_name
from app.core.records import MISSING
from app.core.scan import EXPORT_MARKER, changed_at, is_text, leads_to_folder, walk
from app.core.store import Store
from app.core.store_queries import reading
from app.core.tongue import join, trn


@dataclass(frozen=True)
class FolderChanges:
    """Paths of images that came, and ids of those whose files went and came back."""

    appeared: tuple[str, ...] = ()
    vanished: tuple[int, ...] = ()
    returned: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.appeared or self.vanished or self.returned)

    def sentence(self) -> str:
        """What a person is told."""
        parts: list[str] = []
        if self.appeared:
            new = len(self.appeared)
            parts.append(
                trn("{count} image came into the folder.", "{count} images came into the folder.", new)
            )
        if self.returned:
            back = len(self.returned)
            parts.append(trn("{count} missing image is back.", "{count} missing images are back.", back))
        if self.vanished:
            parts.append(
                trn(
                    "{count} image is missing from the folder; the boxes are kept.",
                    "{count} images are missing from the folder; the boxes are kept.",
                    len(self.vanished),
                )
            )
        return join(" ", parts)


def reconcile(store: Store, paths: Sequence[str]) -> FolderChanges:
    """Bring the project to a complete scan of its folder, which found ``paths``: nothing is deleted."""
    on_disk = set(paths)
    with store.transaction():
        there, missing = store.image_ids(missing=False), store.image_ids(missing=True)
        changes = FolderChanges(
            tuple(path for path in paths if path not in there and path not in missing),
            tuple(id_ for path, id_ in there.items() if path not in on_disk),
            tuple(id_ for path, id_ in missing.items() if path in on_disk),
        )
        store_changes(store, changes)
    return changes


def store_changes(store: Store, changes: FolderChanges) -> None:
    """Add what came, mark what went, and take the mark from what is back."""
    with store.transaction():
        store.add_images(changes.appeared)
        store.mark_missing(changes.vanished)
        store.mark_found(changes.returned)


class FolderWatch:
    """The folders below an image folder, by the times at which they last changed.

    Only folders are looked at, since one changes its time when a file comes, goes or is renamed: a look at 100,000
    images in 100 folders asks the disk 100 things. What a file holds is watched by whoever shows it.
    """

    def __init__(self, root: Path, times: Mapping[str, int]) -> None:
        """times: what scan_folder told of each folder."""
        self._root = root
        self._times = dict(times)

    def look(self, location: Path) -> FolderChanges:
        """What differs from the project whose database lies at ``location``. Raises StoreError.

        Where the image folder itself cannot be reached, a drive that is unplugged, nothing is said to be gone.
        """
        if not self._root.is_dir():
            return FolderChanges()
        changed = [
            prefix for prefix, time in self._times.items() if not time or self._time_of(prefix) != time
        ]
        if not changed:
            return FolderChanges()
        on_disk: dict[str, set[str]] = {}
        gone = []
        for prefix in changed:
            if self._time_of(prefix) is None or self._is_export(prefix):
                gone.append(prefix)
                self._forget(prefix, on_disk)
            elif prefix in self._times and prefix not in on_disk:
                self._list(prefix, on_disk)
        with reading(location) as connection:
            return _compare(connection, on_disk, gone)

    def look_anew(self) -> None:
        """Let the next look compare every folder: what the last one found could not be stored."""
        self._times = dict.fromkeys(self._times, 0)

    def _time_of(self, prefix: str) -> int | None:
        """When a folder last changed, None where it is gone or may not be read."""
        try:
            status = (self._root / prefix).stat()
        except OSError:
            return None
        return changed_at(status)

    def _is_export(self, prefix: str) -> bool:
        # A folder that was made for an export may have been looked at before the export marked it as its own.
        return bool(prefix) and (self._root / prefix / EXPORT_MARKER).is_file()

    def _forget(self, prefix: str, on_disk: dict[str, set[str]]) -> None:
        """Watch a folder and those below it no longer."""
        for known in [known for known in self._times if known.startswith(prefix)]:
            del self._times[known]
            on_disk.pop(known, None)

    def _list(self, prefix: str, on_disk: dict[str, set[str]]) -> None:
        """Note the images of a folder, and of those folders in it that are new."""
        try:
            status = (self._root / prefix).stat()
            with os.scandir(self._root / prefix) as entries:
                found = [
                    (entry.name, leads_to_folder(entry))
                    for entry in entries
                    if not entry.name.startswith(".")
                ]
        except OSError:
            # It may not be read just now; the next look tries again.
            return
        self._times[prefix] = changed_at(status)
        on_disk[prefix] = {
            name for name, is_folder in found if not is_folder and is_image_name(name) and is_text(name)
        }
        for name, is_folder in found:
            if is_folder and f"{prefix}{name}/" not in self._times:
                self._walk_new(f"{prefix}{name}/", on_disk)

    def _walk_new(self, prefix: str, on_disk: dict[str, set[str]]) -> None:
        def note(folder: str, time: int) -> None:
            self._times[folder] = time
            on_disk[folder] = set()

        for path in walk(self._root, prefix, lambda sentence: None, note):
            folder, slash, name = path.rpartition("/")
            on_disk.setdefault(folder + slash, set()).add(name)


def _compare(
    connection: sqlite3.Connection, on_disk: Mapping[str, set[str]], gone: Iterable[str]
) -> FolderChanges:
    appeared: list[str] = []
    vanished: list[int] = []
    returned: list[int] = []
    for prefix, names in on_disk.items():
        known = {
            path[len(prefix) :]: (id_, error)
            for id_, path, error in _below(connection, prefix)
            if "/" not in path[len(prefix) :]
        }
        appeared += [prefix + name for name in names if name not in known]
        vanished += [id_ for name, (id_, error) in known.items() if name not in names and error != MISSING]
        returned += [id_ for name, (id_, error) in known.items() if name in names and error == MISSING]
    for prefix in gone:
        vanished += [id_ for id_, _, error in _below(connection, prefix) if error != MISSING]
    return FolderChanges(tuple(sorted(appeared)), tuple(dict.fromkeys(vanished)), tuple(returned))


def _below(connection: sqlite3.Connection, prefix: str) -> list[tuple[int, str, str | None]]:
    """Id, path and error of the images in a folder and the folders below it."""
    query = "SELECT id, path, error FROM image"
    if not prefix:
        return connection.execute(query).fetchall()
    # "0" is the character after "/": between them lies all that begins with the prefix.
    return connection.execute(f"{query} WHERE path > ? AND path < ?", (prefix, prefix[:-1] + "0")).fetchall()
