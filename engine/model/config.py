"""The configuration: every number that shapes the model, read from and written to a ``config.json``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal, TypeVar

from engine.errors import CheckpointError

ModelType = Literal["mm-grounding-dino", "grounding-dino"]

MM_GROUNDING_DINO: ModelType = "mm-grounding-dino"
GROUNDING_DINO: ModelType = "grounding-dino"
_ARCHITECTURES: dict[ModelType, str] = {
    MM_GROUNDING_DINO: "MMGroundingDinoForObjectDetection",
    GROUNDING_DINO: "GroundingDinoForObjectDetection",
}

Config = TypeVar("Config", "SwinConfig", "BertConfig", "TimmConfig")


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
class TimmConfig:
    """A backbone out of the timm library; the defaults are those of transformers' ``TimmBackboneConfig``.

    out_indices: the feature maps that leave it, as timm counts them.
    """

    backbone: str = ""
    num_channels: int = 3
    features_only: bool = True
    freeze_batch_norm_2d: bool = False
    output_stride: int = 0
    out_indices: tuple[int, ...] = (-1,)


BackboneConfig = SwinConfig | TimmConfig


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
    """The whole detector; the defaults are those of MM Grounding DINO tiny.

    model_type: "mm-grounding-dino" (MM Grounding DINO, LLMDet) scores a token by a scaled product and a learned bias,
    "grounding-dino" by the bare product. two_stage: the decoder starts from the encoder's best proposals, otherwise
    from learned boxes. embedding_init_target: its queries start as learned embeddings, otherwise as the features of
    those proposals.
    """

    backbone: BackboneConfig = field(default_factory=SwinConfig)
    text: BertConfig = field(default_factory=BertConfig)
    model_type: ModelType = MM_GROUNDING_DINO
    two_stage: bool = True
    embedding_init_target: bool = True
    position_embedding_type: str = "sine"
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
        model_type = values.get("model_type")
        if model_type not in _ARCHITECTURES:
            raise CheckpointError(
                "The checkpoint's model_type is {model_type}; Phrasebox runs {mm} (MM Grounding "
                "DINO, LLMDet) and {original}.",
                model_type=repr(model_type),
                mm=repr(MM_GROUNDING_DINO),
                original=repr(GROUNDING_DINO),
            )
        _refuse_other_values(values, _ALLOWED)
        if model_type == MM_GROUNDING_DINO:
            _refuse_other_values(values, _ALLOWED_MM)
        text = values.get("text_config") or {}
        # Only Grounding DINO's files leave the flag out and mean yes.
        defaults = cls(model_type=model_type, decoder_bbox_embed_share=model_type == GROUNDING_DINO)
        chosen = {"model_type": model_type, **_options(defaults, values)}
        chosen.setdefault("decoder_bbox_embed_share", defaults.decoder_bbox_embed_share)
        bert = _part(BertConfig, text, "text_config", "bert")
        _refuse_other_values(text, _ALLOWED_TEXT, "text_config.")
        config = cls(backbone=_backbone(values), text=bert, **chosen)
        _check_sizes(config)
        return config

    def to_dict(self) -> dict[str, Any]:
        """The contents of a ``config.json`` that transformers opens."""
        values = asdict(self)
        del values["backbone"]
        if self.model_type == GROUNDING_DINO:
            del values["decoder_cls_embed_share"]
        return {
            "architectures": [_ARCHITECTURES[self.model_type]],
            "query_dim": 4,
            "backbone_config": _backbone_to_dict(self.backbone),
            "text_config": {"model_type": "bert", **values.pop("text")},
            **values,
        }


def _backbone_to_dict(backbone: BackboneConfig) -> dict[str, Any]:
    values = {
        name: list(value) if isinstance(value, tuple) else value for name, value in asdict(backbone).items()
    }
    if isinstance(backbone, TimmConfig):
        return {"model_type": "timm_backbone", **values, "output_stride": backbone.output_stride or None}
    return {"model_type": "swin", **values, "out_indices": list(backbone.out_stages)}


_ALLOWED: dict[str, tuple[object, ...]] = {
    "query_dim": (4,),
    "position_embedding_type": ("sine", "learned"),
}
_ALLOWED_MM: dict[str, tuple[object, ...]] = {"two_stage": (True,)}
_ALLOWED_BACKBONE: dict[str, tuple[object, ...]] = {"num_channels": (3,)}
_ALLOWED_TEXT: dict[str, tuple[object, ...]] = {
    "position_embedding_type": ("absolute",),
    "is_decoder": (False,),
    "add_cross_attention": (False,),
}
"""Options of which other values would ask for a different network."""


def _refuse_other_values(
    values: Mapping[str, Any], allowed: Mapping[str, tuple[object, ...]], part: str = ""
) -> None:
    for option, choices in allowed.items():
        if values.get(option) is not None and values[option] not in choices:
            runs = ", ".join(repr(choice) for choice in choices)
            raise CheckpointError(
                "The checkpoint's option {option} is {value}; Phrasebox runs only {runs}.",
                option=part + option,
                value=repr(values[option]),
                runs=runs,
            )


_LEAST = {
    "d_model": 1,
    "num_queries": 1,
    "decoder_layers": 1,
    "encoder_ffn_dim": 2,
    "decoder_ffn_dim": 1,
    "encoder_attention_heads": 2,
    "decoder_attention_heads": 1,
    "encoder_n_points": 1,
    "decoder_n_points": 1,
    "max_text_len": 1,
}
"""Of the encoder's heads and inner width the text takes half."""
_GROUPS = 32


