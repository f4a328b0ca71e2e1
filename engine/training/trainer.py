"""The training loop: stages of steps, evaluated and saved so that a killed run goes on exactly where it was."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch.utils.data import Dataset

from engine.errors import UserError
from engine.files import remove_leftovers, whole_file
from engine.model.grounding_dino import GroundingDino
from engine.training.batches import Batch
from engine.training.learner import Learner
from engine.training.loading import load_batches
from engine.training.losses import LossConfig
from engine.training.optimiser import OptimiserConfig, Schedule, frozen_parts
from engine.training.progress import LOG_FILE, ProgressLog, say

Evaluate = Callable[[GroundingDino], Mapping[str, float]]
SaveBest = Callable[[GroundingDino], None]

STATE_FILE = "last.pt"

_MOST_LEFT_OUT = 10
"""Batches in a row whose losses are no numbers: then it is no single batch that is to blame."""


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
        self.model, self._stages, self._config = model, tuple(stages), config
        self._save_best = save_best
        config.out.mkdir(parents=True, exist_ok=True)
        denoising = max((stage.losses.denoising for stage in stages), default=0)
        self._learner = Learner(
            model, config.optimiser, denoising, config.device, config.autocast, config.say
        )
        self._left_out = 0
        """Batches in a row."""
        self._place = _Place()
        steps = sum(stage.schedule.steps for stage in stages)
        self._log = ProgressLog(config.out / LOG_FILE, steps, config.say)

    @property
    def steps_done(self) -> int:
        """In all stages."""
        return self._place.total

    @property
    def device(self) -> str:
        """Where it learns now: the CPU where a GPU's memory ended."""
        return self._learner.device

    @property
    def state_file(self) -> Path:
        return self._config.out / STATE_FILE

    def resume(self) -> None:
        """Takes up the saved run, which no other program runs; raises UserError where there is none."""
        if not self.state_file.is_file():
            raise UserError(
                "There is no training to resume in {folder}; start it without --resume.",
                folder=self._config.out,
            )
        remove_leftovers(self.state_file)
        state = torch.load(self.state_file, map_location="cpu", weights_only=True)
        self._learner.sure(lambda: self._learner.load_state(state))
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
            self._step(batch, rate, stage)
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

    def _step(self, batch: Batch, rate: float, stage: Stage) -> None:
        """Learns from a batch, or leaves it out where its losses are no numbers."""
        place = self._place
        figures = self._learner.step(batch, rate, stage.losses, place.total)
        if all(math.isfinite(value) for value in figures.values()):
            self._log.add(figures)
            self._left_out = 0
            return
        self._left_out += 1
        self._log.write({"step": place.total + 1, "stage": stage.name, "left_out": "the loss is not finite"})
        self._config.say(f"step {place.total + 1}: the loss is not finite; this batch is left out")
        if self._left_out == _MOST_LEFT_OUT:
            if self._learner.autocast is None:
                raise UserError(
                    "The loss was not finite {count} steps in a row: begin with another model, or look for damaged "
                    "images and boxes.",
                    count=_MOST_LEFT_OUT,
                )
            raise UserError(
                "The loss was not finite {count} steps in a row: multiply in single precision by --precision fp32.",
                count=_MOST_LEFT_OUT,
            )

    def averaged_model(self) -> GroundingDino:
        """A copy of the model with the running mean of its weights, in evaluation mode."""
        return self._learner.averaged_model()

    def _scored(self, stage: Stage) -> tuple[GroundingDino, dict[str, float]]:
        model = self.averaged_model()
        return model, dict(stage.evaluate(model))

    def _judge(self, stage: Stage) -> None:
        """Evaluates the averaged model, and keeps it where it is this stage's best."""
        model, scores = self._learner.sure(lambda: self._scored(stage))
        score = sum(scores.values()) / max(len(scores), 1)
        place = self._place
        self._log.write({"step": place.total, "stage": stage.name, "scores": scores})
        listed = "  ".join(f"{name} {100 * value:.1f}" for name, value in scores.items())
        better = score > (stage.start_score if place.best is None else place.best)
        self._config.say(f"step {place.total}  {listed}{'  (best)' if better else ''}")
        place.stale = 0 if better else place.stale + 1
        if better:
            place.best = score
            self._save_best(model)
        self._log.restart_clock()

    def _save(self) -> None:
        with whole_file(self.state_file) as path:
            torch.save({**self._learner.state(), "place": vars(self._place)}, path)
