"""The full forward at the published tiny size, ours against transformers', on the same weights and inputs."""

from __future__ import annotations

import copy
import json
import tempfile
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor

from app.headless.timing import compare
from engine.boxes import box_iou, cxcywh_to_xyxy
from engine.checkpoints.transformers import fit_tensors
from engine.errors import UserError
from engine.model.build import BERT_DELIMITERS, empty_model
from engine.model.config import GroundingDinoConfig
from engine.model.grounding_dino import GroundingDino, GroundingDinoOutput
from engine.model.halves import HalvedWeights
from engine.ops import backend
from engine.precision import bf16_pays

PROMPT = (101, 1037, 4937, 1012, 1037, 6556, 2491, 1012, 1037, 3899, 1012, 102)
""""[CLS] a cat . a remote control . a dog . [SEP]" in the vocabulary of bert-base-uncased."""

TINY_BACKBONE: dict[str, Any] = {
    "embed_dim": 96,
    "depths": [2, 2, 6, 2],
    "num_heads": [3, 6, 12, 24],
    "window_size": 7,
}
QUICK: dict[str, Any] = {
    "d_model": 64,
    "encoder_layers": 1,
    "decoder_layers": 2,
    "encoder_ffn_dim": 64,
    "decoder_ffn_dim": 64,
    "encoder_attention_heads": 4,
    "decoder_attention_heads": 4,
    "num_queries": 20,
}
QUICK_BACKBONE: dict[str, Any] = {
    "embed_dim": 16,
    "depths": [2, 2, 2, 2],
    "num_heads": [1, 2, 2, 4],
    "window_size": 3,
}
QUICK_TEXT: dict[str, Any] = {
    "hidden_size": 32,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "intermediate_size": 64,
}


def bench_forward(quick: bool) -> dict[str, Any]:
    """Medians, ratio and greatest differences in single precision; where this CPU is quicker with bfloat16 the same of
    it, under "bf16". Raises ModuleNotFoundError where transformers is absent.
    """
    theirs, ours = make_models(quick)
    height, width = (96, 128) if quick else (800, 1066)
    generator = torch.Generator().manual_seed(11)
    inputs = {
        "pixel_values": torch.randn(1, 3, height, width, generator=generator),
        "pixel_mask": torch.ones(1, height, width, dtype=torch.long),
        "input_ids": torch.tensor([PROMPT]),
        "attention_mask": torch.ones(1, len(PROMPT), dtype=torch.long),
    }
    rounds = 2 if quick else 5
    with torch.inference_mode():
        exact = ours(**inputs)
        differences = _differences(exact, theirs(**inputs))
        halves = None
        if quick or bf16_pays(ours):
            halves = _compare_halves(ours, theirs, inputs, rounds, exact)
        comparison = compare(lambda: ours(**inputs), lambda: theirs(**inputs), rounds)
    if halves is not None:
        halves["ratio_to_fp32"] = comparison.as_dict()["theirs_seconds"] / halves["ours_seconds"]
    return {
        "parameters": sum(parameter.numel() for parameter in ours.parameters()),
        "image": [height, width],
        "phrases": 3,
        "against": "transformers",
        "backend": backend(),
        "threads": torch.get_num_threads(),
        **comparison.as_dict(),
        **differences,
        "bf16": halves,
    }


def _compare_halves(
    ours: GroundingDino, theirs: Any, inputs: dict[str, Tensor], rounds: int, exact: GroundingDinoOutput
) -> dict[str, Any]:
    """Both under autocast to bfloat16, ours as the detector runs it; and how far ours moves from ``exact``."""
    halved = copy.deepcopy(ours)
    HalvedWeights(halved, torch.bfloat16)
    with torch.autocast("cpu", torch.bfloat16):
        rough = halved(**inputs)
        comparison = compare(lambda: halved(**inputs), lambda: theirs(**inputs), rounds)
    return {**comparison.as_dict(), **_deviation(exact, rough)}