def _check_sizes(config: GroundingDinoConfig) -> None:
    for option, least in _LEAST.items():
        _check_least(option, getattr(config, option), least)
    text = config.text
    _check_least("text_config.num_attention_heads", text.num_attention_heads, 1)
    _check_multiple("d_model", config.d_model, _GROUPS, str(_GROUPS))
    for option in ("encoder_attention_heads", "decoder_attention_heads"):
        heads = getattr(config, option)
        _check_multiple("d_model", config.d_model, heads, f"{option} ({heads})")
    heads = text.num_attention_heads
    _check_multiple("text_config.hidden_size", text.hidden_size, heads, f"num_attention_heads ({heads})")


def _check_least(option: str, value: int, least: int) -> None:
    if value < least:
        raise CheckpointError(
            "The checkpoint's option {option} is {value}; it has to be {least} or more.",
            option=option,
            value=value,
            least=least,
        )


def _check_multiple(option: str, value: int, divisor: int, said: str) -> None:
    if value % divisor:
        raise CheckpointError(
            "The checkpoint's option {option} is {value}; it has to be a multiple of {divisor}.",
            option=option,
            value=value,
            divisor=said,
        )


def _part(kind: type[Config], values: Mapping[str, Any], name: str, model_type: str) -> Config:
    if values.get("model_type", model_type) != model_type:
        raise CheckpointError(
            "The checkpoint's {name} is of model_type {value}; Phrasebox runs only {model_type}.",
            name=name,
            value=repr(values["model_type"]),
            model_type=repr(model_type),
        )
    return kind(**_options(kind(), values))


def _options(
    defaults: BackboneConfig | BertConfig | GroundingDinoConfig, values: Mapping[str, Any]
) -> dict[str, Any]:
    """The values that belong to the dataclass of ``defaults``, each of the type that it has there."""
    chosen = {}
    apart = ("backbone", "text", "model_type") if isinstance(defaults, GroundingDinoConfig) else ()
    for known in fields(defaults):
        value, default = values.get(known.name), getattr(defaults, known.name)
        if value is None or known.name in apart:
            continue
        if isinstance(default, tuple) and isinstance(value, list):
            value = tuple(value)
        fits = isinstance(value, type(default)) or (isinstance(default, float) and isinstance(value, int))
        if not fits or isinstance(value, bool) is not isinstance(default, bool):
            raise CheckpointError(
                "The checkpoint's option {option} is {value}; its config.json should have the like "
                "of {default} there.",
                option=known.name,
                value=repr(value),
                default=repr(default),
            )
        chosen[known.name] = value
    return chosen


def _backbone(values: Mapping[str, Any]) -> BackboneConfig:
    """From ``backbone_config``, or from ``backbone``, ``backbone_kwargs`` and ``use_timm_backbone`` of older files."""
    given = values.get("backbone_config")
    if not given and values.get("backbone"):
        if not values.get("use_timm_backbone", True):
            raise CheckpointError(
                "The checkpoint's option backbone is {value} without a backbone_config; Phrasebox "
                "runs backbones of timm by name, and Swin by its backbone_config.",
                value=repr(values["backbone"]),
            )
        given = {
            "model_type": "timm_backbone",
            "backbone": values["backbone"],
            "out_indices": (1, 2, 3, 4),
            **(values.get("backbone_kwargs") or {}),
        }
    given = dict(given or {})
    _refuse_other_values(given, _ALLOWED_BACKBONE, "backbone_config.")
    return _timm(given) if given.get("model_type") == "timm_backbone" else _swin(given)


def _timm(values: dict[str, Any]) -> TimmConfig:
    config = _part(TimmConfig, values, "backbone_config", "timm_backbone")
    if not config.backbone:
        raise CheckpointError(
            "The backbone_config of the checkpoint's config.json names no backbone of timm."
        )
    if not config.features_only:
        raise CheckpointError(
            "The checkpoint's backbone option features_only is False; Phrasebox runs only True."
        )
    return config


def _swin(values: Mapping[str, Any]) -> SwinConfig:
    values = dict(values)
    if not values.get("out_features") and values.get("out_indices"):
        values["out_features"] = [f"stage{index}" for index in values["out_indices"]]
    config = _part(SwinConfig, values, "backbone_config", "swin")
    known = [f"stage{number}" for number in range(1, len(config.depths) + 1)]
    strange = [name for name in config.out_features if name not in known]
    if strange or not config.out_features:
        raise CheckpointError(
            "The checkpoint's backbone option out_features is {value}; Phrasebox runs one or more "
            "of {known}.",
            value=repr(list(config.out_features)),
            known=", ".join(known),
        )
    if config.use_absolute_embeddings:
        raise CheckpointError(
            "The checkpoint's backbone option use_absolute_embeddings is true; Phrasebox runs only false."
        )
    return config
