"""Training: samples keep their boxes, a killed run goes on where it was, and what comes out is a checkpoint."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch.utils.data import Dataset

from engine.checkpoints.transformers import read_checkpoint
from engine.detections import Detections
from engine.errors import UserError
from engine.images import ImageProcessor
from engine.model.build import build_model
from engine.model.config import BertConfig, GroundingDinoConfig, SwinConfig
from engine.model.grounding_dino import GroundingDino
from engine.phrases import PromptBuilder
from engine.training.augment import crop, flip, turn
from engine.training.batches import Batch, BatchPlan, PlannedBatches, collate, label_map
from engine.training.loading import load_batches
from engine.training.losses import LossConfig
from engine.training.optimiser import OptimiserConfig, Schedule, make_optimiser, set_learning_rate
from engine.training.report import report
from engine.training.sample_precision import average_precision, detect_sample
from engine.training.samples import Sample
from engine.training.sources import AnnotatedPhotos, DrawnScenes, read_names
from engine.training.starter import (
    IMAGE_SIZE,
    TEST_SEEDS,
    TRAIN_SEEDS,
    VALIDATION_SEEDS,
    split_photos,
    starter_config,
    starter_tokenizer,
)
from engine.training.starter import main as starter
from engine.training.trainer import Stage, Trainer, TrainerConfig

TOKENIZER = starter_tokenizer()
BUILDER = PromptBuilder(TOKENIZER)
PROCESSOR = ImageProcessor(size=(64, 64))
SCENES = DrawnScenes(range(50))


def tiny_model(seed: int = 0, dropout: float = 0.1) -> GroundingDino:
    torch.manual_seed(seed)
    config = GroundingDinoConfig(
        backbone=SwinConfig(
            embed_dim=16, depths=(1, 1, 2, 1), num_heads=(1, 2, 4, 8), window_size=4, drop_path_rate=0.0
        ),
        text=BertConfig(
            vocab_size=TOKENIZER.get_vocab_size(),
            hidden_size=32,
            num_hidden_layers=1,
            num_attention_heads=2,
            intermediate_size=64,
            hidden_dropout_prob=dropout,
            attention_probs_dropout_prob=dropout,
        ),
        d_model=64,
        dropout=dropout,
        fusion_droppath=dropout,
        num_queries=16,
        encoder_layers=1,
        encoder_ffn_dim=64,
        encoder_attention_heads=4,
        decoder_layers=2,
        decoder_ffn_dim=64,
        decoder_attention_heads=4,
    )
    return build_model(config, BUILDER.delimiters)


def planned(size: tuple[int, int] = (64, 64), count: int = 2) -> PlannedBatches:
    return PlannedBatches([SCENES], BatchPlan((count,), (size,)), BUILDER, PROCESSOR, seed=5)


def spot(x: int, y: int, height: int = 40, width: int = 60) -> Sample:
    """A black image with one white rectangle of 8 x 6 pixels at (x, y), and its box."""
    image = np.zeros((height, width, 3), np.uint8)
    image[y : y + 6, x : x + 8] = 255
    boxes = np.array([[x, y, x + 8, y + 6]], np.float32)
    return Sample(image, boxes, np.zeros(1, np.int64), ("white square",))


def lit(sample: Sample) -> list[float]:
    """The box around the bright pixels of a sample."""
    rows, columns = np.nonzero(sample.image[..., 0] > 127)
    return [columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_boxes_turn_with_the_pixels(quarters: int) -> None:
    turned = turn(spot(11, 5), quarters)
    assert turned.image.shape[:2] == ((40, 60) if quarters % 2 == 0 else (60, 40))
    assert turned.boxes[0].tolist() == lit(turned)


@pytest.mark.parametrize(("across", "down"), [(True, False), (False, True), (True, True)])
def test_boxes_are_mirrored_with_the_pixels(across: bool, down: bool) -> None:
    mirrored = flip(spot(11, 5), across, down)
    assert mirrored.boxes[0].tolist() == lit(mirrored)
    assert mirrored.boxes[0].tolist() != spot(11, 5).boxes[0].tolist()


def test_boxes_are_cut_and_scaled_with_the_pixels_and_dropped_where_little_is_left() -> None:
    cut = crop(spot(11, 5), (10.0, 0.0, 40.0, 20.0), (80, 120))
    assert cut.image.shape == (80, 120, 3)
    assert np.abs(cut.boxes[0] - lit(cut)).max() <= 2
    assert len(crop(spot(11, 5), (17.0, 0.0, 40.0, 20.0), (80, 120)).boxes) == 0


def test_drawn_samples_are_the_same_for_the_same_rng_and_never_leave_the_image() -> None:
    for number in range(20):
        one, two = (SCENES.draw(np.random.default_rng(number), (96, 128)) for _ in range(2))
        assert np.array_equal(one.image, two.image) and one.phrases == two.phrases
        assert one.image.shape == (96, 128, 3)
        assert (one.boxes >= 0).all() and (one.boxes <= [128, 96, 128, 96]).all()


def test_the_scenes_of_learning_choosing_and_reporting_never_meet() -> None:
    ranges = sorted((TRAIN_SEEDS, VALIDATION_SEEDS, TEST_SEEDS), key=lambda seeds: seeds.start)
    assert ranges[0].stop <= ranges[1].start and ranges[1].stop <= ranges[2].start


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A data set of 14 photographs, each with a red cell, a platelet, a box without extent and an unknown name."""
    (tmp_path / "images").mkdir()
    (tmp_path / "annotations").mkdir()
    names = [f"photo_{number:02}" for number in range(14)]
    entries = [
        ("Platelets", 5, 6, 15, 16),
        ("RBC", 20, 10, 60, 50),
        ("RBC", 3, 3, 3, 9),
        ("Dust", 1, 1, 9, 9),
    ]
    objects = "".join(
        f"<object><name>{name}</name><bndbox><xmin>{a}</xmin><ymin>{b}</ymin><xmax>{c}</xmax><ymax>{d}</ymax></bndbox>"
        "</object>"
        for name, a, b, c, d in entries
    )
    for name in names:
        Image.new("RGB", (80, 64), (200, 180, 190)).save(tmp_path / "images" / f"{name}.jpg")
        (tmp_path / "annotations" / f"{name}.xml").write_text(f"<annotation>{objects}</annotation>")
    (tmp_path / "train.txt").write_text("\n".join(names))
    return tmp_path


