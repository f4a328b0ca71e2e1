"""The engine answers the numbers that transformers answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

pytest.importorskip("transformers", reason="transformers, the reference, is not installed")

from transformers import GroundingDinoConfig, MMGroundingDinoConfig

from engine.checkpoints.transformers import read_checkpoint
from engine.model.grounding_dino import GroundingDino, GroundingDinoOutput
from tests.engine import reference

PROMPTS = torch.tensor([[101, 5, 6, 7, 1012, 8, 9, 1012, 102], [101, 15, 1012, 18, 1012, 102, 0, 0, 0]])


def make_batch(count: int, size: tuple[int, int], valid: tuple[int, int], seed: int = 0) -> dict[str, Tensor]:
    """Images of ``size``, the last one of which is ``valid`` and padded; the prompts differ in length."""
    generator = torch.Generator().manual_seed(seed)
    pixel_values = torch.randn(count, 3, *size, generator=generator)
    pixel_mask = torch.ones(count, *size, dtype=torch.int64)
    pixel_mask[-1, valid[0] :] = 0
    pixel_mask[-1, :, valid[1] :] = 0
    input_ids = PROMPTS[:count]
    return {
        "pixel_values": pixel_values * pixel_mask[:, None],
        "pixel_mask": pixel_mask,
        "input_ids": input_ids,
        "attention_mask": (input_ids != 0).long(),
    }


def difference(ours: Tensor | None, theirs: Tensor) -> float:
    """The greatest difference; infinities must stand at the same places."""
    assert ours is not None
    assert torch.equal(ours.isinf(), theirs.isinf())
    return (ours.masked_fill(ours.isinf(), 0) - theirs.masked_fill(theirs.isinf(), 0)).abs().max().item()


def compare(ours: GroundingDinoOutput, theirs: Any, tolerance: float) -> None:
    tokens = ours.logits.shape[-1]
    if theirs.enc_outputs_class is not None:
        assert difference(ours.proposal_logits, theirs.enc_outputs_class[..., :tokens]) < tolerance
        assert difference(ours.proposal_boxes, theirs.enc_outputs_coord_logits) < tolerance
    assert difference(ours.logits, theirs.logits[..., :tokens]) < tolerance
    assert difference(ours.boxes, theirs.pred_boxes) < tolerance


@torch.inference_mode()
def run_both(config: Any, tmp_path: Path, batch: dict[str, Tensor], tolerance: float = 1e-4) -> GroundingDino:
    theirs = reference.randomised_model(config)
    ours = read_checkpoint(reference.write_v5(theirs, tmp_path / "checkpoint")).model
    expected = theirs(**batch)
    if config.two_stage:
        assert_clear_ranking(expected)
    compare(ours(**batch), expected, tolerance)
    return ours


def assert_clear_ranking(theirs: Any) -> None:
    """Two proposals that change places change every later number, so their scores must lie apart.

    Only invalid proposals tie, and these are all alike.
    """
    ranked = theirs.enc_outputs_class.amax(-1).sort(descending=True).values[:, : theirs.logits.shape[1] + 1]
    gaps = ranked.diff().abs()
    assert gaps[gaps > 0].min() > 1e-6


@pytest.mark.parametrize("size", [(96, 96), (100, 141), (61, 203)])
def test_a_single_image_of_any_size_gives_the_reference_logits_and_boxes(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    run_both(reference.tiny_config(), tmp_path, make_batch(1, size, size))


def test_a_padded_batch_with_unequal_prompts_gives_the_reference_logits_and_boxes(tmp_path: Path) -> None:
    run_both(reference.tiny_config(), tmp_path, make_batch(2, (100, 141), (70, 99)))


def test_five_levels_from_four_stages_give_the_reference_logits_and_boxes(tmp_path: Path) -> None:
    config = reference.tiny_config(
        num_feature_levels=5, backbone={"out_indices": [1, 2, 3, 4], "window_size": 4}
    )
    run_both(config, tmp_path, make_batch(2, (100, 141), (70, 99)))


def test_two_extra_levels_give_the_reference_logits_and_boxes(tmp_path: Path) -> None:
    run_both(reference.tiny_config(num_feature_levels=5), tmp_path, make_batch(2, (100, 141), (70, 99)))


def test_shared_heads_are_stored_once_and_give_the_reference_logits_and_boxes(tmp_path: Path) -> None:
    config = reference.tiny_config(decoder_bbox_embed_share=True, decoder_cls_embed_share=True)
    model = run_both(config, tmp_path, make_batch(1, (96, 96), (96, 96)))
    assert torch.equal(model.bbox_embed[0].layers[0].weight, model.bbox_embed[2].layers[0].weight)


@torch.inference_mode()
def test_every_decoder_layer_gives_the_reference_auxiliary_predictions(tmp_path: Path) -> None:
    theirs = reference.randomised_model(reference.tiny_config(auxiliary_loss=True))
    ours = read_checkpoint(reference.write_v5(theirs, tmp_path / "checkpoint")).model
    batch = make_batch(1, (96, 96), (96, 96))
    labels = [{"class_labels": torch.tensor([0]), "boxes": torch.tensor([[0.5, 0.5, 0.2, 0.2]])}]
    expected = theirs(**batch, labels=labels).auxiliary_outputs
    output = ours(**batch)
    assert len(expected) == len(output.layer_logits) - 1
    for layer, answer in enumerate(expected):
        assert difference(output.layer_logits[layer], answer["logits"][..., : PROMPTS.shape[1]]) < 1e-4
        assert difference(output.layer_boxes[layer], answer["pred_boxes"]) < 1e-4


@pytest.mark.parametrize("kind", [MMGroundingDinoConfig, GroundingDinoConfig])
@torch.inference_mode()
def test_a_checkpoint_of_transformers_4_answers_as_one_of_transformers_5(
    tmp_path: Path, kind: type[reference.Config]
) -> None:
    theirs = reference.randomised_model(reference.tiny_config(kind))
    v5 = reference.write_v5(theirs, tmp_path / "v5")
    v4 = reference.write_v4(v5, tmp_path / "v4")
    batch = make_batch(2, (100, 141), (70, 99))
    first, second = (read_checkpoint(folder).model(**batch) for folder in (v5, v4))
    assert torch.equal(first.logits, second.logits)
    assert torch.equal(first.boxes, second.boxes)


@torch.inference_mode()
def test_double_precision_agrees_far_beyond_single(tmp_path: Path) -> None:
    theirs = reference.randomised_model(reference.tiny_config())
    ours = read_checkpoint(reference.write_v5(theirs, tmp_path / "checkpoint")).model
    batch = make_batch(2, (100, 141), (70, 99))
    batch["pixel_values"] = batch["pixel_values"].double()
    compare_double(ours.double()(**batch), theirs.double()(**batch))


def compare_double(ours: GroundingDinoOutput, theirs: Any) -> None:
    assert difference(ours.proposal_boxes, theirs.enc_outputs_coord_logits) < 1e-9
    assert difference(ours.boxes, theirs.pred_boxes) < 1e-9


UNIQUE_PARAMETERS = {
    ("tiny", MMGroundingDinoConfig): 172_912_157,
    ("base", MMGroundingDinoConfig): 232_976_283,
    ("large", MMGroundingDinoConfig): 343_052_631,
    ("tiny", GroundingDinoConfig): 172_249_090,
    ("base", GroundingDinoConfig): 232_313_216,
}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("size", "kind"), UNIQUE_PARAMETERS, ids=["mm-tiny", "mm-base", "mm-large", "gdino-tiny", "gdino-base"]
)
@torch.inference_mode()
def test_the_true_sizes_give_the_reference_numbers_at_800_by_1066(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: str, kind: type[reference.Config]
) -> None:
    theirs = reference.randomised_model(reference.published_config(size, kind))
    ours = read_checkpoint(reference.write_v5(theirs, tmp_path / "checkpoint")).model
    assert sum(p.numel() for p in ours.parameters()) == UNIQUE_PARAMETERS[size, kind]
    batch = make_batch(1, (800, 1066), (800, 1066))

    # Among 17,000 proposals some always tie within the noise, and one that changes places changes all that follows.
    # So the reference's choice is given to both, and that our own would be as good is checked by its values.
    topk, choices = torch.topk, []

    def record(values: Tensor, count: int, dim: int) -> Any:
        choices.append(topk(values, count, dim=dim))
        return choices[-1]

    def replay(values: Tensor, count: int, dim: int) -> Any:
        torch.testing.assert_close(topk(values, count, dim=dim).values, choices[0].values, rtol=0, atol=1e-3)
        return choices[0]

    monkeypatch.setattr(torch, "topk", record)
    expected = theirs(**batch)
    monkeypatch.setattr(Tensor, "topk", replay)
    compare(ours(**batch), expected, 1e-3)
    assert len(choices) == 1
