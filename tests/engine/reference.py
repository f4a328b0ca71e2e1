"""Randomised checkpoints of transformers' model, the reference that the engine is measured against."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor
from transformers import (
    BertConfig,
    GroundingDinoConfig,
    GroundingDinoForObjectDetection,
    MMGroundingDinoConfig,
    MMGroundingDinoForObjectDetection,
    PreTrainedModel,
    SwinConfig,
)

from engine.images import ImageProcessor
from engine.model.swin import relative_position_index
from engine.training.vocabulary import build_tokenizer, write_tokenizer

WORDS = ("a", "red", "blue", "cat", "dog", "car", "remote", "control")


Config = MMGroundingDinoConfig | GroundingDinoConfig


def tiny_config(kind: type[Config] = MMGroundingDinoConfig, **changes: Any) -> Config:
    """Few channels, every kind of part: shifted windows that do not divide the maps, several layers of each kind.

    kind: of model; changes: of its options. A dict under ``backbone`` changes the Swin, another config replaces it.
    """
    swin = {
        "embed_dim": 16,
        "depths": [2, 2, 2, 2],
        "num_heads": [1, 2, 4, 8],
        "window_size": 3,
        "image_size": 96,
        "out_indices": [2, 3, 4],
    }
    text = {
        "vocab_size": 1040,
        "hidden_size": 32,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "intermediate_size": 64,
    }
    values: dict[str, Any] = {
        "d_model": 64,
        "encoder_layers": 2,
        "decoder_layers": 3,
        "encoder_attention_heads": 4,
        "decoder_attention_heads": 4,
        "encoder_ffn_dim": 128,
        "decoder_ffn_dim": 128,
        "num_queries": 20,
    }
    if kind is MMGroundingDinoConfig:
        values |= {"decoder_bbox_embed_share": False, "decoder_cls_embed_share": False}
    backbone = changes.pop("backbone", {})
    return kind(
        backbone_config=SwinConfig(**{**swin, **backbone}) if isinstance(backbone, dict) else backbone,
        text_config=BertConfig(**{**text, **changes.pop("text", {})}),
        **{**values, **changes},
    )


def randomised_model(config: Config, seed: int = 0) -> PreTrainedModel:
    """A model every tensor of which can be seen in its answers; fresh weights are zero in many places."""
    mm = isinstance(config, MMGroundingDinoConfig)
    model = (MMGroundingDinoForObjectDetection if mm else GroundingDinoForObjectDetection)(config).eval()
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator)
            parameter.copy_(_scaled(name, parameter, noise))
        for name, buffer in model.named_buffers():
            if name.endswith(("running_mean", "running_var")) or _is_frozen_norm(name, buffer):
                noise = torch.randn(buffer.shape, generator=generator)
                buffer.copy_(0.3 * noise if name.endswith(("mean", "bias")) else 1 + 0.2 * noise.clamp(-3, 3))
    return model


def _is_frozen_norm(name: str, buffer: Tensor) -> bool:
    return ".backbone." in name and buffer.is_floating_point() and name.endswith((".weight", ".bias"))


def _scaled(name: str, parameter: Tensor, noise: Tensor) -> Tensor:
    if "sampling_offsets" in name:
        return noise * (2.0 if name.endswith("bias") else 0.3)
    if ("embeddings" in name and parameter.ndim == 2) or name.endswith(("level_embed", "bias_table")):
        return noise
    if parameter.ndim >= 2:
        return noise / parameter[0].numel() ** 0.5
    if name.endswith("_param") or (name.endswith("weight") and parameter.ndim == 1):
        return 1 + 0.3 * noise
    return 0.3 * noise


def write_v5(model: PreTrainedModel, folder: Path) -> Path:
    """A whole checkpoint as transformers 5 writes it."""
    model.save_pretrained(folder)
    write_tokenizer(build_tokenizer(WORDS), folder)
    (folder / "preprocessor_config.json").write_text(json.dumps(ImageProcessor((100, 140)).to_dict()))
    return folder


def write_v4(v5: Path, folder: Path) -> Path:
    """The same checkpoint in the layout of transformers 4.57: later heads under the decoder that they are tied to,
    index tables of the windows in the file, no final backbone norm."""
    folder.mkdir()
    tensors: dict[str, Tensor] = {}
    for key, tensor in load_file(v5 / "model.safetensors").items():
        if "swin.layernorm" in key:
            continue
        kind, _, rest = key.partition(".")
        moved = kind in ("bbox_embed", "class_embed") and not rest.startswith("0.")
        tensors[f"model.decoder.{key}" if moved else key] = tensor
        if key.endswith("relative_position_bias_table"):
            window = (int(len(tensor) ** 0.5) + 1) // 2
            index_key = key.replace("bias_table", "index")
            tensors[index_key] = relative_position_index(window).clone()
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    for file in v5.iterdir():
        if file.suffix == ".json":
            (folder / file.name).write_bytes(file.read_bytes())
    return folder


_DEEP = {"depths": [2, 2, 18, 2], "window_size": 12, "image_size": 384}
SIZES: dict[str, dict[str, Any]] = {
    "tiny": {
        "embed_dim": 96,
        "depths": [2, 2, 6, 2],
        "num_heads": [3, 6, 12, 24],
        "window_size": 7,
        "image_size": 224,
    },
    "base": {**_DEEP, "embed_dim": 128, "num_heads": [4, 8, 16, 32]},
    "large": {**_DEEP, "embed_dim": 192, "num_heads": [6, 12, 24, 48], "out_indices": [1, 2, 3, 4]},
}
"""The backbones of the published checkpoints."""


def published_config(size: str, kind: type[Config] = MMGroundingDinoConfig) -> Config:
    """The configuration of the published checkpoints of a size."""
    unshared = {"decoder_bbox_embed_share": False, "decoder_cls_embed_share": False}
    return kind(
        backbone_config=SwinConfig(**{"out_indices": [2, 3, 4], **SIZES[size]}),
        text_config=BertConfig(),
        num_feature_levels=5 if size == "large" else 4,
        **(unshared if kind is MMGroundingDinoConfig else {}),
    )


def shrunk_config(size: str, kind: type[Config] = MMGroundingDinoConfig, **changes: Any) -> Config:
    """The structure of the published checkpoints of a size (blocks, heads, windows, levels) with few channels."""
    backbone = {**SIZES[size], "embed_dim": 4 * SIZES[size]["num_heads"][0]}
    levels = 5 if size == "large" else 4
    layers = {
        "encoder_layers": 6,
        "decoder_layers": 6,
        "encoder_attention_heads": 8,
        "decoder_attention_heads": 8,
    }
    return tiny_config(kind, backbone=backbone, num_feature_levels=levels, **layers, **changes)
