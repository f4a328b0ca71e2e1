"""MM Grounding DINO and Grounding DINO: an image and a prompt in, boxes and their likeness to each token out.

Follows arXiv:2303.05499 and arXiv:2401.02361; the module tree spells the names of the published checkpoint files.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.errors import CheckpointError
from engine.model.bert import Bert
from engine.model.config import MM_GROUNDING_DINO, GroundingDinoConfig, SwinConfig
from engine.model.decoder import Decoder
from engine.model.encoder import Encoder
from engine.model.features import ExtraQueries, ImageFeatures, Memory, TextFeatures
from engine.model.layers import (
    MLP,
    Embedding,
    at_least_single,
    full_precision,
    level_sizes,
    normal_parameter,
    refine,
)
from engine.model.positions import LearnedPosition, SinePosition, embed_coordinates
from engine.model.swin import Swin
from engine.model.text_masks import phrase_blocks
from engine.model.timm_backbone import TimmBackbone


@dataclass
class GroundingDinoOutput:
    """B images, Q queries, T tokens, L decoder layers, S cells of all levels; boxes are cxcywh in [0, 1] of the batch's
    padded frame; logits are -inf at padded tokens.

    logits [B, Q, T] and boxes [B, Q, 4]: of the last layer.
    layer_logits [L, B, Q, T] and layer_boxes [L, B, Q, 4]: of every layer, each by its own head.
    start_boxes [B, Q, 4]: where the decoder starts from.
    encoder_logits [B, Q, T] and encoder_boxes [B, Q, 4]: the chosen proposals, with gradient.
    proposal_logits [B, S, T] and proposal_boxes [B, S, 4]: every proposal; the boxes in logit space, inf where invalid.
    These four are None in a model of one stage, which proposes nothing.
    learned_query_logits [B, Q, T]: the decoder's first queries against the prompt before fusion; transformers' encoder
    loss is taken on them (None unless training, and in a model of one stage).
    extra_logits [L, B, N, T] and extra_boxes [L, B, N, 4]: of the queries that training added, if any.
    """

    logits: Tensor
    boxes: Tensor
    layer_logits: Tensor
    layer_boxes: Tensor
    start_boxes: Tensor
    encoder_logits: Tensor | None = None
    encoder_boxes: Tensor | None = None
    proposal_logits: Tensor | None = None
    proposal_boxes: Tensor | None = None
    learned_query_logits: Tensor | None = None
    extra_logits: Tensor | None = None
    extra_boxes: Tensor | None = None


class ContrastiveHead(nn.Module):
    """The likeness of queries to tokens: (q . t) / sqrt(d) + bias in MM Grounding DINO, q . t in Grounding DINO."""

    def __init__(self, config: GroundingDinoConfig) -> None:
        super().__init__()
        self.scaled = config.model_type == MM_GROUNDING_DINO
        if self.scaled:
            self.bias = nn.Parameter(torch.tensor(-math.log(99.0)))

    def forward(self, queries: Tensor, text: Tensor, text_valid: Tensor) -> Tensor:
        """queries [B, Q, d], text [B, T, d], text_valid bool [B, T] -> [B, Q, T]"""
        # A score in half precision has steps of hundredths, and thousands of proposals would tie.
        with full_precision(queries.device):
            scores = at_least_single(queries) @ at_least_single(text).transpose(1, 2)
        if self.scaled:
            scores = scores / math.sqrt(queries.shape[-1]) + self.bias
        return scores.masked_fill(~text_valid[:, None], -torch.inf)


class Backbone(nn.Module):
    """The image backbone, and the positions of its maps' cells, at the place where the checkpoint files have them."""

    def __init__(self, config: GroundingDinoConfig) -> None:
        super().__init__()
        backbone = config.backbone
        model = Swin(backbone) if isinstance(backbone, SwinConfig) else TimmBackbone(backbone)
        self.out_channels = model.out_channels
        self.conv_encoder = nn.ModuleDict({"model": model})
        self.position_embedding = (
            SinePosition(config.d_model, config.positional_embedding_temperature)
            if config.position_embedding_type == "sine"
            else LearnedPosition(config.d_model)
        )

    def forward(self, pixels: Tensor) -> list[Tensor]:
        return self.conv_encoder["model"](pixels)


