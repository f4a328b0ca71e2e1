"""The encoder: image and text features look at each other, then each at itself, layer by layer."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine.model.config import GroundingDinoConfig
from engine.model.features import ImageFeatures, Memory, TextFeatures
from engine.model.layers import (
    Activation,
    DeformableAttention,
    DropPath,
    MultiheadAttention,
    at_least_single,
    by_rows,
    full_precision,
    level_sizes,
    merge_heads,
    split_heads,
)

_LIMIT = 50000.0  # scores are kept within half precision's range


class BiAttention(nn.Module):
    """Image-to-text and text-to-image attention over one score matrix (GLIP, arXiv:2112.03857).

    A prompt has far fewer tokens than the attention has channels. The products on the image's side are therefore
    taken in another order, with the same result: text keys are folded into the query projection, text values into
    the output projection, and the value projection of the image is applied after the sum over the pixels, whose
    weights add up to 1. No pixel is ever lifted to the wide embedding.
    """

    def __init__(self, config: GroundingDinoConfig) -> None:
        super().__init__()
        d_model, embed = config.d_model, config.encoder_ffn_dim // 2
        self.heads = config.encoder_attention_heads // 2
        self.scale = (embed // self.heads) ** -0.5
        self.dropout = nn.Dropout(config.fusion_dropout)
        self.vision_proj = nn.Linear(d_model, embed)
        self.text_proj = nn.Linear(d_model, embed)
        self.values_vision_proj = nn.Linear(d_model, embed)
        self.values_text_proj = nn.Linear(d_model, embed)
        self.out_vision_proj = nn.Linear(embed, d_model)
        self.out_text_proj = nn.Linear(embed, d_model)

    def forward(
        self, vision: Tensor, text: Tensor, vision_valid: Tensor | None, text_valid: Tensor
    ) -> tuple[Tensor, Tensor]:
        """vision [B, S, d], text [B, T, d], their bool masks [B, S] and [B, T] -> the changes of both."""
        to_vision, to_text = self.weights(vision, text, vision_valid, text_valid)
        vision_change = self._vision_change(self.dropout(to_vision), text)
        return vision_change, self._text_change(self.dropout(to_text), vision)

    def weights(
        self, vision: Tensor, text: Tensor, vision_valid: Tensor | None, text_valid: Tensor
    ) -> tuple[Tensor, Tensor]:
        """How much each cell takes from each token and each token from each cell, both [B, heads, T, S]."""
        # fp16 ends at 65504, which a score reaches before the greatest one is taken from it.
        with full_precision(vision.device):
            scores = self._scores(at_least_single(vision), at_least_single(text))  # [B, heads, T, S]
        scores = (scores - scores.amax()).clamp(-_LIMIT, _LIMIT)
        to_vision = scores.masked_fill(~text_valid[:, None, :, None], -torch.inf).softmax(2)
        to_text = (scores - scores.amax(-1, keepdim=True)).clamp(-_LIMIT, _LIMIT)
        if vision_valid is not None:
            to_text = to_text.masked_fill(~vision_valid[:, None, None, :], -torch.inf)
        return to_vision, to_text.softmax(-1)

    def _scores(self, vision: Tensor, text: Tensor) -> Tensor:
        keys = split_heads(self.text_proj(text), self.heads) * self.scale  # [B, heads, T, D]
        weight = self.vision_proj.weight.unflatten(0, (self.heads, -1))  # [heads, D, d]
        bias = self.vision_proj.bias.unflatten(0, (self.heads, -1))  # [heads, D]
        folded = (keys @ weight).flatten(1, 2)  # [B, heads * T, d]
        constant = (keys @ bias[..., None]).flatten(1, 2)  # [B, heads * T, 1]
        return torch.baddbmm(constant, folded, vision.transpose(1, 2)).unflatten(1, (self.heads, -1))

    def _vision_change(self, attention: Tensor, text: Tensor) -> Tensor:
        values = split_heads(self.values_text_proj(text), self.heads)  # [B, heads, T, D]
        weight = self.out_vision_proj.weight.unflatten(1, (self.heads, -1))  # [d, heads, D]
        folded = (values @ weight.permute(1, 2, 0)).flatten(1, 2)  # [B, heads * T, d]
        return torch.baddbmm(self.out_vision_proj.bias, attention.flatten(1, 2).transpose(1, 2), folded)

    def _text_change(self, attention: Tensor, vision: Tensor) -> Tensor:
        gathered = (attention.flatten(1, 2) @ vision).unflatten(1, (self.heads, -1))  # [B, heads, T, d]
        weight = self.values_vision_proj.weight.unflatten(0, (self.heads, -1))  # [heads, D, d]
        bias = self.values_vision_proj.bias.unflatten(0, (self.heads, 1, -1))  # [heads, 1, D]
        if self.training and self.dropout.p:
            bias = bias * attention.sum(-1, keepdim=True)
        return self.out_text_proj(merge_heads(gathered @ weight.transpose(1, 2) + bias))


class FusionLayer(nn.Module):
    """Bi-attention, gated by learned parameters; the residual base is the normed input."""

    def __init__(self, config: GroundingDinoConfig) -> None:
        super().__init__()
        self.layer_norm_vision = nn.LayerNorm(config.d_model, config.layer_norm_eps)
        self.layer_norm_text = nn.LayerNorm(config.d_model, config.layer_norm_eps)
        self.attn = BiAttention(config)
        self.drop_path = DropPath(config.fusion_droppath)
        self.vision_param = nn.Parameter(torch.full((config.d_model,), 1e-4))
        self.text_param = nn.Parameter(torch.full((config.d_model,), 1e-4))

    def forward(
        self, vision: Tensor, text: Tensor, vision_valid: Tensor | None, text_valid: Tensor
    ) -> tuple[Tensor, Tensor]:
        vision, text = self.layer_norm_vision(vision), self.layer_norm_text(text)
        vision_change, text_change = self.attn(vision, text, vision_valid, text_valid)
        vision = torch.addcmul(vision, self.vision_param, self.drop_path(vision_change))
        return vision, torch.addcmul(text, self.text_param, self.drop_path(text_change))


class TextEnhancerLayer(nn.Module):
    """Self-attention of the prompt's tokens within their phrases."""

    def __init__(self, config: GroundingDinoConfig) -> None:
        super().__init__()
        inner = config.encoder_ffn_dim // 2
        self.self_attn = MultiheadAttention(
            config.d_model, config.encoder_attention_heads // 2, config.attention_dropout
        )
        self.fc1 = nn.Linear(config.d_model, inner)
        self.fc2 = nn.Linear(inner, config.d_model)
        self.layer_norm_before = nn.LayerNorm(config.d_model, config.layer_norm_eps)
        self.layer_norm_after = nn.LayerNorm(config.d_model, config.layer_norm_eps)
        self.activation = Activation(config.activation_function, "activation_function")
        self.dropout = nn.Dropout(config.text_enhancer_dropout)

    def forward(self, text: Tensor, position: Tensor, blocks: Tensor) -> Tensor:
        query = text + position
        attended = self.self_attn(query, query, text, blocks[:, None])
        text = self.layer_norm_before(text + self.dropout(attended))
        inner = self.dropout(self.activation(self.fc1(text)))
        return self.layer_norm_after(text + self.dropout(self.fc2(inner)))


