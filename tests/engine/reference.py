"""Randomised checkpoints of transformers' model, the reference that the engine is measured against."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor
from transformers import BertConfig, MMGroundingDinoConfig, MMGroundingDinoForObjectDetection, SwinConfig

from engine.images import ImageProcessor
from engine.model.swin import relative_position_index
from engine.training.vocabulary import build_tokenizer, write_tokenizer

WORDS = ("a", "red", "blue", "cat", "dog", "car", "remote", "control")


def tiny_config(**changes: Any) -> MMGroundingDinoConfig:
    """Few channels, every kind of part: shifted windows that do not divide the maps, several layers of each kind."""
    backbone = {
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
        "decoder_bbox_embed_share": False,
        "decoder_cls_embed_share": False,
    }
    return MMGroundingDinoConfig(
        backbone_config=SwinConfig(**{**backbone, **changes.pop("backbone", {})}),
        text_config=BertConfig(**{**text, **changes.pop("text", {})}),
        **{**values, **changes},
    )


def randomised_model(config: MMGroundingDinoConfig, seed: int = 0) -> MMGroundingDinoForObjectDetection:
    """A model every tensor of which can be seen in its answers; fresh weights are zero in many places."""
    model = MMGroundingDinoForObjectDetection(config).eval()
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator)
            parameter.copy_(_scaled(name, parameter, noise))
    return model


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


def write_v5(model: MMGroundingDinoForObjectDetection, folder: Path) -> Path:
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


def published_tiny_config() -> MMGroundingDinoConfig:
    """The configuration of the published tiny checkpoints."""
    return MMGroundingDinoConfig(
        backbone_config=SwinConfig(out_indices=[2, 3, 4]),
        text_config=BertConfig(),
        decoder_bbox_embed_share=False,
        decoder_cls_embed_share=False,
    )
