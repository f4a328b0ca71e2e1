"""Writing files whole or not at all, and reading text of any origin."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.core.formats.dataset import FormatError
from app.core.tongue import tr
from engine import files


@contextlib.contextmanager
def whole_file(target: Path, durable: bool = True) -> Iterator[Path]:
    """engine.files.whole_file, with a sentence for what a person can mend. Raises FormatError."""
    try:
        with files.whole_file(target, durable) as temporary:
            yield temporary
    except OSError as error:
        raise FormatError(
            tr(
                "{target} could not be written ({reason}); check permissions and the disk's space.",
                target=target,
                reason=error.strerror or error,
            )
        ) from error


def write_text(target: Path, text: str, durable: bool = True) -> None:
    """``text`` as UTF-8 with Unix line ends, whole or not at all. Raises FormatError."""
    try:
        encoded = text.encode()
    except UnicodeEncodeError as error:
        # Images have names that are text; the folders above may not.
        raise FormatError(
            tr(
                "{target} cannot be written, since the name of a folder in it is not valid text; rename the folder.",
                target=target,
            )
        ) from error
    with whole_file(target, durable) as temporary:
        temporary.write_bytes(encoded)


def write_json(target: Path, content: Any) -> None:
    """``content`` as JSON, whole or not at all. Raises FormatError."""
    write_text(target, json.dumps(content, ensure_ascii=False, allow_nan=False) + "\n")


def copy_file(source: Path, target: Path, durable: bool = True) -> None:
    """A byte-for-byte copy with its times; nothing is done where ``target`` already is one.

    Raises FormatError where it cannot be written, OSError where ``source`` is not there.
    """
    new = source.stat()
    if target.exists():
        old = target.stat()
        if (old.st_size, old.st_mtime_ns) == (new.st_size, new.st_mtime_ns):
            return
    with whole_file(target, durable) as temporary:
        shutil.copyfile(source, temporary)
    os.utime(target, ns=(new.st_atime_ns, new.st_mtime_ns))


def wait_for_disk() -> None:
    """Return when all that was written is on the disk, where the system has a call for that (not on Windows)."""
    if hasattr(os, "sync"):
        os.sync()


def read_text(source: Path) -> str:
    """Text as UTF-8, with or without a byte order mark, any line ends. Raises FormatError."""
    with reading(source):
        try:
            return source.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError as error:
            raise FormatError(tr("{source} is not UTF-8 text; save it as UTF-8.", source=source)) from error


@contextlib.contextmanager
def reading(source: Path) -> Iterator[None]:
    """A file that is not there or cannot be read becomes a FormatError, one sentence."""
    try:
        yield
    except FileNotFoundError as error:
        raise FormatError(tr("{source} does not exist; check its name.", source=source)) from error
    except OSError as error:
        raise FormatError(
            tr(
                "{source} cannot be read ({reason}); check its permissions.",
                source=source,
                reason=error.strerror,
            )
        ) from error


def read_json(source: Path) -> Any:
    """The content of a JSON file. Raises FormatError."""
    try:
        return json.loads(read_text(source))
    except (ValueError, RecursionError) as error:
        raise FormatError(
            tr("{source} is not valid JSON ({error}); get a whole copy of it.", source=source, error=error)
        ) from error
