"""What the files of a checkpoint must hold: checksums kept at the first use, and checked from then on."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.checkpoints.catalogue import models_folder
from engine.checkpoints.published import PublishedCheckpoint
from engine.errors import Cancelled, CheckpointError
from engine.files import whole_file
from engine.sentences import Sentence, joined

RECORD = "phrasebox-checksums.json"
"""The file in a model's folder that says what the others hold."""
_KNOWN = ".checksums"
_BLOCK = 1 << 20

Watch = Callable[[int], bool]
"""Told how many more bytes were read; whether to stop."""


@dataclass(frozen=True)
class FileSum:
    """One file: its size in bytes, and the SHA-256 of what it holds in 64 hexadecimal digits.

    seen: its time of change in nanoseconds when it was last found right; 0 for none.
    """

    name: str
    size: int
    sha256: str
    seen: int = 0


@dataclass(frozen=True)
class Record:
    """What a checkpoint's files held when they came, and where they came from.

    origin: the hub id, or the folder they were copied from. revision: the hub's full commit, "" for none. Files are in
    the order of their names.
    """

    origin: str
    revision: str
    files: tuple[FileSum, ...]

    def of(self, name: str) -> FileSum | None:
        """What is known of the file of this name, if anything is."""
        return next((file for file in self.files if file.name == name), None)


def read_record(folder: Path) -> Record | None:
    """What is written down of the checkpoint in ``folder``; None where nothing is. Raises CheckpointError where it is
    damaged."""
    return _read(folder / RECORD)


def write_record(folder: Path, record: Record) -> None:
    """Write down what the checkpoint in ``folder`` holds. Raises OSError."""
    _write(folder / RECORD, record)


def known_record(published: PublishedCheckpoint) -> Record | None:
    """What the first copy of a published checkpoint on this machine held; None where there was none yet. Raises
    CheckpointError where what was kept is damaged."""
    return _read(models_folder() / _KNOWN / f"{published.name}.json")


def keep_known(published: PublishedCheckpoint, record: Record) -> None:
    """Keep what the first copy of a published checkpoint held, also when it is removed; later ones change nothing."""
    target = models_folder() / _KNOWN / f"{published.name}.json"
    if not target.is_file():
        _write(target, record)


def expected_sum(published: PublishedCheckpoint | None, name: str) -> str:
    """The SHA-256 that a file must have by what was published or seen first; "" where neither is known."""
    if published is None:
        return ""
    for file, digest in published.checksums:
        if file == name:
            return digest
    known = known_record(published)
    found = known.of(name) if known is not None else None
    return found.sha256 if found is not None else ""


def sha256_of(path: Path, watch: Watch = lambda read: False) -> str:
    """The SHA-256 of a file. Raises OSError, and Cancelled where ``watch`` says to stop."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
            if watch(len(block)):
                raise Cancelled
    return digest.hexdigest()


def git_blob_of(path: Path) -> str:
    """The name that git gives to a file's content, by which the hub knows its small files."""
    content = path.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


def sum_of(path: Path, watch: Watch = lambda read: False) -> FileSum:
    """Size, SHA-256 and time of change of a file. Raises as sha256_of."""
    digest = sha256_of(path, watch)
    return FileSum(path.name, path.stat().st_size, digest, path.stat().st_mtime_ns)


def record_of(folder: Path, names: list[str], origin: str, revision: str = "") -> Record:
    """What these files of a folder hold now. Raises OSError."""
    return Record(origin, revision, tuple(sum_of(folder / name) for name in sorted(names)))


def looks_altered(folder: Path, record: Record) -> str:
    """The first file whose size or time of change is another than when it was found right; "" for none. Reads none."""
    for file in record.files:
        try:
            there = (folder / file.name).stat()
        except OSError:
            return file.name
        if there.st_size != file.size or (file.seen and there.st_mtime_ns != file.seen):
            return file.name
    return ""


def verify(folder: Path, watch: Watch = lambda read: False) -> Record:
    """Read every file of the checkpoint in ``folder`` and hold it to its checksum; returns the record, renewed.

    Raises CheckpointError naming the files that are missing or altered, or where no checksums were kept; Cancelled
    where ``watch`` says to stop.
    """
    record = read_record(folder)
    if record is None:
        raise CheckpointError(
            "No checksums were kept of the model in {folder}, so nothing can be compared; "
            "`phrasebox models check` runs it.",
            folder=folder,
        )
    found: list[FileSum] = []
    faults: list[str] = []
    for file in record.files:
        path = folder / file.name
        if not path.is_file():
            faults.append(Sentence("{name} is missing", name=file.name))
            continue
        now = sum_of(path, watch)
        if now.sha256 != file.sha256:
            faults.append(Sentence("{name} was altered", name=file.name))
        found.append(now)
    if faults:
        raise CheckpointError(
            "The model {name} is not as it came: {faults}; remove it and get it again.",
            name=folder.name,
            faults=joined("; ", faults),
        )
    fresh = Record(record.origin, record.revision, tuple(found))
    if os.access(folder, os.W_OK):
        write_record(folder, fresh)
    return fresh


def _read(path: Path) -> Record | None:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        files = tuple(FileSum(**{**file, "name": _plain(file["name"])}) for file in values["files"])
        return Record(str(values["origin"]), str(values["revision"]), files)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise CheckpointError(
            "The list of checksums {path} cannot be read ({error}); delete that file.", path=path, error=error
        ) from None


def _plain(name: str) -> str:
    """The name of a file, if it leads nowhere else."""
    if Path(name).name != name:
        raise ValueError(Sentence("{name} is no file name", name=repr(name)))
    return name


def _write(path: Path, record: Record) -> None:
    with whole_file(path) as temporary:
        temporary.write_text(json.dumps(asdict(record), indent=1) + "\n", encoding="utf-8")
