"""A checkpoint is read strictly: whatever does not fit is named in one sentence."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from engine.checkpoints.transformers import read_checkpoint, write_checkpoint
from engine.errors import CheckpointError
from engine.images import ImageProcessor

Change = Callable[[dict[str, Tensor]], object]


@pytest.fixture
def folder(tiny_checkpoint: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(tiny_checkpoint, tmp_path / "checkpoint"))


def change_tensors(folder: Path, change: Change) -> None:
    tensors = load_file(folder / "model.safetensors")
    change(tensors)
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})


def change_config(folder: Path, **values: Any) -> None:
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, **values}))


def change_option(folder: Path, option: str, value: object) -> None:
    """option: such as ``d_model``, or ``text_config.hidden_act``."""
    config = json.loads((folder / "config.json").read_text())
    part, _, name = option.rpartition(".")
    (config[part] if part else config)[name] = value
    (folder / "config.json").write_text(json.dumps(config))


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda t: t.pop("model.level_embed"), "model.level_embed is missing"),
        (lambda t: t.update(extra=torch.zeros(1)), "extra is left over"),
        (
            lambda t: t.update({"model.level_embed": torch.zeros(4, 63)}),
            r"model.level_embed is \[4, 63\] where \[4, 64\] belongs",
        ),
        (lambda t: t.pop("bbox_embed.2.layers.1.bias"), "bbox_embed.2.layers.1.bias is missing"),
        (
            lambda t: t.update({"model.decoder.class_embed.1.bias": torch.tensor(7.0)}),
            "class_embed.1.bias is stored twice with different values",
        ),
        (
            lambda t: t.update(
                {
                    "model.backbone.conv_encoder.model.encoder.layers.0.blocks.0.attention.self."
                    "relative_position_index": torch.zeros(9, 9, dtype=torch.int64)
                }
            ),
            "relative_position_index does not belong to a window of 3",
        ),
    ],
)
def test_a_tensor_at_fault_is_named(folder: Path, change: Change, sentence: str) -> None:
    change_tensors(folder, change)
    with pytest.raises(CheckpointError, match=sentence):
        read_checkpoint(folder)


def test_all_faults_are_named_at_once(folder: Path) -> None:
    change_tensors(folder, lambda t: (t.pop("model.level_embed"), t.update(extra=torch.zeros(1))))
    with pytest.raises(CheckpointError, match=r"model.level_embed is missing; extra is left over"):
        read_checkpoint(folder)


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("model_type", "detr"),
        ("query_dim", 2),
        ("position_embedding_type", "sphere"),
        ("activation_function", "celu"),
        ("text_config.hidden_act", "celu"),
        ("backbone_config.hidden_act", "celu"),
        ("backbone_config.num_channels", 1),
        ("two_stage", False),
        ("decoder_layers", 0),
        ("num_queries", 0),
        ("d_model", 0),
        ("d_model", 48),
        ("encoder_ffn_dim", 0),
        ("encoder_attention_heads", 1),
        ("encoder_n_points", 0),
        ("text_config.num_attention_heads", 0),
        ("text_config.is_decoder", True),
    ],
)
def test_an_option_that_cannot_be_run_is_named(folder: Path, option: str, value: object) -> None:
    change_option(folder, option, value)
    with pytest.raises(CheckpointError, match=rf"{re.escape(option)} is {value!r}; .+\.$"):
        read_checkpoint(folder)


@pytest.mark.parametrize(
    ("option", "heads", "width"),
    [
        ("encoder_attention_heads", 6, "d_model is 64"),
        ("decoder_attention_heads", 5, "d_model is 64"),
        ("text_config.num_attention_heads", 5, r"text_config\.hidden_size is 32"),
    ],
)
def test_heads_that_do_not_divide_what_they_share_are_named(
    folder: Path, option: str, heads: int, width: str
) -> None:
    change_option(folder, option, heads)
    with pytest.raises(
        CheckpointError, match=rf"{width}; it has to be a multiple of \w+_heads \({heads}\)\.$"
    ):
        read_checkpoint(folder)


@pytest.mark.parametrize(
    "values",
    [
        {"d_model": "wide"},
        {"backbone_config": {"num_heads": [1, 2]}},
        {"two_stage": True, "dropout": True},
        {"text_config": "bert"},
        {"backbone_config": {"depths": 2}},
        {"backbone_config": {"model_type": "timm_backbone"}},
        {"backbone_config": {"out_features": ["stage2", "stage5"]}},
        {"backbone_config": {"out_features": ["stem"]}},
    ],
)
def test_a_config_that_builds_no_model_is_one_sentence(folder: Path, values: dict[str, Any]) -> None:
    change_config(folder, **values)
    with pytest.raises(CheckpointError, match=r"config\.json|out_features"):
        read_checkpoint(folder)


def test_an_option_without_a_value_takes_the_published_one(folder: Path) -> None:
    change_config(folder, max_text_len=None)
    assert read_checkpoint(folder).prompts.max_tokens == 256


@pytest.mark.parametrize("values", [{"size": 800}, {"image_mean": 0.5}, {"size": {"shortest_edge": "wide"}}])
def test_image_processing_that_cannot_be_understood_names_its_file(
    folder: Path, values: dict[str, Any]
) -> None:
    (folder / "preprocessor_config.json").write_text(json.dumps(values))
    with pytest.raises(CheckpointError, match=r"preprocessor_config\.json"):
        read_checkpoint(folder)


@pytest.mark.parametrize(
    ("option", "value", "runs"),
    [
        ("do_resize", False, "true"),
        ("do_rescale", False, "true"),
        ("do_normalize", False, "true"),
        ("do_pad", False, "true"),
        ("rescale_factor", 1.0, "1/255"),
        ("resample", 3, "2"),
        ("pad_size", {"height": 1333, "width": 1333}, "null"),
        ("image_processor_type", "DetrImageProcessor", "GroundingDinoImageProcessor"),
        ("size", {"height": 800, "width": 800}, "shortest_edge"),
        ("size", {"shortest_edge": 800}, "longest_edge"),
        ("size", 800, "shortest_edge"),
    ],
)
@pytest.mark.parametrize("file", ["preprocessor_config.json", "processor_config.json"])
def test_image_processing_that_cannot_be_run_is_named(
    folder: Path, file: str, option: str, value: object, runs: str
) -> None:
    values = {**json.loads((folder / "preprocessor_config.json").read_text()), option: value}
    (folder / "preprocessor_config.json").unlink()
    inside = file == "processor_config.json"
    (folder / file).write_text(json.dumps({"image_processor": values} if inside else values))
    told = f"option {'image_processor.' if inside else ''}{option} of the checkpoint's {file} is"
    with pytest.raises(CheckpointError, match=told) as raised:
        read_checkpoint(folder)
    assert f"is {json.dumps(value)}; Phrasebox runs only" in str(raised.value)
    assert runs in str(raised.value)


IGNORED_BY_TRANSFORMERS_4: dict[str, Any] = {
    "crop_size": None,
    "data_format": "channels_first",
    "default_to_square": False,
    "device": None,
    "disable_grouping": None,
    "do_center_crop": None,
    "do_convert_annotations": True,
    "do_convert_rgb": None,
    "format": "coco_detection",
    "image_processor_type": "GroundingDinoImageProcessorFast",
    "input_data_format": None,
    "pad_size": None,
    "processor_class": "GroundingDinoProcessor",
    "return_tensors": None,
}
"""What stands beside the options that matter in a file of version 4's fast image processor."""


