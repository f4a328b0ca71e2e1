"""A file of another project's weights becomes the same model: every tensor in its place, by number and by meaning."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.checkpoints import catalogue
from engine.checkpoints.mmdet import from_mmdet, merge_order
from engine.checkpoints.opening import open_checkpoint, read_weights
from engine.checkpoints.original import from_original
from engine.checkpoints.renaming import Rule, rename, split_attention
from engine.checkpoints.shapes import infer_config
from engine.checkpoints.transformers import write_checkpoint
from engine.detector import Detector
from engine.errors import CheckpointError
from engine.images import ImageProcessor
from engine.model.build import BERT_DELIMITERS, empty_model
from engine.model.config import BertConfig, GroundingDinoConfig, SwinConfig
from engine.model.grounding_dino import GroundingDino
from engine.model.layers import MultiheadAttention
from engine.model.swin import PatchMerging, WindowAttention, relative_position_index
from engine.training.vocabulary import build_tokenizer
from tests.engine import foreign

MANY_WORDS = [f"word{number}" for number in range(1200)]


@pytest.fixture(autouse=True)
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(catalogue.MODELS_VARIABLE, str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture(scope="module")
def small() -> GroundingDino:
    return foreign.randomised(foreign.small_config())


@pytest.fixture(scope="module")
def large() -> GroundingDino:
    return foreign.randomised(foreign.small_config(large=True))


@pytest.fixture(scope="module")
def original() -> GroundingDino:
    return foreign.randomised(foreign.grounding_dino_config())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    foreign.write_vocabulary(tmp_path / "downloads")
    return tmp_path / "downloads"


def save(path: Path, tensors: dict[str, Tensor], **beside: object) -> Path:
    torch.save({"state_dict": tensors, **beside}, path)
    return path


@torch.inference_mode()
def answer(model: GroundingDino) -> tuple[Tensor, Tensor]:
    """For two images, one of them padded, and two prompts."""
    generator = torch.Generator().manual_seed(0)
    pixels = torch.randn(2, 3, 96, 130, generator=generator)
    mask = torch.ones(2, 96, 130, dtype=torch.int64)
    mask[1, 70:] = 0
    ids = torch.tensor([[101, 105, 1012, 106, 107, 1012, 102], [101, 108, 109, 1012, 102, 0, 0]])
    output = model(pixels, mask, ids, (ids != 0).long())
    return output.layer_logits, output.layer_boxes


def assert_same_model(loaded: GroundingDino, model: GroundingDino) -> None:
    assert loaded.config == model.config
    ours = model.state_dict()
    assert all(torch.equal(tensor, ours[name]) for name, tensor in loaded.state_dict().items())
    assert all(torch.equal(one, other) for one, other in zip(answer(loaded), answer(model), strict=True))


@pytest.mark.parametrize("size", ["small", "large"])
def test_a_file_of_mm_grounding_dino_becomes_the_same_model(
    size: str, folder: Path, request: pytest.FixtureRequest
) -> None:
    model = request.getfixturevalue(size)
    tensors = {**foreign.to_mmdet(model), **foreign.mmdet_extras(model)}
    checkpoint = open_checkpoint(save(folder / "mm.pth", tensors, meta={"mmengine_version": "0.8.5"}))
    assert_same_model(checkpoint.model, model)
    assert checkpoint.images == ImageProcessor()
    assert checkpoint.prompts.build(["a red cat"]).spans == ((1, 2, 3),)


def test_a_file_of_llmdet_becomes_the_same_model_without_its_language_model(
    small: GroundingDino, folder: Path
) -> None:
    tensors = {**foreign.to_mmdet(small), **foreign.mmdet_extras(small, llmdet=True)}
    assert_same_model(open_checkpoint(save(folder / "tiny.pth", tensors)).model, small)


def test_a_file_written_while_training_is_read_for_its_weights_alone(
    small: GroundingDino, folder: Path
) -> None:
    tensors = {f"module.{name}": tensor for name, tensor in foreign.to_mmdet(small).items()}
    other = {name: torch.zeros_like(tensor) for name, tensor in tensors.items()}
    path = folder / "epoch_12.pth"
    with foreign.mmengine_records() as records:
        save(path, tensors, ema_state_dict=other, optimizer={"state": {}}, message_hub=records)
    assert_same_model(open_checkpoint(path).model, small)


@pytest.mark.parametrize("wrapper", ["module.", ""])
def test_a_file_of_the_original_becomes_the_same_model(
    wrapper: str, original: GroundingDino, folder: Path
) -> None:
    tensors = {**foreign.to_original(original), **foreign.original_extras(original)}
    path = folder / "groundingdino_swint_ogc.pth"
    torch.save({"model": {wrapper + name: tensor for name, tensor in tensors.items()}}, path)
    assert_same_model(open_checkpoint(path).model, original)


def test_an_original_that_was_trained_with_a_head_for_each_layer_keeps_them(folder: Path) -> None:
    model = foreign.randomised(foreign.grounding_dino_config(decoder_bbox_embed_share=False))
    torch.save({"model": foreign.to_original(model)}, folder / "own.pth")
    assert_same_model(open_checkpoint(folder / "own.pth").model, model)


def test_two_copies_of_a_head_that_differ_are_named(original: GroundingDino, folder: Path) -> None:
    tensors = foreign.to_original(original)
    name = "transformer.decoder.bbox_embed.1.layers.0.bias"
    torch.save({"model": {**tensors, name: tensors[name] + 1}}, folder / "own.pth")
    with pytest.raises(CheckpointError, match=r"bbox_embed\.1\.layers\.0\.bias is stored twice"):
        open_checkpoint(folder / "own.pth")


def test_the_original_by_mmdetections_names_becomes_the_same_model(
    original: GroundingDino, folder: Path
) -> None:
    path = save(folder / "grounding_dino.pth", foreign.to_mmdet(original))
    assert_same_model(open_checkpoint(path).model, original)


def test_weights_in_half_precision_are_read_and_remembered_as_such(
    small: GroundingDino, folder: Path
) -> None:
    half = {
        name: tensor.half() if tensor.is_floating_point() else tensor
        for name, tensor in foreign.to_mmdet(small).items()
    }
    checkpoint, dtype = read_weights(save(folder / "half.pth", half))
    assert dtype is torch.float16
    kept = checkpoint.model.state_dict()
    assert all(torch.equal(t.half().float(), kept[n]) for n, t in small.state_dict().items())


def test_weights_by_our_own_names_are_read_from_a_file_too(small: GroundingDino, folder: Path) -> None:
    torch.save(small.state_dict(), folder / "pytorch_model.bin")
    assert_same_model(open_checkpoint(folder / "pytorch_model.bin").model, small)


def test_a_configuration_that_transformers_wrote_beside_its_weights_counts(
    small: GroundingDino, folder: Path
) -> None:
    write_checkpoint(folder, small, build_tokenizer(foreign.WORDS), ImageProcessor((400, 500)))
    change = {"decoder_n_points": 2, "decoder_attention_heads": 4}
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, **change}))
    torch.save(small.state_dict(), folder / "pytorch_model.bin")
    checkpoint = open_checkpoint(folder / "pytorch_model.bin")
    assert checkpoint.model.config == replace(small.config, **change)
    assert checkpoint.images.size == (400, 500)


def test_a_file_may_be_written_over_once_it_is_open(small: GroundingDino, folder: Path) -> None:
    path = save(folder / "mm.pth", foreign.to_mmdet(small))
    checkpoint = open_checkpoint(path)
    path.write_bytes(bytes(path.stat().st_size))
    assert_same_model(checkpoint.model, small)


def test_the_detector_opens_a_file_under_its_name(small: GroundingDino, folder: Path) -> None:
    path = save(folder / "mm-grounding.v2.pth", foreign.to_mmdet(small))
    assert Detector.load(path, device="cpu").name == "mm-grounding.v2"


# The names, tensor by tensor


def test_no_tensor_of_mmdet_goes_astray(small: GroundingDino) -> None:
    tensors, faults = from_mmdet({**foreign.to_mmdet(small), **foreign.mmdet_extras(small, llmdet=True)})
    ours = {name: tensor for name, tensor in tensors.items() if not name.endswith("relative_position_index")}
    assert not faults
    assert ours.keys() == small.state_dict().keys()
    assert all(torch.equal(tensor, small.state_dict()[name]) for name, tensor in ours.items())


def test_no_tensor_of_the_original_goes_astray(original: GroundingDino) -> None:
    tensors, faults = from_original({**foreign.to_original(original), **foreign.original_extras(original)})
    expected = original.state_dict()
    expected |= {f"model.decoder.{name}": t for name, t in expected.items() if name.startswith("bbox_embed")}
    ours = {name: tensor for name, tensor in tensors.items() if not name.endswith("relative_position_index")}
    assert not faults
    assert ours.keys() == expected.keys()
    assert all(torch.equal(tensor, expected[name]) for name, tensor in ours.items())


Change = Callable[[dict[str, Tensor]], object]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda t: t.update(novelty=torch.zeros(1)), "novelty is unknown"),
        (lambda t: t.update({"lmmodel.weight": torch.zeros(1)}), "lmmodel.weight is unknown"),
        (lambda t: t.pop("memory_trans_fc.bias"), "model.enc_output.bias is missing"),
        (lambda t: t.pop("level_embed"), "no tensor that stands for model.level_embed"),
        (lambda t: t.update({"level_embed": torch.zeros(4)}), r"model.level_embed is \[4\], where 2 axes"),
        (
            lambda t: t.update({"memory_trans_fc.weight": torch.zeros(3, 3)}),
            r"model.enc_output.weight is \[3, 3\] where \[64, 64\] belongs",
        ),
        (
            lambda t: t.update({"bbox_head.cls_branches.0.bias": torch.zeros(2)}),
            r"bbox_head.cls_branches.0.bias is \[2\], which cannot be taken apart",
        ),
        (
            lambda t: t.update({"backbone.stages.0.downsample.norm.weight": torch.zeros(63)}),
            r"downsample.norm.weight is \[63\], which cannot be taken apart",
        ),
        (
            lambda t: t.update({"backbone.stages.0.blocks.0.attn.w_msa.qkv.bias": torch.zeros(47)}),
            r"qkv.bias is \[47\], which cannot be taken apart",
        ),
        (
            lambda t: t.update({"encoder.layers.0.self_attn.attention_weights.weight": torch.zeros(30, 64)}),
            "attention_weights.weight has 30 rows, which are no heads of 4 levels",
        ),
        (
            lambda t: t["backbone.stages.1.blocks.0.attn.w_msa.relative_position_index"].zero_(),
            "relative_position_index does not belong to a window of 7",
        ),
    ],
)
def test_a_tensor_at_fault_is_named(
    change: Change, sentence: str, small: GroundingDino, folder: Path
) -> None:
    tensors = {name: tensor.clone() for name, tensor in foreign.to_mmdet(small).items()}
    change(tensors)
    with pytest.raises(CheckpointError, match=sentence) as refused:
        open_checkpoint(save(folder / "mm.pth", tensors))
    assert "mm.pth" in str(refused.value)


def test_tensors_of_some_other_model_are_refused(folder: Path) -> None:
    path = save(folder / "resnet.pth", {"conv1.weight": torch.zeros(1), "fc.bias": torch.zeros(1)})
    with pytest.raises(
        CheckpointError, match=r"resnet.pth holds no model that Phrasebox runs.*conv1\.weight"
    ):
        open_checkpoint(path)


def test_two_tensors_for_one_place_are_named() -> None:
    rules = [Rule("a.*", ("c.*",)), Rule("b.*", ("c.*",))]
    _, faults = rename({"a.bias": torch.zeros(1), "b.bias": torch.zeros(1)}, rules, ())
    assert faults == ["b.bias is the second that stands for c.bias"]


# The configuration


def published(size: str) -> GroundingDinoConfig:
    swin = {
        "tiny": SwinConfig(),
        "base": SwinConfig(
            embed_dim=128, depths=(2, 2, 18, 2), num_heads=(4, 8, 16, 32), window_size=12, image_size=384
        ),
        "large": SwinConfig(
            embed_dim=192,
            depths=(2, 2, 18, 2),
            num_heads=(6, 12, 24, 48),
            window_size=12,
            image_size=384,
            out_features=("stage1", "stage2", "stage3", "stage4"),
        ),
    }[size]
    return GroundingDinoConfig(
        backbone=swin, text=BertConfig(), num_feature_levels=5 if size == "large" else 4
    )


@pytest.mark.parametrize("size", ["tiny", "base", "large"])
def test_the_published_sizes_are_read_off_their_tensors(size: str) -> None:
    config = published(size)
    tensors, faults = from_mmdet(foreign.to_mmdet(empty_model(config, BERT_DELIMITERS)))
    assert not faults
    assert infer_config(tensors) == config


def test_the_originals_published_size_is_read_off_its_tensors() -> None:
    config = replace(published("base"), model_type="grounding-dino", decoder_bbox_embed_share=True)
    stored = foreign.to_original(empty_model(config, BERT_DELIMITERS))
    # Tensors without numbers cannot be compared, which tells whether heads are shared.
    real = {name: torch.zeros(t.shape) if "bbox_embed" in name else t for name, t in stored.items()}
    tensors, faults = from_original(real)
    assert not faults
    assert infer_config(tensors) == config


# By meaning


class UnfoldMerging(nn.Module):
    """Patch merging as mmdetection computes it (mmdet/models/layers/transformer/utils.py)."""

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(4 * dim)
        self.reduction = nn.Linear(4 * dim, 2 * dim, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        x = F.pad(x.permute(0, 3, 1, 2), (0, x.shape[2] % 2, 0, x.shape[1] % 2))
        height, width = x.shape[2] // 2, x.shape[3] // 2
        patches = F.unfold(x, kernel_size=2, stride=2).transpose(1, 2)
        return self.reduction(self.norm(patches)).unflatten(1, (height, width))


def test_patch_merging_computes_what_mmdetections_does() -> None:
    theirs, ours = UnfoldMerging(6), PatchMerging(6)
    for parameter in theirs.parameters():
        nn.init.normal_(parameter)
    ours.load_state_dict({name: merge_order(tensor) for name, tensor in theirs.state_dict().items()})
    x = torch.randn(2, 5, 7, 6)
    torch.testing.assert_close(ours(x), theirs(x))


def test_window_attention_computes_what_the_joint_projection_does() -> None:
    heads, window, dim = 3, 4, 12
    joint, bias = torch.randn(3 * dim, dim), torch.randn(3 * dim)
    ours = WindowAttention(SwinConfig(window_size=window), dim, heads)
    nn.init.normal_(ours.relative_position_bias_table)
    for part, name in enumerate(("query", "key", "value")):
        rows = slice(part * dim, (part + 1) * dim)
        ours.get_submodule(name).load_state_dict({"weight": joint[rows], "bias": bias[rows]})
    block = {"weight": joint, "bias": bias}
    renamed, _ = from_mmdet({f"backbone.stages.0.blocks.0.attn.w_msa.qkv.{k}": t for k, t in block.items()})
    for name, tensor in renamed.items():
        assert torch.equal(tensor, ours.get_parameter(".".join(name.split(".")[-2:])))

    x = torch.randn(5, window**2, dim)
    qkv = F.linear(x, joint, bias).reshape(5, window**2, 3, heads, dim // heads).permute(2, 0, 3, 1, 4)
    query, key, value = qkv.unbind()
    table = ours.relative_position_bias_table[foreign.mmdet_index(window).view(-1)]
    scores = query * (dim // heads) ** -0.5 @ key.transpose(-2, -1)
    scores = scores + table.view(window**2, window**2, heads).permute(2, 0, 1)
    theirs = (scores.softmax(-1) @ value).transpose(1, 2).reshape(5, window**2, dim)
    torch.testing.assert_close(ours(x, None), theirs)


def test_attention_computes_what_torchs_own_does() -> None:
    theirs = nn.MultiheadAttention(12, 3, batch_first=True)
    ours = MultiheadAttention(12, 3, 0.0)
    for parameter in theirs.parameters():
        nn.init.normal_(parameter)
    stored = {f"attn.{name}": tensor for name, tensor in theirs.state_dict().items()}
    tensors, faults = rename(stored, split_attention("attn.", ""), ())
    assert not faults
    ours.load_state_dict(tensors)
    query, key, value = torch.randn(3, 2, 5, 12).unbind()
    torch.testing.assert_close(ours(query, key, value), theirs(query, key, value)[0])


@pytest.mark.parametrize("window", [3, 7, 12])
def test_the_index_table_is_the_same_however_it_is_made(window: int) -> None:
    assert torch.equal(foreign.mmdet_index(window), relative_position_index(window))


# The tokenizer


def test_a_vocabulary_beside_the_file_makes_the_tokenizer(small: GroundingDino, folder: Path) -> None:
    tokenizer = build_tokenizer(foreign.WORDS)
    ordered = sorted(tokenizer.get_vocab().items(), key=lambda item: item[1])
    (folder / "tokenizer.json").unlink()
    (folder / "vocab.txt").write_text("".join(f"{token}\n" for token, _ in ordered), encoding="utf-8")
    prompts = open_checkpoint(save(folder / "mm.pth", foreign.to_mmdet(small))).prompts
    assert prompts.tokenizer.to_str() == tokenizer.to_str()


def test_berts_vocabulary_makes_berts_tokenizer(data: Path) -> None:
    from tokenizers import Tokenizer

    from engine.checkpoints.wordpiece import read_vocabulary

    ours = read_vocabulary(data / "bert" / "vocab.txt")
    theirs = Tokenizer.from_file(str(data / "bert" / "tokenizer.json"))
    theirs.no_truncation()
    theirs.no_padding()
    assert ours.get_vocab() == theirs.get_vocab()
    for text in ("A remote-control. naïve façade?", "un­believable 東京 don't [SEP] x" * 3):
        assert ours.encode(text).ids == theirs.encode(text).ids


def test_a_checkpoint_in_the_models_folder_lends_its_tokenizer(
    small: GroundingDino, folder: Path, models: Path
) -> None:
    (folder / "tokenizer.json").unlink()
    path = save(folder / "mm.pth", foreign.to_mmdet(small))
    tokenizer = build_tokenizer(foreign.WORDS)
    write_checkpoint(models / "more-words", small, build_tokenizer(MANY_WORDS), ImageProcessor())
    write_checkpoint(models / "damaged", small, tokenizer, ImageProcessor())
    (models / "damaged" / "tokenizer.json").write_text("{")
    with pytest.raises(CheckpointError, match="no tokenizer"):
        open_checkpoint(path)
    write_checkpoint(models / "same-words", small, tokenizer, ImageProcessor())
    assert open_checkpoint(path).prompts.tokenizer.to_str() == tokenizer.to_str()


def test_without_a_tokenizer_it_is_said_what_to_put_where(small: GroundingDino, folder: Path) -> None:
    (folder / "tokenizer.json").unlink()
    path = save(folder / "mm.pth", foreign.to_mmdet(small))
    with pytest.raises(CheckpointError, match=r"mm\.pth holds no tokenizer: put .*vocab\.txt.*beside it"):
        open_checkpoint(path)


def test_the_starters_words_are_taken_for_no_other_model(
    folder: Path,
) -> None:
    config = foreign.small_config()
    words = len((catalogue.starter_folder() / "vocab.txt").read_text(encoding="utf-8").splitlines())
    model = foreign.randomised(replace(config, text=replace(config.text, vocab_size=words)))
    (folder / "tokenizer.json").unlink()
    with pytest.raises(CheckpointError, match="holds no tokenizer"):
        open_checkpoint(save(folder / "mm.pth", foreign.to_mmdet(model)))


def test_a_tokenizer_of_another_size_beside_the_file_is_named(small: GroundingDino, folder: Path) -> None:
    build_tokenizer(MANY_WORDS).save(str(folder / "tokenizer.json"))
    with pytest.raises(CheckpointError, match=r"tokenizer\.json has \d+ tokens where the model"):
        open_checkpoint(save(folder / "mm.pth", foreign.to_mmdet(small)))


@pytest.mark.parametrize("content", [b"a\nb\n", b"\xff\xfe\x00"])
def test_a_vocabulary_that_is_none_is_named(content: bytes, small: GroundingDino, folder: Path) -> None:
    (folder / "tokenizer.json").unlink()
    (folder / "vocab.txt").write_bytes(content)
    with pytest.raises(CheckpointError, match=r"vocab\.txt"):
        open_checkpoint(save(folder / "mm.pth", foreign.to_mmdet(small)))


def test_a_file_of_another_kind_is_answered_with_those_that_open(tmp_path: Path) -> None:
    (tmp_path / "model.onnx").write_bytes(b"x")
    with pytest.raises(CheckpointError, match=r"\.pth, \.pt, \.bin"):
        open_checkpoint(tmp_path / "model.onnx")
