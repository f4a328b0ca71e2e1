"""Learning goes on where a GPU's memory ends: to the same gradient in parts, and at last on the CPU."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.utils.data import Dataset

from engine.errors import UserError
from engine.model.grounding_dino import GroundingDino
from engine.training.batches import Batch, Target
from engine.training.learner import Learner
from engine.training.losses import LossConfig
from engine.training.optimiser import OptimiserConfig, Schedule
from engine.training.trainer import Stage, Trainer, TrainerConfig
from tests.engine.test_training import no_scores, planned, tiny_model

PLAIN = replace(LossConfig.mmdet(), denoising=0)
DENOISING = replace(LossConfig.mmdet(), denoising=12)
FULL = "The GPU's memory is full: "


def learner(told: list[str], denoising: int = 0, ema: float = 0.9) -> Learner:
    """Of a model without chance, which looks twice as in training."""
    model = tiny_model(dropout=0.0).train()
    model.look_forward_twice = True
    config = OptimiserConfig(backbone_factor=1.0, text_factor=1.0, ema=ema, pull=10.0)
    return Learner(model, config, denoising, "cpu", None, told.append)


@pytest.fixture
def believe_in_a_gpu(monkeypatch: pytest.MonkeyPatch) -> Callable[[Learner, int], list[int]]:
    """Lets a learner take the CPU for a GPU whose memory ends beyond so many images, and answers the passes' sizes."""

    def believe(one: Learner, fits: int) -> list[int]:
        passes: list[int] = []
        forward = one.model.forward

        def limited(pixel_values: Tensor, *others: Any) -> Any:
            passes.append(len(pixel_values))
            if one.device != "cpu" and len(pixel_values) > fits:
                raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")
            return forward(pixel_values, *others)

        monkeypatch.setattr(one.model, "forward", limited)
        monkeypatch.setattr(Batch, "to", lambda batch, device: batch)
        one.device = "cuda:0"
        return passes

    return believe


@pytest.fixture
def double_precision() -> Iterator[None]:
    """In single precision rounding alone moves such a gradient by a ten-thousandth."""
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(torch.float32)


def doubled(batch: Batch) -> Batch:
    targets = tuple(Target(target.boxes.double(), target.tokens) for target in batch.targets)
    return replace(batch, pixel_values=batch.pixel_values.double(), targets=targets)


def gradient(
    one: Learner, config: LossConfig = PLAIN, seed: int = 3
) -> tuple[dict[str, Tensor], dict[str, float]]:
    """Of a batch of four images with different numbers of boxes; and its losses."""
    batch = doubled(planned(count=4)[0])
    assert len({len(target.boxes) for target in batch.targets}) > 1
    torch.manual_seed(seed)  # denoising queries are drawn
    figures, _ = one._gradient(batch, config)
    parts = {"model": one.model, "denoising": one._denoising}
    return {
        f"{part}.{name}": parameter.grad.clone()
        for part, module in parts.items()
        if module is not None
        for name, parameter in module.named_parameters()
        if parameter.grad is not None
    }, figures


def close(one: dict[str, Tensor], other: dict[str, Tensor]) -> None:
    assert one.keys() == other.keys() and one
    for name, expected in one.items():
        torch.testing.assert_close(other[name], expected, rtol=1e-7, atol=1e-9, msg=name)


@pytest.mark.usefixtures("double_precision")
def test_a_batch_that_does_not_fit_is_learned_in_parts_to_the_same_gradient(
    believe_in_a_gpu: Callable[[Learner, int], list[int]],
) -> None:
    told: list[str] = []
    whole, losses = gradient(learner(told))
    short = learner(told)
    passes = believe_in_a_gpu(short, 1)
    parts, summed = gradient(short)
    assert passes == [4, 2, 1, 1, 1, 1] and short.device == "cuda:0"
    assert told == [
        f"{FULL}learning from 2 images at a time, to the same end.",
        f"{FULL}learning from one image at a time, to the same end.",
    ]
    close(whole, parts)
    assert summed == pytest.approx(losses, abs=1e-9)
    passes.clear()
    gradient(short)
    assert passes == [1, 1, 1, 1]  # what did not fit is not tried again


@pytest.mark.usefixtures("double_precision")
def test_denoising_queries_have_the_same_gradient_in_parts_down_to_their_own_embedding(
    believe_in_a_gpu: Callable[[Learner, int], list[int]],
) -> None:
    whole, _ = gradient(learner([], denoising=12), DENOISING)
    short = learner([], denoising=12)
    believe_in_a_gpu(short, 2)
    gradient(short, DENOISING)
    parts, _ = gradient(short, DENOISING)
    assert "denoising.labels.weight" in whole
    close(whole, parts)