@pytest.mark.parametrize(
    "changes",
    [
        IGNORED_BY_TRANSFORMERS_4,
        {"image_processor_type": "GroundingDinoImageProcessorPil"},
        {"image_processor_type": "MMGroundingDinoImageProcessorFast"},
        dict.fromkeys(
            ("do_resize", "do_pad", "rescale_factor", "resample", "image_processor_type", "image_mean")
        ),
        {"size": {"shortest_edge": 100, "longest_edge": 140, "height": None, "width": None}},
    ],
)
def test_every_spelling_of_the_same_image_processing_opens(folder: Path, changes: dict[str, Any]) -> None:
    path = folder / "preprocessor_config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))
    assert read_checkpoint(folder).images == ImageProcessor((100, 140))


def test_image_processing_without_options_is_the_published_one(folder: Path) -> None:
    (folder / "preprocessor_config.json").write_text("{}")
    assert read_checkpoint(folder).images == ImageProcessor()


@pytest.mark.parametrize("name", ["GroundingDinoImageProcessor", "GroundingDinoImageProcessorPil"])
def test_image_processing_that_transformers_writes_opens(folder: Path, name: str) -> None:
    transformers = pytest.importorskip("transformers")
    if not hasattr(transformers, name):
        pytest.skip(f"transformers {transformers.__version__} has no {name}")
    (folder / "preprocessor_config.json").unlink()
    getattr(transformers, name)(size={"shortest_edge": 60, "longest_edge": 90}).save_pretrained(folder)
    assert (folder / "preprocessor_config.json").is_file()
    assert read_checkpoint(folder).images == ImageProcessor((60, 90))


