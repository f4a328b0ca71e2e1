"""What of every published checkpoint runs: ``python -m tests.engine.checkpoint_table`` writes docs/checkpoints.md.

Each cell is computed now, on randomised weights of the checkpoint's own structure. ``--quick`` leaves out the true
sizes, which take minutes and some 10 GB, and keeps their last figures.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import torch
from torch import Tensor
from transformers import GroundingDinoConfig, MMGroundingDinoConfig

from engine.checkpoints.catalogue import CATALOGUE
from engine.checkpoints.mmdet import from_mmdet
from engine.checkpoints.original import from_original
from engine.checkpoints.published_examples import example_of
from engine.checkpoints.shapes import infer_config
from engine.checkpoints.transformers import fit_tensors, read_checkpoint
from engine.model.build import BERT_DELIMITERS, build_model, empty_model
from engine.model.config import GroundingDinoConfig as OurConfig
from engine.training.batches import Target
from engine.training.denoising import DenoisingQueries
from engine.training.losses import LossConfig, denoising_losses, detection_losses
from tests.engine import foreign, reference
from tests.engine.test_parity import UNIQUE_PARAMETERS, difference, make_batch

PAGE = Path(__file__).parents[2] / "docs" / "checkpoints.md"
BEGIN, END = "<!-- table -->", "<!-- end -->"
SEEDS = range(5)
"""Of several randomised models one is taken whose proposals no rounding puts into another order."""


@dataclass(frozen=True)
class Structure:
    """What several checkpoints share: everything but the values of their weights."""

    size: str
    kind: type[reference.Config]

    @classmethod
    def of(cls, name: str, size: str) -> Structure:
        return cls(size, GroundingDinoConfig if name.startswith("grounding-dino") else MMGroundingDinoConfig)


@dataclass(frozen=True)
class Parity:
    """The greatest differences to transformers: of proposals, logits and boxes."""

    proposals: float
    logits: float
    boxes: float

    def cell(self, limit: float) -> str:
        mark = "" if max(self.proposals, self.logits, self.boxes) < limit else " **above the limit**"
        return f"logits {max(self.proposals, self.logits):.0e}, boxes {self.boxes:.0e}{mark}"


def built(structure: Structure) -> str:
    """The published configuration gives a model of the published number of parameters; no weights are read."""
    values = reference.published_config(structure.size, structure.kind).to_dict()
    model = empty_model(OurConfig.from_dict(values), BERT_DELIMITERS)
    count = sum(parameter.numel() for parameter in model.parameters())
    wanted = UNIQUE_PARAMETERS[structure.size, structure.kind]
    return f"yes, {count:,}" if count == wanted else f"**no**: {count:,} parameters, not {wanted:,}"


@torch.inference_mode()
def parity(config: reference.Config, batch: dict[str, Tensor], seed: int) -> Parity:
    """Ours against transformers', both with transformers' choice of proposals."""
    theirs = reference.randomised_model(config, seed)
    with tempfile.TemporaryDirectory() as name:
        ours = read_checkpoint(reference.write_v5(theirs, Path(name) / "checkpoint")).model
    topk, choices = torch.topk, []

    def record(values: Tensor, count: int, dim: int) -> Any:
        choices.append(topk(values, count, dim=dim))
        return choices[-1]

    with patch.object(torch, "topk", record):
        expected = theirs(**batch)
    del theirs

    def replay(values: Tensor, count: int, dim: int) -> Any:
        torch.testing.assert_close(topk(values, count, dim=dim).values, choices[0].values, rtol=0, atol=1e-3)
        return choices[0]

    with patch.object(Tensor, "topk", replay):
        output = ours(**batch)
    tokens = output.logits.shape[-1]
    return Parity(
        max(
            difference(output.proposal_logits, expected.enc_outputs_class[..., :tokens]),
            difference(output.proposal_boxes, expected.enc_outputs_coord_logits),
        ),
        difference(output.logits, expected.logits[..., :tokens]),
        difference(output.boxes, expected.pred_boxes),
    )


def tiny_parity(structure: Structure) -> str:
    config = reference.shrunk_config(structure.size, structure.kind)
    found = [parity(config, make_batch(2, (100, 141), (70, 99)), seed) for seed in SEEDS]
    return max(found, key=lambda one: one.logits).cell(1e-4)


def true_parity(structure: Structure) -> str:
    config = reference.published_config(structure.size, structure.kind)
    return parity(config, make_batch(1, (800, 1066), (800, 1066)), seed=0).cell(1e-3)


def mapping(structure: Structure) -> str:
    """A randomised model under the names of its authors' files, and back: the same tensors and configuration."""
    # The heads of a text backbone cannot be read off its tensors; all published ones are 64 wide.
    text = {"hidden_size": 64, "num_attention_heads": 1}
    theirs = reference.randomised_model(reference.shrunk_config(structure.size, structure.kind, text=text))
    with tempfile.TemporaryDirectory() as name:
        model = read_checkpoint(reference.write_v5(theirs, Path(name) / "checkpoint")).model
    if structure.kind is GroundingDinoConfig:
        tensors, faults = from_original({**foreign.to_original(model), **foreign.original_extras(model)})
    else:
        tensors, faults = from_mmdet({**foreign.to_mmdet(model), **foreign.mmdet_extras(model, llmdet=True)})
    fitted = fit_tensors(tensors, model, Path("mapped"), faults)
    whole = infer_config(tensors)
    same = all(torch.equal(fitted[name], tensor) for name, tensor in model.state_dict().items())
    shaped = (whole.backbone, whole.num_feature_levels) == (
        model.config.backbone,
        model.config.num_feature_levels,
    )
    source = "IDEA's" if structure.kind is GroundingDinoConfig else "mmdet's"
    return f"{source}: {len(tensors)} tensors" if same and shaped else "**no**"


