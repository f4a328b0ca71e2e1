"""What was computed is not computed again, and a GPU whose memory ends is no end."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils.flop_counter import FlopCounterMode

from engine import Detections, Detector
from engine.checkpoints.structures import published_structure
from engine.checkpoints.transformers import Checkpoint, read_checkpoint
from engine.model.build import BERT_DELIMITERS, empty_model
from engine.model.grounding_dino import GroundingDinoOutput
from engine.presets import Preset
from engine.runner import Recent, Runner

PHRASES = ["red cat", "dog"]


@pytest.fixture
def image() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (90, 120, 3), dtype=np.uint8)


class Counter:
    """Counts the runs of the two backbones."""

    def __init__(self, detector: Detector) -> None:
        self.images = self.texts = 0
        model = detector._runner.checkpoint.model.model
        model.backbone.register_forward_hook(self._image)
        model.text_backbone.register_forward_hook(self._text)

    def _image(self, *_: object) -> None:
        self.images += 1

    def _text(self, *_: object) -> None:
        self.texts += 1


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def detector(tiny_checkpoint: Path, told: list[str]) -> Detector:
    return Detector.load(tiny_checkpoint, device="cpu", precision="fp32", tell=told.append)


def same(a: Detections, b: Detections) -> bool:
    pairs = [(a.boxes, b.boxes), (a.scores, b.scores), (a.phrase_indices, b.phrase_indices)]
    return all(np.array_equal(x, y) for x, y in pairs)


def test_another_phrase_for_the_open_image_runs_no_image_backbone(
    detector: Detector, tiny_checkpoint: Path, image: np.ndarray
) -> None:
    runs = Counter(detector)
    detector.detect(image, PHRASES)
    found = detector.detect(image, ["car"], threshold=0.0)
    assert (runs.images, runs.texts) == (1, 2)
    assert same(found, alone_of(tiny_checkpoint).detect(image, ["car"], threshold=0.0))


def test_another_phrase_for_one_of_the_last_four_images_runs_no_image_backbone(
    detector: Detector, image: np.ndarray
) -> None:
    runs = Counter(detector)
    four = [image, image[::-1], image[:, ::-1], image[::-1, ::-1]]
    for one in four:
        detector.detect(one, PHRASES)
    for one in four:
        detector.detect(one, ["car"])
    assert runs.images == 4


def test_the_same_phrases_for_another_image_run_no_text_backbone(
    detector: Detector, image: np.ndarray
) -> None:
    runs = Counter(detector)
    detector.detect(image, PHRASES)
    detector.detect(image[::-1], PHRASES)
    assert (runs.images, runs.texts) == (2, 1)


def test_a_changed_pixel_and_another_size_are_other_images(detector: Detector, image: np.ndarray) -> None:
    runs = Counter(detector)
    before = detector.detect(image, PHRASES, threshold=0.0)
    image[:40] = 0
    assert not same(detector.detect(image, PHRASES, threshold=0.0), before)
    detector.detect(image, PHRASES, size=(64, 90))
    assert runs.images == 3


def test_the_open_image_at_two_speeds_is_kept_at_both(
    detector: Detector, tiny_checkpoint: Path, image: np.ndarray
) -> None:
    runs, fast = Counter(detector), Preset.FAST.size(detector.image_size)
    for size in (None, fast):
        detector.detect(image, PHRASES, size=size)
    found = [detector.detect(image, ["car"], threshold=0.0, size=size) for size in (None, fast)]
    assert runs.images == 2
    other = alone_of(tiny_checkpoint)
    for size, again in zip((None, fast), found, strict=True):
        assert same(again, other.detect(image, ["car"], threshold=0.0, size=size, keep=False))
    assert not same(*found)


def test_what_was_resized_ahead_answers_in_the_pixels_of_its_image(
    detector: Detector, image: np.ndarray
) -> None:
    runs = Counter(detector)
    expected = detector.detect(image, PHRASES, threshold=0.0)
    ahead = detector.resize(image)
    assert same(detector.detect(ahead, PHRASES, threshold=0.0), expected)
    assert same(detector.detect([ahead], PHRASES, threshold=0.0)[0], expected)
    # The same pixels that are still to be resized are another image.
    detector.detect(ahead.pixels, PHRASES, size=(40, 60))
    assert runs.images == 3


def test_a_batch_leaves_the_open_image_where_it_is(detector: Detector, image: np.ndarray) -> None:
    runs = Counter(detector)
    detector.detect(image, PHRASES)
    for turn in range(1, 4):
        detector.detect(np.rot90(image, turn), PHRASES, keep=False)
    detector.detect(image, ["car"])
    assert runs.images == 4


def test_more_phrases_than_one_prompt_holds_see_the_image_once(detector: Detector, image: np.ndarray) -> None:
    runs = Counter(detector)
    detector.detect(image, [f"cat number {number}" for number in range(150)])
    assert runs.images == 1 and runs.texts > 1


def test_what_was_not_asked_for_lately_is_forgotten() -> None:
    made: list[int] = []

    def make(number: int) -> int:
        made.append(number)
        return number

    recent: Recent[int, int] = Recent(2)
    for number in (1, 2, 1, 3, 1, 2):
        recent.get(number, lambda number=number: make(number))  # type: ignore[misc]
    assert made == [1, 2, 3, 2]


def test_no_more_than_a_fortieth_of_the_work_lies_between_two_questions_whether_to_go_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Counted on tensors without memory, at the published size, with the longest prompt."""
    model = empty_model(published_structure("tiny"), BERT_DELIMITERS)
    monkeypatch.setattr(model, "to", lambda device: model)
    asked: list[int] = []
    with (
        torch.inference_mode(),
        FakeTensorMode(allow_non_fake_inputs=True),
        FlopCounterMode(display=False) as work,
    ):
        checkpoint = Checkpoint(model.to_empty(device="cpu"), None, None)  # type: ignore[arg-type]
        runner = Runner(checkpoint, "cpu", "fp32", print)
        input_ids = torch.zeros(1, 256, dtype=torch.long)
        with runner.cancellable(lambda: bool(asked.append(work.get_total_flops()))):
            text = model.model.encode_text(
                input_ids, torch.ones_like(input_ids), torch.tensor(BERT_DELIMITERS)
            )
            image = model.model.encode_image(torch.empty(1, 3, 800, 1066), None)
            runner._detect(image, text)
    asked.append(work.get_total_flops())
    assert asked[-1] > 4e11
    assert max(after - before for before, after in pairwise(asked)) < asked[-1] / 40


