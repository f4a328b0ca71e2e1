"""Our model's tensors under the names that mmdetection and the original Grounding DINO give them.

Written from their module trees, layer by layer, and not from the rules that read them: the rules are judged by it.
"""

from __future__ import annotations

import sys
import types
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from engine.model.build import build_model
from engine.model.config import BertConfig, GroundingDinoConfig, SwinConfig
from engine.model.grounding_dino import GroundingDino
from engine.training.vocabulary import build_tokenizer, write_tokenizer

WORDS = ("a", "red", "blue", "cat", "dog", "car")
SWIN = "model.backbone.conv_encoder.model."


def small_config(large: bool = False, **changes: Any) -> GroundingDinoConfig:
    """Few channels, and no two sizes equal by chance; ``large``: window 12, four maps of the backbone, five levels."""
    backbone = SwinConfig(
        embed_dim=16,
        depths=(2, 2, 4, 2),
        num_heads=(1, 2, 4, 8),
        window_size=12 if large else 7,
        image_size=384 if large else 224,
        out_features=("stage1", "stage2", "stage3", "stage4") if large else ("stage2", "stage3", "stage4"),
    )
    text = BertConfig(
        vocab_size=build_tokenizer(WORDS).get_vocab_size(),
        hidden_size=128,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=96,
        max_position_embeddings=64,
    )
    values: dict[str, Any] = {
        "d_model": 64,
        "num_queries": 12,
        "num_feature_levels": 5 if large else 4,
        "encoder_layers": 2,
        "encoder_ffn_dim": 128,
        "encoder_attention_heads": 4,
        "decoder_layers": 3,
        "decoder_ffn_dim": 80,
        "decoder_attention_heads": 2,
    }
    return GroundingDinoConfig(backbone=backbone, text=text, **{**values, **changes})


def grounding_dino_config(**changes: Any) -> GroundingDinoConfig:
    """The same of the original's kind: the decoder's box heads are one."""
    return small_config(model_type="grounding-dino", **{"decoder_bbox_embed_share": True, **changes})


def randomised(config: GroundingDinoConfig) -> GroundingDino:
    """A model all of whose tensors differ from each other and can be seen in its answers."""
    model = build_model(config).eval()
    generator = torch.Generator().manual_seed(3)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator)
            if parameter.ndim >= 2 and "embed" not in name and "table" not in name:
                noise = noise / parameter[0].numel() ** 0.5
            elif parameter.ndim == 1 and name.endswith(("weight", "_param")):
                noise = 1 + 0.3 * noise
            elif parameter.ndim < 2:
                noise = noise * (2.0 if "sampling_offsets" in name else 0.3)
            parameter.copy_(noise)
    return model


class _Moving:
    """Moves tensors from our names to theirs, and remembers what is left."""

    def __init__(self, model: GroundingDino) -> None:
        self.left = {name: tensor.detach() for name, tensor in model.state_dict().items()}
        self.theirs: OrderedDict[str, Tensor] = OrderedDict()

    def one(self, theirs: str, ours: str) -> None:
        self.theirs[theirs] = self.left.pop(ours)

    def both(self, theirs: str, ours: str) -> None:
        self.one(f"{theirs}.weight", f"{ours}.weight")
        self.one(f"{theirs}.bias", f"{ours}.bias")

    def qkv(self, theirs: str, ours: str, joint: str) -> None:
        """``joint``: what stands before "weight" and "bias" of the joint projection."""
        for kind in ("weight", "bias"):
            parts = [self.left.pop(f"{ours}.{part}.{kind}") for part in ("query", "key", "value")]
            self.theirs[f"{theirs}.{joint}{kind}"] = torch.cat(parts)

    def attention(self, theirs: str, ours: str) -> None:
        """torch.nn.MultiheadAttention."""
        self.qkv(theirs, ours, "in_proj_")
        self.both(f"{theirs}.out_proj", f"{ours}.out_proj")

    def deformable(self, theirs: str, ours: str) -> None:
        for part in ("sampling_offsets", "attention_weights", "value_proj", "output_proj"):
            self.both(f"{theirs}.{part}", f"{ours}.{part}")

    def fusion(self, theirs: str, ours: str) -> None:
        for letter, word in (("v", "vision"), ("l", "text")):
            self.one(f"{theirs}.gamma_{letter}", f"{ours}.{word}_param")
            self.both(f"{theirs}.layer_norm_{letter}", f"{ours}.layer_norm_{word}")
            self.both(f"{theirs}.attn.{letter}_proj", f"{ours}.attn.{word}_proj")
            self.both(f"{theirs}.attn.values_{letter}_proj", f"{ours}.attn.values_{word}_proj")
            self.both(f"{theirs}.attn.out_{letter}_proj", f"{ours}.attn.out_{word}_proj")

    def bert(self, theirs: str) -> None:
        for name in [name for name in self.left if name.startswith("model.text_backbone.")]:
            self.one(theirs + name.removeprefix("model.text_backbone."), name)

    def each(self, theirs: str, ours: str, names: dict[str, str]) -> None:
        for their_name, our_name in names.items():
            self.both(f"{theirs}.{their_name}", f"{ours}.{our_name}")

    def done(self) -> OrderedDict[str, Tensor]:
        assert not self.left, sorted(self.left)
        return self.theirs


