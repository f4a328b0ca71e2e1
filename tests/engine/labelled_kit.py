"""A tiny checkpoint and labelled pictures of white and gray spots, for the tests of fine-tuning."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from PIL import Image

from engine.checkpoints.transformers import write_checkpoint
from engine.images import ImageProcessor
from engine.model.build import build_model
from engine.model.config import BertConfig, GroundingDinoConfig, SwinConfig
from engine.phrases import PromptBuilder
from engine.training.curve import load_pixels
from engine.training.labelled import TrainingClass, TrainingImage, TrainingSet
from engine.training.vocabulary import build_tokenizer, write_tokenizer

WORDS = ("white", "gray", "spot", "dot", "a", "cat")
SPOTS = (TrainingClass("white", ("white spot", "white dot")), TrainingClass("gray", ("gray spot",)))


def write_tiny_checkpoint(folder: Path, seed: int = 0) -> Path:
    """A whole checkpoint with random weights, its text backbone with dropout; images are 48 x 64."""
    tokenizer = build_tokenizer(WORDS)
    torch.manual_seed(seed)
    model = build_model(tiny_config(tokenizer.get_vocab_size()), PromptBuilder(tokenizer).delimiters)
    write_checkpoint(folder, model, tokenizer, ImageProcessor(size=(48, 64)))
    write_tokenizer(tokenizer, folder)
    (folder / "README.md").write_text("---\nlicense: mit\n---\n\n# Tiny\n")
    return folder


def tiny_config(vocabulary: int) -> GroundingDinoConfig:
    return GroundingDinoConfig(
        backbone=SwinConfig(
            embed_dim=16, depths=(1, 1, 2, 1), num_heads=(1, 2, 4, 8), window_size=4, drop_path_rate=0.0
        ),
        text=BertConfig(
            vocab_size=vocabulary,
            hidden_size=32,
            num_hidden_layers=1,
            num_attention_heads=2,
            intermediate_size=64,
        ),
        d_model=64,
        num_queries=16,
        encoder_layers=1,
        encoder_ffn_dim=64,
        encoder_attention_heads=4,
        decoder_layers=2,
        decoder_ffn_dim=64,
        decoder_attention_heads=4,
    )


def spot_picture(folder: Path, number: int, height: int = 48, width: int = 64) -> TrainingImage:
    """A black picture with a white spot of 12 x 10 pixels and, in every other one, a gray one beside it."""
    pixels = np.zeros((height, width, 3), np.uint8)
    x, y = 2 + 3 * (number % 5), 3 + 2 * (number % 7)
    boxes, classes = [(x, y, x + 12, y + 10)], [0]
    if number % 2 == 0:
        boxes.append((x + 20, y + 5, x + 32, y + 15))
        classes.append(1)
    for (x1, y1, x2, y2), known in zip(boxes, classes, strict=True):
        pixels[y1:y2, x1:x2] = 255 if known == 0 else 128
    path = folder / f"spots_{number:02}.png"
    Image.fromarray(pixels).save(path)
    return TrainingImage(path, width, height, np.array(boxes, np.float32), np.array(classes, np.int64))


def spots(folder: Path, count: int) -> TrainingSet:
    folder.mkdir(parents=True, exist_ok=True)
    return TrainingSet(tuple(spot_picture(folder, number) for number in range(count)), SPOTS, load_pixels)
