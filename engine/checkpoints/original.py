"""Tensor names of the original Grounding DINO (github.com/IDEA-Research/GroundingDINO)."""

from __future__ import annotations

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
    Dropped(r"label_enc\.weight", "the embedding of denoising queries, of use in training alone"),
    Dropped(r"bert\.embeddings\.(position_ids|token_type_ids)", "counted up, not learned"),
    Dropped(r"bert\.pooler\.dense\.(weight|bias)", "BERT's pooler, which the detector leaves out"),
)


def is_original(names: Iterable[str]) -> bool:
    """Whether tensor names are the original project's."""
    return any(name.startswith(("transformer.", "bert.")) for name in names)


def from_original(tensors: Mapping[str, Tensor]) -> tuple[dict[str, Tensor], list[str]]:
    """The original's tensors by our names, and what is wrong with them, one phrase a tensor.

    The box heads stand in its files twice; the second set goes to ``model.decoder.bbox_embed``, where transformers'
    files may have it too and where it is compared with the first.
    """
    return rename(tensors, _RULES, DROPPED)


_BLOCK_PARTS = {
    "norm1.*": "layernorm_before.*",
    "norm2.*": "layernorm_after.*",
    "attn.relative_position_bias_table": "attention.self.relative_position_bias_table",
    "attn.relative_position_index": "attention.self.relative_position_index",
    "attn.proj.*": "attention.output.dense.*",
    "mlp.fc1.*": "intermediate.dense.*",
    "mlp.fc2.*": "output.dense.*",
}
_FEED_FORWARD = {"linear1.*": "fc1.*", "linear2.*": "fc2.*"}
_TEXT_LAYER = {**_FEED_FORWARD, "norm1.*": "layer_norm_before.*", "norm2.*": "layer_norm_after.*"}
_IMAGE_LAYER = {**_FEED_FORWARD, "norm1.*": "self_attn_layer_norm.*", "norm2.*": "final_layer_norm.*"}
_DECODER_LAYER = {
    **_FEED_FORWARD,
    "norm1.*": "encoder_attn_layer_norm.*",
    "norm2.*": "self_attn_layer_norm.*",
    "norm3.*": "final_layer_norm.*",
    "catext_norm.*": "encoder_attn_text_layer_norm.*",
}
_SINGLE = {
    "input_proj.#.0.*": "model.input_proj_vision.#.0.*",
    "input_proj.#.1.*": "model.input_proj_vision.#.1.*",
    "feat_map.*": "model.text_projection.*",
    "bbox_embed.#.layers.#.*": "bbox_embed.#.layers.#.*",
    "transformer.level_embed": "model.level_embed",
    "transformer.tgt_embed.weight": "model.query_position_embeddings.weight",
    "transformer.enc_output.*": "model.enc_output.*",
    "transformer.enc_output_norm.*": "model.enc_output_norm.*",
    "transformer.enc_out_bbox_embed.layers.#.*": "model.encoder_output_bbox_embed.layers.#.*",
    "transformer.decoder.bbox_embed.#.layers.#.*": "model.decoder.bbox_embed.#.layers.#.*",
    "transformer.decoder.norm.*": "model.decoder.layer_norm.*",
    "transformer.decoder.ref_point_head.layers.#.*": "model.decoder.reference_points_head.layers.#.*",
}


def _backbone() -> list[Rule]:
    qkv = tuple(f"{BLOCK}attention.self.{part}.*" for part in ("query", "key", "value"))
    merging = f"{SWIN}encoder.layers.#.downsample."
    return [
        Rule("backbone.0.patch_embed.proj.*", (f"{SWIN}embeddings.patch_embeddings.projection.*",)),
        Rule("backbone.0.patch_embed.norm.*", (f"{SWIN}embeddings.norm.*",)),
        *under("backbone.0.layers.#.blocks.#.", BLOCK, _BLOCK_PARTS),
        Rule("backbone.0.layers.#.blocks.#.attn.qkv.*", qkv),
        Rule("backbone.0.layers.#.downsample.reduction.weight", (f"{merging}reduction.weight",)),
        Rule("backbone.0.layers.#.downsample.norm.*", (f"{merging}norm.*",)),
        *(
            Rule(f"backbone.0.norm{stage - 1}.*", (f"{SWIN}hidden_states_norms.stage{stage}.*",))
            for stage in (1, 2, 3, 4)
        ),
    ]


_ENCODER_PREFIX, _DECODER_PREFIX = "transformer.encoder.", "transformer.decoder.layers.#."
_RULES = [
    *_backbone(),
    *under("bert.", "model.text_backbone.", BERT),
    *under(f"{_ENCODER_PREFIX}fusion_layers.#.", f"{ENCODER}fusion_layer.", FUSION),
    *split_attention(
        f"{_ENCODER_PREFIX}text_layers.#.self_attn.", f"{ENCODER}text_enhancer_layer.self_attn."
    ),
    *under(f"{_ENCODER_PREFIX}text_layers.#.", f"{ENCODER}text_enhancer_layer.", _TEXT_LAYER),
    *under(f"{_ENCODER_PREFIX}layers.#.self_attn.", f"{ENCODER}deformable_layer.self_attn.", DEFORMABLE),
    *under(f"{_ENCODER_PREFIX}layers.#.", f"{ENCODER}deformable_layer.", _IMAGE_LAYER),
    *split_attention(f"{_DECODER_PREFIX}self_attn.", f"{DECODER}self_attn."),
    *split_attention(f"{_DECODER_PREFIX}ca_text.", f"{DECODER}encoder_attn_text."),
    *under(f"{_DECODER_PREFIX}cross_attn.", f"{DECODER}encoder_attn.", DEFORMABLE),
    *under(_DECODER_PREFIX, DECODER, _DECODER_LAYER),
    *under("", "", _SINGLE),
]