def test_annotated_photographs_are_read_with_their_phrases_and_without_boxes_of_no_extent(
    photos: Path,
) -> None:
    (sample,) = AnnotatedPhotos(photos, ["photo_03"]).fixed()
    assert sample.image.shape == (64, 80, 3)
    assert [sample.phrases[i] for i in sample.phrase_indices] == ["platelet", "red blood cell"]
    assert sample.boxes.tolist() == [[5, 6, 15, 16], [20, 10, 60, 50]]


def test_a_photograph_under_another_question_keeps_each_box_with_its_own_phrase(photos: Path) -> None:
    source = AnnotatedPhotos(photos, ["photo_00"])
    seen: set[tuple[str, ...]] = set()
    for number in range(40):
        sample = source.draw(np.random.default_rng(number), (64, 80))
        seen.add(sample.phrases)
        for box, index in zip(sample.boxes, sample.phrase_indices, strict=True):
            wide = (box[2] - box[0]) * (box[3] - box[1]) > 500
            assert ("red blood cell" in sample.phrases[index]) == bool(wide)
    assert len(seen) > 10


def test_the_photographs_to_choose_by_are_not_learned_from(photos: Path) -> None:
    learned, held = split_photos(photos)
    assert len(held.names) == 2 and len(learned.names) == 12
    assert not set(learned.names) & set(held.names)