def to_mmdet(model: GroundingDino) -> OrderedDict[str, Tensor]:
    """The state dict that mmdetection would have of this model."""
    config, moving = model.config, _Moving(model)
    assert isinstance(config.backbone, SwinConfig)
    _mmdet_backbone(moving, config.backbone)
    necks = len(config.backbone.out_stages)
    for level in range(config.num_feature_levels):
        conv = f"neck.convs.{level}" if level < necks else f"neck.extra_convs.{level - necks}"
        moving.each(conv, f"model.input_proj_vision.{level}", {"conv": "0", "gn": "1"})
    moving.bert("language_model.language_backbone.body.model.")
    for layer in range(config.encoder_layers):
        ours = f"model.encoder.layers.{layer}"
        moving.fusion(f"encoder.fusion_layers.{layer}", f"{ours}.fusion_layer")
        text, ours_text = f"encoder.text_layers.{layer}", f"{ours}.text_enhancer_layer"
        moving.attention(f"{text}.self_attn.attn", f"{ours_text}.self_attn")
        moving.each(
            text, ours_text, {"norms.0": "layer_norm_before", "norms.1": "layer_norm_after", **_MMDET_FFN}
        )
        image, ours_image = f"encoder.layers.{layer}", f"{ours}.deformable_layer"
        moving.deformable(f"{image}.self_attn", f"{ours_image}.self_attn")
        moving.each(
            image,
            ours_image,
            {"norms.0": "self_attn_layer_norm", "norms.1": "final_layer_norm", **_MMDET_FFN},
        )
    for layer in range(config.decoder_layers):
        theirs, ours = f"decoder.layers.{layer}", f"model.decoder.layers.{layer}"
        moving.attention(f"{theirs}.self_attn.attn", f"{ours}.self_attn")
        moving.attention(f"{theirs}.cross_attn_text.attn", f"{ours}.encoder_attn_text")
        moving.deformable(f"{theirs}.cross_attn", f"{ours}.encoder_attn")
        norms = ("self_attn", "encoder_attn_text", "encoder_attn")
        moving.each(theirs, ours, {f"norms.{i}": f"{name}_layer_norm" for i, name in enumerate(norms)})
        moving.each(theirs, ours, {"norms.3": "final_layer_norm", **_MMDET_FFN})
    _mmdet_rest(moving, config)
    return moving.done()


_MMDET_FFN = {"ffn.layers.0.0": "fc1", "ffn.layers.1": "fc2"}


