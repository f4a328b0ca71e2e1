"""Checkpoints in the layout that transformers writes: config.json, model.safetensors, tokenizer.json."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from tokenizers import Tokenizer
from torch import Tensor

from engine.errors import CheckpointError
from engine.files import whole_file
from engine.images import ImageProcessor
from engine.model.build import empty_model
from engine.model.config import GroundingDinoConfig, SwinConfig
from engine.model.grounding_dino import GroundingDino
from engine.model.swin import relative_position_index
from engine.phrases import PromptBuilder
from engine.sentences import Sentence, joined

_UNUSED = re.compile(
    r"(model\.backbone\.conv_encoder\.model\.swin\.layernorm\.(weight|bias)"
    r"|model\.text_backbone\.embeddings\.(position_ids|token_type_ids))"
)
Parsed = TypeVar("Parsed")
Watch = Callable[[float], None]

_POSITION_INDEX = ".relative_position_index"
_TIMM_WRAPPER = "._backbone."
_HEAD = re.compile(r"(bbox_embed|class_embed)\.(\d+)\.(.+)")


@dataclass(frozen=True)
class Checkpoint:
    """A model with its weights, its tokenizer and its image processing, ready to run."""

    model: GroundingDino
    prompts: PromptBuilder
    images: ImageProcessor


def read_checkpoint(folder: Path, watch: Watch = lambda part: None) -> Checkpoint:
    """Open the checkpoint in ``folder``; the model comes in evaluation mode, in single precision, on the CPU.

    watch: told which part of the weights is read, 0 to 1; what it raises ends the reading. Raises
    CheckpointError, one sentence that names the file and every tensor or option that is at fault.
    """
    config = read_config(folder)
    prompts = PromptBuilder(read_tokenizer(folder / "tokenizer.json"), config.max_text_len)
    model = build_empty(config, prompts, folder / "config.json")
    tensors = fit_tensors(_read_tensors(folder, watch), model, folder)
    model.load_state_dict(tensors, assign=True)
    return Checkpoint(model, prompts, read_image_processor(folder))


def read_config(folder: Path) -> GroundingDinoConfig:
    """From config.json; raises CheckpointError where it is missing, damaged, or asks for what cannot be run."""
    return _parsed(folder / "config.json", GroundingDinoConfig.from_dict)


def build_empty(config: GroundingDinoConfig, prompts: PromptBuilder, source: Path) -> GroundingDino:
    """The model of a configuration, without weights; CheckpointError naming ``source`` where there can be none."""
    try:
        return empty_model(config, prompts.delimiters)
    except (TypeError, ValueError, RuntimeError, ArithmeticError) as error:
        raise CheckpointError(
            "No model can be built from {source}: {error}.", source=source, error=error
        ) from error


def write_checkpoint(
    folder: Path,
    model: GroundingDino,
    tokenizer: Tokenizer,
    images: ImageProcessor,
    dtype: torch.dtype = torch.float32,
) -> None:
    """Write the model in the layout that transformers opens; each file appears whole or not at all."""
    config = {**model.config.to_dict(), "dtype": str(dtype).removeprefix("torch.")}
    tensors = {
        key: value.detach().to("cpu", dtype).contiguous() for key, value in _own_tensors(model).items()
    }
    for name, content in (("config.json", config), ("preprocessor_config.json", images.to_dict())):
        with whole_file(folder / name) as path:
            path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    with whole_file(folder / "tokenizer.json") as path:
        tokenizer.save(str(path))
    with whole_file(folder / "model.safetensors") as path:
        save_file(tensors, path, metadata={"format": "pt"})


def fit_tensors(
    tensors: Mapping[str, Tensor], model: GroundingDino, source: Path, other: Sequence[str] = ()
) -> dict[str, Tensor]:
    """The tensors that ``model`` needs, by its own names and in single precision.

    other: what is known to be wrong with them, to be said first.

    Transformers has renamed and left out tied tensors over its versions; what is undone here is only that. Raises
    CheckpointError naming every tensor that is missing, left over, of another shape, or contradicts another.
    """
    remaining = {key: value for key, value in tensors.items() if not _UNUSED.fullmatch(key)}
    backbone = model.config.backbone
    faults = (
        _drop_position_indices(remaining, backbone.window_size) if isinstance(backbone, SwinConfig) else []
    )
    fitted = {}
    for name, parameter in model.state_dict().items():
        found = [remaining.pop(key) for key in _spellings(name) if key in remaining]
        if not found:
            found = [tensors[key] for key in _shared_source(name, model.config, tensors)]
        if not found:
            faults.append(Sentence("{name} is missing", name=name))
        elif any(tensor.shape != parameter.shape for tensor in found):
            faults.append(
                Sentence(
                    "{name} is {found} where {expected} belongs",
                    name=name,
                    found=list(found[0].shape),
                    expected=list(parameter.shape),
                )
            )
        elif any(not torch.equal(found[0], other) for other in found[1:]):
            faults.append(Sentence("{name} is stored twice with different values", name=name))
        else:
            fitted[name] = found[0].float()
    faults = [*other, *faults, *(Sentence("{name} is left over", name=name) for name in remaining)]
    if faults:
        raise CheckpointError(
            "The checkpoint in {source} does not fit its configuration: {faults}.",
            source=source,
            faults=_list(faults),
        )
    return fitted


def _own_tensors(model: GroundingDino) -> dict[str, Tensor]:
    """The state dict; heads that are shared between layers are stored once."""
    kept: dict[str, Tensor] = {}
    seen: set[int] = set()
    for name, tensor in model.state_dict(keep_vars=True).items():
        if id(tensor) not in seen:
            seen.add(id(tensor))
            kept[name] = tensor
    return kept


def _spellings(name: str) -> list[str]:
    """Where a file may hold the tensor: a head may stand under the decoder that it is tied to, as well or instead, and
    older files name a backbone of timm without the wrapper around it."""
    if _HEAD.fullmatch(name):
        return [name, f"model.decoder.{name}"]
    if _TIMM_WRAPPER in name:
        return [name, name.replace(_TIMM_WRAPPER, ".", 1)]
    return [name]


def _shared_source(name: str, config: GroundingDinoConfig, tensors: Mapping[str, Tensor]) -> list[str]:
    """The first layer's head, where the configuration shares it and the file therefore holds it once."""
    match = _HEAD.fullmatch(name)
    if match is None:
        return []
    kind, _, rest = match.groups()
    shared = config.decoder_bbox_embed_share if kind == "bbox_embed" else config.decoder_cls_embed_share
    first = [f"{kind}.0.{rest}", f"model.decoder.{kind}.0.{rest}"]
    return [key for key in first if key in tensors][:1] if shared else []


