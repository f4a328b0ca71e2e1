"""Where a project's database lies: in the image folder, or with the user where that is read-only."""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from platformdirs import user_data_path

from app.core.store_schema import StoreError
from app.core.tongue import tr

DATABASE_NAME = "project.db"


def can_write(folder: Path) -> bool:
    """Whether files can be made in ``folder``, by making one: permission bits tell little on many disks."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def own_place(folder: Path) -> Path:
    """The database inside the image folder."""
    return folder / ".phrasebox" / DATABASE_NAME


def user_place(folder: Path) -> Path:
    """The database of ``folder`` in the user's data folder: its name to be read, a hash to be unique."""
    resolved = folder.resolve()
    readable = re.sub(r"[^\w.-]+", "_", resolved.name)[:40] or "folder"
    digest = hashlib.sha256(str(resolved).encode(errors="surrogateescape")).hexdigest()[:16]
    return user_data_path("phrasebox", appauthor=False) / "projects" / f"{readable}-{digest}" / DATABASE_NAME


def find_place(folder: Path, writable: Callable[[Path], bool] = can_write) -> Path:
    """The database to open for ``folder``, its parent made. Raises StoreError where nothing can be written.

    A project already there is found again: the one inside a writable folder, else the user's; where both
    exist (a folder was read-only for a while) the one last written. A project inside a folder that is now
    read-only goes on in a copy.
    """
    own, user = own_place(folder), user_place(folder)
    if _made(own.parent, writable, only_if=writable(folder) or own.parent.is_dir()):
        return user if user.exists() and _last_written(user) > _last_written(own) else own
    if not _made(user.parent, writable, only_if=True):
        raise StoreError(
            tr(
                "Neither {folder} nor {parent} can be written, so no work could be kept; make one of "
                "them writable.",
                folder=folder,
                parent=user.parent,
            )
        )
    if own.exists() and not user.exists():
        _copy_database(own, user)
    return user


def _made(folder: Path, writable: Callable[[Path], bool], only_if: bool) -> bool:
    if not only_if:
        return False
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return writable(folder)


def _last_written(database: Path) -> float:
    """When the newest of the database's files changed, 0 where there is none."""
    log = database.with_name(database.name + "-wal")
    return max((path.stat().st_mtime for path in (database, log) if path.exists()), default=0.0)


def _copy_database(source: Path, target: Path) -> None:
    # The log holds what a killed program committed last; it must lie there before the database does.
    log = source.with_name(source.name + "-wal")
    if log.exists():
        shutil.copyfile(log, target.with_name(target.name + "-wal"))
    temporary = target.with_name(target.name + ".part")
    shutil.copyfile(source, temporary)
    temporary.replace(target)