def _deviation(exact: GroundingDinoOutput, rough: GroundingDinoOutput, best: int = 100) -> dict[str, float]:
    """Of the best queries and those that overlap them most: the medians of the changes of score (a sigmoid) and of box
    (a part of the image)."""
    scores, others = (output.logits[0].amax(-1).sigmoid() for output in (exact, rough))
    chosen = scores.topk(min(best, len(scores))).indices
    boxes = exact.boxes[0][chosen]
    overlap = box_iou(cxcywh_to_xyxy(boxes), cxcywh_to_xyxy(rough.boxes[0]))
    partner = overlap.argmax(1)
    return {
        "median_score_change": float((scores[chosen] - others[partner]).abs().median()),
        "median_box_change": float((boxes - rough.boxes[0][partner]).abs().amax(-1).median()),
    }


def make_models(quick: bool) -> tuple[Any, GroundingDino]:
    """transformers' model with random weights, and ours with the same."""
    theirs = transformers_model(quick)
    return theirs, _our_model(theirs)


def transformers_model(quick: bool) -> Any:
    """transformers' model of the published tiny size with random weights, each with a part in the answer."""
    from transformers import (
        BertConfig,
        MMGroundingDinoConfig,
        MMGroundingDinoForObjectDetection,
        SwinConfig,
    )
    from transformers.utils import logging

    logging.disable_progress_bar()
    backbone = SwinConfig(
        **(QUICK_BACKBONE if quick else TINY_BACKBONE),
        image_size=224,
        out_features=["stage2", "stage3", "stage4"],
    )
    config = MMGroundingDinoConfig(
        backbone_config=backbone,
        text_config=BertConfig(**(QUICK_TEXT if quick else {})),
        decoder_bbox_embed_share=False,
        decoder_cls_embed_share=False,
        **(QUICK if quick else {}),
    )
    torch.manual_seed(5)
    model = MMGroundingDinoForObjectDetection(config).eval()
    _randomise(model)
    return model


@torch.no_grad()
def _randomise(model: torch.nn.Module) -> None:
    """Gives every parameter a part in the answer; a fresh model's zeros would hide differences."""
    for name, parameter in model.named_parameters():
        if parameter.dim() < 2:
            centre = 1.0 if name.endswith(("norm.weight", "vision_param", "text_param")) else 0.0
            parameter.copy_(centre + 0.1 * torch.randn_like(parameter))
        elif "embed" not in name or "bbox_embed" in name:
            parameter.copy_(torch.randn_like(parameter) * parameter[0].numel() ** -0.5)


def _our_model(theirs: Any) -> GroundingDino:
    """Our model with the weights of theirs, by way of the file that theirs writes."""
    with tempfile.TemporaryDirectory(prefix="phrasebox-bench-") as name:
        folder = Path(name)
        theirs.save_pretrained(folder)
        config = GroundingDinoConfig.from_dict(
            json.loads((folder / "config.json").read_text(encoding="utf-8"))
        )
        model = empty_model(config, BERT_DELIMITERS)
        tensors = fit_tensors(load_file(folder / "model.safetensors"), model, folder)
        model.load_state_dict(tensors, assign=True)
    return model


def _differences(ours: Any, theirs: Any) -> dict[str, Any]:
    """Of the proposals, which decide alone, and of the answers, where a swap of two near-equal proposals shows."""
    tokens = len(PROMPT)
    swapped = (ours.encoder_boxes - theirs.init_reference_points).abs().amax(-1) > 1e-3
    return {
        "max_proposal_difference": greatest_difference(
            ours.proposal_logits, theirs.enc_outputs_class[..., :tokens]
        ),
        "swapped_proposals": int(swapped.sum()),
        "max_logit_difference": greatest_difference(ours.logits, theirs.logits[..., :tokens]),
        "max_box_difference": greatest_difference(ours.boxes, theirs.pred_boxes),
    }


def greatest_difference(ours: Tensor, theirs: Tensor) -> float:
    """Of the finite numbers. Raises UserError where others are finite in one than in the other: no number says that."""
    finite = torch.isfinite(theirs)
    if not torch.equal(torch.isfinite(ours), finite):
        raise UserError(
            "Ours and transformers' answers are not finite in the same places: ours is wrong here."
        )
    return float((ours - theirs)[finite].abs().max()) if finite.any() else 0.0
