"""Drawn scenes: the same for the same seed, honest boxes, and phrases that are true of exactly what they claim."""

from __future__ import annotations

import numpy as np
import pytest

from engine.training.everyday import LEARNED_WORDS, REPORTED_WORDS, strange_phrases
from engine.training.prompts import Wanted, ask, ask_pointedly, ask_sizes, decorate, untrue_phrases
from engine.training.scenes import COLOURS, FILLS, MAX_COVERED, SIZES, DrawnObject, draw_scene
from engine.training.shapes import OUTLINES, SHAPES

SEEDS = range(40)


def _object(**words: str) -> DrawnObject:
    return DrawnObject(
        **{"shape": "star", "colour": "red", "size": "small", "fill": "solid", **words}, box=(0, 0, 1, 1)
    )


def test_the_same_seed_draws_the_same_scene_and_another_seed_another() -> None:
    first, again, other = draw_scene(3), draw_scene(3), draw_scene(4)
    assert np.array_equal(first.image, again.image)
    assert first.objects == again.objects
    assert not np.array_equal(first.image, other.image)


@pytest.mark.parametrize("size", [(160, 160), (240, 320), (128, 192)])
def test_a_scene_is_rgb_pixels_of_the_size_asked_for(size: tuple[int, int]) -> None:
    image = draw_scene(1, size).image
    assert image.dtype == np.uint8
    assert image.shape == (*size, 3)


def test_boxes_lie_in_the_picture_and_hardly_cover_each_other() -> None:
    for seed in SEEDS:
        boxes = np.array([drawn.box for drawn in draw_scene(seed).objects])
        assert (boxes[:, :2] >= 0).all() and (boxes[:, 2:] <= 160).all()
        assert (boxes[:, 2:] > boxes[:, :2]).all()
        for i, a in enumerate(boxes):
            for b in boxes[i + 1 :]:
                shared = np.clip(np.minimum(a[2:], b[2:]) - np.maximum(a[:2], b[:2]), 0, None).prod()
                smaller = min((a[2:] - a[:2]).prod(), (b[2:] - b[:2]).prod())
                assert shared <= MAX_COVERED * smaller + 1e-6


def test_a_size_word_keeps_what_it_says_of_the_short_side() -> None:
    for seed in SEEDS:
        for drawn in draw_scene(seed, (240, 320)).objects:
            x1, y1, x2, y2 = drawn.box
            low, high = SIZES[drawn.size]
            assert low * 240 - 2 <= max(x2 - x1, y2 - y1) <= high * 240 + 2


def test_a_box_is_tight_around_the_pixels_of_its_object() -> None:
    checked = 0
    for seed in range(120):
        scene = draw_scene(seed, max_objects=1)
        (drawn,) = scene.objects
        if drawn.fill != "solid" or drawn.size == "small":
            continue
        near = np.abs(scene.image.astype(float) - COLOURS[drawn.colour]).max(2) < 50
        x1, y1, x2, y2 = (int(edge) for edge in drawn.box)
        inside = near[y1:y2, x1:x2]
        edges = [inside[:3].any(), inside[-3:].any(), inside[:, :3].any(), inside[:, -3:].any()]
        assert all(edges), f"seed {seed}: the object does not reach every edge of its box"
        checked += 1
    assert checked >= 20


def test_the_drawn_world_is_varied() -> None:
    drawn = [one for seed in range(150) for one in draw_scene(seed).objects]
    assert {one.shape for one in drawn} == set(SHAPES) == set(OUTLINES)
    assert {one.colour for one in drawn} == set(COLOURS)
    assert {one.size for one in drawn} == set(SIZES)
    assert {one.fill for one in drawn} == set(FILLS)


def test_each_object_answers_to_at_most_one_phrase_and_every_true_phrase_finds_all_its_objects() -> None:
    rng = np.random.default_rng(0)
    for seed in SEEDS:
        objects = draw_scene(seed).objects
        question = ask(rng, objects)
        for drawn, answer in zip(objects, question.answers, strict=True):
            true = [index for index, text in enumerate(question.phrases) if _is_true(text, drawn)]
            assert true == ([answer] if answer >= 0 else [])


