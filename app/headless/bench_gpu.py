"""The full forward on a GPU, ours against transformers' in every way that a user would run it."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from functools import partial
from statistics import median
from typing import Any

import torch
from torch import Tensor
from torch.utils.flop_counter import FlopCounterMode

from app.headless.bench_forward import PROMPT, greatest_difference, make_models
from app.headless.timing import seconds_in_turns
from engine.graphs import PATIENCE, Graphs, gpu_graphs
from engine.model.grounding_dino import GroundingDino
from engine.model.halves import HalvedWeights
from engine.ops import backend
from engine.precision import PRECISIONS

BATCHES = (1, 8)
_ROUNDS, _QUICK_ROUNDS = 10, 2
_PRODUCT = 8192
"""The side of the square matrices whose product shows what the GPU's multipliers reach."""


def bench_forward_on_gpu(quick: bool, device: str, compiled: bool) -> dict[str, Any]:
    """Seconds of a batch by way and batch size, ratios to the best of transformers' ways, and how near the arithmetic's
    floor is. Raises ModuleNotFoundError where transformers is absent.

    compiled: whether to try transformers under torch.compile too, which takes minutes.
    """
    both = make_models(quick)
    theirs, ours = both[0].to(device), both[1].to(device)
    size = (96, 128) if quick else (800, 1066)
    recorded = {name: AsDetected(ours, name, gpu_graphs(device)) for name in PRECISIONS}
    ways: dict[str, Callable[..., Any]] = {
        **{f"ours {name}": run for name, run in recorded.items()},
        "ours fp16 without recordings": AsDetected(ours, "fp16", None),
        "transformers fp32": _in(None, theirs),
        "transformers bf16": _in(torch.bfloat16, theirs),
        "transformers fp16": _in(torch.float16, theirs),
    }
    if compiled:
        ways["transformers fp16 compiled"] = _in(torch.float16, torch.compile(theirs))
    flops = _flops(ours, _inputs(1, size, device))
    rows = [_row(ways, _inputs(batch, size, device), quick) | {"flops": batch * flops} for batch in BATCHES]
    rate = _product_rate(device, quick)
    for row in rows:
        row["fraction_of_floor"] = row["flops"] / rate / row["seconds"]["ours fp16"]
    return {
        "parameters": sum(parameter.numel() for parameter in ours.parameters()),
        "device": torch.cuda.get_device_name(device),
        "backend": backend("cuda"),
        "image": list(size),
        "phrases": 3,
        "fp16_product_flops_per_second": rate,
        "recording_faults": {name: run.graphs.fault for name, run in recorded.items() if run.graphs},
        "batches": rows,
        "max_logit_difference_fp32": _difference(ours, theirs, _inputs(1, size, device)),
    }


class AsDetected:
    """A copy of the model that runs as the detector runs it: weights kept in halves, recorded where ``graphs`` are
    given. Answers logits [B, Q, T] and boxes [B, Q, 4] for images without padding."""

    def __init__(self, model: GroundingDino, precision: str, graphs: Graphs | None) -> None:
        self.graphs = graphs
        self._model = copy.deepcopy(model)
        self._dtype = PRECISIONS[precision] if precision != "fp32" else None
        if self._dtype is not None:
            HalvedWeights(self._model, self._dtype)

    @torch.inference_mode()
    def __call__(self, pixel_values: Tensor, input_ids: Tensor, attention_mask: Tensor, **_: Tensor) -> Any:
        inner, delimiters = self._model.model, self._model.delimiters
        kind, dtype = pixel_values.device.type, self._dtype or torch.float16
        with torch.autocast(kind, dtype, enabled=self._dtype is not None, cache_enabled=False):
            text = self._run("text", inner.encode_text, input_ids, attention_mask, delimiters)
            image = self._run("image", inner.encode_image, pixel_values, None)
            return self._run("detect", self._detect, image, text)

    def _detect(self, image: Any, text: Any) -> tuple[Tensor, Tensor]:
        output = self._model.detect(image, text)
        return output.logits, output.boxes

    def _run(self, name: str, function: Callable[..., Any], *arguments: object) -> Any:
        return function(*arguments) if self.graphs is None else self.graphs.run(name, function, *arguments)


def _in(precision: torch.dtype | None, model: Any) -> Callable[..., Any]:
    """The model under autocast to ``precision``."""

    def run(**inputs: torch.Tensor) -> Any:
        dtype = precision or torch.float16
        with torch.inference_mode(), torch.autocast("cuda", dtype, enabled=precision is not None):
            return model(**inputs)

    return run


def _inputs(batch: int, size: tuple[int, int], device: str) -> dict[str, torch.Tensor]:
    generator = torch.Generator().manual_seed(11)
    inputs = {
        "pixel_values": torch.randn(batch, 3, *size, generator=generator),
        "pixel_mask": torch.ones(batch, *size, dtype=torch.long),
        "input_ids": torch.tensor([PROMPT] * batch),
        "attention_mask": torch.ones(batch, len(PROMPT), dtype=torch.long),
    }
    return {name: tensor.to(device) for name, tensor in inputs.items()}


def _row(
    ways: Mapping[str, Callable[..., Any]], inputs: dict[str, torch.Tensor], quick: bool
) -> dict[str, Any]:
    runs = {name: partial(run, **inputs) for name, run in ways.items()}
    for run in runs.values():
        for _ in range(PATIENCE):
            run()  # with the one that is not measured there are enough for recordings to be made
    times = seconds_in_turns(
        runs,
        _QUICK_ROUNDS if quick else _ROUNDS,
        torch.cuda.synchronize,
    )
    seconds = {name: median(runs) for name, runs in times.items()}
    best = min(value for name, value in seconds.items() if name.startswith("transformers"))
    return {
        "batch": len(inputs["input_ids"]),
        "seconds": seconds,
        "ratio": {name: best / value for name, value in seconds.items() if name.startswith("ours")},
    }


def _flops(model: Any, inputs: dict[str, torch.Tensor]) -> int:
    """Floating point operations of the products and convolutions of a forward pass."""
    with FlopCounterMode(display=False) as counter:
        model(**inputs)  # with gradients, without which the counter fails
    return counter.get_total_flops()


def _product_rate(device: str, quick: bool) -> float:
    """Floating point operations a second of a large product in half precision."""
    side = 256 if quick else _PRODUCT
    matrix = torch.randn(side, side, device=device, dtype=torch.float16)
    runs = seconds_in_turns({"product": lambda: matrix @ matrix}, _ROUNDS, torch.cuda.synchronize)
    return 2 * side**3 / median(runs["product"])


def _difference(ours: Any, theirs: Any, inputs: dict[str, torch.Tensor]) -> float:
    """Of the proposals' scores, in single precision."""
    tokens = len(PROMPT)
    with torch.inference_mode():
        a = ours(**inputs).proposal_logits
        b = theirs(**inputs).enc_outputs_class[..., :tokens]
    return greatest_difference(a, b)
