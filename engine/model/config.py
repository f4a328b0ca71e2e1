"""The configuration: every number that shapes the model, read from and written to a ``config.json``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, TypeVar

from engine.errors import CheckpointError

MODEL_TYPE = "mm-grounding-dino"

Config = TypeVar("Config", "SwinConfig", "BertConfig")


@dataclass(frozen=True)
class SwinConfig:
    """The Swin backbone; the defaults are those of transformers' ``SwinConfig``."""

    embed_dim: int = 96
    depths: tuple[int, ...] = (2, 2, 6, 2)
    num_heads: tuple[int, ...] = (3, 6, 12, 24)
    window_size: int = 7
    patch_size: int = 4
    num_channels: int = 3
    image_size: int = 224
    mlp_ratio: float = 4.0
    qkv_bias: bool = True
    hidden_act: str = "gelu"
    layer_norm_eps: float = 1e-5
    drop_path_rate: float = 0.1
    hidden_dropout_prob: float = 0.0
    attention_probs_dropout_prob: float = 0.0
    use_absolute_embeddings: bool = False
    out_features: tuple[str, ...] = ("stage2", "stage3", "stage4")

    @property
    def out_stages(self) -> tuple[int, ...]:
        """The stages, counted from 1, whose feature maps leave the backbone."""
        return tuple(sorted(int(name.removeprefix("stage")) for name in self.out_features))

    @property
    def out_channels(self) -> tuple[int, ...]:
        return tuple(self.embed_dim * 2 ** (stage - 1) for stage in self.out_stages)


@dataclass(frozen=True)
class BertConfig:
    """The text backbone; the defaults are those of bert-base-uncased."""

    vocab_size: int = 30522
    hidden_size: int = 768
    num_hidden_layers: int = 12
    num_attention_heads: int = 12
    intermediate_size: int = 3072
    hidden_act: str = "gelu"
    hidden_dropout_prob: float = 0.1
    attention_probs_dropout_prob: float = 0.1
    max_position_embeddings: int = 512
    type_vocab_size: int = 2
    layer_norm_eps: float = 1e-12
    pad_token_id: int = 0


@dataclass(frozen=True)
class GroundingDinoConfig:
    """The whole detector; the defaults are those of MM Grounding DINO tiny."""

    backbone: SwinConfig = field(default_factory=SwinConfig)
    text: BertConfig = field(default_factory=BertConfig)
    d_model: int = 256
    num_queries: int = 900
    num_feature_levels: int = 4
    encoder_layers: int = 6
    encoder_ffn_dim: int = 2048
    encoder_attention_heads: int = 8
    encoder_n_points: int = 4
    decoder_layers: int = 6
    decoder_ffn_dim: int = 2048
    decoder_attention_heads: int = 8
    decoder_n_points: int = 4
    activation_function: str = "relu"
    max_text_len: int = 256
    positional_embedding_temperature: float = 20
    layer_norm_eps: float = 1e-5
    init_std: float = 0.02
    dropout: float = 0.1
    attention_dropout: float = 0.0
    activation_dropout: float = 0.0
    text_enhancer_dropout: float = 0.0
    fusion_dropout: float = 0.0
    fusion_droppath: float = 0.1
    decoder_bbox_embed_share: bool = False
    decoder_cls_embed_share: bool = False

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> GroundingDinoConfig:
        """Read the contents of a ``config.json``; a missing option takes the published models' default.

        Raises CheckpointError naming the option that this program cannot run.
        """
        _refuse_unsupported(values)
        backbone = _swin(values.get("backbone_config") or {})
        text = _part(BertConfig, values.get("text_config") or {}, "text_config", "bert")
        return cls(backbone=backbone, text=text, **_options(cls(), values))

    def to_dict(self) -> dict[str, Any]:
        """The contents of a ``config.json`` that transformers opens."""
        values = asdict(self)
        backbone = {"model_type": "swin", **values.pop("backbone")}
        backbone["out_indices"] = list(self.backbone.out_stages)
        return {
            "architectures": ["MMGroundingDinoForObjectDetection"],
            "model_type": MODEL_TYPE,
            "two_stage": True,
            "position_embedding_type": "sine",
            "embedding_init_target": True,
            "query_dim": 4,
            "backbone_config": backbone,
            "text_config": {"model_type": "bert", **values.pop("text")},
            **values,
        }


_REQUIRED = {
    "two_stage": True,
    "embedding_init_target": True,
    "position_embedding_type": "sine",
    "query_dim": 4,
    "use_timm_backbone": False,
}
"""Options with one value that every published checkpoint has; another value asks for a different network."""


def _refuse_unsupported(values: Mapping[str, Any]) -> None:
    model_type = values.get("model_type")
    if model_type != MODEL_TYPE:
        raise CheckpointError(
            f"The checkpoint's model_type is {model_type!r}; Phrasebox runs {MODEL_TYPE!r} (MM Grounding DINO, LLMDet)."
        )
    for option, wanted in _REQUIRED.items():
        if values.get(option, wanted) not in (wanted, None):
            raise CheckpointError(
                f"The checkpoint's option {option} is {values[option]!r}; Phrasebox runs only {wanted!r}."
            )


def _part(kind: type[Config], values: Mapping[str, Any], name: str, model_type: str) -> Config:
    if values.get("model_type", model_type) != model_type:
        raise CheckpointError(
            f"The checkpoint's {name} is of model_type {values['model_type']!r}; Phrasebox runs only {model_type!r}."
        )
    return kind(**_options(kind(), values))


def _options(
    defaults: SwinConfig | BertConfig | GroundingDinoConfig, values: Mapping[str, Any]
) -> dict[str, Any]:
    """The values that belong to the dataclass of ``defaults``, each of the type that it has there."""
    chosen = {}
    for known in fields(defaults):
        value, default = values.get(known.name), getattr(defaults, known.name)
        if value is None or known.name in ("backbone", "text"):
            continue
        if isinstance(default, tuple) and isinstance(value, list):
            value = tuple(value)
        fits = isinstance(value, type(default)) or (isinstance(default, float) and isinstance(value, int))
        if not fits or isinstance(value, bool) is not isinstance(default, bool):
            raise CheckpointError(
                f"The checkpoint's option {known.name} is {value!r}; "
                f"its config.json should have the like of {default!r} there."
            )
        chosen[known.name] = value
    return chosen


def _swin(values: Mapping[str, Any]) -> SwinConfig:
    values = dict(values)
    if not values.get("out_features") and values.get("out_indices"):
        values["out_features"] = [f"stage{index}" for index in values["out_indices"]]
    config = _part(SwinConfig, values, "backbone_config", "swin")
    if config.use_absolute_embeddings:
        raise CheckpointError(
            "The checkpoint's backbone option use_absolute_embeddings is true; Phrasebox runs only false."
        )
    return config