@pytest.mark.parametrize("name", ["config.json", "model.safetensors", "tokenizer.json"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(CheckpointError, match=name):
        read_checkpoint(folder)


@pytest.mark.parametrize("name", ["config.json", "model.safetensors", "tokenizer.json"])
def test_a_damaged_file_is_named(folder: Path, name: str) -> None:
    (folder / name).write_bytes((folder / name).read_bytes()[:100])
    with pytest.raises(CheckpointError, match=name):
        read_checkpoint(folder)


def test_weights_split_over_several_files_are_read_together(folder: Path, tiny_checkpoint: Path) -> None:
    tensors = load_file(folder / "model.safetensors")
    (folder / "model.safetensors").unlink()
    names = sorted(tensors)
    parts = {"a.safetensors": names[::2], "b.safetensors": names[1::2]}
    for file, keys in parts.items():
        save_file({key: tensors[key] for key in keys}, folder / file)
    weight_map = {key: file for file, keys in parts.items() for key in keys}
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": weight_map}))
    first, second = (read_checkpoint(f).model.state_dict() for f in (folder, tiny_checkpoint))
    assert first.keys() == second.keys()
    assert all(torch.equal(first[key], second[key]) for key in first)


@pytest.mark.parametrize(
    "index",
    [{}, {"weight_map": None}, {"weight_map": ["a.safetensors"]}, {"weight_map": {"model.level_embed": 1}}],
)
def test_an_index_that_names_no_files_is_named(folder: Path, index: dict[str, Any]) -> None:
    (folder / "model.safetensors").unlink()
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    with pytest.raises(CheckpointError, match=r"model\.safetensors\.index\.json has no weight_map"):
        read_checkpoint(folder)


@torch.inference_mode()
def test_a_written_checkpoint_opens_in_transformers_and_answers_the_same(
    tiny_checkpoint: Path, tmp_path: Path
) -> None:
    transformers = pytest.importorskip("transformers")
    checkpoint = read_checkpoint(tiny_checkpoint)
    written = tmp_path / "written"
    write_checkpoint(written, checkpoint.model, checkpoint.prompts.tokenizer, checkpoint.images)
    theirs = transformers.MMGroundingDinoForObjectDetection.from_pretrained(written).eval()
    pixels, mask = torch.randn(1, 3, 96, 96), torch.ones(1, 96, 96, dtype=torch.int64)
    ids = torch.tensor([[101, 105, 1012, 106, 1012, 102]])
    ours = checkpoint.model(pixels, mask, ids, torch.ones_like(ids))
    answer = theirs(pixel_values=pixels, pixel_mask=mask, input_ids=ids, attention_mask=torch.ones_like(ids))
    torch.testing.assert_close(answer.logits[..., : ids.shape[1]], ours.logits, rtol=0, atol=1e-4)
    torch.testing.assert_close(answer.pred_boxes, ours.boxes, rtol=0, atol=1e-4)


def test_a_checkpoint_written_and_read_again_is_the_same(tiny_checkpoint: Path, tmp_path: Path) -> None:
    before = read_checkpoint(tiny_checkpoint)
    write_checkpoint(tmp_path, before.model, before.prompts.tokenizer, before.images)
    after = read_checkpoint(tmp_path)
    assert after.model.config == before.model.config
    assert after.images == before.images
    assert after.prompts.tokenizer.to_str() == before.prompts.tokenizer.to_str()
    pairs = zip(before.model.state_dict().items(), after.model.state_dict().items(), strict=True)
    assert all(a == b and torch.equal(x, y) for (a, x), (b, y) in pairs)
