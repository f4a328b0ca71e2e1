"""What a model learns from: images with boxes and phrases, out of drawn scenes or a folder of annotated photographs."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
from PIL import Image

from engine.errors import UserError
from engine.training.everyday import strange_phrases
from engine.training.prompts import SceneQuestion, ask, decorate, untrue_phrases
from engine.training.scenes import Scene, draw_scene

BLOOD_CELL_PHRASES: Mapping[str, str] = {
    "RBC": "red blood cell",
    "WBC": "white blood cell",
    "Platelets": "platelet",
}
# Learning asks more at once than judging does, and more that is not there: silence has to be taught.
MOST_PHRASES, SILENT, STRANGE = 14, 0.1, 0.4
# A box that a crop leaves with less of its area than this is no longer that object.
MIN_VISIBLE = 0.45


@dataclass(frozen=True, eq=False)
class Sample:
    """image: uint8 [H, W, 3] RGB; boxes: float32 [n, 4], xyxy in pixels; phrase_indices: int64 [n] into phrases."""

    image: np.ndarray
    boxes: np.ndarray
    phrase_indices: np.ndarray
    phrases: tuple[str, ...]

    def __post_init__(self) -> None:
        count = len(self.phrase_indices)
        if self.boxes.shape != (count, 4):
            raise ValueError(f"boxes {self.boxes.shape} do not belong to {count} phrase indices")
        if count and not 0 <= self.phrase_indices.min() <= self.phrase_indices.max() < len(self.phrases):
            raise ValueError("a phrase index lies outside the phrases")


class SampleSource(Protocol):
    """Where samples come from."""

    def draw(self, rng: np.random.Generator, size: tuple[int, int]) -> Sample:
        """A random, augmented sample of exactly ``size`` (height, width) in pixels; the same for the same rng."""
        ...


@dataclass(frozen=True)
class DrawnScenes:
    """Drawn scenes whose seeds come from ``seeds``; ranges that do not meet give scenes that never repeat."""

    seeds: range

    def draw(self, rng: np.random.Generator, size: tuple[int, int]) -> Sample:
        scene = draw_scene(self.seeds[int(rng.integers(len(self.seeds)))], size)
        sample = _questioned(scene, ask(rng, scene.objects, MOST_PHRASES, SILENT))
        entries = [(i, decorate(rng, phrase)) for i, phrase in enumerate(sample.phrases)]
        spare = [cell for cell in BLOOD_CELL_PHRASES.values() if rng.random() < 0.03]
        if rng.random() < STRANGE:
            spare += strange_phrases(rng, int(rng.integers(1, 4)))
        sample = _shuffled(rng, sample, entries, spare)
        return flip(sample, bool(rng.random() < 0.5), bool(rng.random() < 0.5))

    def fixed(self, count: int, size: tuple[int, int]) -> list[Sample]:
        """The first ``count`` scenes, as drawn, each with its own unchanging question."""
        scenes = ((seed, draw_scene(seed, size)) for seed in self.seeds[:count])
        return [
            _questioned(scene, ask(np.random.default_rng([seed, 7002]), scene.objects))
            for seed, scene in scenes
        ]


def _questioned(scene: Scene, question: SceneQuestion) -> Sample:
    answers = np.array(question.answers, dtype=np.int64)
    boxes = np.array([drawn.box for drawn in scene.objects], dtype=np.float32).reshape(-1, 4)
    return Sample(scene.image, boxes[answers >= 0], answers[answers >= 0], question.phrases)


class AnnotatedPhotos:
    """Photographs with PASCAL VOC boxes: ``folder``/images/NAME.jpg and ``folder``/annotations/NAME.xml.

    phrases: the phrase of each annotated name; boxes of other names are left out.
    """

    def __init__(
        self, folder: Path, names: Sequence[str], phrases: Mapping[str, str] = BLOOD_CELL_PHRASES
    ) -> None:
        self.folder = folder
        self.names = list(names)
        self.phrases = dict(phrases)
        self._loaded: dict[str, Sample] = {}

    def load(self, name: str) -> Sample:
        """The whole photograph ``name`` with every phrase; raises UserError where a file is missing."""
        if name not in self._loaded:
            self._loaded[name] = self._read(name)
        return self._loaded[name]

    def _read(self, name: str) -> Sample:
        picture = self.folder / "images" / f"{name}.jpg"
        notes = self.folder / "annotations" / f"{name}.xml"
        if not picture.is_file() or not notes.is_file():
            raise UserError(f"{self.folder} lacks the image or the annotation of {name}; check the folder.")
        with Image.open(picture) as opened:
            image = np.array(opened.convert("RGB"))
        order = list(self.phrases)
        boxes, indices = [], []
        for entry in ElementTree.parse(notes).getroot().iter("object"):
            box = [float(entry.findtext(f"bndbox/{edge}", "0")) for edge in ("xmin", "ymin", "xmax", "ymax")]
            label = entry.findtext("name", "")
            if label in self.phrases and box[2] > box[0] and box[3] > box[1]:
                boxes.append(box)
                indices.append(order.index(label))
        placed = np.array(boxes, dtype=np.float32).reshape(-1, 4)
        return Sample(image, placed, np.array(indices, dtype=np.int64), tuple(self.phrases.values()))

    def draw(self, rng: np.random.Generator, size: tuple[int, int]) -> Sample:
        sample = self.load(self.names[int(rng.integers(len(self.names)))])
        sample = turn(sample, int(rng.integers(4)))
        sample = flip(sample, bool(rng.random() < 0.5), False)
        sample = crop(sample, _random_window(rng, sample.image.shape[:2], size), size)
        return _requestion(rng, replace(sample, image=_jitter(rng, sample.image)))

    def fixed(self) -> list[Sample]:
        """Every photograph whole, with every phrase."""
        return [self.load(name) for name in self.names]


def read_names(file: Path) -> list[str]:
    """The names in a split file, one a line; raises UserError where it cannot be read."""
    try:
        return file.read_text(encoding="utf-8").split()
    except OSError as error:
        raise UserError(f"The list of images {file} cannot be read: {error.strerror}.") from error


def flip(sample: Sample, across: bool, down: bool) -> Sample:
    """The sample mirrored left-right and/or up-down."""
    height, width = sample.image.shape[:2]
    image, boxes = sample.image, sample.boxes.copy()
    if across:
        image = image[:, ::-1]
        boxes[:, [0, 2]] = width - boxes[:, [2, 0]]
    if down:
        image = image[::-1]
        boxes[:, [1, 3]] = height - boxes[:, [3, 1]]
    return replace(sample, image=np.ascontiguousarray(image), boxes=boxes)


def turn(sample: Sample, quarters: int) -> Sample:
    """The sample turned by quarter turns, counter-clockwise."""
    image, boxes = sample.image, sample.boxes
    for _ in range(quarters % 4):
        width = image.shape[1]
        image = np.rot90(image)
        boxes = np.stack([boxes[:, 1], width - boxes[:, 2], boxes[:, 3], width - boxes[:, 0]], axis=1)
    return replace(sample, image=np.ascontiguousarray(image), boxes=boxes)


def crop(sample: Sample, window: tuple[float, float, float, float], size: tuple[int, int]) -> Sample:
    """The part of the sample in ``window`` (xyxy, pixels), enlarged to ``size`` (height, width)."""
    height, width = size
    part = Image.fromarray(sample.image).resize((width, height), Image.Resampling.BILINEAR, box=window)
    x1, y1, x2, y2 = window
    scale = np.array([width / (x2 - x1), height / (y2 - y1)] * 2, dtype=np.float32)
    moved = (sample.boxes - np.array([x1, y1, x1, y1], dtype=np.float32)) * scale
    kept = np.clip(moved, 0, np.array([width, height] * 2, dtype=np.float32))
    seen = _areas(kept) >= MIN_VISIBLE * _areas(moved)
    return Sample(np.array(part), kept[seen], sample.phrase_indices[seen], sample.phrases)


def _areas(boxes: np.ndarray) -> np.ndarray:
    return np.maximum(boxes[:, 2] - boxes[:, 0], 1e-3) * np.maximum(boxes[:, 3] - boxes[:, 1], 1e-3)


def _random_window(
    rng: np.random.Generator, full: tuple[int, ...], size: tuple[int, int]
) -> tuple[float, float, float, float]:
    """A window of the picture with about the target's aspect, covering 55 % to 100 % of its possible extent."""
    height, width = full
    aspect = size[1] / size[0] * rng.uniform(0.88, 1.14)
    extent = 1.0 if rng.random() < 0.35 else rng.uniform(0.55, 1.0)
    tall = min(height, width / aspect) * extent
    wide = tall * aspect
    x = rng.uniform(0, max(width - wide, 0.0))
    y = rng.uniform(0, max(height - tall, 0.0))
    return float(x), float(y), float(min(x + wide, width)), float(min(y + tall, height))


