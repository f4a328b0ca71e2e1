"""The losses and their matching: by hand where that can be done, and equal to transformers' where it says the same."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from torch import Tensor

from engine.checkpoints.transformers import read_checkpoint
from engine.training.batches import Target
from engine.training.losses import LossConfig, Losses, detection_losses, set_losses
from engine.training.matcher import match

LAYERS, BATCH, QUERIES, TOKENS = 3, 3, 12, 9


def _boxes(*shape: int, generator: torch.Generator) -> Tensor:
    centre = torch.rand(*shape, 2, generator=generator) * 0.6 + 0.2
    return torch.cat([centre, torch.rand(*shape, 2, generator=generator) * 0.3 + 0.05], -1)


def _problem() -> tuple[Tensor, Tensor, Tensor, tuple[Target, ...], Tensor, list[Tensor]]:
    """Random predictions of the decoder's layers and the encoder, for prompts that are alike but for nothing."""
    generator = torch.Generator().manual_seed(0)
    valid = torch.ones(BATCH, TOKENS, dtype=torch.bool)
    valid[:, 7:] = False
    logits = torch.randn(LAYERS + 1, BATCH, QUERIES, TOKENS, generator=generator).masked_fill(
        ~valid[None, :, None], -torch.inf
    )
    boxes = _boxes(LAYERS + 1, BATCH, QUERIES, generator=generator)
    label_map = torch.zeros(2, TOKENS, dtype=torch.bool)
    label_map[0, [1, 2]] = True
    label_map[1, 4] = True
    labels = [torch.tensor([0, 1, 1]), torch.tensor([1]), torch.tensor([0, 0])]
    targets = tuple(Target(_boxes(len(own), generator=generator), label_map[own]) for own in labels)
    return logits, boxes, valid, targets, label_map, labels


def test_the_losses_are_those_of_transformers_for_the_same_predictions() -> None:
    loss_module = pytest.importorskip("transformers.loss.loss_grounding_dino")
    logits, boxes, valid, targets, label_map, labels = _problem()
    config = SimpleNamespace(
        class_cost=1.0,
        bbox_cost=5.0,
        giou_cost=2.0,
        focal_alpha=0.25,
        auxiliary_loss=True,
        two_stage=True,
        decoder_layers=LAYERS,
        bbox_loss_coefficient=5.0,
        giou_loss_coefficient=2.0,
    )
    total, named, _ = loss_module.GroundingDinoForObjectDetectionLoss(
        logits[-2],
        [{"class_labels": own, "boxes": t.boxes} for own, t in zip(labels, targets, strict=True)],
        torch.device("cpu"),
        boxes[-2],
        config,
        [label_map.long()] * BATCH,
        valid[:, None].expand(-1, QUERIES, -1),
        outputs_class=logits[:-1],
        outputs_coord=boxes[:-1],
        encoder_logits=logits[-1],
        encoder_pred_boxes=boxes[-1],
    )
    ours = set_losses(logits, boxes, valid, targets, LossConfig.transformers())
    for place, suffix in enumerate(["_0", "_1", "", "_enc"]):
        assert abs(ours.classes[place] - named[f"loss_ce{suffix}"]) < 1e-5
        assert abs(ours.l1[place] - named[f"loss_bbox{suffix}"]) < 1e-5
        assert abs(ours.giou[place] - named[f"loss_giou{suffix}"]) < 1e-5
    assert abs(ours.total - total) < 1e-4


