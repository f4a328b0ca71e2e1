"""Finding the images of a folder."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from operator import itemgetter
from pathlib import Path
from typing import TypeVar

from app.core.images import is_image_name
from app.core.tongue import tr
from engine.errors import UserError

EXPORT_MARKER = ".phrasebox-export.json"
"""The file that tells a folder written by an export, whose copied images are not the project's own."""

SET_ASIDE = "replaced"
"""The folder in such a one into which an export moved what the one before it wrote and no longer belongs."""

_CLOCK_STEP_NS = 3_000_000_000
"""Two changes within it may leave a folder with one and the same time: FAT counts in steps of two seconds."""

_DIGITS = str.maketrans("123456789", "000000000")
_NUMBER = re.compile(r"([0-9]+)")

Item = TypeVar("Item")

_NameKey = tuple[tuple[str | int, ...], str]
NaturalKey = tuple[tuple[_NameKey, str], ...]


class ScanError(UserError):
    """A folder that cannot be opened as images; the sentence names it."""


def natural_key(path: str) -> NaturalKey:
    """The sort key of a POSIX path: folder by folder, numbers by value, letters without case."""
    folder, _, name = path.rpartition("/")
    return (*_folder_key(folder), (_name_key(name), name))


def in_natural_order(items: Iterable[Item], path_of: Callable[[Item], str]) -> list[Item]:
    """The items sorted by natural_key of their paths; as fast as many allow."""
    folders: dict[str, list[tuple[str, Item]]] = {}
    for item in items:
        folder, _, name = path_of(item).rpartition("/")
        folders.setdefault(folder, []).append((name, item))
    if set(folders) <= {""}:
        return [item for _, item in _sorted_names(folders.get("", []))]
    below: dict[str, set[str]] = {}
    for folder in folders:
        while folder:
            above, _, name = folder.rpartition("/")
            below.setdefault(above, set()).add(name)
            folder = above
    ordered: list[Item] = []
    _append_folder("", folders, below, ordered)
    return ordered


def _append_folder(
    folder: str,
    folders: Mapping[str, list[tuple[str, Item]]],
    below: Mapping[str, set[str]],
    ordered: list[Item],
) -> None:
    """Add what lies in a folder and below it; files and folders go by their names, mixed."""
    files = folders.get(folder, [])
    if folder not in below:
        ordered += [item for _, item in _sorted_names(files)]
        return
    named: list[tuple[str, list[Item] | None]] = [(name, [item]) for name, item in files]
    named += [(name, None) for name in below[folder]]
    for name, own in _sorted_names(named):
        if own is None:
            _append_folder(f"{folder}/{name}" if folder else name, folders, below, ordered)
        else:
            ordered += own


def _sorted_names(named: list[tuple[str, Item]]) -> list[tuple[str, Item]]:
    # Cameras give names that differ in digits alone, all of one length: those sort as plain text does.
    if len({name.translate(_DIGITS) for name, _ in named}) == 1:
        return sorted(named, key=itemgetter(0))
    return sorted(named, key=lambda pair: (_name_key(pair[0]), pair[0]))


def scan_folder(
    folder: Path,
    on_skipped: Callable[[str], None] | None = None,
    on_folder: Callable[[str, int], None] | None = None,
) -> Iterator[str]:
    """The images below ``folder`` as POSIX paths relative to it, in natural order, one after another.

    Hidden files and folders, and folders that an export wrote, are passed over; links to folders are
    followed, not round in circles. ``on_skipped`` is told a sentence for each folder that may not be read and
    each name that is no text, ``on_folder`` each folder as "" or "sub/folder/" and when it last changed (see
    ``changed_at``), before its images come. Raises ScanError: at once where the folder is not there or may not be
    read, at the end where it held no image.
    """
    folder = Path(folder)
    if not folder.exists():
        raise ScanError(tr("The folder {folder} does not exist; check its name.", folder=folder))
    if not folder.is_dir():
        raise ScanError(tr("{folder} is a file; open the folder that holds it.", folder=folder))
    try:
        os.scandir(folder).close()
    except OSError as error:
        raise ScanError(
            tr(
                "The folder {folder} cannot be read ({reason}); check its permissions.",
                folder=folder,
                reason=error.strerror,
            )
        ) from error
    return _images_or_error(
        folder, on_skipped or (lambda sentence: None), on_folder or (lambda prefix, changed: None)
    )


def changed_at(status: os.stat_result) -> int:
    """When a folder last changed, in nanoseconds; 0 where that is so short ago that it may change unseen."""
    recent = time.time_ns() - status.st_mtime_ns < _CLOCK_STEP_NS
    return 0 if recent else status.st_mtime_ns


def _images_or_error(
    folder: Path, on_skipped: Callable[[str], None], on_folder: Callable[[str, int], None]
) -> Iterator[str]:
    empty = True
    for path in walk(folder, "", on_skipped, on_folder):
        empty = False
        yield path
    if empty:
        raise ScanError(
            tr(
                "The folder {folder} holds no images; open one with JPEG, PNG or other pictures.",
                folder=folder,
            )
        )


def walk(
    root: Path, prefix: str, on_skipped: Callable[[str], None], on_folder: Callable[[str, int], None]
) -> Iterator[str]:
    """As scan_folder, of the folder ``prefix`` ("" or "sub/folder/") of ``root`` alone; empty ones pass too."""
    parents = frozenset[tuple[int, int]]()
    above = root
    for part in prefix.split("/")[:-1]:
        status = above.stat()
        parents |= {(status.st_dev, status.st_ino)}
        above /= part
    return _walk(str(above), prefix, parents, on_skipped, on_folder)


def _walk(
    folder: str,
    prefix: str,
    parents: frozenset[tuple[int, int]],
    on_skipped: Callable[[str], None],
    on_folder: Callable[[str, int], None],
) -> Iterator[str]:
    try:
        status = Path(folder).stat()
        with os.scandir(folder) as entries:
            found = [
                entry for entry in entries if not entry.name.startswith(".") or entry.name == EXPORT_MARKER
            ]
    except OSError as error:
        on_skipped(
            tr(
                "The folder {folder} cannot be read ({reason}) and was passed over.",
                folder=folder,
                reason=error.strerror,
            )
        )
        return
    identity = (status.st_dev, status.st_ino)
    exported = any(entry.name == EXPORT_MARKER for entry in found)
    # A link to a folder above would lead round for ever; an export inside the folder holds copies.
    if identity in parents or (exported and prefix):
        return
    on_folder(prefix, changed_at(status))
    for _, entry in _sorted_names([(entry.name, entry) for entry in found]):
        if not is_text(entry.name):
            on_skipped(
                tr(
                    "The name of {name} is not valid text; rename it to open it.",
                    name=repr(os.fsencode(entry.path)),
                )
            )
        elif leads_to_folder(entry):
            yield from _walk(
                entry.path, f"{prefix}{entry.name}/", parents | {identity}, on_skipped, on_folder
            )
        elif is_image_name(entry.name):
            yield prefix + entry.name


def leads_to_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder or a link to one."""
    try:
        return entry.is_dir()
    except OSError:
        # A link that leads to itself: it can be listed, but not asked what it is.
        return False


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


def is_text(name: str) -> bool:
    """Whether a file name is valid Unicode: others can be neither stored nor exported."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
