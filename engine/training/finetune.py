"""Fine-tuning: a checkpoint and labelled images in, a checkpoint that knows them and has forgotten little out."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import torch

from engine.checkpoints.opening import open_checkpoint
from engine.checkpoints.transformers import Checkpoint, read_checkpoint
from engine.model.grounding_dino import GroundingDino
from engine.runner import MEMORY_FULL, memory_ended
from engine.training.batches import BatchPlan, PlannedBatches
from engine.training.labelled import TrainingSet, split, usable
from engine.training.labelled_images import LabelledImages
from engine.training.losses import LossConfig
from engine.training.optimiser import OptimiserConfig, Schedule
from engine.training.plan import (
    LEAST_STEPS,
    Before,
    FinetunePlan,
    Length,
    choose_autocast,
    choose_plan,
    length_for,
    minutes_for,
)
from engine.training.progress import LOG_FILE
from engine.training.questions import Questions
from engine.training.rehearsal import drawn_phrases, drawn_scenes, knows_drawn_scenes
from engine.training.result import ClassReport, FinetuneReport, licence_of, write_card, write_result
from engine.training.run_folder import RunFolder, inputs_digest
from engine.training.sample_precision import Precision
from engine.training.samples import SampleSource
from engine.training.trainer import Stage, Trainer, TrainerConfig
from engine.training.verdict import Judge, drawn_precision

Tell = Callable[[str], None]

_TIMED_STEPS = 5
_REPORT_EVERY = 10


@dataclass(frozen=True)
class FinetuneOptions:
    """steps, minutes: how long at most, by the number of images where both are None; precision: "auto", "fp32" or
    "bf16"; any_orientation: see LabelledImages; drawn_scenes: how many show what was forgotten, of a checkpoint that
    knows them or where ``drawn_check`` asks for it; workers: processes that make batches."""

    steps: int | None = None
    minutes: float | None = None
    seed: int = 0
    device: str = "cpu"
    precision: str = "auto"
    any_orientation: bool = False
    drawn_check: bool = False
    drawn_scenes: int = 100
    workers: int = 1

    def deciding(self) -> dict[str, object]:
        """Those that change what is learned: a run can be taken up with other ones of the rest."""
        values = asdict(self)
        return {name: values[name] for name in ("steps", "minutes", "seed", "any_orientation")}


def finetune(
    base: Path, data: TrainingSet, out: Path, options: FinetuneOptions, resume: bool, tell: Tell
) -> FinetuneReport:
    """Fine-tunes the checkpoint ``base`` (a directory or a file of weights) on ``data``, into the directory ``out``.

    Killed at any time, the run goes on with ``resume``; on a CPU it ends as if nothing had happened. tell: is told a
    line at a time. Raises UserError, one sentence, for what a person can mend.
    """
    return _Run(base, data, out, options, tell).run(resume)


class _Run:
    """One fine-tuning, from its inputs to its report."""

    def __init__(
        self, base: Path, data: TrainingSet, out: Path, options: FinetuneOptions, tell: Tell
    ) -> None:
        self._base, self._options, self._tell = base, options, tell
        self._device = options.device
        self._whole, without = usable(data)
        if without:
            tell(_left_out(without))
        learned, held = split(self._whole, options.seed)
        self._learned, self._held = self._whole.chosen(learned), self._whole.chosen(held)
        self._checkpoint = open_checkpoint(base)
        self._rehearses = knows_drawn_scenes(self._checkpoint.prompts.tokenizer)
        untrue = drawn_phrases() if self._rehearses else None
        self._questions = Questions(self._whole.classes, self._checkpoint.prompts, untrue)
        self._judge = Judge(self._held, self._checkpoint)
        self._folder = RunFolder(out)
        self._started = time.monotonic()

    def run(self, resume: bool) -> FinetuneReport:
        inputs = inputs_digest(self._base, self._whole, self._options.deciding())
        with self._folder.taken(inputs, resume) as goes_on:
            return self._trained(goes_on)

    def _trained(self, goes_on: bool) -> FinetuneReport:
        if "before" not in self._folder.notes:
            self._folder.note(**self._measured("before", self._checkpoint.model))
        if "plan" not in self._folder.notes:
            self._folder.note(plan=asdict(self._plan()), seconds=0.0)
        plan = FinetunePlan(**self._folder.notes["plan"])
        self._announce(plan)
        trainer = self._trainer(plan)
        if goes_on and trainer.state_file.is_file():
            trainer.resume()
            self._tell(f"going on after step {trainer.steps_done}")
        self._started = time.monotonic() - float(self._folder.notes["seconds"])
        trainer.run()
        self._device = trainer.device
        self._folder.note(seconds=time.monotonic() - self._started, steps=trainer.steps_done)
        return self._finished(plan)

    def _measured(self, when: str, model: GroundingDino) -> dict[str, object]:
        """AP on the held-back images and, where asked for, on drawn scenes, as run.json keeps it; on the CPU where the
        GPU's memory ends."""
        try:
            return self._measured_on(self._device, when, model)
        except RuntimeError as error:
            if self._device == "cpu" or not memory_ended(error):
                raise
        self._device = "cpu"
        self._tell(MEMORY_FULL)
        return self._measured_on("cpu", when, model)

    def _measured_on(self, device: str, when: str, model: GroundingDino) -> dict[str, object]:
        model.to(device)
        self._tell(f"judging {when}, held-back images: {len(self._held.images)}")
        start = time.monotonic()
        verdict = self._judge.verdict(model)
        notes: dict[str, object] = {
            when: asdict(verdict),
            f"seconds_to_judge_{when}": time.monotonic() - start,
        }
        if self._rehearses or self._options.drawn_check:
            self._tell(f"judging {when}, drawn scenes: {self._options.drawn_scenes}")
            found = drawn_precision(model, self._checkpoint, self._options.drawn_scenes)
            notes[f"drawn_{when}"] = asdict(found)
        return notes

    def _plan(self) -> FinetunePlan:
        options = self._options
        notes = self._folder.notes
        before = Before(float(notes["before"]["mean"]["ap"]))
        if self._rehearses:
            before = replace(before, drawn_ap50=float(notes["drawn_before"]["ap50"]))
        choose = partial(
            choose_plan, self._checkpoint.model, len(self._learned.images), self._rehearses, before
        )
        plan = choose(Length(options.steps) if options.steps else None)
        if options.minutes is None or options.steps is not None:
            return plan
        pace = self._seconds_a_step(plan)
        judging = float(self._folder.notes["seconds_to_judge_before"])
        length = length_for(options.minutes, pace, judging)
        if length.steps < LEAST_STEPS:
            self._tell(
                f"In {options.minutes:g} min this machine takes {_steps(length.steps)}, and fewer than {LEAST_STEPS} "
                f"teach little; --minutes {minutes_for(LEAST_STEPS, pace, judging)} would do."
            )
        return choose(length)

    def _seconds_a_step(self, plan: FinetunePlan) -> float:
        """The median of a few steps on a copy."""
        with TemporaryDirectory() as folder:
            trainer = self._trainer(plan, open_checkpoint(self._base).model, Path(folder))
            trainer.run(stop_after=_TIMED_STEPS)
            lines = (Path(folder) / LOG_FILE).read_text(encoding="utf-8").splitlines()
        return median(json.loads(line)["seconds_a_step"] for line in lines)

    def _announce(self, plan: FinetunePlan) -> None:
        counts = {
            "learned": len(self._learned.images),
            "held": len(self._held.images),
            "boxes": sum(self._whole.box_counts()),
        }
        before = Precision(**self._folder.notes["before"]["mean"])
        self._tell(
            f"images to learn from: {counts['learned']}, to judge by: {counts['held']}; boxes: {counts['boxes']}; "
            f"classes: {len(self._whole.classes)}; steps: up to {plan.steps}; AP before {100 * before.ap:.1f}"
        )
        classes = [known.name for known in self._whole.classes]
        self._folder.log(
            {"event": "start", **counts, "classes": classes, "plan": asdict(plan), "before": asdict(before)}
        )

    def _trainer(
        self, plan: FinetunePlan, model: GroundingDino | None = None, out: Path | None = None
    ) -> Trainer:
        options = self._options
        torch.manual_seed(options.seed)
        config = TrainerConfig(
            out or self._folder.out,
            OptimiserConfig(
                backbone_factor=plan.backbone_factor, text_factor=plan.text_factor, pull=plan.pull
            ),
            save_every=plan.save_every,
            report_every=1 if out else min(_REPORT_EVERY, plan.save_every),
            workers=options.workers,
            device=self._device,
            autocast=choose_autocast(options.precision, self._device),
            say=(lambda line: None) if out else self._tell,
        )
        trainer = Trainer(
            model or self._checkpoint.model,
            [self._stage(plan)],
            config,
            lambda best: self._keep(best, trainer),
        )
        return trainer

    def _stage(self, plan: FinetunePlan) -> Stage:
        options, checkpoint = self._options, self._checkpoint
        images = LabelledImages(self._learned, checkpoint.images, self._questions, options.any_orientation)
        sources: list[SampleSource] = [images]
        counts: tuple[int, ...] = (plan.labelled,)
        if plan.drawn:
            sources.append(drawn_scenes())
            counts += (plan.drawn,)
        batches = PlannedBatches(
            sources, BatchPlan(counts, images.sizes), checkpoint.prompts, checkpoint.images, options.seed
        )
        return Stage(
            "fine-tuning",
            batches,
            Schedule(plan.steps, plan.peak, plan.last, plan.warmup),
            replace(LossConfig.mmdet(), denoising=plan.denoising),
            self._score,
            plan.evaluate_every,
            start_score=float(self._folder.notes["before"]["mean"]["ap"]),
            patience=plan.patience,
        )

    def _score(self, model: GroundingDino) -> dict[str, float]:
        found = self._judge.mean(model)
        self._folder.note(seconds=time.monotonic() - self._started)
        return {"AP": found.ap}

    def _keep(self, best: GroundingDino, trainer: Trainer) -> None:
        write_result(self._folder.out, self._base, self._with(best))
        self._folder.note(best_step=trainer.steps_done)

    def _finished(self, plan: FinetunePlan) -> FinetuneReport:
        """Judges what was kept, or the base where nothing was better, as it is read from the disk; writes the card."""
        folder = self._folder
        if "best_step" not in folder.notes:
            self._tell(
                "No step was better than the start on the held-back images: the weights stay as they were."
            )
            write_result(folder.out, self._base, open_checkpoint(self._base))
        folder.note(**self._measured("after", read_checkpoint(folder.out).model))
        report = self._report(plan)
        write_card(folder.out, report)
        folder.log({"event": "end", **report.summary()})
        folder.finish()
        return report

    def _report(self, plan: FinetunePlan) -> FinetuneReport:
        notes, options = self._folder.notes, self._options
        before, after = notes["before"]["by_class"], notes["after"]["by_class"]
        counts, judged = self._whole.box_counts(), self._held.box_counts()
        classes = [
            ClassReport(
                known.name, known.phrases, counts[i], judged[i], _optional(before[i]), _optional(after[i])
            )
            for i, known in enumerate(self._whole.classes)
        ]
        return FinetuneReport(
            base=self._base.stem if self._base.is_file() else self._base.name,
            licence=licence_of(self._base),
            learned=len(self._learned.images),
            held=len(self._held.images),
            classes=tuple(classes),
            before=Precision(**notes["before"]["mean"]),
            after=Precision(**notes["after"]["mean"]),
            drawn_before=_optional(notes.get("drawn_before")),
            drawn_after=_optional(notes.get("drawn_after")),
            drawn_scenes=options.drawn_scenes,
            steps=notes["steps"],
            best_step=notes.get("best_step"),
            minutes=notes["seconds"] / 60,
            seed=options.seed,
            any_orientation=options.any_orientation,
            precision="bf16" if choose_autocast(options.precision, options.device) else "fp32",
            plan=plan,
        )

    def _with(self, model: GroundingDino) -> Checkpoint:
        return Checkpoint(model, self._checkpoint.prompts, self._checkpoint.images)


def _left_out(names: Sequence[str], shown: int = 5) -> str:
    """One line however many classes have no box."""
    listed = ", ".join(names[:shown]) + (f" and {len(names) - shown} more" if len(names) > shown else "")
    return f"Without a box on the labelled images, and left out: {listed}."


def _steps(count: int) -> str:
    return "1 step" if count == 1 else f"{count} steps"


def _optional(figures: dict[str, float] | None) -> Precision | None:
    return None if figures is None else Precision(**figures)