def test_a_missing_photograph_or_list_is_named_in_one_sentence(photos: Path) -> None:
    with pytest.raises(UserError, match="lacks the image or the annotation of photo_99"):
        AnnotatedPhotos(photos, ["photo_99"]).fixed()
    with pytest.raises(UserError, match=r"nowhere\.txt cannot be read"):
        read_names(photos / "nowhere.txt")


def test_a_label_map_marks_the_tokens_of_each_boxs_own_phrase() -> None:
    prompt = BUILDER.build(["red star", "circles"])
    marked = label_map(prompt, np.array([1, 0, 1]), len(prompt.input_ids) + 2)
    words = [TOKENIZER.id_to_token(int(number)) for number in prompt.input_ids]
    assert [[words[i] for i in row.nonzero().flatten()] for row in marked] == [
        ["circle", "##s"],
        ["red", "star"],
        ["circle", "##s"],
    ]


def test_a_batch_pads_prompts_and_gives_each_image_its_own_label_map() -> None:
    long = replace(
        spot(11, 5), phrases=("red blood cell", "white square"), phrase_indices=np.ones(1, np.int64)
    )
    batch = collate([spot(11, 5), long], BUILDER, PROCESSOR)
    assert batch.pixel_values.shape == (2, 3, 40, 60)
    assert batch.attention_mask.sum(1).tolist() == [5, 9]
    assert batch.input_ids[0, 5:].tolist() == [BUILDER.pad_id] * 4
    assert [target.tokens[0].nonzero().flatten().tolist() for target in batch.targets] == [[1, 2], [5, 6]]
    assert torch.allclose(
        batch.targets[0].boxes * torch.tensor([60, 40, 60, 40]), torch.tensor([[15.0, 8, 8, 6]])
    )


def test_images_of_two_sizes_make_no_training_batch() -> None:
    with pytest.raises(ValueError, match="one size"):
        collate([spot(1, 1), spot(1, 1, width=70)], BUILDER, PROCESSOR)


def test_a_batch_depends_on_its_number_alone() -> None:
    one, two = planned()[7], planned()[7]
    assert torch.equal(one.pixel_values, two.pixel_values) and torch.equal(one.input_ids, two.input_ids)
    assert not torch.equal(one.pixel_values, planned()[8].pixel_values)


class Repeated(Dataset[Batch]):
    """One batch, again and again."""

    def __getitem__(self, index: int) -> Batch:
        return planned()[0]


class Damaged(Dataset[Batch]):
    """Batches of which the third cannot be made."""

    def __getitem__(self, index: int) -> Batch:
        if index == 2:
            raise UserError("The image spoiled.png cannot be read.")
        return planned(count=1)[index]


@pytest.mark.parametrize("workers", [0, 1])
def test_what_a_person_can_mend_is_one_sentence_whichever_process_met_it(workers: int) -> None:
    batches = load_batches(Damaged(), range(1, 4), workers)
    assert torch.equal(next(batches).pixel_values, planned(count=1)[1].pixel_values)
    with pytest.raises(UserError) as raised:
        next(batches)
    assert str(raised.value) == "The image spoiled.png cannot be read."


def no_scores(model: GroundingDino) -> Mapping[str, float]:
    return {}


def train(
    out: Path, steps: int, batches: Dataset[Batch], stop_after: int | None = None, resume: bool = False
) -> tuple[Trainer, list[float]]:
    # A run that is taken up again must not depend on how its model was made.
    model = tiny_model(seed=1 if resume else 0)
    stages = [
        Stage("first", batches, Schedule(steps - 2, 1e-3, 1e-4, 2), LossConfig.mmdet(), no_scores),
        Stage("second", batches, Schedule(2, 1e-4, 1e-5, 1), LossConfig.mmdet(), no_scores),
    ]
    config = TrainerConfig(
        out, optimiser=OptimiserConfig(1e-4, 1.0, 1.0), save_every=1, report_every=1, workers=0
    )
    trainer = Trainer(model, stages, config, save_best=lambda best: None)
    if resume:
        trainer.resume()
    trainer.run(stop_after)
    lines = (out / "log.jsonl").read_text().splitlines()
    return trainer, [float(line.split('"loss": ')[1].split(",")[0]) for line in lines if '"loss"' in line]


