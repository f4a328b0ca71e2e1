"""What happens inside a forward pass: hidden states, reference points and attention weights, on request.

The layers keep none of it, so that a detection pays nothing; hooks gather it from what passes between them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, cast

import torch
from torch import Tensor, nn

from engine.model.decoder import Decoder, DecoderLayer
from engine.model.encoder import EncoderLayer
from engine.model.grounding_dino import GroundingDino, GroundingDinoOutput
from engine.model.layers import refine


@dataclass
class Observations:
    """The inside of one forward pass. B images, S cells, T tokens, Q queries; one entry a layer unless said otherwise.

    encoder_vision [B, S, d] and encoder_text [B, T, d]: before the first layer and after each.
    decoder_hidden [B, Q, d]: normed, before the first layer and after each.
    start_boxes [B, Q, 4] and refined_boxes [B, Q, 4]: the reference points before the first layer and after each,
    cxcywh in [0, 1].
    first_query_logits [B, Q, T]: of the decoder's first queries against the prompt before fusion; None where the model
    has one stage.

    Attention weights after the softmax: fusion_vision [B, heads, S, T], fusion_text [B, heads, T, S], enhancer
    [B, heads, T, T], encoder_deformable [B, S, heads, levels, points]; decoder_self [B, heads, Q, Q], decoder_text
    [B, heads, Q, T], decoder_deformable [B, Q, heads, levels, points].
    """

    encoder_vision: list[Tensor] = field(default_factory=list)
    encoder_text: list[Tensor] = field(default_factory=list)
    decoder_hidden: list[Tensor] = field(default_factory=list)
    start_boxes: Tensor | None = None
    refined_boxes: list[Tensor] = field(default_factory=list)
    first_query_logits: Tensor | None = None
    fusion_vision: list[Tensor] = field(default_factory=list)
    fusion_text: list[Tensor] = field(default_factory=list)
    enhancer: list[Tensor] = field(default_factory=list)
    encoder_deformable: list[Tensor] = field(default_factory=list)
    decoder_self: list[Tensor] = field(default_factory=list)
    decoder_text: list[Tensor] = field(default_factory=list)
    decoder_deformable: list[Tensor] = field(default_factory=list)


def forward_observed(
    model: GroundingDino, pixel_values: Tensor, pixel_mask: Tensor, input_ids: Tensor, attention_mask: Tensor
) -> tuple[GroundingDinoOutput, Observations]:
    """The model's answer (see GroundingDino.forward) and what happened on the way; slower than the answer alone."""
    inner, seen = model.model, Observations()
    text = inner.encode_text(input_ids, attention_mask, cast(Tensor, model.delimiters))
    image = inner.encode_image(pixel_values, pixel_mask)

    def start(_: nn.Module, inputs: tuple[Tensor, ...], named: dict[str, Any]) -> None:
        queries, seen.start_boxes = inputs[:2]
        seen.decoder_hidden.append(inner.decoder.layer_norm(queries))
        if model.config.two_stage:
            head = inner.encoder_output_class_embed
            seen.first_query_logits = head(queries, text.features, text.valid)

    with _hooks(model, seen), inner.decoder.register_forward_pre_hook(start, with_kwargs=True):
        output = model.detect(image, text)
    return output, seen


@contextmanager
def _hooks(model: GroundingDino, seen: Observations) -> Iterator[None]:
    """While it lasts, every layer that runs adds to ``seen``."""
    handles: list[torch.utils.hooks.RemovableHandle] = []

    def watch(module: nn.Module, look: Callable[..., None]) -> None:
        handles.append(module.register_forward_hook(look, with_kwargs=True))

    for index, layer in enumerate(model.model.encoder.layers):
        _watch_encoder(cast(EncoderLayer, layer), seen, watch, first=index == 0)
    for layer, head in zip(model.model.decoder.layers, model.bbox_embed, strict=True):
        _watch_decoder(cast(DecoderLayer, layer), head, model.model.decoder, seen, watch)
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


Watch = Callable[[nn.Module, Callable[..., None]], None]


def _watch_encoder(layer: EncoderLayer, seen: Observations, watch: Watch, first: bool) -> None:
    def whole(
        _: nn.Module, inputs: tuple[Any, ...], named: dict[str, Any], output: tuple[Tensor, Tensor]
    ) -> None:
        states = [inputs[:2], output] if first else [output]
        for vision, tokens in states:
            seen.encoder_vision.append(vision)
            seen.encoder_text.append(tokens)

    def fusion(_: nn.Module, inputs: tuple[Any, ...], named: dict[str, Any], output: object) -> None:
        to_vision, to_text = layer.fusion_layer.attn.weights(*inputs, **named)
        seen.fusion_vision.append(to_vision.transpose(2, 3))
        seen.fusion_text.append(to_text)

    watch(layer, whole)
    watch(layer.fusion_layer.attn, fusion)
    watch(layer.text_enhancer_layer.self_attn, _weights_into(seen.enhancer))
    watch(layer.deformable_layer.self_attn, _weights_into(seen.encoder_deformable))


def _watch_decoder(
    layer: DecoderLayer, head: nn.Module, decoder: Decoder, seen: Observations, watch: Watch
) -> None:
    def whole(_: nn.Module, inputs: tuple[Any, ...], named: dict[str, Any], output: Tensor) -> None:
        boxes = seen.refined_boxes[-1] if seen.refined_boxes else seen.start_boxes
        assert boxes is not None
        seen.refined_boxes.append(refine(boxes, head(output).to(boxes.dtype)))
        seen.decoder_hidden.append(decoder.layer_norm(output))

    watch(layer, whole)
    watch(layer.self_attn, _weights_into(seen.decoder_self))
    watch(layer.encoder_attn_text, _weights_into(seen.decoder_text))
    watch(layer.encoder_attn, _weights_into(seen.decoder_deformable))


def _weights_into(kept: list[Tensor]) -> Callable[..., None]:
    def look(module: Any, inputs: tuple[Any, ...], named: dict[str, Any], output: object) -> None:
        kept.append(module.weights(*inputs, **named))

    return look
