"""The records of a project: boxes, classes and images, frozen and valid from the moment they are made."""

from __future__ import annotations

import colorsys
import math
import re
import secrets
from dataclasses import dataclass, replace
from enum import StrEnum

from app.core.geometry import Rectangle
from app.core.tongue import mark

_COLOUR = re.compile(r"#[0-9a-f]{6}")
_OKABE_ITO = ("#e69f00", "#56b4e9", "#009e73", "#d55e00", "#cc79a7", "#0072b2", "#f0e442")


class Origin(StrEnum):
    """Who made a box."""

    MODEL = "model"
    HUMAN = "human"
    IMPORT = "import"


class ImageState(StrEnum):
    """How far the work on an image is."""

    NEW = "new"
    SUGGESTED = "suggested"
    REVIEWED = "reviewed"
    FAILED = "failed"


class ListedState(StrEnum):
    """The state of an image as lists, filters and counts tell it: reviewed without boxes, and missing, stand apart."""

    NEW = "new"
    SUGGESTED = "suggested"
    REVIEWED = "reviewed"
    REVIEWED_EMPTY = "reviewed-empty"
    FAILED = "failed"
    MISSING = "missing"


MISSING = mark("The file is missing: it was moved, renamed or deleted. Its boxes are kept.")
"""The error of an image whose file is not in the folder any more; it goes when the file comes back.

The project keeps it in English, whatever the window speaks."""

UNREVIEWED = frozenset([ListedState.NEW, ListedState.SUGGESTED, ListedState.FAILED])
"""What is still to be looked at; nobody can look at a missing file."""


def new_box_id() -> int:
    """A random id in [1, 2**62]: unique without asking the database, so an undone box returns as itself."""
    return secrets.randbits(62) + 1


@dataclass(frozen=True, slots=True)
class Box:
    """An annotation of one image: xyxy in pixels of the upright image, of positive area.

    class_id is the index of its LabelClass. phrase and score stay with a box that a model made, also after
    a person changed it. A rejected box is one that a model made and a person refused: it is kept only so that it is not
    proposed again. Raises ValueError where no such box can be.
    """

    id: int
    class_id: int
    x1: float
    y1: float
    x2: float
    y2: float
    origin: Origin
    accepted: bool = True
    phrase: str | None = None
    score: float | None = None
    rejected: bool = False

    def __post_init__(self) -> None:
        if self.id < 1 or self.class_id < 0:
            raise ValueError(
                f"a box needs an id from 1 and a class index from 0, not {self.id}, {self.class_id}"
            )
        if not (-math.inf < self.x1 < self.x2 < math.inf and -math.inf < self.y1 < self.y2 < math.inf):
            raise ValueError(f"{self.xyxy} is no rectangle with an area (x1 < x2, y1 < y2)")
        if not self.accepted and self.origin is not Origin.MODEL:
            raise ValueError(f"a box of origin {self.origin} is always accepted")
        if self.accepted and self.rejected:
            raise ValueError("a box cannot be accepted and rejected")
        if self.score is not None and not 0 <= self.score <= 1:
            raise ValueError(f"the score {self.score} is not within 0 and 1")

    @property
    def xyxy(self) -> Rectangle:
        """x1, y1, x2, y2."""
        return self.x1, self.y1, self.x2, self.y2

    @property
    def is_candidate(self) -> bool:
        """Whether a model proposed it and nobody has accepted or rejected it yet."""
        return not self.accepted and not self.rejected

    def moved_to(self, x1: float, y1: float, x2: float, y2: float) -> Box:
        """The same box elsewhere: human work from now on."""
        return replace(self, x1=x1, y1=y1, x2=x2, y2=y2, origin=Origin.HUMAN, accepted=True)

    def with_class(self, class_id: int) -> Box:
        """The same box in another class: human work from now on."""
        return replace(self, class_id=class_id, origin=Origin.HUMAN, accepted=True)

    def accept(self) -> Box:
        """The same box, accepted as it is; a model's box stays the model's."""
        # Not by ``replace``, which takes twice as long: a hundred thousand may be accepted at once.
        return Box(
            self.id, self.class_id, self.x1, self.y1, self.x2, self.y2,
            self.origin, True, self.phrase, self.score,
        )  # fmt: skip

    def reject(self) -> Box:
        """The same box, refused; only a model's box can be. Raises ValueError."""
        return replace(self, accepted=False, rejected=True)

    def reconsider(self) -> Box:
        """The same box, a candidate again."""
        return replace(self, accepted=False, rejected=False)


