"""The training loop: stages of steps, evaluated and saved so that a killed run goes on exactly where it was."""

from __future__ import annotations

import copy
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.data import Dataset

from engine.errors import UserError
from engine.model.grounding_dino import GroundingDino, GroundingDinoOutput
from engine.training.batches import Batch
from engine.training.denoising import DenoisingQueries
from engine.training.loading import load_batches
from engine.training.losses import LossConfig, Losses, denoising_losses, detection_losses
from engine.training.optimiser import (
    Anchor,
    OptimiserConfig,
    RunningMean,
    Schedule,
    frozen_parts,
    make_optimiser,
    set_learning_rate,
)
from engine.training.progress import ProgressLog, say

Evaluate = Callable[[GroundingDino], Mapping[str, float]]
SaveBest = Callable[[GroundingDino], None]


@dataclass(frozen=True)
class Stage:
    """A run of steps on one kind of batches.

    batches: batch i is the stage's i-th step. evaluate: named scores of a model, whose mean decides which one is the
    best; called every ``evaluate_every`` steps and at the end of the stage. start_score: what the first best must
    exceed. patience: so many evaluations in a row without a better score end the stage; None for never.
    """

    name: str
    batches: Dataset[Batch]
    schedule: Schedule
    losses: LossConfig
    evaluate: Evaluate
    evaluate_every: int = 500
    start_score: float = -1.0
    patience: int | None = None


@dataclass(frozen=True)
class TrainerConfig:
    """How a run is run.

    out: the folder for the log and the state of the run. workers: processes that make batches; 0 makes them in between.
    autocast: the type in which the forward pass multiplies; weights, matching and losses stay in single precision.
    say: what is told a line at a time to the person who watches.
    """

    out: Path
    optimiser: OptimiserConfig = field(default_factory=OptimiserConfig)
    save_every: int = 250
    report_every: int = 25
    workers: int = 1
    device: str = "cpu"
    autocast: torch.dtype | None = None
    say: Callable[[str], None] = say


@dataclass
class _Place:
    """Where a run is: the stage, the steps done in it, the steps done in all, the best score of this stage (None
    before the first), and the evaluations since."""

    stage: int = 0
    step: int = 0
    total: int = 0
    best: float | None = None
    stale: int = 0