def _mmdet_backbone(moving: _Moving, config: SwinConfig) -> None:
    moving.both("backbone.patch_embed.projection", f"{SWIN}embeddings.patch_embeddings.projection")
    moving.both("backbone.patch_embed.norm", f"{SWIN}embeddings.norm")
    for stage, depth in enumerate(config.depths):
        for block in range(depth):
            theirs = f"backbone.stages.{stage}.blocks.{block}"
            ours = f"{SWIN}encoder.layers.{stage}.blocks.{block}"
            moving.both(f"{theirs}.norm1", f"{ours}.layernorm_before")
            table = "relative_position_bias_table"
            moving.one(f"{theirs}.attn.w_msa.{table}", f"{ours}.attention.self.{table}")
            moving.theirs[f"{theirs}.attn.w_msa.relative_position_index"] = mmdet_index(config.window_size)
            moving.qkv(f"{theirs}.attn.w_msa", f"{ours}.attention.self", "qkv.")
            moving.both(f"{theirs}.attn.w_msa.proj", f"{ours}.attention.output.dense")
            moving.both(f"{theirs}.norm2", f"{ours}.layernorm_after")
            moving.both(f"{theirs}.ffn.layers.0.0", f"{ours}.intermediate.dense")
            moving.both(f"{theirs}.ffn.layers.1", f"{ours}.output.dense")
        if stage < len(config.depths) - 1:
            theirs, ours = f"backbone.stages.{stage}.downsample", f"{SWIN}encoder.layers.{stage}.downsample"
            moving.both(f"{theirs}.norm", f"{ours}.norm")
            moving.one(f"{theirs}.reduction.weight", f"{ours}.reduction.weight")
            for name in (f"{theirs}.norm.weight", f"{theirs}.norm.bias", f"{theirs}.reduction.weight"):
                moving.theirs[name] = to_unfold_order(moving.theirs[name])
    for stage in config.out_stages:
        moving.both(f"backbone.norm{stage - 1}", f"{SWIN}hidden_states_norms.stage{stage}")


def _mmdet_rest(moving: _Moving, config: GroundingDinoConfig) -> None:
    moving.one("level_embed", "model.level_embed")
    moving.one("query_embedding.weight", "model.query_position_embeddings.weight")
    moving.both("text_feat_map", "model.text_projection")
    moving.both("memory_trans_fc", "model.enc_output")
    moving.both("memory_trans_norm", "model.enc_output_norm")
    moving.both("decoder.norm", "model.decoder.layer_norm")
    for linear in range(2):
        moving.both(
            f"decoder.ref_point_head.layers.{linear}", f"model.decoder.reference_points_head.layers.{linear}"
        )
    heads = [("bbox_embed", "class_embed", layer) for layer in range(config.decoder_layers)]
    for box, score, number in [
        *((f"{box}.{layer}", f"{score}.{layer}", layer) for box, score, layer in heads),
        ("model.encoder_output_bbox_embed", "model.encoder_output_class_embed", config.decoder_layers),
    ]:
        for linear in range(3):
            moving.both(f"bbox_head.reg_branches.{number}.{2 * linear}", f"{box}.layers.{linear}")
        if f"{score}.bias" in moving.left:
            moving.theirs[f"bbox_head.cls_branches.{number}.bias"] = moving.left.pop(f"{score}.bias")[None]


def to_unfold_order(tensor: Tensor) -> Tensor:
    """[..., 4 * C], channels of a cell together, cells by column -> [..., C * 4] as torch.nn.Unfold has them."""
    channels = tensor.shape[-1] // 4
    ours = [
        (column * 2 + row) * channels + channel
        for channel in range(channels)
        for row in range(2)
        for column in range(2)
    ]
    return tensor[..., ours]


def mmdet_index(window: int) -> Tensor:
    """mmdetection makes the index table in its own way: sums of two sequences, mirrored."""
    steps = (torch.arange(window)[:, None] * (2 * window - 1) + torch.arange(window)).reshape(1, -1)
    return (steps + steps.T).flip(1).contiguous()


