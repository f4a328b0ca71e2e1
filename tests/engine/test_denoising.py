"""Denoising queries teach the decoder beside the matched ones, and change nothing that these answer."""

from __future__ import annotations

import pytest
import torch

from engine.model.build import build_model
from engine.model.config import BertConfig, GroundingDinoConfig, SwinConfig
from engine.model.grounding_dino import GroundingDino
from engine.training.batches import Target
from engine.training.denoising import DenoisingQueries
from engine.training.losses import LossConfig, denoising_losses

IDS = torch.tensor([[101, 110, 111, 1012, 112, 1012, 102]] * 2)


@pytest.fixture
def model() -> GroundingDino:
    torch.manual_seed(0)
    text = BertConfig(
        vocab_size=1040, hidden_size=32, num_hidden_layers=1, num_attention_heads=2, intermediate_size=32
    )
    backbone = SwinConfig(embed_dim=16, depths=(1, 1, 1, 1), num_heads=(1, 1, 1, 1), window_size=3)
    return build_model(
        GroundingDinoConfig(
            backbone, text, d_model=64, num_queries=10, encoder_layers=1, decoder_layers=2, encoder_ffn_dim=64,
            decoder_ffn_dim=64, encoder_attention_heads=4, decoder_attention_heads=4, dropout=0.0, fusion_droppath=0.0,
        )
    )  # fmt: skip


@pytest.fixture
def targets() -> tuple[Target, ...]:
    tokens = torch.zeros(3, 7, dtype=torch.bool)
    tokens[:2, 1:3] = True
    tokens[2, 4] = True
    boxes = torch.tensor([[0.3, 0.3, 0.2, 0.2], [0.6, 0.5, 0.3, 0.4], [0.5, 0.8, 0.2, 0.1]])
    return Target(boxes, tokens), Target(boxes[:1], tokens[:1])


def images() -> tuple[torch.Tensor, torch.Tensor]:
    return torch.randn(2, 3, 64, 96, generator=torch.Generator().manual_seed(1)), torch.ones(2, 64, 96).long()


def test_the_matched_queries_answer_as_if_there_were_no_others(
    model: GroundingDino, targets: tuple[Target, ...]
) -> None:
    noise = DenoisingQueries(64, 12)(targets)
    assert noise is not None
    inputs = (*images(), IDS, torch.ones_like(IDS))
    model.eval()
    with torch.no_grad():
        alone, beside = model(*inputs), model(*inputs, noise.queries)
    torch.testing.assert_close(beside.layer_logits, alone.layer_logits, rtol=0, atol=1e-4)
    torch.testing.assert_close(beside.layer_boxes, alone.layer_boxes, rtol=0, atol=1e-5)
    assert alone.extra_logits is None
    assert beside.extra_boxes is not None and beside.extra_boxes.shape == (2, 2, noise.sources.shape[1], 4)


def test_a_group_does_not_see_another(targets: tuple[Target, ...]) -> None:
    noise = DenoisingQueries(64, 6)(targets)
    assert noise is not None
    mask = noise.queries.mask(own=10)
    assert noise.queries.groups.tolist() == [0] * 6 + [1] * 6
    assert mask[:6, :6].all() and not mask[:6, 6:12].any() and mask[:6, 12:].all()
    assert not mask[12:, :12].any() and mask[12:, 12:].all()


def test_positives_lie_near_their_box_and_negatives_further_off(targets: tuple[Target, ...]) -> None:
    torch.manual_seed(3)
    noise = DenoisingQueries(64, 300)(targets)
    assert noise is not None
    real = noise.sources[0] >= 0
    true = targets[0].boxes[noise.sources[0][real]]
    positive = noise.positive[0][real]
    moved = (noise.queries.boxes[0][real] - true).abs()[:, :2] / true[:, 2:]
    assert positive.float().mean() == 0.5
    assert moved[positive].max() <= 0.5 + 1e-5
    assert moved[~positive].mean() > moved[positive].mean()
    assert set(noise.sources[1].tolist()) == {0, -1}


def test_images_without_a_box_have_no_denoising_queries() -> None:
    empty = Target(torch.zeros(0, 4), torch.zeros(0, 7, dtype=torch.bool))
    assert DenoisingQueries(64, 12)((empty, empty)) is None


def test_a_perfect_answer_costs_boxes_nothing_and_a_wrong_one_something(
    model: GroundingDino, targets: tuple[Target, ...]
) -> None:
    queries = DenoisingQueries(64, 12)
    noise = queries(targets)
    assert noise is not None
    mask = torch.ones_like(IDS)
    output = model(*images(), IDS, mask, noise.queries)
    losses = denoising_losses(output, noise, mask, targets, LossConfig.mmdet())
    assert losses.l1.shape == (2,) and (losses.l1 > 0).all() and (losses.classes > 0).all()
    losses.total.backward()
    assert queries.labels.weight.grad is not None and queries.labels.weight.grad.abs().sum() > 0

    assert output.extra_boxes is not None
    perfect = torch.full_like(output.extra_boxes, 0.5)
    for image, target in enumerate(targets):
        chosen = noise.positive[image]
        perfect[:, image, chosen] = target.boxes[noise.sources[image, chosen]]
    output.extra_boxes = perfect
    losses = denoising_losses(output, noise, mask, targets, LossConfig.mmdet())
    torch.testing.assert_close(losses.l1, torch.zeros(2))
    torch.testing.assert_close(losses.giou, torch.zeros(2), rtol=0, atol=1e-5)