def gpu_like(monkeypatch: pytest.MonkeyPatch, detector: Detector, fits: int) -> list[int]:
    """The detector believes in a GPU whose memory ends beyond ``fits`` images; answers the sizes of its passes."""
    runner, passes = detector._runner, []
    run = Runner._run
    model_detect = runner._model.detect

    def limited(features: Any, text: Any) -> GroundingDinoOutput:
        passes.append(len(features.features))
        if passes[-1] > fits:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")
        return model_detect(features, text)

    def on_the_cpu(self: Runner, *arguments: Any) -> Any:
        if self.device == "cpu":
            return run(self, *arguments)
        if fits == 0:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        self.device = "cpu"  # there is no GPU to run on
        try:
            return run(self, *arguments)
        finally:
            self.device = "cuda:0"

    monkeypatch.setattr(runner._model, "detect", limited if fits else model_detect)
    monkeypatch.setattr(Runner, "_run", on_the_cpu)
    runner.device, runner.precision, runner.batch = "cuda:0", "fp32", 4
    return passes


def alone_of(checkpoint: Path) -> Detector:
    return Detector.load(checkpoint, device="cpu", precision="fp32")


def alone(checkpoint: Path, images: Sequence[np.ndarray]) -> list[Detections]:
    other = alone_of(checkpoint)
    return [other.detect(image, PHRASES, threshold=0.0) for image in images]


def test_images_of_one_size_run_together_and_answer_as_each_alone(
    detector: Detector, tiny_checkpoint: Path, image: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    passes = gpu_like(monkeypatch, detector, fits=4)
    images = [image, image[::-1], image[:, ::-1], image[:60], image]
    found = detector.detect(images, PHRASES, threshold=0.0)
    assert passes == [3, 1, 1]
    for one, expected in zip(found, alone(tiny_checkpoint, images), strict=True):
        np.testing.assert_allclose(one.scores, expected.scores, atol=1e-5)
        np.testing.assert_allclose(one.boxes, expected.boxes, atol=1e-2)


def test_when_a_gpu_is_full_half_as_many_images_go_on_and_the_person_is_told(
    detector: Detector,
    tiny_checkpoint: Path,
    image: np.ndarray,
    told: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    passes = gpu_like(monkeypatch, detector, fits=1)
    images = [np.rot90(image, 2 * turn) for turn in range(4)]
    found = detector.detect(images, PHRASES, threshold=0.0)
    assert passes == [4, 2, 1, 1, 1, 1]
    assert [sentence.split(": ")[1] for sentence in told] == [
        "going on with 2 images at a time.",
        "going on with one image at a time.",
    ]
    for one, expected in zip(found, alone(tiny_checkpoint, images), strict=True):
        assert same(one, expected)


def test_when_not_even_one_image_fits_the_cpu_goes_on_and_the_person_is_told(
    detector: Detector,
    tiny_checkpoint: Path,
    image: np.ndarray,
    told: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gpu_like(monkeypatch, detector, fits=0)
    found = detector.detect(image, PHRASES, threshold=0.0)
    assert (detector.device, detector.precision) == ("cpu", "fp32")
    assert len(told) == 1 and "on the CPU" in told[0]
    assert same(found, alone(tiny_checkpoint, [image])[0])
    detector.detect([image, image[::-1]], PHRASES)
    assert len(told) == 1


def test_another_fault_is_not_mistaken_for_full_memory(
    detector: Detector, image: np.ndarray, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the device has gone")

    gpu_like(monkeypatch, detector, fits=4)
    monkeypatch.setattr(detector._runner._model, "detect", broken)
    with pytest.raises(RuntimeError, match="has gone"):
        detector.detect(image, PHRASES)
    assert (detector.device, told) == ("cuda:0", [])


def test_a_model_too_large_for_the_gpu_begins_on_the_cpu(
    tiny_checkpoint: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    checkpoint = read_checkpoint(tiny_checkpoint)
    move = checkpoint.model.to

    def full(device: str) -> Any:
        if device != "cpu":
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return move(device)

    monkeypatch.setattr(checkpoint.model, "to", full)
    runner = Runner(checkpoint, "cuda:0", "fp16", told.append)
    assert (runner.device, runner.precision, len(told)) == ("cpu", "fp32", 1)
