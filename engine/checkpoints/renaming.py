"""Rules that turn another project's tensor names into ours; every tensor meets a rule or is named as unknown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from torch import Tensor

from engine.sentences import Sentence

SWIN = "model.backbone.conv_encoder.model."
BLOCK = f"{SWIN}encoder.layers.#.blocks.#."
ENCODER = "model.encoder.layers.#."
DECODER = "model.decoder.layers.#."

FUSION = {
    "gamma_v": "vision_param",
    "gamma_l": "text_param",
    "layer_norm_v.*": "layer_norm_vision.*",
    "layer_norm_l.*": "layer_norm_text.*",
    "attn.v_proj.*": "attn.vision_proj.*",
    "attn.l_proj.*": "attn.text_proj.*",
    "attn.values_v_proj.*": "attn.values_vision_proj.*",
    "attn.values_l_proj.*": "attn.values_text_proj.*",
    "attn.out_v_proj.*": "attn.out_vision_proj.*",
    "attn.out_l_proj.*": "attn.out_text_proj.*",
}
"""The fusion layer came to both projects from GLIP, with its names."""

DEFORMABLE = {
    f"{part}.*": f"{part}.*"
    for part in ("sampling_offsets", "attention_weights", "value_proj", "output_proj")
}

BERT = {
    "embeddings.word_embeddings.weight": "embeddings.word_embeddings.weight",
    "embeddings.position_embeddings.weight": "embeddings.position_embeddings.weight",
    "embeddings.token_type_embeddings.weight": "embeddings.token_type_embeddings.weight",
    "embeddings.LayerNorm.*": "embeddings.LayerNorm.*",
} | {
    f"encoder.layer.#.{part}.*": f"encoder.layer.#.{part}.*"
    for part in (
        "attention.self.query",
        "attention.self.key",
        "attention.self.value",
        "attention.output.dense",
        "attention.output.LayerNorm",
        "intermediate.dense",
        "output.dense",
        "output.LayerNorm",
    )
}

_WILD = re.compile(r"#|\*")
_GROUPS = {"#": r"(\d+)", "*": r"(weight|bias)"}


@dataclass(frozen=True)
class Rule:
    """What becomes of the tensors whose names fit ``source``.

    source: a name in which # stands for a number and * for "weight" or "bias".
    targets: our names, # and * filled in order; with several, the tensor is cut along its first axis into as many
    equal parts. change: done to the tensor first.
    """

    source: str
    targets: tuple[str, ...]
    change: Callable[[Tensor], Tensor] | None = None

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The names that the rule is for."""
        pieces = _WILD.split(self.source)
        wild = [_GROUPS[symbol] for symbol in _WILD.findall(self.source)]
        return re.compile("".join(a + b for a, b in zip(map(re.escape, pieces), [*wild, ""], strict=True)))

    def apply(self, name: str, tensor: Tensor) -> dict[str, Tensor] | None:
        """Our names and tensors for a tensor, or None where the rule is not for it.

        Raises ValueError where the tensor has no shape that the rule could work on.
        """
        match = self.pattern.fullmatch(name)
        if match is None:
            return None
        try:
            changed = self.change(tensor) if self.change else tensor
            parts = changed.unflatten(0, (len(self.targets), -1)) if len(self.targets) > 1 else [changed]
        except (RuntimeError, IndexError) as error:
            fault = Sentence(
                "{name} is {shape}, which cannot be taken apart", name=name, shape=list(tensor.shape)
            )
            raise ValueError(fault) from error
        return {_fill(target, match.groups()): part for target, part in zip(self.targets, parts, strict=True)}


@dataclass(frozen=True)
class Dropped:
    """Tensors that inference does not need, by the whole of a regular expression, and why."""

    pattern: str
    reason: str


def rename(
    tensors: Mapping[str, Tensor], rules: Sequence[Rule], dropped: Iterable[Dropped]
) -> tuple[dict[str, Tensor], list[str]]:
    """The tensors by our names, and the faults: each tensor that no rule knows, or that two rules put in one place."""
    unused = re.compile("|".join(f"(?:{drop.pattern})" for drop in dropped))
    renamed: dict[str, Tensor] = {}
    faults: list[str] = []
    for name, tensor in tensors.items():
        if unused.fullmatch(name):
            continue
        try:
            found = next((made for rule in rules if (made := rule.apply(name, tensor)) is not None), None)
        except ValueError as error:
            faults.append(str(error))
            continue
        if found is None:
            faults.append(Sentence("{name} is unknown", name=name))
            continue
        faults += [
            Sentence("{name} is the second that stands for {target}", name=name, target=target)
            for target in found
            if target in renamed
        ]
        renamed.update(found)
    return renamed, faults


def under(source: str, target: str, names: Mapping[str, str]) -> list[Rule]:
    """One rule for each pair of names below two prefixes."""
    return [Rule(source + theirs, (target + ours,)) for theirs, ours in names.items()]


def split_attention(source: str, target: str) -> list[Rule]:
    """The rules for a torch.nn.MultiheadAttention, whose one input projection is query, key and value in that order."""
    parts = [f"{target}{part}." for part in ("query", "key", "value")]
    return [
        *(
            Rule(f"{source}in_proj_{kind}", tuple(part + kind for part in parts))
            for kind in ("weight", "bias")
        ),
        Rule(f"{source}out_proj.*", (f"{target}out_proj.*",)),
    ]


def _fill(target: str, values: Sequence[str]) -> str:
    remaining = iter(values)
    return _WILD.sub(lambda _: next(remaining), target)
