"""Finding a project's images by the names that foreign files give them."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

from app.core.formats.dataset import Located
from app.core.images import ImageError, image_size
from app.core.records import ImageRecord
from app.core.store import Store


class ImageFinder:
    """Leads names to images of a project: whole relative paths, their ends, or base names; never guesses.

    Names may have directories the project lacks, or lack some it has, Windows separators, or no suffix. What
    fits several images is not found, nor are two names that lead to the same image by their ends alone.
    """

    def __init__(self, store: Store, paths: Iterable[str] = ()) -> None:
        """``paths`` of the image folder are looked among too, also where the project does not know them yet."""
        self._folder = store.folder
        self._records: dict[str, ImageRecord | str] = {_normal(path): path for path in paths}
        self._records |= {_normal(record.path): record for record in store.images()}
        self._by_name: dict[str, list[str]] = {}
        for path in self._records:
            name = path.rpartition("/")[2]
            for key in {name, name.rpartition(".")[0]}:
                self._by_name.setdefault(key, []).append(path)
        self.unreadable: list[str] = []

    def __call__(self, names: Sequence[str]) -> dict[str, Located]:
        """The images of ``names``, unknown ones left out; sizes are the store's, else read from the files."""
        matched = {name: path for name in dict.fromkeys(names) if (path := self._match(_normal(name)))}
        sharing = Counter(matched.values())
        found = {}
        for name, path in matched.items():
            if sharing[path] == 1 or _normal(name) in (path, _without_suffix(path)):
                place = self._place(self._records[path])
                if place is not None:
                    found[name] = place
        return found

    def _match(self, name: str) -> str | None:
        parts = name.split("/")
        for start in range(len(parts)):
            tail = "/".join(parts[start:])
            paths = self._by_name.get(parts[-1], [])
            for whole in (tail, f"/{tail}"):
                fitting = [path for path in paths if _fits(path, whole)]
                if len(fitting) == 1:
                    return fitting[0]
                if fitting:
                    return None
        return None

    def _place(self, record: ImageRecord | str) -> Located | None:
        path = record if isinstance(record, str) else record.path
        if isinstance(record, ImageRecord) and record.width and record.height:
            return Located(path, record.width, record.height)
        try:
            return Located(path, *image_size(self._folder / path))
        except ImageError as error:
            self.unreadable.append(str(error))
            return None


def _fits(path: str, tail: str) -> bool:
    """Whether ``path``, or it without suffix, is ``tail``; a leading slash asks for a true end of it."""
    if tail.startswith("/"):
        return path.endswith(tail) or _without_suffix(path).endswith(tail)
    return tail in (path, _without_suffix(path))


def _without_suffix(path: str) -> str:
    return str(PurePosixPath(path).with_suffix(""))


def _normal(name: str) -> str:
    """One spelling for names of all systems: forward slashes, composed accents (macOS decomposes them)."""
    parts: Iterable[str] = name.replace("\\", "/").split("/")
    return unicodedata.normalize("NFC", "/".join(part for part in parts if part not in ("", ".")))
