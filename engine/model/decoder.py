"""The decoder: queries look at each other, at the prompt and at the image, and their boxes are refined."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine.model.config import GroundingDinoConfig
from engine.model.features import Memory
from engine.model.layers import MLP, Activation, DeformableAttention, MultiheadAttention, refine
from engine.model.positions import embed_coordinates


class DecoderLayer(nn.Module):
    def __init__(self, config: GroundingDinoConfig) -> None:
        super().__init__()
        d_model, heads, eps = config.d_model, config.decoder_attention_heads, config.layer_norm_eps
        self.self_attn = MultiheadAttention(d_model, heads, config.attention_dropout)
        self.self_attn_layer_norm = nn.LayerNorm(d_model, eps)
        self.encoder_attn_text = MultiheadAttention(d_model, heads, config.attention_dropout)
        self.encoder_attn_text_layer_norm = nn.LayerNorm(d_model, eps)
        self.encoder_attn = DeformableAttention(
            d_model, heads, config.num_feature_levels, config.decoder_n_points
        )
        self.encoder_attn_layer_norm = nn.LayerNorm(d_model, eps)
        self.fc1 = nn.Linear(d_model, config.decoder_ffn_dim)
        self.fc2 = nn.Linear(config.decoder_ffn_dim, d_model)
        self.final_layer_norm = nn.LayerNorm(d_model, eps)
        self.activation = Activation(config.activation_function, "activation_function")
        self.dropout = nn.Dropout(config.dropout)
        self.activation_dropout = nn.Dropout(config.activation_dropout)

    def forward(
        self,
        queries: Tensor,
        position: Tensor,
        reference_points: Tensor,
        memory: Memory,
        mask: Tensor | None = None,
    ) -> Tensor:
        """queries and position [B, Q, d], reference_points [B, Q, levels, 4] -> queries [B, Q, d]

        mask: bool [Q, Q], true where a query (row) sees another; None where all see all.
        """
        placed = queries + position
        attended = self.self_attn(placed, placed, queries, mask)
        queries = self.self_attn_layer_norm(queries + self.dropout(attended))

        text_mask = memory.text_valid[:, None, None]
        attended = self.encoder_attn_text(queries + position, memory.text, memory.text, text_mask)
        queries = self.encoder_attn_text_layer_norm(queries + self.dropout(attended))

        sampled = self.encoder_attn(
            queries + position, memory.vision, reference_points, memory.spatial_shapes, memory.vision_valid
        )
        attended = self.encoder_attn.output_proj(sampled)
        queries = self.encoder_attn_layer_norm(queries + self.dropout(attended))

        inner = self.activation_dropout(self.activation(self.fc1(queries)))
        return self.final_layer_norm(queries + self.dropout(self.fc2(inner)))


class Decoder(nn.Module):
    """Refines boxes layer by layer; the box heads belong to the detector and are lent to it."""

    def __init__(self, config: GroundingDinoConfig) -> None:
        super().__init__()
        self.d_model = config.d_model
        self.layers = nn.ModuleList(DecoderLayer(config) for _ in range(config.decoder_layers))
        self.layer_norm = nn.LayerNorm(config.d_model, config.layer_norm_eps)
        self.reference_points_head = MLP(2 * config.d_model, config.d_model, config.d_model)

    def forward(
        self,
        queries: Tensor,
        boxes: Tensor,
        memory: Memory,
        box_heads: nn.ModuleList,
        *,
        mask: Tensor | None = None,
        look_forward_twice: bool = False,
    ) -> tuple[list[Tensor], list[Tensor]]:
        """queries [B, Q, d], boxes [B, Q, 4] (cxcywh in [0, 1]).

        Returns for each layer the normed hidden states [B, Q, d], and the boxes [B, Q, 4] that the layer started
        from. With ``look_forward_twice`` these carry the gradient of the layer before (arXiv:2203.03605, 3.5).
        """
        hidden, started_from = [], []
        ratios = torch.cat([memory.valid_ratios, memory.valid_ratios], -1)[:, None]  # [B, 1, levels, 4]
        for layer, head in zip(self.layers, box_heads, strict=True):
            started_from.append(boxes)
            reference_points = boxes.detach()[:, :, None] * ratios  # [B, Q, levels, 4]
            position = self.reference_points_head(
                embed_coordinates(reference_points[:, :, 0], self.d_model // 2).to(queries.dtype)
            )
            queries = layer(queries, position, reference_points, memory, mask)
            # The published models refine with the raw state and predict with the normed one.
            boxes = refine(boxes.detach(), head(queries).to(boxes.dtype))
            if not look_forward_twice:
                boxes = boxes.detach()
            hidden.append(self.layer_norm(queries))
        return hidden, started_from