def test_where_not_one_image_fits_the_cpu_goes_on_with_all_that_was_known(
    believe_in_a_gpu: Callable[[Learner, int], list[int]],
) -> None:
    told: list[str] = []
    batch = planned(count=2)[0]
    steady, moved = learner([]), learner(told)
    for one in (steady, moved):
        one.step(batch, 1e-3, PLAIN, 0)
    believe_in_a_gpu(moved, 0)
    for one in (steady, moved):
        one.step(batch, 1e-3, PLAIN, 1)
    assert moved.device == "cpu"
    assert told[-1] == f"{FULL}going on on the CPU, which is slower but sure."
    close(steady.model.state_dict(), moved.model.state_dict())
    close(steady.averaged_model().state_dict(), moved.averaged_model().state_dict())
    states = [list(one.optimiser.state_dict()["state"].values()) for one in (steady, moved)]
    assert len(states[0]) == len(states[1]) > 0
    for expected, found in zip(*states, strict=True):
        assert found["step"] == 2
        close(expected, found)
    held = {id(parameter) for group in moved.optimiser.param_groups for parameter in group["params"]}
    assert held == {id(parameter) for parameter in moved.model.parameters()}


def test_a_judgement_that_does_not_fit_is_given_on_the_cpu() -> None:
    told: list[str] = []
    one = learner(told)
    one.device = "cuda:0"

    def judge() -> str:
        if one.device != "cpu":
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return one.device

    assert one.sure(judge) == "cpu" and len(told) == 1


def test_an_error_that_is_not_about_memory_is_no_reason_to_leave_the_gpu() -> None:
    one = learner([])
    one.device = "cuda:0"

    def wrong() -> None:
        raise RuntimeError("the shapes do not match")

    with pytest.raises(RuntimeError, match="shapes"):
        one.sure(wrong)
    assert one.device == "cuda:0"


def test_a_model_too_large_for_the_gpu_begins_to_learn_on_the_cpu(monkeypatch: pytest.MonkeyPatch) -> None:
    model = tiny_model()
    move = model.to

    def full(device: str) -> GroundingDino:
        if device != "cpu":
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return move(device)

    monkeypatch.setattr(model, "to", full)
    told: list[str] = []
    one = Learner(model, OptimiserConfig(), 0, "cuda:0", torch.bfloat16, told.append)
    assert (one.device, one.autocast, len(told)) == ("cpu", None, 1)


class Spoiled(Dataset[Batch]):
    """Batches, some of which make the loss no number."""

    def __init__(self, spoiled: range) -> None:
        self._spoiled = spoiled

    def __getitem__(self, index: int) -> Batch:
        batch = planned(count=1)[index]
        if index in self._spoiled:
            batch.pixel_values.fill_(float("nan"))
        return batch


def trainer(out: Path, spoiled: range, told: list[str], autocast: torch.dtype | None = None) -> Trainer:
    stage = Stage("all", Spoiled(spoiled), Schedule(12, 1e-4, 1e-5, 1), PLAIN, no_scores)
    config = TrainerConfig(out, report_every=1, workers=0, autocast=autocast, say=told.append)
    return Trainer(tiny_model(), [stage], config, save_best=lambda best: None)


def test_a_batch_whose_loss_is_no_number_is_left_out_and_teaches_nothing(tmp_path: Path) -> None:
    told: list[str] = []
    run = trainer(tmp_path, range(1, 2), told)
    run.run(stop_after=1)
    before = {name: value.clone() for name, value in run.model.state_dict().items()}
    run.run(stop_after=2)
    for name, value in run.model.state_dict().items():
        assert torch.equal(value, before[name]), name
    run.run(stop_after=3)
    assert any(not torch.equal(value, before[name]) for name, value in run.model.state_dict().items())
    assert "step 2: the loss is not finite; this batch is left out" in told
    entries = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert [entry["step"] for entry in entries if "left_out" in entry] == [2]
    assert [entry["step"] for entry in entries if "loss" in entry] == [1, 3]


@pytest.mark.parametrize(
    ("autocast", "remedy"), [(torch.bfloat16, "--precision fp32"), (None, "damaged images and boxes")]
)
def test_ten_such_batches_in_a_row_end_the_run_with_a_remedy(
    tmp_path: Path, autocast: torch.dtype | None, remedy: str
) -> None:
    told: list[str] = []
    with pytest.raises(UserError, match=rf"not finite 10 steps in a row: .*{remedy}"):
        trainer(tmp_path, range(1, 12), told, autocast).run()
    assert sum("left out" in line for line in told) == 10