class Transformer(nn.Module):
    """All that lies under the prediction heads of the decoder."""

    def __init__(self, config: GroundingDinoConfig) -> None:
        super().__init__()
        self.config = config
        d_model = config.d_model
        self.backbone = Backbone(config)
        channels = self.backbone.out_channels
        if len(channels) > config.num_feature_levels:
            raise CheckpointError(
                "The checkpoint's num_feature_levels is {levels}, and its backbone has {maps} "
                "feature maps; Phrasebox runs no fewer levels than maps.",
                levels=config.num_feature_levels,
                maps=len(channels),
            )
        self.input_proj_vision = nn.ModuleList(_projection(c, d_model, kernel=1) for c in channels)
        for extra in range(config.num_feature_levels - len(channels)):
            source = d_model if extra else channels[-1]
            self.input_proj_vision.append(_projection(source, d_model, kernel=3))
        self.text_backbone = Bert(config.text)
        self.text_projection = nn.Linear(config.text.hidden_size, d_model)
        if config.embedding_init_target or not config.two_stage:
            self.query_position_embeddings = Embedding(config.num_queries, d_model)
        self.encoder = Encoder(config)
        self.decoder = Decoder(config)
        self.level_embed = normal_parameter(config.num_feature_levels, d_model)
        if config.two_stage:
            self.enc_output = nn.Linear(d_model, d_model)
            self.enc_output_norm = nn.LayerNorm(d_model, config.layer_norm_eps)
            self.encoder_output_bbox_embed = MLP(d_model, d_model, d_model, 4)
            self.encoder_output_class_embed = ContrastiveHead(config)
        else:
            self.reference_points = Embedding(config.num_queries, 4)

    def encode_text(self, input_ids: Tensor, attention_mask: Tensor, delimiters: Tensor) -> TextFeatures:
        blocks, positions = phrase_blocks(input_ids, delimiters)
        features = at_least_single(self.text_projection(self.text_backbone(input_ids, positions, blocks)))
        position = embed_coordinates(positions[..., None].to(features.dtype), self.config.d_model)
        return TextFeatures(features, position, attention_mask.bool(), blocks)

    def encode_image(self, pixel_values: Tensor, pixel_mask: Tensor | None) -> ImageFeatures:
        """pixel_mask: None where nothing is padded, which then need not be found out."""
        mask = pixel_values.new_ones(pixel_values[:, 0].shape) if pixel_mask is None else pixel_mask
        maps = self.backbone(pixel_values)
        features = [project(m) for project, m in zip(self.input_proj_vision, maps, strict=False)]
        for project in self.input_proj_vision[len(maps) :]:
            features.append(project(features[-1] if len(features) > len(maps) else maps[-1]))
        masks = [_shrink_mask(mask, level.shape[-2:]) for level in features]
        valid = torch.cat([mask.flatten(1) for mask in masks], 1)
        position = [
            self.backbone.position_embedding(mask).to(level.dtype) + self.level_embed[index]
            for index, (mask, level) in enumerate(zip(masks, features, strict=True))
        ]
        return ImageFeatures(
            at_least_single(torch.cat([level.flatten(2).transpose(1, 2) for level in features], 1)),
            torch.cat(position, 1),
            None if pixel_mask is None or valid.all() else valid,
            [(level.shape[2], level.shape[3]) for level in features],
            torch.stack(
                [
                    _valid_ratio(mask, torch.promote_types(pixel_values.dtype, torch.float32))
                    for mask in masks
                ],
                1,
            ),
        )

    def propose(self, memory: Memory) -> tuple[Tensor, Tensor, Tensor]:
        """One proposal a cell: logits [B, S, T], boxes in logit space [B, S, 4], inf where invalid, and the features
        [B, S, d] that both were read from."""
        anchors = make_anchors(memory)  # [B, S, 4]
        usable = ((anchors > 0.01) & (anchors < 0.99)).all(-1, keepdim=True)
        if memory.vision_valid is not None:
            usable = usable & memory.vision_valid[..., None]
        states = self.enc_output_norm(self.enc_output(memory.vision.masked_fill(~usable, 0.0)))
        logits = self.encoder_output_class_embed(states, memory.text, memory.text_valid)
        anchors = torch.log(anchors / (1 - anchors)).masked_fill(~usable, torch.inf)
        return logits, self.encoder_output_bbox_embed(states).to(anchors.dtype) + anchors, states


