"""Fetching a published checkpoint: what is here is not fetched again, what was cut goes on where it ended."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from engine.checkpoints.catalogue import is_checkpoint, models_folder
from engine.checkpoints.checksums import (
    FileSum,
    Record,
    expected_sum,
    git_blob_of,
    keep_known,
    known_record,
    read_record,
    sha256_of,
    sum_of,
    verify,
    write_record,
)
from engine.checkpoints.fetch_plan import Waiting, needed_files
from engine.checkpoints.hub import Listing, RemoteFile, TransferCut, host, list_files, open_file
from engine.checkpoints.published import PublishedCheckpoint
from engine.checkpoints.shared_cache import cached_file, cached_snapshot
from engine.checkpoints.sizes import size_words
from engine.checkpoints.stopping import Stop
from engine.errors import CheckpointError, DownloadError
from engine.files import locked
from engine.sentences import Sentence, joined

PAUSES = (1.0, 2.0, 4.0, 8.0)
"""Seconds before each new try where none brought anything; after the last the transfer has failed."""
LONGEST_WAIT = 120.0
"""Seconds: where the hub asks to wait longer, the person is told instead."""
_SPARE = 64 << 20
"""Bytes that are left free on the disk."""
_SPAN = 5.0
"""Seconds over which the speed is taken."""

Pause = Callable[[float], None]
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Fetched:
    """How far it is: bytes of all, and bytes a second, 0 where not known yet. note: what is being done."""

    done: int
    total: int
    speed: float = 0.0
    note: str = ""

    @property
    def seconds_left(self) -> float | None:
        """At this speed; None where that is not known."""
        return (self.total - self.done) / self.speed if self.speed > 0 else None


Tell = Callable[[Fetched], None]


def fetch(
    published: PublishedCheckpoint,
    tell: Tell = lambda fetched: None,
    stop: Stop | None = None,
    pause: Pause | None = None,
) -> Path:
    """Fetch a published checkpoint into the models folder, whole and checked; returns its folder.

    Where it is there already it is checked and nothing is fetched. ``stop`` ends it from another thread, and what has
    come stays for the next call. pause: waits so many seconds. Raises DownloadError and CheckpointError, each one
    sentence; Cancelled; OSError where the models folder cannot be written.
    """
    stop = stop or Stop()
    target = models_folder() / published.name
    if is_checkpoint(target):
        return _already_here(target, stop)
    if target.exists():
        raise DownloadError(
            "{target} is in the way and is no model: move it away, and get {model} again.",
            target=target,
            model=published.name,
        )
    waiting = Waiting(published.name)
    _make_folder(waiting.folder)
    with _disk_faults(target.parent), locked(waiting.lock) as alone:
        if not alone:
            raise DownloadError(
                "{model} is being fetched by another Phrasebox on this machine; wait for it, or "
                "stop it there.",
                model=published.name,
            )
        if is_checkpoint(target):  # another one has just finished it
            return target
        return _Fetching(published, waiting, tell, stop, pause or stop.wait).run(target)


class _Fetching:
    """One run; what it needs everywhere."""

    def __init__(
        self, published: PublishedCheckpoint, waiting: Waiting, tell: Tell, stop: Stop, pause: Pause
    ) -> None:
        self._published = published
        self._waiting = waiting
        self._stop = stop
        self._pause = pause
        self._meter = _Meter(tell)

    def run(self, target: Path) -> Path:
        listing = self._plan()
        self._waiting.write_plan(listing)
        self._meter.begin(
            sum(self._waiting.here(file) for file in listing.files), sum(file.size for file in listing.files)
        )
        self._check_space(listing)
        self._take_from_cache(listing)
        for file in listing.files:
            if not self._waiting.whole(file).is_file():
                self._fetch(listing, file)
        self._stop.check()
        sums = [self._sum(file) for file in listing.files]
        record = Record(listing.hub_id, listing.revision, tuple(sorted(sums, key=lambda file: file.name)))
        write_record(self._waiting.folder, record)
        self._waiting.finish(target)
        keep_known(self._published, record)
        self._meter.note("")
        return target

    def _sum(self, file: RemoteFile) -> FileSum:
        """Of a file that was found right when it came; the large ones are not read once more."""
        path = self._waiting.whole(file)
        if not file.sha256:
            return sum_of(path)
        return FileSum(file.name, file.size, file.sha256, path.stat().st_mtime_ns)

    def _plan(self) -> Listing:
        """What to fetch: as begun before, as the hub's cache has it, or as the hub lists it."""
        begun = self._waiting.read_plan()
        if begun is not None:
            return begun
        known = known_record(self._published)
        revision = self._published.revision or (known.revision if known is not None else "")
        listing = self._cached(revision)
        if listing is None:
            self._meter.note(Sentence("Asking {host}…", host=host()))
            listing = needed_files(
                self._trying(lambda: list_files(self._published.hub_id, revision, self._stop))
            )
        for file in listing.files:
            expected = expected_sum(self._published, file.name)
            if expected and file.sha256 and file.sha256 != expected:
                raise DownloadError(
                    "{host} offers another {file} than the one known of {model}, so it was not "
                    "fetched; check the mirror, or remove {checksums} to trust the new one.",
                    host=host(),
                    file=file.name,
                    model=self._published.name,
                    checksums=models_folder() / ".checksums",
                )
        return listing

    def _cached(self, revision: str) -> Listing | None:
        """The model where the hub's cache holds it whole, named by the files' own checksums; None where it does not."""
        found = cached_snapshot(self._published.hub_id, revision)
        if found is None or not is_checkpoint(found[1]):
            return None
        self._meter.note(Sentence("Found in the hub's cache; checking…"))
        names = [path for path in found[1].iterdir() if path.is_file()]
        files = []
        for path in names:
            # The cache names what it holds by its checksum; that is what the file has to be.
            claimed = path.resolve().name
            is_sum = len(claimed) == 64
            files.append(
                RemoteFile(
                    path.name,
                    path.stat().st_size,
                    claimed if is_sum else "",
                    claimed if not is_sum and len(claimed) == 40 else "",
                )
            )
        try:
            listing = needed_files(Listing(self._published.hub_id, found[0], tuple(files)))
        except DownloadError:
            return None
        # A part that another program is still fetching is no file there; one without a name of its content is not used.
        return listing if all(file.sha256 or file.blob for file in listing.files) else None

    def _take_from_cache(self, listing: Listing) -> None:
        """Take every file that the hub's cache holds and that is right."""
        for file in listing.files:
            cached = cached_file(listing.hub_id, listing.revision, file.name, file.sha256 or file.blob)
            whole = self._waiting.whole(file)
            if cached is None or whole.is_file() or not self._is_right(cached, file):
                continue
            self._stop.check()
            part = self._waiting.part(file)
            before = self._waiting.here(file)
            part.unlink(missing_ok=True)
            shutil.copyfile(cached, part)
            part.replace(whole)
            self._meter.more(file.size - before, measured=False)

    def _is_right(self, path: Path, file: RemoteFile) -> bool:
        if path.stat().st_size != file.size:
            return False
        if file.sha256:
            return sha256_of(path, lambda _: self._stop.is_set()) == file.sha256
        return not file.blob or git_blob_of(path) == file.blob

    def _check_space(self, listing: Listing) -> None:
        """Raises DownloadError where the disk cannot hold what is still to come."""
        folder = self._waiting.folder
        left = sum(file.size - self._waiting.here(file) for file in listing.files)
        free = shutil.disk_usage(folder).free
        if left and free < left + _SPARE:
            raise DownloadError(
                "{model} needs {needed} more on the disk of {folder}, where {free} are free: make "
                "room there, or choose another models folder.",
                model=self._published.name,
                needed=size_words(left),
                folder=folder.parent,
                free=size_words(free),
            )

    def _fetch(self, listing: Listing, file: RemoteFile) -> None:
        self._trying(lambda: self._transfer(listing, file))
        part, whole = self._waiting.part(file), self._waiting.whole(file)
        self._meter.note(Sentence("Checking {name}…", name=file.name))
        if not self._is_right(part, file):
            # The list of files may be what is wrong, so it goes too.
            self._waiting.drop()
            raise DownloadError(
                "{file} of {model} arrived damaged: its checksum is not the one that {host} gives; "
                "nothing of it was kept, so get it again, or use another mirror.",
                file=file.name,
                model=self._published.name,
                host=host(),
            )
        part.replace(whole)

    def _transfer(self, listing: Listing, file: RemoteFile) -> None:
        """Bring what is missing of a file. Raises TransferCut where the connection ends before."""
        part = self._waiting.part(file)
        have = part.stat().st_size if part.is_file() else 0
        if have > file.size:
            part.unlink()
            self._meter.more(-file.size, measured=False)
            have = 0
        if have == file.size and part.is_file():
            return
        self._meter.note(Sentence("Fetching {name}", name=file.name))
        with open_file(listing, file, have, self._stop) as (start, blocks), part.open("ab") as target:
            if start < have:
                target.truncate(start)
                self._meter.more(start - have, measured=False)
            came = start
            for block in blocks:
                block = block[: file.size - came]
                target.write(block)
                came += len(block)
                self._meter.more(len(block))
        self._stop.check()
        if came < file.size:
            raise TransferCut(Sentence("The connection to {host} ended early.", host=host()))

    def _trying(self, work: Callable[[], Answer]) -> Answer:
        """What ``work`` answers, tried again where the network or the hub failed it.

        Each byte that comes counts as hope. Raises DownloadError where nothing helps.
        """
        tries, before = 0, self._meter.came
        while True:
            try:
                return work()
            except TransferCut as cut:
                if self._meter.came > before:
                    tries, before = 0, self._meter.came
                hopeless = cut.unreachable and not self._meter.came
                wait = cut.after if cut.after is not None else PAUSES[min(tries, len(PAUSES) - 1)]
                if hopeless or tries == len(PAUSES) or wait > LONGEST_WAIT:
                    raise DownloadError(self._with_what_stays(cut.sentence)) from cut
                tries += 1
                self._meter.note(
                    Sentence("Waiting {seconds:.0f} s, as {host} asks…", seconds=wait, host=host())
                    if cut.after is not None
                    else Sentence("Waiting {seconds:.0f} s, then trying again…", seconds=wait)
                )
                self._pause(wait)

    def _with_what_stays(self, sentence: Sentence) -> Sentence:
        done, total = self._meter.done, self._meter.total
        if not done:
            return sentence
        kept = Sentence(
            "{done} of {total} have come and are kept; get it again to go on from there.",
            done=size_words(done),
            total=size_words(total),
        )
        return joined(" ", [sentence, kept])


