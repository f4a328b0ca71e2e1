"""Where the starter's samples come from: drawn scenes, and a folder of annotated photographs."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from engine.errors import UserError
from engine.training.augment import Views, flip
from engine.training.everyday import strange_phrases
from engine.training.prompts import SceneQuestion, ask, ask_pointedly, ask_sizes, decorate, untrue_phrases
from engine.training.samples import Sample, reworded
from engine.training.scenes import Scene, draw_scene

BLOOD_CELL_PHRASES: Mapping[str, str] = {
    "RBC": "red blood cell",
    "WBC": "white blood cell",
    "Platelets": "platelet",
}
# Learning asks more at once than judging does, and more that is not there: silence has to be taught.
MOST_PHRASES, SILENT, STRANGE, POINTED, ALONE = 14, 0.1, 0.4, 0.5, 0.25
_PHOTO_VIEWS = Views(turns=True, aspect=(0.88, 1.14), whole=0.35, light=0.12, offset=10.0)


@dataclass(frozen=True)
class DrawnScenes:
    """Drawn scenes whose seeds come from ``seeds``; ranges that do not meet give scenes that never repeat.

    sized: how often what is asked of a scene is about sizes alone.
    """

    seeds: range
    sized: float = 0.0

    def draw(self, rng: np.random.Generator, size: tuple[int, int]) -> Sample:
        scene = draw_scene(self.seeds[int(rng.integers(len(self.seeds)))], size)
        spare: list[str] = []
        if self.sized and rng.random() < self.sized:
            sample = _questioned(scene, ask_sizes(rng, scene.objects))
        elif rng.random() < POINTED:
            sample = _questioned(scene, ask_pointedly(rng, scene.objects))
        else:
            sample = _questioned(scene, ask(rng, scene.objects, MOST_PHRASES, SILENT))
            spare = [cell for cell in BLOOD_CELL_PHRASES.values() if rng.random() < 0.03]
            if rng.random() < STRANGE:
                spare += strange_phrases(rng, int(rng.integers(1, 4)))
        entries = [(i, decorate(rng, phrase)) for i, phrase in enumerate(sample.phrases)]
        sample = reworded(rng, sample, [*entries, *_untrue(spare)])
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
        return _requestion(rng, _PHOTO_VIEWS.draw(rng, sample, size))

    def fixed(self) -> list[Sample]:
        """Every photograph whole, with every phrase."""
        return [self.load(name) for name in self.names]


def read_names(file: Path) -> list[str]:
    """The names in a split file, one a line; raises UserError where it cannot be read."""
    try:
        return file.read_text(encoding="utf-8").split()
    except OSError as error:
        raise UserError(f"The list of images {file} cannot be read: {error.strerror}.") from error


def _requestion(rng: np.random.Generator, sample: Sample) -> Sample:
    """The photograph under another question: its phrases shuffled, now and then fewer, often with untrue ones."""
    if rng.random() < ALONE:
        index = int(rng.integers(len(sample.phrases)))
        return reworded(rng, sample, [(index, decorate(rng, sample.phrases[index]))])
    asked = [i for i in range(len(sample.phrases)) if rng.random() < 0.92] or [0]
    spare = untrue_phrases(rng, int(rng.integers(1, 5))) if rng.random() < 0.6 else []
    if rng.random() < STRANGE:
        spare += strange_phrases(rng, int(rng.integers(1, 4)))
    entries = [(i, decorate(rng, sample.phrases[i])) for i in asked]
    return reworded(rng, sample, [*entries, *_untrue(spare)])


def _untrue(phrases: Sequence[str]) -> list[tuple[int, str]]:
    return [(-1, phrase) for phrase in phrases]
