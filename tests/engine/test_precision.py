"""The precision that "auto" stands for is measured; weights kept in halves give autocast's own answers."""

from __future__ import annotations

import gc
from pathlib import Path

import numpy as np
import pytest
import torch

from engine import precision
from engine.checkpoints.transformers import read_checkpoint
from engine.errors import UserError
from engine.model.encoder import BiAttention
from engine.model.grounding_dino import GroundingDino
from engine.model.halves import HalvedWeights
from engine.runner import Runner


@pytest.fixture
def model(tiny_checkpoint: Path) -> GroundingDino:
    return read_checkpoint(tiny_checkpoint).model.eval()


def clock(monkeypatch: pytest.MonkeyPatch, seconds: dict[str, float]) -> None:
    """Time passes by as many seconds as the layer's precision takes."""
    now = 0.0
    whole = torch.nn.functional.linear

    def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None = None) -> torch.Tensor:
        nonlocal now
        now += seconds["fp32" if weight.dtype == torch.float32 else "bf16"]
        return whole(x, weight, bias)

    monkeypatch.setattr(torch.nn.functional, "linear", linear)
    monkeypatch.setattr(precision.time, "perf_counter", lambda: now)


@pytest.mark.parametrize(
    ("fp32", "bf16", "chosen"),
    [(2.0, 1.0, "bf16"), (1.0, 1.0, "fp32"), (1.1, 1.0, "fp32"), (1.0, 5.0, "fp32")],
)
def test_a_cpu_runs_in_halves_where_they_are_found_to_be_quicker(
    model: GroundingDino, monkeypatch: pytest.MonkeyPatch, fp32: float, bf16: float, chosen: str
) -> None:
    clock(monkeypatch, {"fp32": fp32, "bf16": bf16})
    monkeypatch.setattr(precision, "_SMALL", 0)
    assert precision.choose_precision("auto", "cpu", model) == chosen


def test_a_small_model_is_not_measured_and_runs_in_single_precision(
    model: GroundingDino, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(precision, "bf16_pays", lambda _: pytest.fail("measured"))
    assert precision.choose_precision("auto", "cpu", model) == "fp32"


def test_measuring_leaves_the_model_as_it_was(model: GroundingDino) -> None:
    before = {name: value.clone() for name, value in model.state_dict().items()}
    precision.bf16_pays(model)
    after = model.state_dict()
    assert all(torch.equal(value, after[name]) for name, value in before.items())


def test_a_precision_that_is_named_is_not_measured(
    model: GroundingDino, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(precision, "bf16_pays", lambda _: pytest.fail("measured"))
    assert precision.choose_precision("bf16", "cpu", model) == "bf16"
    with pytest.raises(UserError, match="fp8"):
        precision.choose_precision("fp8", "cpu", model)


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
@torch.inference_mode()
def test_weights_in_halves_give_autocasts_own_answers(model: GroundingDino, dtype: torch.dtype) -> None:
    ids = torch.tensor([[101, 105, 106, 1012, 107, 1012, 102]])
    inputs = (torch.randn(1, 3, 96, 128), torch.ones(1, 96, 128).long(), ids, torch.ones_like(ids))
    with torch.autocast("cpu", dtype):
        expected = model(*inputs)
        HalvedWeights(model, dtype)
        found = model(*inputs)
    assert torch.equal(found.logits, expected.logits) and torch.equal(found.boxes, expected.boxes)


def test_the_scores_of_the_fusion_layers_keep_their_weights_whole(model: GroundingDino) -> None:
    HalvedWeights(model, torch.float16)
    fusion = [module for module in model.modules() if isinstance(module, BiAttention)]
    assert fusion
    for module in fusion:
        assert module.vision_proj.weight.dtype == module.text_proj.weight.dtype == torch.float32
        assert module.values_vision_proj.weight.dtype == torch.float16


def test_on_the_cpu_nothing_holds_the_whole_weights_any_more(tiny_checkpoint: Path) -> None:
    checkpoint = read_checkpoint(tiny_checkpoint)
    runner = Runner(checkpoint, "cpu", "bf16", lambda _: None)
    assert any(value.dtype == torch.bfloat16 for value in checkpoint.model.state_dict().values())
    held = [thing for thing in gc.get_objects() if isinstance(thing, HalvedWeights) and thing._whole]
    assert runner.precision == "bf16" and not held


def test_on_the_cpu_the_weights_are_whole_again_when_a_gpus_memory_has_ended(
    tiny_checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkpoint = read_checkpoint(tiny_checkpoint)
    before = {name: value.clone() for name, value in checkpoint.model.state_dict().items()}
    monkeypatch.setattr(checkpoint.model, "to", lambda _: checkpoint.model)  # there is no GPU to go to
    runner = Runner(checkpoint, "cuda:0", "fp16", lambda _: None)
    assert any(value.dtype == torch.float16 for value in checkpoint.model.state_dict().values())
    runner._go_on_on_the_cpu()
    after = checkpoint.model.state_dict()
    assert all(torch.equal(value, after[name]) for name, value in before.items())
    image = np.zeros((48, 64, 3), np.uint8)
    answer = runner.run([image], [checkpoint.prompts.build(["car"])], None, keep=False)[0][0]
    assert answer.logits.dtype == torch.float32