def test_a_model_given_labels_has_the_loss_that_transformers_computes(tmp_path: Path) -> None:
    pytest.importorskip("transformers", reason="transformers, the reference, is not installed")
    from tests.engine import reference

    # Training mode is part of the comparison, for the encoder's loss; chance is not.
    steady = {"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0}
    config = reference.tiny_config(
        auxiliary_loss=True, dropout=0.0, fusion_droppath=0.0, text=steady, backbone={"drop_path_rate": 0.0}
    )
    theirs = reference.randomised_model(config).train()
    ours = read_checkpoint(reference.write_v5(theirs, tmp_path / "checkpoint")).model.train()
    generator = torch.Generator().manual_seed(1)
    batch = {
        "pixel_values": torch.randn(2, 3, 64, 96, generator=generator),
        "pixel_mask": torch.ones(2, 64, 96, dtype=torch.int64),
        "input_ids": torch.tensor([[101, 105, 106, 1012, 108, 1012, 102]] * 2),
        "attention_mask": torch.ones(2, 7, dtype=torch.int64),
    }
    label_map = torch.tensor([[0, 1, 1, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]], dtype=torch.bool)
    labels = [torch.tensor([0, 1]), torch.tensor([1])]
    targets = tuple(Target(_boxes(len(own), generator=generator), label_map[own]) for own in labels)
    with torch.no_grad():
        expected = theirs(
            **batch,
            labels=[{"class_labels": o, "boxes": t.boxes} for o, t in zip(labels, targets, strict=True)],
        )
        found = detection_losses(ours(**batch), batch["attention_mask"], targets, LossConfig.transformers())
    assert abs(found.classes[-1] - expected.loss_dict["loss_ce_enc"]) < 1e-4
    assert abs(found.giou[-2] - expected.loss_dict["loss_giou"]) < 1e-4
    assert abs(found.total - expected.loss) < 1e-3


def _certain(*tokens: int) -> Tensor:
    logits = torch.full((TOKENS,), -6.0)
    logits[list(tokens)] = 6.0
    return logits


@pytest.mark.parametrize(
    "recipe", [LossConfig.mmdet(), LossConfig.transformers()], ids=["mmdet", "transformers"]
)
def test_each_box_gets_the_query_that_lies_on_it_and_says_its_phrase(recipe: LossConfig) -> None:
    left, right = [0.25, 0.5, 0.2, 0.2], [0.75, 0.5, 0.2, 0.2]
    boxes = torch.tensor([[left, right, left, right]])
    logits = torch.stack([_certain(4), _certain(4), _certain(1, 2), _certain(1, 2)])[None]
    tokens = torch.zeros(2, TOKENS, dtype=torch.bool)
    tokens[0, [1, 2]] = True
    tokens[1, 4] = True
    target = Target(torch.tensor([left, right]), tokens)
    ((queries, indices),) = match(logits, boxes, target, torch.ones(TOKENS, dtype=torch.bool), recipe.costs)
    assert dict(zip(indices.tolist(), queries.tolist(), strict=True)) == {0: 2, 1: 1}


def test_a_query_serves_one_box_only() -> None:
    logits, boxes, valid, targets, _, _ = _problem()
    for queries, indices in match(logits[:, 0], boxes[:, 0], targets[0], valid[0], LossConfig.mmdet().costs):
        assert len(set(queries.tolist())) == len(queries) == 3
        assert sorted(indices.tolist()) == [0, 1, 2]


def _losses(logits: Tensor, boxes: Tensor, target: Target) -> Losses:
    return set_losses(
        logits[None, None],
        boxes[None, None],
        torch.ones(1, TOKENS, dtype=torch.bool),
        (target,),
        LossConfig.mmdet(),
    )


def test_a_right_answer_costs_nothing_and_a_wrong_phrase_or_place_costs() -> None:
    tokens = torch.zeros(1, TOKENS, dtype=torch.bool)
    tokens[0, 4] = True
    box = torch.tensor([[0.5, 0.5, 0.2, 0.2]])
    right = _losses(_certain(4)[None], box, Target(box, tokens))
    assert right.total < 1e-3
    assert _losses(_certain(5)[None], box, Target(box, tokens)).classes > 1
    moved = _losses(_certain(4)[None], box + torch.tensor([0.3, 0, 0, 0]), Target(box, tokens))
    assert abs(moved.l1 - 0.3) < 1e-5
    # The boxes do not meet; the box around both is 0.5 wide, 0.1 of which is neither's.
    assert abs(moved.giou - 1.2) < 1e-5


def test_an_image_without_boxes_teaches_silence_and_gives_a_finite_gradient() -> None:
    logits, boxes, valid, _, _, _ = _problem()
    logits.requires_grad_(), boxes.requires_grad_()
    nothing = tuple(Target(torch.zeros(0, 4), torch.zeros(0, TOKENS, dtype=torch.bool)) for _ in range(BATCH))
    losses = set_losses(logits, boxes, valid, nothing, LossConfig.mmdet())
    losses.total.backward()
    assert losses.classes.min() > 0
    assert losses.l1.abs().sum() == losses.giou.abs().sum() == 0
    assert logits.grad is not None and logits.grad.isfinite().all()
    assert (logits.grad.masked_select(valid[None, :, None].expand_as(logits)) > 0).all()


def test_padding_tokens_pull_on_nothing() -> None:
    logits, boxes, valid, targets, _, _ = _problem()
    logits.requires_grad_()
    set_losses(logits, boxes, valid, targets, LossConfig.mmdet()).total.backward()
    assert logits.grad is not None and logits.grad.isfinite().all()
    assert (logits.grad[..., 7:] == 0).all()
    assert (logits.grad[..., :7] != 0).any()


def test_logs_name_the_last_layer_and_the_encoder() -> None:
    logits, boxes, valid, targets, _, _ = _problem()
    losses = set_losses(logits, boxes, valid, targets, LossConfig.mmdet())
    named = losses.named()
    assert named["giou"] == losses.giou[LAYERS - 1].item()
    assert named["giou_encoder"] == losses.giou[LAYERS].item()
    assert named["loss"] == losses.total.item()
