"""Paths as people type them, and writing files and folders whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import glob
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HELD: set[BinaryIO] = set()
# A lock of Windows keeps others from the bytes themselves: it is the last that it can take, beyond the ends of files.
_LOCKED_BYTE = 2**31 - 2


def typed_path(text: str | Path) -> Path:
    """What a person typed as a path, with ~ for the home folder; as it stands where ~ names somebody unknown here."""
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)


@contextlib.contextmanager
def whole_file(target: Path, durable: bool = True) -> Iterator[Path]:
    """A temporary file beside ``target`` that takes its place when the block ends without an error.

    durable: wait until it is on the disk, for milliseconds; the writer of thousands does that once, at the end.
    Raises OSError where it cannot be written, and then ``target`` is as it was.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        if durable:
            with temporary.open("rb+") as file:
                os.fsync(file.fileno())
        temporary.chmod(0o666 & ~_UMASK)  # mkstemp makes files that only their owner may read
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def remove_leftovers(target: Path) -> None:
    """Removes what ``whole_file`` left beside ``target`` when its program was killed; none may be writing it now."""
    for left in target.parent.glob(f".{glob.escape(target.name[:40])}.*.part"):
        left.unlink(missing_ok=True)


@contextlib.contextmanager
def locked(file: Path) -> Iterator[bool]:
    """Whether this is the only holder of the lock on ``file``, which is made where it is missing.

    The lock ends with the block or with its program, however that ends; the file stays, and others may read and append
    meanwhile. On a file system without locks everyone is the only one.
    """
    with file.open("ab") as held:
        _HELD.add(held)
        try:
            yield _take(held)
        finally:
            _HELD.discard(held)


def _let_go() -> None:
    """In a forked process, which would hold its parent's locks beyond the parent's end."""
    for held in _HELD:
        held.close()
    _HELD.clear()


def _take(held: BinaryIO) -> bool:
    try:
        if sys.platform == "win32":
            held.seek(_LOCKED_BYTE)
            msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
    return True


@contextlib.contextmanager
def whole_folder(target: Path) -> Iterator[Path]:
    """A temporary folder beside ``target`` that takes its name when the block ends without an error.

    Raises OSError where it cannot be written or where ``target`` is there already, and then nothing is left of it.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = Path(tempfile.mkdtemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent))
    try:
        yield temporary
        temporary.chmod(0o777 & ~_UMASK)  # mkdtemp makes folders that only their owner may open
        if target.exists() or target.is_symlink():  # a rename would take the place of an empty folder
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
        temporary.rename(target)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise


def _current_umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


if sys.platform != "win32":
    os.register_at_fork(after_in_child=_let_go)

_UMASK = _current_umask()  # asked once at import: there is no way to ask without setting it for all threads