def _jitter(rng: np.random.Generator, image: np.ndarray) -> np.ndarray:
    """Slightly other light: a gain and an offset for each channel."""
    gain = rng.uniform(0.88, 1.12) * rng.uniform(0.96, 1.04, 3)
    return np.clip(image * gain + rng.uniform(-10, 10), 0, 255).astype(np.uint8)


def _requestion(rng: np.random.Generator, sample: Sample) -> Sample:
    """The photograph under another question: its phrases shuffled, now and then fewer, often with untrue ones."""
    asked = [i for i in range(len(sample.phrases)) if rng.random() < 0.92] or [0]
    spare = untrue_phrases(rng, int(rng.integers(1, 5))) if rng.random() < 0.6 else []
    if rng.random() < STRANGE:
        spare += strange_phrases(rng, int(rng.integers(1, 4)))
    return _shuffled(rng, sample, [(i, decorate(rng, sample.phrases[i])) for i in asked], spare)


def _shuffled(
    rng: np.random.Generator, sample: Sample, asked: list[tuple[int, str]], spare: list[str]
) -> Sample:
    """The sample under the phrases of ``asked`` (old index, wording) and untrue ``spare`` ones, in random order."""
    entries = [*asked, *((-1, phrase) for phrase in spare)]
    entries = [entries[int(i)] for i in rng.permutation(len(entries))]
    place = {old: new for new, (old, _) in enumerate(entries) if old >= 0}
    kept = np.array([int(i) in place for i in sample.phrase_indices], dtype=bool)
    indices = np.array([place[int(i)] for i in sample.phrase_indices[kept]], dtype=np.int64)
    return Sample(sample.image, sample.boxes[kept], indices, tuple(phrase for _, phrase in entries))