def _drop_position_indices(tensors: dict[str, Tensor], window: int) -> list[str]:
    """Older files hold the backbone's index tables, which follow from the window; they are checked and dropped."""
    expected = relative_position_index(window)
    faults: list[str] = []
    for key in [key for key in tensors if key.endswith(_POSITION_INDEX)]:
        index = tensors.pop(key)
        if index.numel() != expected.numel() or not torch.equal(index.view_as(expected), expected):
            faults.append(Sentence("{name} does not belong to a window of {window}", name=key, window=window))
    return faults


def _read_json(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CheckpointError(
            "{folder} is not a checkpoint: it has no {name}.", folder=path.parent, name=path.name
        ) from None
    except (OSError, ValueError) as error:
        raise CheckpointError("{path} cannot be read: {error}.", path=path, error=error) from error
    if not isinstance(values, dict):
        raise CheckpointError("{path} does not hold a JSON object.", path=path)
    return values


def _parsed(path: Path, parse: Callable[[dict[str, Any]], Parsed]) -> Parsed:
    """What ``parse`` makes of a JSON file, or the sentence that names the file where it holds something else."""
    values = _read_json(path)
    try:
        return parse(values)
    except (TypeError, ValueError, AttributeError) as error:
        raise CheckpointError(
            "{path} does not hold what belongs there: {error}.", path=path, error=error
        ) from error


def read_tokenizer(path: Path) -> Tokenizer:
    """The tokenizer of a tokenizer.json; raises CheckpointError where there is none or it is damaged."""
    if not path.is_file():
        raise CheckpointError(
            "{folder} is not a whole checkpoint: it has no {name}.", folder=path.parent, name=path.name
        )
    try:
        return Tokenizer.from_file(str(path))
    except Exception as error:  # the library raises plain Exception
        raise CheckpointError("{path} is not a tokenizer: {error}.", path=path, error=error) from error


def read_image_processor(folder: Path) -> ImageProcessor:
    """From preprocessor_config.json, or from processor_config.json where newer versions put it; the published models'
    where there is neither. Raises CheckpointError where it is damaged or asks for what cannot be run."""
    if (folder / "preprocessor_config.json").is_file():
        return _parsed(folder / "preprocessor_config.json", ImageProcessor.from_dict)
    if (folder / "processor_config.json").is_file():
        return _parsed(
            folder / "processor_config.json",
            lambda values: ImageProcessor.from_dict(
                values.get("image_processor") or {}, "processor_config.json", "image_processor."
            ),
        )
    return ImageProcessor()


def weight_files(folder: Path) -> list[Path]:
    """The files that hold a directory's weights; CheckpointError where it has none."""
    index = folder / "model.safetensors.index.json"
    whole = folder / "model.safetensors"
    if whole.is_file():
        return [whole]
    if index.is_file():
        return [folder / name for name in _shard_names(index)]
    raise CheckpointError("{folder} is not a whole checkpoint: it has no model.safetensors.", folder=folder)


def _shard_names(index: Path) -> list[str]:
    files = _read_json(index).get("weight_map")
    if not isinstance(files, dict) or not all(isinstance(name, str) for name in files.values()):
        raise CheckpointError("{path} has no weight_map that names the file of each tensor.", path=index)
    return sorted(set(files.values()))


def _read_tensors(folder: Path, watch: Watch) -> dict[str, Tensor]:
    tensors: dict[str, Tensor] = {}
    files = weight_files(folder)
    for place, file in enumerate(files):
        try:
            with safe_open(file, framework="pt") as stored:
                names = list(stored.keys())
                for done, name in enumerate(names):
                    tensors[name] = stored.get_tensor(name)
                    watch((place + (done + 1) / len(names)) / len(files))
        except (OSError, SafetensorError) as error:
            raise CheckpointError("{path} cannot be read: {error}.", path=file, error=error) from error
    return tensors


def _list(faults: list[str], shown: int = 12) -> Sentence:
    more = [Sentence("and {count} more", count=len(faults) - shown)] if len(faults) > shown else []
    return joined("; ", [*faults[:shown], *more])
