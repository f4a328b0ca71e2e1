"""What fine-tuning learns from: an honest split, boxes that stay on their pixels, prompts that fit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import PhraseError, UserError
from engine.images import ImageProcessor
from engine.phrases import PromptBuilder
from engine.training.labelled import (
    PixelCache,
    TrainingClass,
    TrainingImage,
    TrainingSet,
    split,
    usable,
)
from engine.training.labelled_images import VIEWS, LabelledImages
from engine.training.questions import MOST_NEGATIVES, Questions
from engine.training.samples import Sample
from engine.training.vocabulary import build_tokenizer
from tests.engine.labelled_kit import SPOTS, WORDS, spot_picture, spots

BUILDER = PromptBuilder(build_tokenizer(WORDS))
PROCESSOR = ImageProcessor(size=(48, 64))


def rng(number: int) -> np.random.Generator:
    return np.random.default_rng(number)


@pytest.mark.parametrize(("images", "held"), [(2, 1), (4, 1), (5, 1), (10, 2), (20, 4)])
def test_about_a_fifth_is_held_back_and_none_of_it_learned(tmp_path: Path, images: int, held: int) -> None:
    learned, judged = split(spots(tmp_path, images), seed=3)
    assert len(judged) == held
    assert sorted([*learned, *judged]) == list(range(images))


def test_the_split_is_the_same_for_the_same_seed_and_another_for_another(tmp_path: Path) -> None:
    data = spots(tmp_path, 20)
    assert split(data, 3) == split(data, 3)
    assert len({tuple(split(data, seed)[1]) for seed in range(5)}) > 1


def test_a_rare_class_is_on_both_sides_where_it_can_be(tmp_path: Path) -> None:
    data = spots(tmp_path, 10)
    only_white = [
        image if number in (3, 6) else replace(image, boxes=image.boxes[:1], class_indices=np.zeros(1, int))
        for number, image in enumerate(data.images)
    ]
    only_white[3] = replace(only_white[3], class_indices=np.ones(1, int))
    _, judged = split(replace(data, images=tuple(only_white)), seed=0)
    assert len({3, 6} & set(judged)) == 1


def test_one_image_cannot_be_split(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="at least two labelled images"):
        split(spots(tmp_path, 1), 0)


def test_a_class_without_boxes_is_left_out_and_the_others_keep_their_boxes(tmp_path: Path) -> None:
    data = spots(tmp_path, 2)
    with_cat = replace(
        data,
        classes=(TrainingClass("cat", ("a cat",)), *data.classes),
        images=tuple(replace(image, class_indices=image.class_indices + 1) for image in data.images),
    )
    kept, without = usable(with_cat)
    assert without == ("cat",) and kept.classes == data.classes
    assert [image.class_indices.tolist() for image in kept.images] == [[0, 1], [0]]


def test_images_without_any_box_teach_nothing(tmp_path: Path) -> None:
    data = spots(tmp_path, 2)
    empty = tuple(
        replace(image, boxes=np.zeros((0, 4), np.float32), class_indices=np.zeros(0, int))
        for image in data.images
    )
    with pytest.raises(UserError, match="no labelled image has a box"):
        usable(replace(data, images=empty))


def test_a_phrase_of_two_classes_is_refused(tmp_path: Path) -> None:
    data = replace(spots(tmp_path, 2), classes=(SPOTS[0], TrainingClass("pale", ("gray spot", "White dot."))))
    with pytest.raises(UserError, match="belongs to two classes, white and pale"):
        usable(data)


def many_classes(count: int) -> tuple[TrainingClass, ...]:
    letters = "abcdefghijklmnopqrst"
    return tuple(TrainingClass(f"c{n}", (f"{letters[n // 20]} {letters[n % 20]}",)) for n in range(count))


def asked(questions: Questions, number: int, classes: tuple[int, ...] = (0, 1)) -> Sample:
    boxes = np.array([[4 * c, 0, 4 * c + 3, 3] for c in classes], np.float32).reshape(-1, 4)
    image = np.zeros((8, 2000, 3), np.uint8)
    return questions.ask(rng(number), Sample(image, boxes, np.array(classes, int), ("",) * 400))


def test_every_box_keeps_a_phrase_of_its_class_and_each_phrase_gets_its_turn() -> None:
    questions = Questions(SPOTS, BUILDER)
    seen = set()
    for number in range(60):
        sample = asked(questions, number)
        seen.add(sample.phrases)
        for box, index in zip(sample.boxes, sample.phrase_indices, strict=True):
            assert sample.phrases[index] in SPOTS[int(box[0]) // 4].phrases
    assert {phrase for phrases in seen for phrase in phrases} == {"white spot", "white dot", "gray spot"}
    assert ("white dot", "gray spot") in seen and ("gray spot", "white dot") in seen


def test_of_many_classes_the_images_own_are_asked_and_others_as_far_as_they_fit() -> None:
    questions = Questions(many_classes(300), PromptBuilder(build_tokenizer(WORDS), 256))
    sample = asked(questions, 1, classes=(299, 7, 150))
    assert len(BUILDER.build(sample.phrases).input_ids) <= 256
    assert len(sample.boxes) >= 2
    assert len(sample.phrases) > 60
    roomy = Questions(many_classes(300), PromptBuilder(build_tokenizer(WORDS), 4000))
    assert MOST_NEGATIVES < len(asked(roomy, 1, (299, 7, 150)).phrases) <= MOST_NEGATIVES + 3


def test_an_image_without_boxes_is_asked_for_what_it_has_not() -> None:
    sample = asked(Questions(SPOTS, BUILDER), 2, classes=())
    assert len(sample.boxes) == 0 and len(sample.phrases) >= 1


def test_untrue_phrases_never_use_a_word_that_a_person_uses() -> None:
    questions = Questions(SPOTS, BUILDER, lambda rng, count: ["white cat", "red cat"])
    phrases = {phrase for number in range(40) for phrase in asked(questions, number).phrases}
    assert "red cat" in phrases and "white cat" not in phrases


def test_a_class_that_cannot_be_asked_for_is_named_at_once() -> None:
    with pytest.raises(PhraseError, match="holds no letter or digit"):
        Questions([TrainingClass("strange", ("!!!",))], BUILDER)


@pytest.mark.parametrize("any_orientation", [False, True])
def test_boxes_move_with_the_pixels_through_every_augmentation(tmp_path: Path, any_orientation: bool) -> None:
    data = spots(tmp_path, 4)
    white = TrainingSet(
        tuple(replace(i, boxes=i.boxes[:1], class_indices=i.class_indices[:1]) for i in data.images),
        SPOTS[:1],
        data.load,
    )
    source = LabelledImages(white, PROCESSOR, Questions(white.classes, BUILDER), any_orientation)
    found = 0
    for number in range(60):
        size = source.sizes[number % len(source.sizes)]
        sample = source.draw(rng(number), size)
        assert sample.image.shape[:2] == size
        for x1, y1, x2, y2 in sample.boxes.round().astype(int):
            found += 1
            inside = sample.image[y1 + 2 : y2 - 2, x1 + 2 : x2 - 2]
            assert inside.mean() > 3 * sample.image.mean()
    assert found > 30


def test_images_of_two_aspects_never_share_a_batch(tmp_path: Path) -> None:
    wide, tall = spot_picture(tmp_path, 0, 48, 96), spot_picture(tmp_path, 1, 96, 48)
    data = TrainingSet((wide, tall), SPOTS, spots(tmp_path, 1).load)
    source = LabelledImages(data, ImageProcessor(size=(40, 90)), Questions(SPOTS, BUILDER))
    assert set(source.sizes) == {(40, 80), (80, 40), (32, 64), (64, 32)}
    for number in range(10):
        # The wide picture has a gray spot and the tall one none.
        assert "gray spot" not in [
            source.draw(rng(number), (80, 40)).phrases[i]
            for i in source.draw(rng(number), (80, 40)).phrase_indices
        ]


def test_a_window_keeps_the_aspect_of_the_batch_and_lies_in_the_image() -> None:
    for number in range(50):
        x1, y1, x2, y2 = VIEWS.window(rng(number), (300, 400), (120, 160))
        assert 0 <= x1 < x2 <= 400 and 0 <= y1 < y2 <= 300
        assert (x2 - x1) / (y2 - y1) == pytest.approx(4 / 3, rel=0.07)


def test_pixels_are_read_once_made_smaller_and_forgotten_when_there_are_too_many(tmp_path: Path) -> None:
    data = spots(tmp_path, 3)
    read: list[str] = []

    def load(path: Path) -> np.ndarray:
        read.append(path.name)
        return data.load(path)

    cache = PixelCache(load, shrink_to=24, most_bytes=2 * 24 * 32 * 3)
    shapes = {cache(image).shape for image in (data.images[0], data.images[1], data.images[0])}
    assert shapes == {(24, 32, 3)} and len(read) == 2
    cache(data.images[2])
    cache(data.images[0])
    assert len(read) == 3
    cache(data.images[1])
    assert len(read) == 4


def test_an_image_that_changed_since_it_was_labelled_is_named(tmp_path: Path) -> None:
    image = spots(tmp_path, 1).images[0]
    other = TrainingImage(image.path, 100, 100, image.boxes, image.class_indices)
    with pytest.raises(UserError, match=r"spots_00\.png is 64x48 now and was 100x100"):
        PixelCache(spots(tmp_path, 1).load)(other)
