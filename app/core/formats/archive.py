"""Zip files as other tools hand out their annotations: unpacked for as long as they are read."""

from __future__ import annotations

import contextlib
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from app.core.formats.dataset import FormatError
from app.core.tongue import tr

_ANNOTATIONS = {".json", ".xml", ".txt", ".yaml", ".yml", ".names", ".data"}
_LIMIT = 2 << 30
"""Bytes of annotations that are unpacked at most: a damaged or hostile file could fill the disk."""


@contextlib.contextmanager
def unpacked(source: Path) -> Iterator[Path]:
    """``source``, or of a zip file a temporary folder with its annotations, without the pictures.

    A FormatError that names the folder names the zip file instead. Raises FormatError.
    """
    if not (source.is_file() and source.suffix.lower() == ".zip"):
        yield source
        return
    with tempfile.TemporaryDirectory(prefix="phrasebox-") as folder:
        _unpack(source, Path(folder))
        try:
            yield Path(folder)
        except FormatError as error:
            raise FormatError(str(error).replace(folder, str(source))) from error


def _unpack(source: Path, folder: Path) -> None:
    try:
        with zipfile.ZipFile(source) as archive:
            wanted = [
                entry
                for entry in archive.infolist()
                if not entry.is_dir() and PurePosixPath(entry.filename).suffix.lower() in _ANNOTATIONS
            ]
            if sum(entry.file_size for entry in wanted) > _LIMIT:
                raise FormatError(
                    tr(
                        "{source} holds more than 2 GB of annotations; unpack it and import its parts.",
                        source=source,
                    )
                )
            for entry in wanted:
                # Takes names that lead out of the folder for such inside it.
                archive.extract(entry, folder)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise FormatError(
            tr(
                "{source} is not a whole zip file ({error}); get a whole copy of it.",
                source=source,
                error=error,
            )
        ) from error
    except OSError as error:
        raise FormatError(
            tr("{source} could not be unpacked ({reason}).", source=source, reason=error.strerror or error)
        ) from error