def mmdet_extras(model: GroundingDino, llmdet: bool = False) -> dict[str, Tensor]:
    """What published and training files hold beside the weights of the detector."""
    d_model = model.config.d_model
    body = "language_model.language_backbone.body.model."
    extras = {
        "dn_query_generator.label_embedding.weight": torch.randn(256, d_model),
        f"{body}embeddings.position_ids": torch.arange(64)[None],
    }
    if llmdet:
        extras |= {
            "lmm.model.layers.0.self_attn.q_proj.weight": torch.randn(8, 8),
            "lmm.lm_head.weight": torch.randn(8, 8),
            "connector.0.weight": torch.randn(8, d_model),
            "region_connector.0.weight": torch.randn(8, d_model),
            "image_seperate.weight": torch.randn(1, 8),
            "ref_point_head.layers.0.weight": torch.randn(8, 8),
            "ema_level_embed": torch.randn(4, d_model),
        }
    return extras


@contextmanager
def mmengine_records() -> Iterator[dict[str, Any]]:
    """What mmengine stores beside the weights while training: records that name their own methods, and settings."""

    class HistoryBuffer:
        def __init__(self) -> None:
            self._log_history = np.array([1.5, 0.5])
            self.latest = np.float64(0.5)

        def mean(self) -> float:
            return float(self._log_history.mean())

        def __getstate__(self) -> dict[str, Any]:
            return {**self.__dict__, "statistics_methods": {"mean": HistoryBuffer.mean}}

    class ConfigDict(dict):
        def __reduce__(self) -> tuple[Any, ...]:
            return ConfigDict, (dict(self),)

    kinds = {"mmengine.logging.history_buffer": HistoryBuffer, "mmengine.config.config": ConfigDict}
    packages = ("mmengine", "mmengine.logging", "mmengine.config")
    made = {place: types.ModuleType(place) for place in (*packages, *kinds)}
    for place, kind in kinds.items():
        kind.__module__, kind.__qualname__ = place, kind.__name__
        setattr(made[place], kind.__name__, kind)
    HistoryBuffer.mean.__qualname__ = "HistoryBuffer.mean"
    HistoryBuffer.mean.__module__ = HistoryBuffer.__module__
    sys.modules.update(made)
    try:
        yield {"log_scalars": {"train/loss": HistoryBuffer()}, "cfg": ConfigDict(lr=1e-4)}
    finally:
        for place in made:
            del sys.modules[place]


def to_original(model: GroundingDino) -> OrderedDict[str, Tensor]:
    """The state dict that the original Grounding DINO would have of this model."""
    config, moving = model.config, _Moving(model)
    assert isinstance(config.backbone, SwinConfig)
    _original_backbone(moving, config.backbone)
    for level in range(config.num_feature_levels):
        for part in range(2):
            moving.both(f"input_proj.{level}.{part}", f"model.input_proj_vision.{level}.{part}")
    moving.bert("bert.")
    moving.both("feat_map", "model.text_projection")
    for layer in range(config.encoder_layers):
        ours = f"model.encoder.layers.{layer}"
        moving.fusion(f"transformer.encoder.fusion_layers.{layer}", f"{ours}.fusion_layer")
        text, ours_text = f"transformer.encoder.text_layers.{layer}", f"{ours}.text_enhancer_layer"
        moving.attention(f"{text}.self_attn", f"{ours_text}.self_attn")
        moving.each(text, ours_text, {**_LINEARS, "norm1": "layer_norm_before", "norm2": "layer_norm_after"})
        image, ours_image = f"transformer.encoder.layers.{layer}", f"{ours}.deformable_layer"
        moving.deformable(f"{image}.self_attn", f"{ours_image}.self_attn")
        moving.each(
            image, ours_image, {**_LINEARS, "norm1": "self_attn_layer_norm", "norm2": "final_layer_norm"}
        )
    for layer in range(config.decoder_layers):
        theirs, ours = f"transformer.decoder.layers.{layer}", f"model.decoder.layers.{layer}"
        moving.attention(f"{theirs}.self_attn", f"{ours}.self_attn")
        moving.attention(f"{theirs}.ca_text", f"{ours}.encoder_attn_text")
        moving.deformable(f"{theirs}.cross_attn", f"{ours}.encoder_attn")
        norms = {"catext_norm": "encoder_attn_text", "norm1": "encoder_attn", "norm2": "self_attn"}
        moving.each(theirs, ours, {name: f"{what}_layer_norm" for name, what in norms.items()})
        moving.each(theirs, ours, {"norm3": "final_layer_norm", **_LINEARS})
    _original_rest(moving, config)
    return moving.done()


