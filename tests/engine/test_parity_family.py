"""Every published structure, and every option that a configuration may carry, answers as transformers does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

pytest.importorskip("transformers", reason="transformers, the reference, is not installed")

from transformers import (
    BertConfig,
    GroundingDinoConfig,
    GroundingDinoForObjectDetection,
    MMGroundingDinoConfig,
    SwinConfig,
    TimmBackboneConfig,
)
from transformers.activations import ACT2FN
from transformers.models.grounding_dino import modeling_grounding_dino

from engine.checkpoints.transformers import read_checkpoint, write_checkpoint
from engine.errors import CheckpointError
from engine.model.config import TimmConfig
from engine.model.layers import ACTIVATIONS
from engine.model.observe import Observations, forward_observed
from engine.model.timm_backbone import TimmBackbone
from tests.engine import reference
from tests.engine.test_parity import assert_clear_ranking, compare, difference, make_batch, run_both

MM, GDINO = MMGroundingDinoConfig, GroundingDinoConfig
PADDED = {"count": 2, "size": (100, 141), "valid": (70, 99)}


@pytest.mark.parametrize(
    ("size", "kind"),
    [("tiny", MM), ("base", MM), ("large", MM), ("tiny", GDINO), ("base", GDINO)],
    ids=["mm-tiny", "mm-base", "mm-large", "gdino-tiny", "gdino-base"],
)
def test_the_structure_of_every_published_checkpoint_gives_the_reference_numbers(
    tmp_path: Path, size: str, kind: type[reference.Config]
) -> None:
    run_both(reference.shrunk_config(size, kind), tmp_path, make_batch(**PADDED))


@pytest.mark.parametrize("kind", [MM, GDINO])
@pytest.mark.parametrize(
    "changes",
    [
        {"num_feature_levels": 1, "backbone": {"out_indices": [2]}},
        {"num_feature_levels": 2, "backbone": {"out_indices": [3, 4]}},
        {"num_feature_levels": 3},
        {"num_feature_levels": 5},
        {"position_embedding_type": "learned", "num_feature_levels": 3},
        {"activation_function": "gelu"},
        {"activation_function": "gelu_new"},
        {"activation_function": "silu"},
        {"decoder_bbox_embed_share": True},
        {"decoder_bbox_embed_share": False},
    ],
    ids=lambda changes: ",".join(f"{name}={value}" for name, value in changes.items() if name != "backbone"),
)
def test_every_option_gives_the_reference_numbers(
    tmp_path: Path, kind: type[reference.Config], changes: dict[str, Any]
) -> None:
    run_both(reference.tiny_config(kind, **dict(changes)), tmp_path, make_batch(**PADDED))


@pytest.mark.parametrize("kind", [MM, GDINO])
@pytest.mark.parametrize(
    ("name", "indices"),
    [("resnet50", [2, 3, 4]), ("convnext_atto", [1, 2, 3]), ("efficientnet_b0", [2, 3, 4])],
)
def test_a_backbone_of_timm_gives_the_reference_numbers_and_is_written_back(
    tmp_path: Path, name: str, indices: list[int], kind: type[reference.Config]
) -> None:
    pytest.importorskip("timm")
    backbone = TimmBackboneConfig(backbone=name, out_indices=indices)
    model = run_both(reference.tiny_config(kind, backbone=backbone), tmp_path, make_batch(**PADDED))
    checkpoint = read_checkpoint(tmp_path / "checkpoint")
    write_checkpoint(tmp_path / "again", model, checkpoint.prompts.tokenizer, checkpoint.images)
    again = read_checkpoint(tmp_path / "again").model
    assert again.config == model.config
    assert all(
        torch.equal(a, b)
        for a, b in zip(model.state_dict().values(), again.state_dict().values(), strict=True)
    )


@torch.inference_mode()
def test_a_backbone_that_puts_the_channels_last_is_turned_round() -> None:
    pytest.importorskip("timm")
    backbone = TimmBackbone(TimmConfig(backbone="swin_tiny_patch4_window7_224", out_indices=(1, 2)))
    shapes = [tuple(level.shape) for level in backbone(torch.randn(1, 3, 224, 224))]
    assert shapes == [(1, 192, 28, 28), (1, 384, 14, 14)]
    assert backbone.out_channels == (192, 384)


def test_an_image_size_that_a_backbone_does_not_take_is_one_sentence() -> None:
    pytest.importorskip("timm")
    backbone = TimmBackbone(TimmConfig(backbone="swin_tiny_patch4_window7_224", out_indices=(1, 2)))
    with pytest.raises(CheckpointError, match=r"swin_tiny_patch4_window7_224.+ 140 × 100 pixels: .*224"):
        backbone(torch.zeros(1, 3, 100, 140))


@pytest.mark.parametrize("kind", [MM, GDINO])
def test_a_timm_backbone_named_the_older_way_is_the_same_model(
    tmp_path: Path, kind: type[reference.Config]
) -> None:
    pytest.importorskip("timm")
    backbone = TimmBackboneConfig(backbone="resnet18", out_indices=[2, 3, 4])
    theirs = reference.randomised_model(reference.tiny_config(kind, backbone=backbone))
    folder = reference.write_v5(theirs, tmp_path / "checkpoint")
    first = read_checkpoint(folder).model
    config = json.loads((folder / "config.json").read_text())
    config["backbone_config"] = None
    config |= {
        "backbone": "resnet18",
        "use_timm_backbone": True,
        "backbone_kwargs": {"out_indices": [2, 3, 4]},
    }
    (folder / "config.json").write_text(json.dumps(config))
    assert read_checkpoint(folder).model.config == first.config


def test_a_backbone_that_timm_does_not_have_is_named(tmp_path: Path) -> None:
    pytest.importorskip("timm")
    folder = reference.write_v5(reference.randomised_model(reference.tiny_config()), tmp_path / "checkpoint")
    config = json.loads((folder / "config.json").read_text())
    config["backbone_config"] = {"model_type": "timm_backbone", "backbone": "resnet5000"}
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(CheckpointError, match="resnet5000"):
        read_checkpoint(folder)


def test_a_configuration_that_stores_only_differences_takes_the_defaults(tmp_path: Path) -> None:
    """So the published Grounding DINO tiny writes its config.json."""
    whole = reference.published_config("tiny", GDINO).to_dict()
    stored = {
        "model_type": "grounding-dino",
        "backbone": None,
        "backbone_config": {
            "model_type": "swin",
            "out_features": ["stage2", "stage3", "stage4"],
            "out_indices": [2, 3, 4],
        },
        "text_config": {"model_type": "bert"},
    }
    from engine.model.config import GroundingDinoConfig as Ours

    assert Ours.from_dict(stored) == Ours.from_dict(whole)
    assert Ours.from_dict(stored).decoder_bbox_embed_share


def only_differences(config: reference.Config) -> dict[str, Any]:
    """What a config.json holds that leaves out every default, of the parts too."""
    whole = config.to_dict()
    stored = differences(whole, type(config)().to_dict())
    for part, defaults in (("backbone_config", SwinConfig()), ("text_config", BertConfig())):
        stored[part] = differences(whole[part], defaults.to_dict())
    return stored


def differences(values: dict[str, Any], defaults: dict[str, Any]) -> dict[str, Any]:
    kept = {name: value for name, value in values.items() if value != defaults.get(name)}
    return {"model_type": values["model_type"], **kept}


@pytest.mark.parametrize("size", ["tiny", "base"])
@torch.inference_mode()
def test_a_checkpoint_that_stores_only_differences_gives_the_reference_numbers(
    tmp_path: Path, size: str
) -> None:
    config = reference.shrunk_config(size, GDINO)
    folder = reference.write_v5(reference.randomised_model(config), tmp_path / "checkpoint")
    stored = only_differences(config)
    left_out = {
        "encoder_layers",
        "num_feature_levels",
        "two_stage",
        "decoder_bbox_embed_share",
        "max_text_len",
    }
    assert not left_out & stored.keys()
    assert ("window_size" in stored["backbone_config"]) is (size == "base")
    (folder / "config.json").write_text(json.dumps({**stored, "backbone": None}))
    theirs = GroundingDinoForObjectDetection.from_pretrained(folder).eval()
    batch = make_batch(**PADDED)
    expected = theirs(**batch)
    assert_clear_ranking(expected)
    compare(read_checkpoint(folder).model(**batch), expected, 1e-4)


@pytest.mark.parametrize("name", sorted(ACTIVATIONS))
def test_an_activation_is_that_of_the_reference(name: str) -> None:
    if name not in ACT2FN:
        pytest.skip(f"this transformers has no {name}")
    x = torch.linspace(-12, 12, 2001)
    torch.testing.assert_close(ACTIVATIONS[name](x), ACT2FN[name](x), rtol=0, atol=1e-6)


def without_faulty_initialisation(monkeypatch: pytest.MonkeyPatch) -> None:
    """transformers cannot make a one-stage model: its initialisation asks an embedding for a bias."""
    original = modeling_grounding_dino.GroundingDinoPreTrainedModel._init_weights

    def patched(self: nn.Module, module: nn.Module) -> None:
        if not hasattr(module, "reference_points"):
            original(self, module)

    monkeypatch.setattr(modeling_grounding_dino.GroundingDinoPreTrainedModel, "_init_weights", patched)


def test_a_model_of_one_stage_gives_the_reference_numbers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_faulty_initialisation(monkeypatch)
    config = reference.tiny_config(GDINO, two_stage=False)
    model = run_both(config, tmp_path, make_batch(**PADDED))
    with torch.no_grad():
        assert model(**make_batch(1, (64, 64), (64, 64))).proposal_logits is None


@pytest.mark.parametrize("kind", [MM, GDINO])
@torch.inference_mode()
def test_queries_that_start_from_proposals_give_the_reference_numbers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: type[reference.Config]
) -> None:
    """transformers reads the embedding even where it did not make it, and forgot the width that its other way needs."""
    config = reference.tiny_config(kind, embedding_init_target=False)
    theirs = reference.randomised_model(config)
    ours = read_checkpoint(reference.write_v5(theirs, tmp_path / "checkpoint")).model

    class Nothing:
        weight = None

    monkeypatch.setattr(type(theirs.model), "query_position_embeddings", Nothing(), raising=False)
    monkeypatch.setattr(type(theirs.model), "d_model", config.d_model, raising=False)
    batch = make_batch(**PADDED)
    compare(ours(**batch), theirs(**batch), 1e-4)


@pytest.mark.parametrize("kind", [MM, GDINO])
@torch.inference_mode()
def test_hidden_states_reference_points_and_attention_are_those_of_the_reference(
    tmp_path: Path, kind: type[reference.Config]
) -> None:
    theirs = reference.randomised_model(reference.tiny_config(kind))
    ours = read_checkpoint(reference.write_v5(theirs, tmp_path / "checkpoint")).model
    batch = make_batch(**PADDED)
    expected = theirs(**batch, output_hidden_states=True, output_attentions=True)
    output, seen = forward_observed(ours, **batch)
    compare(output, expected, 1e-4)
    tokens = output.logits.shape[-1]
    for ours_list, their_list in observed_pairs(seen, expected):
        assert len(ours_list) == len(their_list) > 0
        for mine, other in zip(ours_list, their_list, strict=True):
            assert difference(mine, other) < 1e-4
    assert difference(seen.start_boxes, expected.init_reference_points) < 1e-5
    assert difference(torch.stack(seen.refined_boxes, 1), expected.intermediate_reference_points) < 1e-5
    assert difference(seen.first_query_logits, expected.encoder_logits[..., :tokens]) < 1e-4
    assert difference(output.encoder_boxes, expected.encoder_pred_boxes) < 1e-5
    layers = torch.stack(seen.decoder_hidden[1:], 1)
    assert difference(layers, expected.intermediate_hidden_states) < 1e-4


def observed_pairs(seen: Observations, expected: Any) -> list[tuple[list[Tensor], Any]]:
    fused_vision, fused_text, enhanced, deformable = expected.encoder_attentions
    own, text, cross = expected.decoder_attentions
    # transformers norms the last state once more at the end; that of its own layer stands beside it.
    return [
        (seen.encoder_vision, expected.encoder_vision_hidden_states),
        (seen.encoder_text, expected.encoder_text_hidden_states),
        (seen.decoder_hidden, expected.decoder_hidden_states),
        ([weights.flatten(0, 1) for weights in seen.fusion_vision], fused_vision),
        ([weights.flatten(0, 1) for weights in seen.fusion_text], fused_text),
        (seen.enhancer, enhanced),
        (seen.encoder_deformable, deformable),
        (seen.decoder_self, own),
        (seen.decoder_text, text),
        (seen.decoder_deformable, cross),
    ]


@torch.inference_mode()
def test_watching_leaves_nothing_behind(tmp_path: Path) -> None:
    model = read_checkpoint(
        reference.write_v5(reference.randomised_model(reference.tiny_config()), tmp_path / "checkpoint")
    ).model
    batch = make_batch(1, (64, 64), (64, 64))
    before = model(**batch)
    watched, _ = forward_observed(model, **batch)
    assert torch.equal(watched.logits, before.logits)
    assert not any(module._forward_hooks or module._forward_pre_hooks for module in model.modules())


@torch.inference_mode()
def test_grounding_dino_written_by_us_opens_in_transformers_and_answers_the_same(tmp_path: Path) -> None:
    theirs = reference.randomised_model(reference.tiny_config(GDINO))
    checkpoint = read_checkpoint(reference.write_v5(theirs, tmp_path / "checkpoint"))
    write_checkpoint(tmp_path / "written", checkpoint.model, checkpoint.prompts.tokenizer, checkpoint.images)
    opened = GroundingDinoForObjectDetection.from_pretrained(tmp_path / "written").eval()
    batch = make_batch(**PADDED)
    compare(checkpoint.model(**batch), opened(**batch), 1e-4)


def test_fewer_levels_than_feature_maps_are_refused(tmp_path: Path) -> None:
    folder = reference.write_v5(reference.randomised_model(reference.tiny_config()), tmp_path / "checkpoint")
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "num_feature_levels": 2}))
    with pytest.raises(CheckpointError, match="num_feature_levels is 2"):
        read_checkpoint(folder)


@torch.inference_mode()
def test_an_image_beyond_learned_positions_is_refused_by_the_option(tmp_path: Path) -> None:
    config = reference.tiny_config(position_embedding_type="learned")
    folder = reference.write_v5(reference.randomised_model(config), tmp_path / "checkpoint")
    with pytest.raises(CheckpointError, match="position_embedding_type"):
        read_checkpoint(folder).model(**make_batch(1, (64, 432), (64, 432)))