class GroundingDino(nn.Module):
    """The detector. ``delimiters`` are the token ids that close a phrase: [CLS], [SEP], '.' and '?'.

    While training by the mmdet recipe set ``look_forward_twice``.
    """

    def __init__(self, config: GroundingDinoConfig, delimiters: tuple[int, ...]) -> None:
        super().__init__()
        self.config = config
        self.look_forward_twice = False
        self.model = Transformer(config)
        box_layers = 1 if config.decoder_bbox_embed_share else config.decoder_layers
        class_layers = 1 if config.decoder_cls_embed_share else config.decoder_layers
        heads = [MLP(config.d_model, config.d_model, config.d_model, 4) for _ in range(box_layers)]
        self.bbox_embed = nn.ModuleList(heads * (config.decoder_layers // box_layers))
        classes = [ContrastiveHead(config) for _ in range(class_layers)]
        self.class_embed = nn.ModuleList(classes * (config.decoder_layers // class_layers))
        self.register_buffer("delimiters", torch.tensor(delimiters, device="cpu"), persistent=False)

    def forward(
        self,
        pixel_values: Tensor,
        pixel_mask: Tensor,
        input_ids: Tensor,
        attention_mask: Tensor,
        extra: ExtraQueries | None = None,
    ) -> GroundingDinoOutput:
        """pixel_values [B, 3, H, W], normalised; pixel_mask [B, H, W] and attention_mask [B, T], 1 where valid;
        input_ids int64 [B, T].
        """
        text = self.model.encode_text(input_ids, attention_mask, cast(Tensor, self.delimiters))
        image = self.model.encode_image(pixel_values, pixel_mask)
        return self.detect(image, text, extra)

    def detect(
        self, image: ImageFeatures, text: TextFeatures, extra: ExtraQueries | None = None
    ) -> GroundingDinoOutput:
        """The forward pass after the backbones, whose features may be kept and used again."""
        memory = self.model.encoder(image, text)
        start = (
            self._propose(memory, text) if self.config.two_stage else self._learned_start(len(text.features))
        )
        queries, boxes, proposals = start
        layer_logits, layer_boxes = self._decode(queries, boxes, memory, extra)
        split = [layer_logits.shape[2] - queries.shape[1], queries.shape[1]]
        extra_logits, layer_logits = layer_logits.split(split, dim=2)
        extra_boxes, layer_boxes = layer_boxes.split(split, dim=2)
        return GroundingDinoOutput(
            layer_logits[-1],
            layer_boxes[-1],
            layer_logits,
            layer_boxes,
            boxes,
            **proposals,
            extra_logits=None if extra is None else extra_logits,
            extra_boxes=None if extra is None else extra_boxes,
        )

    def _propose(self, memory: Memory, text: TextFeatures) -> tuple[Tensor, Tensor, dict[str, Tensor]]:
        """The decoder's first queries [B, Q, d] and boxes [B, Q, 4], from the best proposals; and what they came from,
        by its names in the output."""
        logits, boxes, states = self.model.propose(memory)
        count = min(self.config.num_queries, logits.shape[1])
        chosen = logits.amax(-1).topk(count, dim=1).indices
        encoder_boxes = _gather(boxes, chosen).sigmoid()
        if self.config.embedding_init_target:
            queries = self.model.query_position_embeddings.weight[:count].expand(len(chosen), -1, -1)
        else:
            queries = _gather(states, chosen).detach()
        found = {
            "encoder_logits": _gather(logits, chosen),
            "encoder_boxes": encoder_boxes,
            "proposal_logits": logits,
            "proposal_boxes": boxes,
        }
        if self.training:
            found["learned_query_logits"] = self.model.encoder_output_class_embed(
                queries, text.features, text.valid
            )
        return queries, encoder_boxes.detach(), found

    def _learned_start(self, batch: int) -> tuple[Tensor, Tensor, dict[str, Tensor]]:
        """The same for a model of one stage, whose first queries and boxes are learned."""
        queries = self.model.query_position_embeddings.weight.expand(batch, -1, -1)
        boxes = self.model.reference_points.weight.sigmoid().expand(batch, -1, -1)
        return queries, boxes, {}

    def _decode(
        self, queries: Tensor, boxes: Tensor, memory: Memory, extra: ExtraQueries | None
    ) -> tuple[Tensor, Tensor]:
        """[L, B, N + Q, T] logits and [L, B, N + Q, 4] boxes, each layer's by its own heads; the extra ones first."""
        mask = None
        if extra is not None:
            own = queries.shape[1]
            queries = torch.cat([extra.content, queries], 1)
            boxes = torch.cat([extra.boxes, boxes], 1)
            mask = extra.mask(own)
        hidden, started_from = self.model.decoder(
            queries, boxes, memory, self.bbox_embed, mask=mask, look_forward_twice=self.look_forward_twice
        )
        logits = [
            head(state, memory.text, memory.text_valid)
            for head, state in zip(self.class_embed, hidden, strict=True)
        ]
        refined = [
            refine(start, head(state).to(start.dtype))
            for head, state, start in zip(self.bbox_embed, hidden, started_from, strict=True)
        ]
        return torch.stack(logits), torch.stack(refined)


def make_anchors(memory: Memory) -> Tensor:
    """A box around every cell, cxcywh in [0, 1] of the valid image: [B, S, 4]; side 0.05 * 2^level."""
    ratios = memory.valid_ratios
    sizes = level_sizes(tuple(memory.spatial_shapes), ratios.dtype, ratios.device)
    anchors = []
    for level, (height, width) in enumerate(memory.spatial_shapes):
        y, x = torch.meshgrid(
            torch.arange(height, dtype=ratios.dtype, device=ratios.device),
            torch.arange(width, dtype=ratios.dtype, device=ratios.device),
            indexing="ij",
        )
        cells = (ratios[:, level] * sizes[level]).round()  # [B, 2]
        centre = (torch.stack((x.flatten(), y.flatten()), -1) + 0.5)[None] / cells[:, None]
        anchors.append(torch.cat((centre, torch.full_like(centre, 0.05 * 2.0**level)), -1))
    return torch.cat(anchors, 1)


def _projection(channels: int, d_model: int, kernel: int) -> nn.Sequential:
    """A level's way to d_model channels; the 3 x 3 one also halves the map."""
    stride = 1 if kernel == 1 else 2
    return nn.Sequential(
        nn.Conv2d(channels, d_model, kernel, stride, padding=kernel // 2), nn.GroupNorm(32, d_model)
    )


def _shrink_mask(pixel_mask: Tensor, size: torch.Size) -> Tensor:
    """[B, H, W] -> bool [B, h, w] by nearest neighbour."""
    return F.interpolate(pixel_mask[None].float(), size=tuple(size))[0].bool()


def _valid_ratio(mask: Tensor, dtype: torch.dtype) -> Tensor:
    """The part of a map that is image, read off its first row and column: (x, y) [B, 2]."""
    _, height, width = mask.shape
    return torch.stack(
        [mask[:, 0].sum(1, dtype=dtype) / width, mask[:, :, 0].sum(1, dtype=dtype) / height], -1
    )


def _gather(x: Tensor, chosen: Tensor) -> Tensor:
    """x [B, S, n] at chosen [B, Q] -> [B, Q, n]"""
    return x.gather(1, chosen[..., None].expand(-1, -1, x.shape[-1]))
