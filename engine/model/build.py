"""From a configuration to a model with fresh weights; the one place that initialises."""

from __future__ import annotations

import math

import torch
from torch import nn

from engine.model.config import GroundingDinoConfig, SwinConfig
from engine.model.encoder import BiAttention
from engine.model.grounding_dino import GroundingDino
from engine.model.layers import MLP, DeformableAttention

BERT_DELIMITERS = (101, 102, 1012, 1029)
"""[CLS], [SEP], '.' and '?' in the vocabulary of bert-base-uncased."""


def build_model(config: GroundingDinoConfig, delimiters: tuple[int, ...] = BERT_DELIMITERS) -> GroundingDino:
    """A model in training mode, its weights drawn as the published recipe draws them from torch's default generator."""
    model = GroundingDino(config, delimiters)
    _initialise_backbones(model, config)
    for module in model.modules():
        if isinstance(module, DeformableAttention):
            _initialise_deformable(module)
        elif isinstance(module, BiAttention):
            _xavier(module)
    heads = [*model.bbox_embed, *([model.model.encoder_output_bbox_embed] if config.two_stage else [])]
    for head in heads:
        assert isinstance(head, MLP)
        nn.init.zeros_(head.layers[-1].weight)  # type: ignore[arg-type]
        nn.init.zeros_(head.layers[-1].bias)  # type: ignore[arg-type]
    return model


def empty_model(config: GroundingDinoConfig, delimiters: tuple[int, ...]) -> GroundingDino:
    """A model whose parameters hold no memory yet, for weights that are assigned right after; in evaluation mode."""
    with torch.device("meta"):
        model = GroundingDino(config, delimiters)
    return model.eval()


def _initialise_backbones(model: GroundingDino, config: GroundingDinoConfig) -> None:
    # timm's backbones initialise themselves.
    swin = [model.model.backbone] if isinstance(config.backbone, SwinConfig) else []
    for root in (*swin, model.model.text_backbone):
        for module in root.modules():
            if isinstance(module, nn.Linear | nn.Embedding | nn.Conv2d):
                nn.init.trunc_normal_(module.weight, std=config.init_std)
            if isinstance(module, nn.Linear | nn.Conv2d) and module.bias is not None:
                nn.init.zeros_(module.bias)
    for projection in model.model.input_proj_vision:
        assert isinstance(projection, nn.Sequential)
        _xavier(projection)
    words = model.model.text_backbone.embeddings.word_embeddings
    with torch.no_grad():
        words.weight[config.text.pad_token_id].zero_()


def _initialise_deformable(attention: DeformableAttention) -> None:
    """Each head looks in its own direction, each point one cell further (Deformable DETR, arXiv:2010.04159)."""
    for linear in (attention.sampling_offsets, attention.attention_weights):
        nn.init.zeros_(linear.weight)
        nn.init.zeros_(linear.bias)
    _xavier(nn.ModuleList([attention.value_proj, attention.output_proj]))
    angles = torch.arange(attention.heads) * (2 * math.pi / attention.heads)
    directions = torch.stack([angles.cos(), angles.sin()], -1)
    directions = directions / directions.abs().amax(-1, keepdim=True)
    steps = torch.arange(1, attention.points + 1)[:, None]
    bias = (directions[:, None, None] * steps).expand(-1, attention.levels, -1, -1)
    with torch.no_grad():
        attention.sampling_offsets.bias.copy_(bias.flatten())


def _xavier(root: nn.Module) -> None:
    for module in root.modules():
        if isinstance(module, nn.Linear | nn.Conv2d):
            nn.init.xavier_uniform_(module.weight)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
