"""The configuration of a model whose file holds nothing but tensors, read off their names and shapes.

What no shape tells takes the value that every published checkpoint has: 4 sampling points a head and level, heads of
64 channels in BERT, and the sizes of the images that Swin was trained on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import torch
from torch import Tensor

from engine.checkpoints.renaming import SWIN
from engine.errors import CheckpointError
from engine.model.config import (
    GROUNDING_DINO,
    MM_GROUNDING_DINO,
    BertConfig,
    GroundingDinoConfig,
    SwinConfig,
)

_POINTS = 4
_BERT_HEAD = 64
_TRAINED_AT = {12: 384}  # pixels, by window


class _Shapes:
    """The shapes of tensors by our names; a tensor that is not there, or has other axes, is a CheckpointError."""

    def __init__(self, tensors: Mapping[str, Tensor]) -> None:
        self.shapes = {name: tuple(tensor.shape) for name, tensor in tensors.items()}

    def of(self, name: str, axes: int = 2) -> tuple[int, ...]:
        shape = self.shapes.get(name)
        if shape is None:
            raise CheckpointError("it has no tensor that stands for {name}", name=name)
        if len(shape) != axes or 0 in shape:
            raise CheckpointError(
                "{name} is {shape}, where {axes} axes belong", name=name, shape=list(shape), axes=axes
            )
        return shape

    def count(self, prefix: str) -> int:
        """How many numbered things are below a prefix: one more than the greatest number."""
        pattern = re.compile(re.escape(prefix) + r"(\d+)\.")
        numbers = [int(match[1]) for name in self.shapes if (match := pattern.match(name))]
        if not numbers:
            raise CheckpointError("it has no tensor that stands for {name}", name=f"{prefix}0")
        return max(numbers) + 1


def infer_config(tensors: Mapping[str, Tensor]) -> GroundingDinoConfig:
    """The configuration that tensors by our names belong to; whether they all fit it is yet to be checked.

    Raises CheckpointError, a part of a sentence, where a tensor that would tell is missing or has an odd shape.
    """
    shapes = _Shapes(tensors)
    levels, d_model = shapes.of("model.level_embed")
    encoder_ffn, _ = shapes.of("model.encoder.layers.0.deformable_layer.fc1.weight")
    decoder_ffn, _ = shapes.of("model.decoder.layers.0.fc1.weight")
    queries, _ = shapes.of("model.query_position_embeddings.weight")
    # Only MM Grounding DINO and LLMDet have learned a bias of their class scores.
    biased = any(name.endswith("class_embed.bias") for name in tensors)
    model_type = MM_GROUNDING_DINO if biased else GROUNDING_DINO
    return GroundingDinoConfig(
        backbone=_swin(shapes),
        text=_bert(shapes),
        model_type=model_type,
        decoder_bbox_embed_share=_is_shared(tensors, "bbox_embed", equal=model_type == GROUNDING_DINO),
        decoder_cls_embed_share=_is_shared(tensors, "class_embed", equal=False),
        d_model=d_model,
        num_queries=queries,
        num_feature_levels=levels,
        encoder_layers=shapes.count("model.encoder.layers."),
        encoder_ffn_dim=encoder_ffn,
        encoder_attention_heads=_heads(
            shapes, "model.encoder.layers.0.deformable_layer.self_attn.", levels, d_model
        ),
        encoder_n_points=_POINTS,
        decoder_layers=shapes.count("model.decoder.layers."),
        decoder_ffn_dim=decoder_ffn,
        decoder_attention_heads=_heads(shapes, "model.decoder.layers.0.encoder_attn.", levels, d_model),
        decoder_n_points=_POINTS,
    )


def _is_shared(tensors: Mapping[str, Tensor], head: str, equal: bool) -> bool:
    """Whether the decoder's layers share a head: the file holds that of the first layer alone, or, where ``equal`` ones
    count as shared, all of them and all the same."""
    own = re.compile(rf"(?:model\.decoder\.)?{head}\.(\d+)\.(.+)")
    first: dict[str, Tensor] = {}
    others: list[tuple[str, Tensor]] = []
    for name, tensor in tensors.items():
        match = own.fullmatch(name)
        if match and match[1] == "0":
            first[match[2]] = tensor
        elif match:
            others.append((match[2], tensor))
    if not others:
        return bool(first)
    return equal and all(part in first and torch.equal(first[part], tensor) for part, tensor in others)


def _swin(shapes: _Shapes) -> SwinConfig:
    embed_dim, channels, patch, _ = shapes.of(f"{SWIN}embeddings.patch_embeddings.projection.weight", 4)
    stages = [f"{SWIN}encoder.layers.{stage}." for stage in range(shapes.count(f"{SWIN}encoder.layers."))]
    attention = "blocks.0.attention.self."
    tables = [shapes.of(f"{stage}{attention}relative_position_bias_table") for stage in stages]
    hidden, _ = shapes.of(f"{stages[0]}blocks.0.intermediate.dense.weight")
    window = (round(tables[0][0] ** 0.5) + 1) // 2
    norms = re.compile(re.escape(f"{SWIN}hidden_states_norms.") + r"(stage\d+)\.weight")
    outputs = sorted(match[1] for name in shapes.shapes if (match := norms.fullmatch(name)))
    if not outputs:
        raise CheckpointError("it has no norm of a map that leaves the image backbone")
    return SwinConfig(
        embed_dim=embed_dim,
        depths=tuple(shapes.count(f"{stage}blocks.") for stage in stages),
        num_heads=tuple(heads for _, heads in tables),
        window_size=window,
        patch_size=patch,
        num_channels=channels,
        image_size=_TRAINED_AT.get(window, SwinConfig.image_size),
        mlp_ratio=hidden / embed_dim,
        qkv_bias=f"{stages[0]}{attention}query.bias" in shapes.shapes,
        out_features=tuple(outputs),
    )


def _bert(shapes: _Shapes) -> BertConfig:
    embeddings, layers = "model.text_backbone.embeddings.", "model.text_backbone.encoder.layer."
    words, hidden = shapes.of(f"{embeddings}word_embeddings.weight")
    if hidden % _BERT_HEAD:
        raise CheckpointError(
            "its text backbone is {hidden} wide, which heads of {head} do not divide",
            hidden=hidden,
            head=_BERT_HEAD,
        )
    return BertConfig(
        vocab_size=words,
        hidden_size=hidden,
        num_hidden_layers=shapes.count(layers),
        num_attention_heads=hidden // _BERT_HEAD,
        intermediate_size=shapes.of(f"{layers}0.intermediate.dense.weight")[0],
        max_position_embeddings=shapes.of(f"{embeddings}position_embeddings.weight")[0],
        type_vocab_size=shapes.of(f"{embeddings}token_type_embeddings.weight")[0],
    )


def _heads(shapes: _Shapes, attention: str, levels: int, d_model: int) -> int:
    """Of a deformable attention, which has one weight for each head, level and point."""
    weights, _ = shapes.of(f"{attention}attention_weights.weight")
    heads, left = divmod(weights, levels * _POINTS)
    if left or not heads or d_model % heads:
        raise CheckpointError(
            "{attention}attention_weights.weight has {weights} rows, which are no heads of "
            "{levels} levels with {points} points in {d_model} channels",
            attention=attention,
            weights=weights,
            levels=levels,
            points=_POINTS,
            d_model=d_model,
        )
    return heads