class DeformableLayer(nn.Module):
    """Deformable self-attention of the image features, and a feed-forward network."""

    def __init__(self, config: GroundingDinoConfig) -> None:
        super().__init__()
        self.self_attn = DeformableAttention(
            config.d_model,
            config.encoder_attention_heads,
            config.num_feature_levels,
            config.encoder_n_points,
        )
        self.self_attn_layer_norm = nn.LayerNorm(config.d_model, config.layer_norm_eps)
        self.fc1 = nn.Linear(config.d_model, config.encoder_ffn_dim)
        self.fc2 = nn.Linear(config.encoder_ffn_dim, config.d_model)
        self.final_layer_norm = nn.LayerNorm(config.d_model, config.layer_norm_eps)
        self.activation = Activation(config.activation_function, "activation_function")
        self.dropout = nn.Dropout(config.dropout)
        self.activation_dropout = nn.Dropout(config.activation_dropout)

    def forward(
        self,
        vision: Tensor,
        position: Tensor,
        reference_points: Tensor,
        spatial_shapes: list[tuple[int, int]],
        valid: Tensor | None,
    ) -> Tensor:
        sampled = self.self_attn(vision + position, vision, reference_points, spatial_shapes, valid)
        return by_rows(self._after_sampling, vision, sampled)

    def _after_sampling(self, vision: Tensor, sampled: Tensor) -> Tensor:
        attended = self.self_attn.output_proj(sampled)
        return self.feed_forward(self.self_attn_layer_norm(vision + self.dropout(attended)))

    def feed_forward(self, vision: Tensor) -> Tensor:
        """[..., d] -> [..., d]"""
        inner = self.activation_dropout(self.activation(self.fc1(vision)))
        return self.final_layer_norm(vision + self.dropout(self.fc2(inner)))