def _is_true(text: str, drawn: DrawnObject) -> bool:
    own = {drawn.shape, drawn.colour, drawn.size, drawn.fill, "shape"}
    return set(text.split()) <= own


def test_questions_hold_true_and_untrue_phrases_and_none_twice() -> None:
    rng = np.random.default_rng(1)
    true, untrue = 0, 0
    for seed in SEEDS:
        question = ask(rng, draw_scene(seed).objects)
        assert len(set(question.phrases)) == len(question.phrases) > 0
        answered = set(question.answers) - {-1}
        true += len(answered)
        untrue += len(question.phrases) - len(answered)
    assert true > len(SEEDS) and untrue > len(SEEDS)


def test_a_question_is_never_empty() -> None:
    objects = draw_scene(0).objects
    assert all(ask(np.random.default_rng(seed), objects[:1]).phrases for seed in range(2000))


def test_a_phrase_fits_only_objects_that_have_all_its_words() -> None:
    phrase = Wanted(size="small", colour="red", shape="star")
    assert phrase.text() == "small red star"
    assert phrase.fits(_object())
    assert not phrase.fits(_object(colour="blue"))
    assert not phrase.fits(_object(shape="ring"))
    assert not phrase.fits(_object(size="medium"))
    assert Wanted(colour="red").text() == "red shape"


def test_untrue_phrases_for_photographs_never_speak_of_round_things() -> None:
    phrases = untrue_phrases(np.random.default_rng(2), 60)
    assert len(phrases) > 20
    assert not any(word in phrase for phrase in phrases for word in ("circle", "ring"))


def test_phrases_vary_by_article_and_plural() -> None:
    rng = np.random.default_rng(3)
    assert {decorate(rng, "red cross") for _ in range(200)} == {
        "red cross",
        "a red cross",
        "the red cross",
        "red crosses",
    }


def test_a_pointed_question_is_short_and_true_or_untrue_of_whole_objects() -> None:
    untrue = asked = 0
    for seed in range(60):
        objects = draw_scene(seed).objects
        question = ask_pointedly(np.random.default_rng(seed), objects)
        assert 1 <= len(question.phrases) <= 3
        assert len(set(question.phrases)) == len(question.phrases)
        answered = set(question.answers)
        untrue += sum(index not in answered for index in range(len(question.phrases)))
        asked += len(question.phrases)
        for index, phrase in enumerate(question.phrases):
            mine = {o for o, answer in zip(objects, question.answers, strict=True) if answer == index}
            assert mine == {o for o in objects if set(phrase.split()) <= {o.colour, o.shape, o.size}}
    assert 0.3 < untrue / asked < 0.9


def test_a_question_about_sizes_is_wrong_half_the_time_and_in_nothing_but_the_size() -> None:
    untrue = asked = 0
    for seed in range(80):
        objects = draw_scene(seed).objects
        if not {drawn.size for drawn in objects} & {"small", "big"}:
            continue
        question = ask_sizes(np.random.default_rng(seed), objects)
        assert 1 <= len(question.phrases) <= 2
        untrue += sum(index not in question.answers for index in range(len(question.phrases)))
        asked += len(question.phrases)
        for index, phrase in enumerate(question.phrases):
            size, colour, shape = phrase.split()
            assert size in ("small", "big")
            assert any((o.colour, o.shape) == (colour, shape) for o in objects)
            mine = {o for o, answer in zip(objects, question.answers, strict=True) if answer == index}
            assert mine == {o for o in objects if (o.size, o.colour, o.shape) == (size, colour, shape)}
    assert asked > 80
    assert 0.35 < untrue / asked < 0.6


def test_the_words_of_training_and_of_the_report_never_meet_nor_name_what_is_drawn() -> None:
    learned, reported = set(LEARNED_WORDS), set(REPORTED_WORDS)
    assert len(learned) == len(LEARNED_WORDS) and len(reported) == len(REPORTED_WORDS)
    assert not learned & reported
    assert not (learned | reported) & {*SHAPES, *COLOURS, *SIZES, *FILLS}
    phrases = strange_phrases(np.random.default_rng(0), 20, REPORTED_WORDS)
    assert len(phrases) == 20 and all(phrase.split()[-1] in reported for phrase in phrases)