class _Meter:
    """Counts what comes, and tells it with its speed."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._note = ""
        self._marks: deque[tuple[float, int]] = deque()
        self.done = 0
        self.total = 0
        self.came = 0
        """Bytes that came over the network in this run."""

    def begin(self, done: int, total: int) -> None:
        """So many bytes are here of so many."""
        self.done, self.total = done, total
        self._say()

    def more(self, count: int, measured: bool = True) -> None:
        """So many bytes more are here; measured: they came over the network."""
        self.done += count
        if measured:
            self.came += count
            self._marks.append((time.monotonic(), self.came))
            while self._marks[-1][0] - self._marks[0][0] > _SPAN:
                self._marks.popleft()
        self._say()

    def note(self, text: str) -> None:
        """Say what is being done; a pause ends the measure of the speed."""
        self._note = text
        self._marks.clear()
        self._say()

    def _say(self) -> None:
        self._tell(Fetched(self.done, self.total, self._speed(), self._note))

    def _speed(self) -> float:
        if len(self._marks) < 2:
            return 0.0
        (began, first), (now, last) = self._marks[0], self._marks[-1]
        return (last - first) / (now - began) if now > began else 0.0


def _already_here(folder: Path, stop: Stop) -> Path:
    """Raises CheckpointError where it is not as it came; a folder without checksums is somebody's own."""
    if read_record(folder) is not None:
        verify(folder, lambda _: stop.is_set())
    return folder


def _make_folder(folder: Path) -> None:
    there = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    if not there.is_dir():
        raise CheckpointError(
            "{there} is a file, so no model can be kept in {folder}: choose another models folder.",
            there=there,
            folder=folder.parent,
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DownloadError(
            "Nothing can be written into {folder} ({reason}): choose another models folder.",
            folder=folder.parent,
            reason=error.strerror,
        ) from error


@contextlib.contextmanager
def _disk_faults(folder: Path) -> Iterator[None]:
    """A disk that is full or cannot be written, as a sentence."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DownloadError(
                "The disk of {folder} is full: what has come is kept; make room and get it again "
                "to go on from there.",
                folder=folder,
            ) from error
        if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM, errno.EIO):
            raise DownloadError(
                "{file} cannot be written ({reason}): choose another models folder.",
                file=error.filename or folder,
                reason=os.strerror(error.errno),
            ) from error
        raise