class EncoderLayer(nn.Module):
    """Fusion, then the prompt's tokens among themselves, then the image's cells among themselves."""

    def __init__(self, config: GroundingDinoConfig) -> None:
        super().__init__()
        self.text_enhancer_layer = TextEnhancerLayer(config)
        self.fusion_layer = FusionLayer(config)
        self.deformable_layer = DeformableLayer(config)

    def forward(
        self, vision: Tensor, tokens: Tensor, image: ImageFeatures, text: TextFeatures, centres: Tensor
    ) -> tuple[Tensor, Tensor]:
        """vision [B, S, d] and tokens [B, T, d], as the layers before left them -> both, enhanced."""
        vision, tokens = self.fusion_layer(vision, tokens, image.valid, text.valid)
        tokens = self.text_enhancer_layer(tokens, text.position, text.blocks)
        vision = self.deformable_layer(vision, image.position, centres, image.spatial_shapes, image.valid)
        return vision, tokens


class Encoder(nn.Module):
    """Image and text features from the backbones -> what the decoder looks at."""

    def __init__(self, config: GroundingDinoConfig) -> None:
        super().__init__()
        self.layers = nn.ModuleList(EncoderLayer(config) for _ in range(config.encoder_layers))

    def forward(self, image: ImageFeatures, text: TextFeatures) -> Memory:
        vision, tokens = image.features, text.features
        centres = cell_centres(image.spatial_shapes, image.valid_ratios)
        for layer in self.layers:
            vision, tokens = layer(vision, tokens, image, text, centres)
        return Memory(vision, image.valid, image.spatial_shapes, image.valid_ratios, tokens, text.valid)


def cell_centres(spatial_shapes: list[tuple[int, int]], valid_ratios: Tensor) -> Tensor:
    """Where each cell of each level lies on every level: [B, S, levels, 2], (x, y) in [0, 1] of the padded map.

    valid_ratios [B, levels, 2]: the (x, y) part of each level that is image and not padding.
    """
    sizes = level_sizes(tuple(spatial_shapes), valid_ratios.dtype, valid_ratios.device)
    centres = []
    for level, (height, width) in enumerate(spatial_shapes):
        y, x = torch.meshgrid(
            torch.linspace(0.5, height - 0.5, height, dtype=valid_ratios.dtype, device=valid_ratios.device),
            torch.linspace(0.5, width - 0.5, width, dtype=valid_ratios.dtype, device=valid_ratios.device),
            indexing="ij",
        )
        size = valid_ratios[:, None, level] * sizes[level]
        centres.append(torch.stack((x.flatten(), y.flatten()), -1)[None] / size)
    return torch.cat(centres, 1)[:, :, None] * valid_ratios[:, None]
