"""Tensor names of mmdetection's Grounding DINO, as in the published files of MM Grounding DINO and LLMDet.

The names are those of mmdetection 3 (mmdet/models/detectors/grounding_dino.py and its layers).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from torch import Tensor

from engine.checkpoints.renaming import (
    BERT,
    BLOCK,
    DECODER,
    DEFORMABLE,
    ENCODER,
    FUSION,
    SWIN,
    Dropped,
    Rule,
    rename,
    split_attention,
    under,
)

DROPPED = (
    Dropped(r"dn_query_generator\..+", "the embedding of denoising queries, of use in training alone"),
    Dropped(r"lmm\..+|connector\..+|region_connector\..+", "LLMDet's language model, a teacher in training"),
    Dropped(r"image_seperate\.weight|img_sep\.weight", "a separator for that language model"),
    Dropped(r"ref_point_head\..+", "for that language model's look at the image; the decoder has its own"),
    Dropped(r"language_model\..+\.embeddings\.(position_ids|token_type_ids)", "counted up, not learned"),
    Dropped(
        r"language_model\..+\.pooler\.dense\.(weight|bias)", "BERT's pooler, which the detector leaves out"
    ),
    Dropped(r"ema_.+|steps|n_averaged", "a second, averaged copy of the weights"),
)


def is_mmdet(names: Iterable[str]) -> bool:
    """Whether tensor names are mmdetection's."""
    return any(name.startswith(("language_model.", "bbox_head.", "neck.")) for name in names)


def from_mmdet(tensors: Mapping[str, Tensor]) -> tuple[dict[str, Tensor], list[str]]:
    """mmdetection's tensors by our names, and what is wrong with them, one phrase a tensor."""
    necks = _count(tensors, r"neck\.convs\.(\d+)\.")
    layers = _count(tensors, r"decoder\.layers\.(\d+)\.")
    return rename(tensors, _rules(necks, layers), DROPPED)


def merge_order(tensor: Tensor) -> Tensor:
    """Features of a 2 x 2 patch, [..., C * 4] as torch.nn.Unfold orders them -> [..., 4 * C] as ours are.

    Unfold has the four cells of each channel together, row by row; ours has the channels of each cell together,
    the cells column by column.
    """
    return tensor.unflatten(-1, (-1, 2, 2)).transpose(-1, -3).flatten(-3)


def scalar(tensor: Tensor) -> Tensor:
    """[1] -> []"""
    return tensor.reshape(())


def _rules(necks: int, layers: int) -> list[Rule]:
    """necks: maps of the backbone that are used; layers: of the decoder, after whose heads comes the encoder's."""
    return [
        *_backbone(),
        *_neck(necks),
        *under("language_model.language_backbone.body.model.", "model.text_backbone.", BERT),
        *under("encoder.fusion_layers.#.", f"{ENCODER}fusion_layer.", FUSION),
        *split_attention("encoder.text_layers.#.self_attn.attn.", f"{ENCODER}text_enhancer_layer.self_attn."),
        *under("encoder.text_layers.#.", f"{ENCODER}text_enhancer_layer.", _TEXT_LAYER),
        *under("encoder.layers.#.self_attn.", f"{ENCODER}deformable_layer.self_attn.", DEFORMABLE),
        *under("encoder.layers.#.", f"{ENCODER}deformable_layer.", _IMAGE_LAYER),
        *split_attention("decoder.layers.#.self_attn.attn.", f"{DECODER}self_attn."),
        *split_attention("decoder.layers.#.cross_attn_text.attn.", f"{DECODER}encoder_attn_text."),
        *under("decoder.layers.#.cross_attn.", f"{DECODER}encoder_attn.", DEFORMABLE),
        *under("decoder.layers.#.", DECODER, _DECODER_LAYER),
        *under("", "", _SINGLE),
        *_heads(layers),
    ]