class Trainer:
    """Trains a model through stages. The state of the run is ``out``/last.pt, replaced whole at every save."""

    def __init__(
        self, model: GroundingDino, stages: Sequence[Stage], config: TrainerConfig, save_best: SaveBest
    ) -> None:
        self.model, self._stages, self._config = model.to(config.device), tuple(stages), config
        self._save_best = save_best
        config.out.mkdir(parents=True, exist_ok=True)
        count = max((stage.losses.denoising for stage in stages), default=0)
        denoising = DenoisingQueries(model.config.d_model, count) if count else None
        self._denoising = denoising.to(config.device) if denoising else None
        self._optimiser = make_optimiser(model, config.optimiser, self._denoising)
        self._mean = RunningMean(model, config.optimiser.ema) if config.optimiser.ema else None
        self._anchor = Anchor(model, config.optimiser.pull) if config.optimiser.pull else None
        self._place = _Place()
        steps = sum(stage.schedule.steps for stage in stages)
        self._log = ProgressLog(config.out / "log.jsonl", steps, config.say)

    @property
    def steps_done(self) -> int:
        """In all stages."""
        return self._place.total

    @property
    def state_file(self) -> Path:
        return self._config.out / "last.pt"

    def resume(self) -> None:
        """Takes up the saved run; raises UserError where there is none."""
        if not self.state_file.is_file():
            raise UserError(
                f"There is no training to resume in {self._config.out}; start it without --resume."
            )
        state = torch.load(self.state_file, map_location="cpu", weights_only=True)
        self.model.load_state_dict(state["model"])
        if self._denoising is not None:
            self._denoising.load_state_dict(state["denoising"])
        self._optimiser.load_state_dict(state["optimiser"])
        if self._mean is not None:
            self._mean.weights = {
                name: value.to(self._config.device) for name, value in state["mean"].items()
            }
        torch.set_rng_state(state["random"])
        if "random_cuda" in state:
            torch.cuda.set_rng_state(state["random_cuda"], self._config.device)
        self._place = _Place(**state["place"])

    def run(self, stop_after: int | None = None) -> None:
        """Trains to the end of the last stage, or until ``stop_after`` steps in all are done and saved."""
        place = self._place
        while place.stage < len(self._stages):
            stage = self._stages[place.stage]
            if not self._run_stage(stage, stop_after):
                return
            self._place = place = _Place(stage=place.stage + 1, total=place.total)
            self._save()
        self._config.say(f"trained {place.total} steps")

    def _run_stage(self, stage: Stage, stop_after: int | None) -> bool:
        """Runs what is left of the stage; false where ``stop_after`` ended it early."""
        place, config = self._place, self._config
        if self._out_of_patience(stage):
            return True
        self.model.train()
        for part in frozen_parts(self.model, config.optimiser):
            part.eval()
        self.model.look_forward_twice = stage.losses.encoder_learns
        self._log.restart_clock()
        numbers = range(place.step, stage.schedule.steps)
        for batch in load_batches(stage.batches, numbers, config.workers):
            rate = stage.schedule.rate(place.step)
            self._step(batch, rate, stage.losses)
            place.step += 1
            place.total += 1
            if place.total % config.report_every == 0:
                self._log.report(place.total, stage=stage.name, rate=rate)
            if place.step % stage.evaluate_every == 0 or place.step == stage.schedule.steps:
                self._judge(stage)
            if place.total % config.save_every == 0:
                self._save()
            if place.total == stop_after:
                self._save()
                return False
            if self._out_of_patience(stage):
                config.say(f"no better for {place.stale} evaluations: stopped after {place.total} steps")
                break
        return True

    def _out_of_patience(self, stage: Stage) -> bool:
        return stage.patience is not None and self._place.stale >= stage.patience

    def _step(self, batch: Batch, rate: float, config: LossConfig) -> None:
        set_learning_rate(self._optimiser, rate)
        losses, total = self._losses(batch.to(self._config.device), config)
        if not torch.isfinite(total):
            raise RuntimeError(f"the loss of step {self._place.total} is {float(total)}")
        self._optimiser.zero_grad(set_to_none=True)
        total.backward()
        norm = nn.utils.clip_grad_norm_(self.model.parameters(), self._config.optimiser.clip)
        self._optimiser.step()
        if self._anchor is not None:
            self._anchor.pull(self.model, self._optimiser)
        if self._mean is not None:
            self._mean.update(self.model, self._place.total)
        self._log.add({**losses.named(), "gradient": float(norm)})

    def _losses(self, batch: Batch, config: LossConfig) -> tuple[Losses, Tensor]:
        """The losses of the matched queries, and the sum that is minimised."""
        noise = None
        if self._denoising is not None and config.denoising:
            noise = self._denoising(batch.targets)
        kind, precision = torch.device(self._config.device).type, self._config.autocast
        with torch.autocast(kind, precision or torch.bfloat16, enabled=precision is not None):
            output = self.model(
                batch.pixel_values,
                batch.pixel_mask,
                batch.input_ids,
                batch.attention_mask,
                None if noise is None else noise.queries,
            )
        output = _in_single_precision(output)
        losses = detection_losses(output, batch.attention_mask, batch.targets, config)
        if noise is None:
            return losses, losses.total
        denoising = denoising_losses(output, noise, batch.attention_mask, batch.targets, config)
        return losses, losses.total + denoising.total

    def averaged_model(self) -> GroundingDino:
        """A copy of the model with the running mean of its weights, in evaluation mode."""
        model = copy.deepcopy(self.model)
        if self._mean is not None:
            model.load_state_dict(self._mean.weights)
        model.look_forward_twice = False
        return model.eval()

    def _judge(self, stage: Stage) -> None:
        """Evaluates the averaged model, and keeps it where it is this stage's best."""
        model = self.averaged_model()
        scores = dict(stage.evaluate(model))
        score = sum(scores.values()) / max(len(scores), 1)
        place = self._place
        self._log.write({"step": place.total, "stage": stage.name, "scores": scores})
        listed = "  ".join(f"{name} {value:.3f}" for name, value in scores.items())
        better = score > (stage.start_score if place.best is None else place.best)
        self._config.say(f"step {place.total}  {listed}{'  (best)' if better else ''}")
        place.stale = 0 if better else place.stale + 1
        if better:
            place.best = score
            self._save_best(model)
        self._log.restart_clock()

    def _save(self) -> None:
        state: dict[str, Any] = {
            "model": self.model.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "denoising": None if self._denoising is None else self._denoising.state_dict(),
            "mean": self._mean.weights if self._mean is not None else {},
            "random": torch.get_rng_state(),
            "place": vars(self._place),
        }
        if torch.device(self._config.device).type == "cuda":
            state["random_cuda"] = torch.cuda.get_rng_state(self._config.device)
        partial = self.state_file.with_suffix(".partial")
        with partial.open("wb") as out:
            torch.save(state, out)
            out.flush()
            os.fsync(out.fileno())
        partial.replace(self.state_file)


def _in_single_precision(output: GroundingDinoOutput) -> GroundingDinoOutput:
    parts: dict[str, Any] = {
        name: None if part is None else part.float() for name, part in vars(output).items()
    }
    return replace(output, **parts)