@dataclass(frozen=True, slots=True)
class LabelClass:
    """What is exported: a name, its frozen 0-based index (the export order), a colour, a key and phrases.

    colour is "#rrggbb" in lower case; key is one character or None; threshold is the score from which its candidates
    count, None for the project's. Raises ValueError.
    """

    index: int
    name: str
    colour: str
    key: str | None = None
    phrases: tuple[str, ...] = ()
    threshold: float | None = None

    def __post_init__(self) -> None:
        if self.index < 0:
            raise ValueError(f"a class index starts at 0, not {self.index}")
        if not self.name or self.name != " ".join(self.name.split()):
            raise ValueError(f"a class name is words with single spaces between, not {self.name!r}")
        if not _COLOUR.fullmatch(self.colour):
            raise ValueError(f"a colour is written #rrggbb in lower case, not {self.colour!r}")
        if self.key is not None and len(self.key) != 1:
            raise ValueError(f"the key of a class is one character, not {self.key!r}")
        if any(not phrase.strip() for phrase in self.phrases) or len(set(self.phrases)) < len(self.phrases):
            raise ValueError(f"the phrases of class {self.name!r} are empty or doubled: {self.phrases}")
        if self.threshold is not None and not 0 <= self.threshold <= 1:
            raise ValueError(f"the threshold {self.threshold} is not within 0 and 1")


@dataclass(frozen=True, slots=True)
class ImageRecord:
    """One image of a project: POSIX path relative to the folder, upright size, state, and why it failed.

    empty: it is reviewed, and no accepted box is on it.
    """

    id: int
    path: str
    width: int | None = None
    height: int | None = None
    state: ImageState = ImageState.NEW
    error: str | None = None
    empty: bool = False

    def __post_init__(self) -> None:
        if not is_relative_path(self.path):
            raise ValueError(f"{self.path!r} is no POSIX path relative to the image folder")
        if (self.width is None) != (self.height is None) or (self.width or 1) < 1 or (self.height or 1) < 1:
            raise ValueError(f"{self.width} x {self.height} is no image size")

    @property
    def missing(self) -> bool:
        """Whether its file was not in the folder when that was last looked at."""
        return self.error == MISSING

    @property
    def listed_state(self) -> ListedState:
        """The state as lists, filters and counts tell it."""
        if self.missing:
            return ListedState.MISSING
        return ListedState.REVIEWED_EMPTY if self.empty else ListedState(self.state)


def is_relative_path(path: str) -> bool:
    """Whether ``path`` is a plain POSIX path below the image folder, as the store keeps them."""
    return bool(path) and path[0] != "/" and not (".." in path and ".." in path.split("/"))


def class_colour(index: int) -> str:
    """The colour a class starts with: Okabe and Ito's first, which people of every colour vision tell apart.

    Later ones are hues a golden angle apart in turns of lightness, so that neighbours differ in more than hue.
    """
    if index < len(_OKABE_ITO):
        return _OKABE_ITO[index]
    hue = (0.02 + index * 0.6180339887) % 1.0
    red, green, blue = colorsys.hls_to_rgb(hue, (0.38, 0.72, 0.55)[index % 3], 0.75)
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"


def text_on(colour: str) -> str:
    """Black or white, whichever reads better on "#rrggbb" (contrast as in WCAG 2)."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part / 255) for part in bytes.fromhex(colour[1:]))
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return "black" if luminance > 0.179 else "white"