def trains(structure: Structure) -> str:
    """The loss of one batch falls within a few steps of the published recipe, denoising included."""
    torch.manual_seed(0)
    values = reference.shrunk_config(structure.size, structure.kind).to_dict()
    model = build_model(OurConfig.from_dict(values), BERT_DELIMITERS).train()
    model.look_forward_twice = True
    noise = DenoisingQueries(model.config.d_model, 10)
    optimiser = torch.optim.AdamW([*model.parameters(), *noise.parameters()], lr=1e-3)
    batch = make_batch(2, (96, 128), (96, 128))
    tokens = torch.zeros(1, batch["input_ids"].shape[1], dtype=torch.bool)
    tokens[0, 1] = True
    targets = (
        Target(torch.tensor([[0.3, 0.4, 0.2, 0.3]]), tokens),
        Target(torch.tensor([[0.6, 0.5, 0.4, 0.2]]), tokens),
    )
    recipe, losses = LossConfig.mmdet(), []
    for _ in range(12):
        torch.manual_seed(1)
        extra = noise(targets)
        assert extra is not None
        output = model(**batch, extra=extra.queries)
        loss = detection_losses(output, batch["attention_mask"], targets, recipe).total
        loss = loss + denoising_losses(output, extra, batch["attention_mask"], targets, recipe).total
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    unused = [name for name, parameter in model.named_parameters() if parameter.grad is None]
    if losses[-1] > 0.8 * losses[0]:
        return f"**no**: {losses[0]:.1f} → {losses[-1]:.1f}"
    return f"loss {losses[0]:.0f} → {losses[-1]:.0f}" + (
        f", {len(unused)} tensors without gradient" if unused else ""
    )


COLUMNS: tuple[tuple[str, Callable[[Structure], str]], ...] = (
    ("structure built, parameters", built),
    ("parity, few channels (1e-4)", tiny_parity),
    ("parity, true size at 800 × 1066 (1e-3)", true_parity),
    ("authors' file", mapping),
    ("trains", trains),
)


def table(quick: bool) -> str:
    """The whole table in Markdown."""
    kept = _last_figures() if quick else {}
    heads = [head for head, _ in COLUMNS]
    rows = [f"| checkpoint | {' | '.join(heads)} | published example |", "|---" * (len(heads) + 2) + "|"]
    cells: dict[Structure, list[str]] = {}
    for published in CATALOGUE:
        structure = Structure.of(published.name, published.size)
        if structure not in cells:
            cells[structure] = []
            for head, measure in COLUMNS:
                cell = (
                    kept.get(published.name, "") if quick and measure is true_parity else measure(structure)
                )
                sys.stderr.write(f"{structure.kind.model_type} {structure.size}, {head}: {cell}\n")
                cells[structure].append(cell)
        example = "needs the published weights" if example_of(published.name) else "none was published"
        rows.append(f"| {published.name} | {' | '.join(cells[structure])} | {example} |")
    return "\n".join(rows)


def _last_figures() -> dict[str, str]:
    """The cells of the true sizes as the page has them."""
    rows = re.findall(
        r"^\| ([\w-]+) \| [^|]+ \| [^|]+ \| ([^|]+?) \|", PAGE.read_text(encoding="utf-8"), re.M
    )
    return dict(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    page = PAGE.read_text(encoding="utf-8")
    before, after = page.index(BEGIN) + len(BEGIN), page.index(END)
    PAGE.write_text(f"{page[:before]}\n{table(options.quick)}\n{page[after:]}", encoding="utf-8")


if __name__ == "__main__":
    main()
