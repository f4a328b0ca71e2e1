"""The report counts as confused what lies on the object, and as false what lies anywhere."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from engine.detections import Detections
from engine.training.discernment import confusion, false_boxes
from engine.training.everyday import REPORTED_WORDS
from engine.training.scenes import COLOURS, draw_scene
from engine.training.shapes import SHAPES

SIZE, SEEDS = (120, 160), range(12)
SCENES = {draw_scene(seed, SIZE).image.tobytes(): draw_scene(seed, SIZE) for seed in SEEDS}


def boxes(image: np.ndarray, phrase: str, found: Sequence[tuple[float, ...]]) -> Detections:
    count = len(found)
    array = np.array(found, np.float32).reshape(-1, 4)
    return Detections(
        array, np.full(count, 0.9, np.float32), np.zeros(count, np.int64), (phrase,), SIZE[1], SIZE[0]
    )


def blind_to(kind: str):  # type: ignore[no-untyped-def]
    """A finder of all objects that fit a phrase but for its words of one kind."""
    words = {"colour": set(COLOURS), "shape": set(SHAPES), "size": {"small", "big"}}

    def find(image: np.ndarray, phrases: Sequence[str]) -> list[Detections]:
        scene = SCENES[image.tobytes()]
        answers = []
        for phrase in phrases:
            needed = set(phrase.split()) - words.get(kind, set())
            fits = [o.box for o in scene.objects if needed <= {o.colour, o.shape, o.size}]
            answers.append(boxes(image, phrase, fits))
        return answers

    return find


def test_a_perfect_finder_confuses_nothing() -> None:
    found = confusion(blind_to("nothing"), SEEDS, SIZE)
    assert {kind: part["rate"] for kind, part in found.items()} == {"colour": 0, "size": 0, "shape": 0}
    assert found["colour"]["objects"] == len(SEEDS)


def test_a_finder_that_is_blind_to_a_kind_of_word_confuses_that_kind_alone() -> None:
    for kind in ("colour", "size", "shape"):
        found = confusion(blind_to(kind), SEEDS, SIZE)
        assert {name for name, part in found.items() if part["rate"] == 1.0} == {kind}
        assert sum(part["rate"] for part in found.values()) == 1.0


def test_boxes_beside_the_object_are_no_confusion_and_false_boxes_all_the_same() -> None:
    asked: list[str] = []

    def corner(image: np.ndarray, phrases: Sequence[str]) -> list[Detections]:
        asked.extend(phrases)
        return [boxes(image, phrase, [(0, 0, 2, 2), (3, 3, 5, 5)]) for phrase in phrases]

    assert {part["rate"] for part in confusion(corner, SEEDS, SIZE).values()} == {0.0}
    asked.clear()
    assert false_boxes(corner, SEEDS, SIZE) == {"absent": 2.0, "unknown": 2.0}
    assert all(phrase.split()[-1] in SHAPES for phrase in asked[::2])
    assert all(phrase.split()[-1] in REPORTED_WORDS for phrase in asked[1::2])
    for seed, phrase in zip(SEEDS, asked[::2], strict=True):
        objects = draw_scene(seed, SIZE).objects
        assert not any(set(phrase.split()) <= {o.colour, o.shape} for o in objects)