_FEED_FORWARD = {"ffn.layers.0.0.*": "fc1.*", "ffn.layers.1.*": "fc2.*"}
_TEXT_LAYER = {**_FEED_FORWARD, "norms.0.*": "layer_norm_before.*", "norms.1.*": "layer_norm_after.*"}
_IMAGE_LAYER = {**_FEED_FORWARD, "norms.0.*": "self_attn_layer_norm.*", "norms.1.*": "final_layer_norm.*"}
_DECODER_LAYER = {
    **_FEED_FORWARD,
    "norms.0.*": "self_attn_layer_norm.*",
    "norms.1.*": "encoder_attn_text_layer_norm.*",
    "norms.2.*": "encoder_attn_layer_norm.*",
    "norms.3.*": "final_layer_norm.*",
}
_SINGLE = {
    "level_embed": "model.level_embed",
    "query_embedding.weight": "model.query_position_embeddings.weight",
    "text_feat_map.*": "model.text_projection.*",
    "memory_trans_fc.*": "model.enc_output.*",
    "memory_trans_norm.*": "model.enc_output_norm.*",
    "decoder.norm.*": "model.decoder.layer_norm.*",
    "decoder.ref_point_head.layers.#.*": "model.decoder.reference_points_head.layers.#.*",
}


def _backbone() -> list[Rule]:
    qkv = tuple(f"{BLOCK}attention.self.{part}.*" for part in ("query", "key", "value"))
    merging = f"{SWIN}encoder.layers.#.downsample."
    block = {
        "norm1.*": "layernorm_before.*",
        "norm2.*": "layernorm_after.*",
        "attn.w_msa.relative_position_bias_table": "attention.self.relative_position_bias_table",
        "attn.w_msa.relative_position_index": "attention.self.relative_position_index",
        "attn.w_msa.proj.*": "attention.output.dense.*",
        "ffn.layers.0.0.*": "intermediate.dense.*",
        "ffn.layers.1.*": "output.dense.*",
    }
    return [
        Rule("backbone.patch_embed.projection.*", (f"{SWIN}embeddings.patch_embeddings.projection.*",)),
        Rule("backbone.patch_embed.norm.*", (f"{SWIN}embeddings.norm.*",)),
        *under("backbone.stages.#.blocks.#.", BLOCK, block),
        Rule("backbone.stages.#.blocks.#.attn.w_msa.qkv.*", qkv),
        Rule("backbone.stages.#.downsample.reduction.weight", (f"{merging}reduction.weight",), merge_order),
        Rule("backbone.stages.#.downsample.norm.*", (f"{merging}norm.*",), merge_order),
        *(
            Rule(f"backbone.norm{stage - 1}.*", (f"{SWIN}hidden_states_norms.stage{stage}.*",))
            for stage in (1, 2, 3, 4)
        ),
    ]


def _neck(necks: int) -> list[Rule]:
    """The projections of the backbone's maps, and after them those of the extra, coarser levels."""
    parts = {"conv": 0, "gn": 1}
    rules = [
        Rule(f"neck.convs.#.{part}.*", (f"model.input_proj_vision.#.{index}.*",))
        for part, index in parts.items()
    ]
    rules += [
        Rule(f"neck.extra_convs.{extra}.{part}.*", (f"model.input_proj_vision.{necks + extra}.{index}.*",))
        for extra in range(5)
        for part, index in parts.items()
    ]
    return rules


def _heads(layers: int) -> list[Rule]:
    """One head a decoder layer, and the last one for the encoder's proposals."""
    linears = {0: 0, 2: 1, 4: 2}
    encoder = f"bbox_head.reg_branches.{layers}."
    return [
        Rule(f"bbox_head.cls_branches.{layers}.bias", ("model.encoder_output_class_embed.bias",), scalar),
        Rule("bbox_head.cls_branches.#.bias", ("class_embed.#.bias",), scalar),
        *(
            Rule(f"{encoder}{theirs}.*", (f"model.encoder_output_bbox_embed.layers.{ours}.*",))
            for theirs, ours in linears.items()
        ),
        *(
            Rule(f"bbox_head.reg_branches.#.{theirs}.*", (f"bbox_embed.#.layers.{ours}.*",))
            for theirs, ours in linears.items()
        ),
    ]


def _count(names: Iterable[str], numbered: str) -> int:
    """One more than the greatest number that ``numbered``, with one group, finds in the names."""
    pattern = re.compile(numbered)
    return max((int(match[1]) + 1 for name in names if (match := pattern.match(name))), default=0)