@pytest.mark.parametrize("stopped", [3, 4, 5])
def test_a_run_that_was_stopped_ends_with_the_weights_of_one_that_was_not(
    tmp_path: Path, stopped: int
) -> None:
    whole, _ = train(tmp_path / "whole", 6, planned())
    train(tmp_path / "parts", 6, planned(), stop_after=stopped)
    parts, _ = train(tmp_path / "parts", 6, planned(), resume=True)
    for (name, expected), found in zip(
        whole.averaged_model().state_dict().items(), parts.averaged_model().state_dict().values(), strict=True
    ):
        assert torch.equal(expected, found), name
    for expected, found in zip(whole.model.parameters(), parts.model.parameters(), strict=True):
        assert torch.equal(expected, found)


def test_a_run_that_never_was_cannot_be_resumed(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no training to resume"):
        train(tmp_path, 6, planned(), resume=True)


def test_a_model_learns_a_batch_by_heart(tmp_path: Path) -> None:
    _, losses = train(tmp_path, 20, Repeated())
    assert np.mean(losses[-3:]) < 0.8 * np.mean(losses[:3])


def test_the_backbones_learn_at_their_own_pace() -> None:
    optimiser = make_optimiser(tiny_model(), OptimiserConfig(backbone_factor=0.1, text_factor=0.5))
    set_learning_rate(optimiser, 1e-3)
    assert sorted(group["lr"] for group in optimiser.param_groups) == pytest.approx([1e-4, 5e-4, 1e-3])


def test_the_learning_rate_warms_up_and_falls() -> None:
    rates = [Schedule(100, peak=1.0, last=0.1, warmup=10).rate(step) for step in range(100)]
    assert rates[0] == 0.1 and max(rates) == rates[9] == 1.0
    assert rates[10:] == sorted(rates[10:], reverse=True) and 0.1 < rates[-1] < 0.11


def _echo(sample: Sample, scores: float = 0.9) -> Detections:
    height, width = sample.image.shape[:2]
    count = len(sample.boxes)
    full = np.full(count, scores, np.float32)
    return Detections(sample.boxes, full, sample.phrase_indices, sample.phrases, width, height)


@pytest.mark.parametrize("pooled", [True, False])
def test_right_answers_have_full_precision_and_answers_to_the_wrong_phrase_none(pooled: bool) -> None:
    samples = [sample for sample in SCENES.fixed(6, (96, 96)) if len(sample.phrases) > 1]
    perfect = average_precision(samples, _echo, pooled)
    assert perfect.ap == perfect.ap50 == pytest.approx(1.0)
    wrong = average_precision(
        samples,
        lambda s: replace(_echo(s), phrase_indices=(s.phrase_indices + 1) % len(s.phrases)),
        pooled,
    )
    assert wrong.ap50 < 0.5


@pytest.mark.parametrize(("pooled", "expected"), [(False, 1 / 2), (True, 67 / 101)])
def test_phrases_are_classes_of_their_own_or_ranked_together(pooled: bool, expected: float) -> None:
    """Both cats are found and the dog is not: of two classes one, or of three questions two."""
    image, boxes = np.zeros((96, 96, 3), np.uint8), np.array([[5, 5, 40, 40], [50, 50, 90, 90]], np.float32)
    samples = [
        Sample(image, boxes[:1], np.array([0]), ("cat",)),
        Sample(image, boxes, np.array([1, 0]), ("dog", "cat")),
    ]

    def only_cats(sample: Sample) -> Detections:
        found = _echo(sample)
        return found.select(found.phrase_indices == sample.phrases.index("cat"))

    assert average_precision(samples, only_cats, pooled).ap == pytest.approx(expected)


def test_where_nothing_is_to_be_found_or_nothing_is_found_there_is_no_precision() -> None:
    sample = SCENES.fixed(1, (96, 96))[0]
    nothing = replace(sample, boxes=sample.boxes[:0], phrase_indices=sample.phrase_indices[:0])
    assert average_precision([nothing], lambda _: _echo(sample), False).ap == 0.0
    assert average_precision([sample], lambda _: _echo(nothing), False).ap == 0.0
    assert average_precision([], _echo, True).ap50 == 0.0


def test_boxes_that_lie_a_little_beside_count_at_half_overlap_only() -> None:
    samples = SCENES.fixed(6, (96, 96))
    moved = average_precision(samples, lambda s: replace(_echo(s), boxes=s.boxes + np.float32(1)), True)
    assert moved.ap50 > 0.9 > moved.ap


def test_a_models_answers_lie_in_the_image_and_are_best_first() -> None:
    sample = SCENES.fixed(1, (64, 96))[0]
    found = detect_sample(tiny_model().eval(), BUILDER, PROCESSOR, sample, most=5)
    assert len(found) == 5
    assert (np.diff(found.scores) <= 0).all()
    assert (found.boxes >= 0).all() and (found.boxes <= [96, 64, 96, 64]).all()


def test_the_starter_recipe_runs_resumes_and_writes_a_checkpoint_that_opens_and_can_be_judged(
    tmp_path: Path, photos: Path
) -> None:
    run = ["--out", str(tmp_path / "run"), "--bccd", str(photos), "--smoke", "--workers", "0"]
    assert starter([*run, "--stop-after", "5"]) == 0
    assert starter([*run, "--resume"]) == 0
    checkpoint = read_checkpoint(tmp_path / "run" / "best")
    assert checkpoint.images.size == IMAGE_SIZE
    assert (tmp_path / "run" / "best" / "model.safetensors").stat().st_size < 16e6
    words = checkpoint.prompts.build(["small striped red star", "white blood cell"])
    assert checkpoint.prompts.unknown_id not in words.input_ids
    (photos / "val.txt").write_text("photo_01 photo_02")
    numbers = report(tmp_path / "run" / "best", photos, scenes=2)
    judged = {part: entry for part, entry in numbers.items() if "images" in entry}
    assert {part: entry["images"] for part, entry in judged.items()} == {
        "drawn": 2,
        "blood cells": 2,
        "red blood cell": 2,
        "white blood cell": 2,
        "platelet": 2,
    }
    assert all(0 <= entry["AP"] <= entry["AP50"] <= 1 for entry in judged.values())
    assert set(numbers["confused"]) <= {"colour", "size", "shape"}
    assert set(numbers["false boxes an image"]) == {"absent", "unknown"}
    onward = [*run[2:], "--out", str(tmp_path / "onward"), "--from", "discerning"]
    assert starter([*onward, "--weights", str(tmp_path / "run" / "best"), "--stop-after", "1"]) == 0


def test_resuming_nothing_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert starter(["--out", str(tmp_path), "--smoke", "--resume"]) == 2
    assert "no training to resume" in capsys.readouterr().err


def test_the_starter_spells_any_word_and_transformers_opens_its_tokenizer(tmp_path: Path) -> None:
    transformers = pytest.importorskip("transformers", reason="transformers, the reference, is not installed")
    from engine.training.vocabulary import write_tokenizer

    write_tokenizer(TOKENIZER, tmp_path)
    theirs = transformers.AutoTokenizer.from_pretrained(tmp_path)
    text = "a quaint 7-legged red zebra. blood cells."
    assert theirs(text)["input_ids"] == TOKENIZER.encode(text).ids
    assert TOKENIZER.token_to_id("[UNK]") not in TOKENIZER.encode(text).ids
    assert [TOKENIZER.token_to_id(token) for token in ("[CLS]", "[SEP]", ".", "?")] == [101, 102, 1012, 1029]


def test_the_starter_stays_small() -> None:
    model = build_model(starter_config(TOKENIZER.get_vocab_size()), BUILDER.delimiters)
    assert sum(parameter.numel() for parameter in model.parameters()) < 7_500_000
