"""Where an export's files go: a folder that can be brought up to date later, or one zip file."""

from __future__ import annotations

import contextlib
import json
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from app.core.formats.dataset import FormatError, OccupiedError
from app.core.formats.files import copy_file, read_json, wait_for_disk, whole_file, write_json, write_text
from app.core.formats.options import ExportOptions, Pictures
from app.core.formats.upright import needs_turning, write_upright
from app.core.scan import EXPORT_MARKER, SET_ASIDE
from app.core.tongue import tr


class FolderSink:
    """A folder: new, empty, or with overwrite a former export, of which what no longer belongs is set aside.

    Images are copied, never linked: trainers repair pictures in place, and that must not reach the originals. Names
    are POSIX paths inside the folder; all methods raise FormatError.
    """

    def __init__(self, target: Path, format: str, options: ExportOptions) -> None:
        self._target, self._format, self._options = target, format, options
        self._former = _former_files(target, options.overwrite)
        self._written: set[str] = set()
        self._images: dict[str, str] = {}  # name in the export -> path in the project
        self._last: dict[str, str] = {}
        # The marker comes first, so that an export cut off in the middle is known as one and can be repeated.
        self._mark(self._former)

    def text(self, name: str, text: str) -> None:
        """Add a text file."""
        self._written.add(name)
        write_text(self._target / name, text, durable=False)

    def last(self, name: str, text: str) -> None:
        """Add a text file that tells readers that the export is whole; it comes after all others."""
        self._written.add(name)
        self._last[name] = text

    def image(self, name: str, path: str) -> None:
        """Add the project's image ``path`` as the option pictures says; nothing where they are left out."""
        if self._options.pictures is Pictures.LEFT:
            return
        self._written.add(name)
        self._images[name] = path
        source, target = self._options.folder / path, self._target / name
        with _image_errors(source, target):
            if not _turned(source, target, self._options):
                copy_file(source, target, durable=False)

    def folder(self, name: str) -> None:
        """Make a folder that readers expect, also where nothing comes into it."""
        (self._target / name).mkdir(parents=True, exist_ok=True)

    def finish(self) -> None:
        """Set aside what no longer belongs, write the last files, and note all that was written."""
        _set_aside(self._target, self._former - self._written)
        wait_for_disk()
        for name, text in self._last.items():
            write_text(self._target / name, text)
        self._mark(self._written)

    def _mark(self, files: Iterable[str]) -> None:
        content = {"format": self._format, "images": self._images, "files": sorted(files)}
        write_json(self._target / EXPORT_MARKER, content)


class ZipSink:
    """One zip file, with the methods of FolderSink.

    Pictures are stored as they are, since they are compressed already; texts are deflated.
    """

    def __init__(self, archive: zipfile.ZipFile, options: ExportOptions) -> None:
        self._archive, self._options = archive, options
        self._images: dict[str, str] = {}  # name in the export -> path in the project

    def text(self, name: str, text: str) -> None:
        self._archive.writestr(name, text, zipfile.ZIP_DEFLATED)

    def last(self, name: str, text: str) -> None:
        self.text(name, text)

    def image(self, name: str, path: str) -> None:
        if self._options.pictures is Pictures.LEFT:
            return
        self._images[name] = path
        source = self._options.folder / path
        with _image_errors(source, Path(self._archive.filename or tr("the zip file"))):
            turned = Path(f"{self._archive.filename}{source.suffix}")
            try:
                self._archive.write(turned if _turned(source, turned, self._options) else source, name)
            finally:
                turned.unlink(missing_ok=True)

    def finish(self) -> None:
        """Note which image of the project each one is, so that renamed ones are found on the way back."""
        if self._images:
            note = {"format": "zip", "images": self._images, "files": []}
            self.text(EXPORT_MARKER, json.dumps(note, ensure_ascii=False))


@contextlib.contextmanager
def folder_sink(target: Path, format: str, options: ExportOptions) -> Iterator[FolderSink]:
    """A folder that is whole when the block ends. Raises FormatError, OccupiedError for a former export."""
    sink = FolderSink(target, format, options)
    yield sink
    sink.finish()


@contextlib.contextmanager
def zip_sink(target: Path, options: ExportOptions) -> Iterator[ZipSink]:
    """A zip file that is there, whole, when the block ends. Raises FormatError, OccupiedError."""
    if target.is_dir():
        raise FormatError(tr("{target} is a folder; name a .zip file.", target=target))
    if target.exists() and not options.overwrite:
        raise OccupiedError(tr("{target} exists already", target=target))
    with (
        whole_file(target) as temporary,
        # strict_timestamps: pictures without a date are of 1970, which zip does not know.
        zipfile.ZipFile(temporary, "w", zipfile.ZIP_STORED, strict_timestamps=False) as archive,
    ):
        sink = ZipSink(archive, options)
        yield sink
        sink.finish()


def _turned(source: Path, target: Path, options: ExportOptions) -> bool:
    """Write ``source`` upright to ``target`` where that is wished, needed and possible; whether it was."""
    if options.pictures is not Pictures.UPRIGHT or not needs_turning(source):
        return False
    try:
        with whole_file(target, durable=False) as temporary:
            write_upright(source, temporary)
    except FormatError as error:
        # One damaged picture among thousands must not end the export.
        options.warn(str(error))
        return False
    return True


@contextlib.contextmanager
def _image_errors(source: Path, target: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise FormatError(
            tr("The image {source} is gone; bring it back or export again without it.", source=source)
        ) from error
    except PermissionError as error:
        raise FormatError(
            tr("{source} cannot be copied to {target}; check the permissions.", source=source, target=target)
        ) from error


def _former_files(target: Path, overwrite: bool) -> set[str]:
    """The files of the export that is to be replaced; none for a new one."""
    if target.exists() and not target.is_dir():
        raise FormatError(tr("{target} is a file; name a new or empty folder for the export.", target=target))
    try:
        occupied = target.exists() and any(target.iterdir())
    except OSError as error:
        raise FormatError(
            tr(
                "{target} cannot be read ({reason}); choose another folder.",
                target=target,
                reason=error.strerror,
            )
        ) from error
    if not occupied:
        return set()
    marker = target / EXPORT_MARKER
    if not marker.is_file():
        raise FormatError(
            tr("{target} is not empty and no former export; name a new or empty folder.", target=target)
        )
    if not overwrite:
        raise OccupiedError(tr("{target} holds an export already", target=target))
    content = read_json(marker)
    files = content.get("files") if isinstance(content, dict) else None
    return {name for name in files or () if isinstance(name, str) and ".." not in PurePosixPath(name).parts}


def _set_aside(target: Path, names: Iterable[str]) -> None:
    """Move files of the former export away: left in place they would train on; deleting is not ours."""
    for name in names:
        old, new = target / name, target / SET_ASIDE / name
        if old.is_file():
            new.parent.mkdir(parents=True, exist_ok=True)
            old.replace(new)