_LINEARS = {"linear1": "fc1", "linear2": "fc2"}


def _original_backbone(moving: _Moving, config: SwinConfig) -> None:
    moving.both("backbone.0.patch_embed.proj", f"{SWIN}embeddings.patch_embeddings.projection")
    moving.both("backbone.0.patch_embed.norm", f"{SWIN}embeddings.norm")
    for stage, depth in enumerate(config.depths):
        for block in range(depth):
            theirs = f"backbone.0.layers.{stage}.blocks.{block}"
            ours = f"{SWIN}encoder.layers.{stage}.blocks.{block}"
            table = "relative_position_bias_table"
            moving.one(f"{theirs}.attn.{table}", f"{ours}.attention.self.{table}")
            moving.theirs[f"{theirs}.attn.relative_position_index"] = mmdet_index(config.window_size)
            moving.qkv(f"{theirs}.attn", f"{ours}.attention.self", "qkv.")
            moving.both(f"{theirs}.attn.proj", f"{ours}.attention.output.dense")
            moving.both(f"{theirs}.mlp.fc1", f"{ours}.intermediate.dense")
            moving.both(f"{theirs}.mlp.fc2", f"{ours}.output.dense")
            moving.both(f"{theirs}.norm1", f"{ours}.layernorm_before")
            moving.both(f"{theirs}.norm2", f"{ours}.layernorm_after")
        if stage < len(config.depths) - 1:
            theirs, ours = f"backbone.0.layers.{stage}.downsample", f"{SWIN}encoder.layers.{stage}.downsample"
            moving.both(f"{theirs}.norm", f"{ours}.norm")
            moving.one(f"{theirs}.reduction.weight", f"{ours}.reduction.weight")
    for stage in config.out_stages:
        moving.both(f"backbone.0.norm{stage - 1}", f"{SWIN}hidden_states_norms.stage{stage}")


def _original_rest(moving: _Moving, config: GroundingDinoConfig) -> None:
    moving.one("transformer.level_embed", "model.level_embed")
    moving.one("transformer.tgt_embed.weight", "model.query_position_embeddings.weight")
    moving.both("transformer.enc_output", "model.enc_output")
    moving.both("transformer.enc_output_norm", "model.enc_output_norm")
    moving.both("transformer.decoder.norm", "model.decoder.layer_norm")
    for linear in range(2):
        moving.both(
            f"transformer.decoder.ref_point_head.layers.{linear}",
            f"model.decoder.reference_points_head.layers.{linear}",
        )
    for linear in range(3):
        moving.both(
            f"transformer.enc_out_bbox_embed.layers.{linear}",
            f"model.encoder_output_bbox_embed.layers.{linear}",
        )
        for layer in range(config.decoder_layers):
            head = f"bbox_embed.{layer}.layers.{linear}"
            moving.both(head, head)
    for name in [name for name in moving.theirs if name.startswith("bbox_embed.")]:
        moving.theirs[f"transformer.decoder.{name}"] = moving.theirs[name]


def original_extras(model: GroundingDino) -> dict[str, Tensor]:
    """What the published files of the original hold beside the weights of the detector."""
    hidden = model.config.text.hidden_size
    return {
        "label_enc.weight": torch.randn(9, model.config.d_model),
        "bert.embeddings.position_ids": torch.arange(64)[None],
        "bert.pooler.dense.weight": torch.randn(hidden, hidden),
        "bert.pooler.dense.bias": torch.randn(hidden),
    }


def write_vocabulary(folder: Path) -> None:
    """The tokenizer that fits ``small_config``, as tokenizer.json alone."""
    write_tokenizer(build_tokenizer(WORDS), folder)
    for name in ("vocab.txt", "tokenizer_config.json"):
        (folder / name).unlink()
