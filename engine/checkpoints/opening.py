"""One way in for every checkpoint: a transformers directory, or a file of weights that another project wrote."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor

from engine.checkpoints.catalogue import WEIGHTS
from engine.checkpoints.mmdet import from_mmdet, is_mmdet
from engine.checkpoints.original import from_original, is_original
from engine.checkpoints.pickled import load_tensors, stored_dtype
from engine.checkpoints.shapes import infer_config
from engine.checkpoints.transformers import (
    Checkpoint,
    Watch,
    build_empty,
    fit_tensors,
    read_checkpoint,
    read_config,
    read_image_processor,
)
from engine.checkpoints.wordpiece import find_tokenizer
from engine.errors import CheckpointError
from engine.images import ImageProcessor
from engine.model.config import GroundingDinoConfig
from engine.phrases import PromptBuilder


def open_checkpoint(path: Path, watch: Watch = lambda part: None) -> Checkpoint:
    """Open a transformers directory, or a .pth, .pt or .bin file of MM Grounding DINO, LLMDet or Grounding DINO.

    The model comes in evaluation mode, in single precision, on the CPU. watch: told which part of a directory's weights
    is read; what it raises ends the reading. Raises CheckpointError, one sentence that names the file and what is wrong
    with it.
    """
    if path.is_dir():
        return read_checkpoint(path, watch)
    watch(0.0)
    return read_weights(path)[0]


def read_weights(path: Path) -> tuple[Checkpoint, torch.dtype]:
    """The checkpoint in a file of weights, and the type that its numbers were stored in.

    The file holds no configuration, which is read off its tensors; no tokenizer, which is looked for beside it and
    in the models folder; and no image processing, which takes the published models' values. Where transformers wrote
    it, what it wrote beside it counts.
    """
    if path.suffix.lower() not in WEIGHTS:
        raise CheckpointError(
            "{path} is not a checkpoint that Phrasebox opens: give a folder with config.json and "
            "model.safetensors, or a file that ends in {endings}.",
            path=path,
            endings=", ".join(WEIGHTS),
        )
    stored = load_tensors(path)
    tensors, faults = _by_our_names(stored, path)
    beside = tensors.keys() == stored.keys() and (path.parent / "config.json").is_file()
    config = read_config(path.parent) if beside else _infer(tensors, path, faults)
    images = read_image_processor(path.parent) if beside else ImageProcessor()
    prompts = PromptBuilder(find_tokenizer(path, config.text.vocab_size), config.max_text_len)
    model = build_empty(config, prompts, path)
    fitted = fit_tensors(tensors, model, path, faults)
    # The tensors lie in the file until now; a copy lets it be moved or written over while the model is in use.
    own = {name: tensor.clone(memory_format=torch.contiguous_format) for name, tensor in fitted.items()}
    model.load_state_dict(own, assign=True)
    return Checkpoint(model, prompts, images), stored_dtype(stored)


def _by_our_names(tensors: Mapping[str, Tensor], path: Path) -> tuple[dict[str, Tensor], list[str]]:
    """The tensors by our names, which are transformers' as well, and what is wrong with them."""
    if is_mmdet(tensors):
        return from_mmdet(tensors)
    if is_original(tensors):
        return from_original(tensors)
    if any(name.startswith("model.text_backbone.") for name in tensors):
        return dict(tensors), []
    raise CheckpointError(
        "{path} holds no model that Phrasebox runs: its tensors, such as {tensor}, are named as in "
        "none of MM Grounding DINO, LLMDet and Grounding DINO.",
        path=path,
        tensor=next(iter(tensors)),
    )


def _infer(tensors: Mapping[str, Tensor], path: Path, faults: list[str]) -> GroundingDinoConfig:
    try:
        return infer_config(tensors)
    except CheckpointError as error:
        if faults:
            raise CheckpointError(
                "{path} holds no whole model: {error} ({count} tensors are at fault, such as: {fault}).",
                path=path,
                error=error,
                count=len(faults),
                fault=faults[0],
            ) from error
        raise CheckpointError("{path} holds no whole model: {error}.", path=path, error=error) from error
