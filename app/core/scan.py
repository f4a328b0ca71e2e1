"""Finding the images of a folder."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

from app.core.images import is_image_name
from engine.errors import UserError

EXPORT_MARKER = ".phrasebox-export.json"
"""The file that tells a folder written by an export, whose copied images are not the project's own."""

_NUMBER = re.compile(r"([0-9]+)")

_NameKey = tuple[tuple[str | int, ...], str]
NaturalKey = tuple[tuple[_NameKey, str], ...]


class ScanError(UserError):
    """A folder that cannot be opened as images; the sentence names it."""


def natural_key(path: str) -> NaturalKey:
    """The sort key of a POSIX path: folder by folder, numbers by value, letters without case."""
    folder, _, name = path.rpartition("/")
    return (*_folder_key(folder), (_name_key(name), name))


def scan_folder(folder: Path, on_skipped: Callable[[str], None] | None = None) -> Iterator[str]:
    """The images below ``folder`` as POSIX paths relative to it, in natural order, one after another.

    Hidden files and folders, and folders that an export wrote, are passed over; links to folders are
    followed, not round in circles. ``on_skipped`` is told a sentence for each folder that may not be read and
    each name that is no text. Raises ScanError: at once where the folder is not there or may not be read, at
    the end where it held no image.
    """
    folder = Path(folder)
    if not folder.exists():
        raise ScanError(f"The folder {folder} does not exist; check its name.")
    if not folder.is_dir():
        raise ScanError(f"{folder} is a file; open the folder that holds it.")
    try:
        os.scandir(folder).close()
    except OSError as error:
        raise ScanError(
            f"The folder {folder} cannot be read ({error.strerror}); check its permissions."
        ) from error
    return _images_or_error(folder, on_skipped or (lambda sentence: None))


def _images_or_error(folder: Path, on_skipped: Callable[[str], None]) -> Iterator[str]:
    empty = True
    for path in _walk(str(folder), "", frozenset(), on_skipped):
        empty = False
        yield path
    if empty:
        raise ScanError(f"The folder {folder} holds no images; open one with JPEG, PNG or other pictures.")


def _walk(
    folder: str, prefix: str, parents: frozenset[tuple[int, int]], on_skipped: Callable[[str], None]
) -> Iterator[str]:
    try:
        status = Path(folder).stat()
        with os.scandir(folder) as entries:
            found = [
                entry for entry in entries if not entry.name.startswith(".") or entry.name == EXPORT_MARKER
            ]
    except OSError as error:
        on_skipped(f"The folder {folder} cannot be read ({error.strerror}) and was passed over.")
        return
    identity = (status.st_dev, status.st_ino)
    exported = any(entry.name == EXPORT_MARKER for entry in found)
    # A link to a folder above would lead round for ever; an export inside the folder holds copies.
    if identity in parents or (exported and prefix):
        return
    for entry in sorted(found, key=lambda entry: (_name_key(entry.name), entry.name)):
        if not _is_text(entry.name):
            on_skipped(f"The name of {os.fsencode(entry.path)!r} is not valid text; rename it to open it.")
        elif entry.is_dir():
            yield from _walk(entry.path, f"{prefix}{entry.name}/", parents | {identity}, on_skipped)
        elif is_image_name(entry.name):
            yield prefix + entry.name


@lru_cache(maxsize=4096)
def _folder_key(folder: str) -> NaturalKey:
    return tuple((_name_key(name), name) for name in folder.split("/")) if folder else ()


def _name_key(name: str) -> _NameKey:
    # The suffix apart, so that "b.jpg" comes before "b2.jpg". Text and numbers alternate, text first, so the
    # keys of any two names compare.
    stem, dot, suffix = name.casefold().rpartition(".")
    pieces: list[str | int] = list(_NUMBER.split(stem if dot else suffix))
    pieces[1::2] = [int(number) for number in pieces[1::2]]
    return tuple(pieces), suffix


def _is_text(name: str) -> bool:
    """Whether a file name is valid Unicode: others can be neither stored nor exported."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
