"""What a fine-tuning leaves: an ordinary checkpoint directory with a card that says what is in it."""

from __future__ import annotations

import re
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.checkpoints.catalogue import find
from engine.checkpoints.transformers import Checkpoint, write_checkpoint
from engine.files import whole_file
from engine.training.plan import FinetunePlan
from engine.training.sample_precision import Precision
from engine.training.vocabulary import write_tokenizer

COLUMNS = ("class", "boxes judged", "AP before", "AP after", "AP50 before", "AP50 after")
_TOKENIZER_FILES = ("tokenizer_config.json", "special_tokens_map.json", "added_tokens.json", "vocab.txt")
RESULT_FILES = (
    "config.json",
    "preprocessor_config.json",
    "tokenizer.json",
    "model.safetensors",
    "README.md",
    *_TOKENIZER_FILES,
)
"""What the functions here may write into a folder."""
_LICENCE = re.compile(r"\A---\n(?:.*\n)*?license:[ \t]*(\S+)[ \t]*\n(?:.*\n)*?---\n")


@dataclass(frozen=True)
class ClassReport:
    """One class: its phrases; its boxes on all labelled images, and on the held-back ones that judge; its precision on
    these (None where they hold no box of it)."""

    name: str
    phrases: tuple[str, ...]
    boxes: int
    judged: int
    before: Precision | None
    after: Precision | None


@dataclass(frozen=True)
class FinetuneReport:
    """learned, held: how many images; before, after: the mean over the classes on the held-back images; best_step:
    whose weights are kept, None where no step was better than the start; drawn_before, drawn_after: on drawn scenes,
    None where not measured; precision: what was multiplied in."""

    base: str
    licence: str
    learned: int
    held: int
    classes: tuple[ClassReport, ...]
    before: Precision
    after: Precision
    drawn_before: Precision | None
    drawn_after: Precision | None
    drawn_scenes: int
    steps: int
    best_step: int | None
    minutes: float
    seed: int
    any_orientation: bool
    precision: str
    plan: FinetunePlan

    @property
    def improved(self) -> bool:
        return self.best_step is not None

    def table(self) -> list[tuple[str, str, str, str, str, str]]:
        """Rows of class, boxes judged by, AP before and after, AP50 before and after, in percent: the heading, the
        mean, each class, and drawn scenes where they were measured."""
        rows = [COLUMNS]
        rows += [_row("mean", sum(known.judged for known in self.classes), self.before, self.after)]
        rows += [_row(known.name, known.judged, known.before, known.after) for known in self.classes]
        if self.drawn_before is not None:
            rows.append(
                _row(f"drawn scenes ({self.drawn_scenes})", None, self.drawn_before, self.drawn_after)
            )
        return rows

    def summary(self) -> dict[str, object]:
        """For the log."""
        names = ("classes", "before", "after", "drawn_before", "drawn_after", "steps", "best_step", "minutes")
        values = asdict(self)
        return {"improved": self.improved, **{name: values[name] for name in names}}


def _row(
    name: str, boxes: int | None, before: Precision | None, after: Precision | None
) -> tuple[str, str, str, str, str, str]:
    def shown(found: Precision | None, figure: str) -> str:
        return "-" if found is None else f"{100 * getattr(found, figure):.1f}"

    count = "-" if boxes is None else str(boxes)
    return (
        name,
        count,
        shown(before, "ap"),
        shown(after, "ap"),
        shown(before, "ap50"),
        shown(after, "ap50"),
    )


def write_result(folder: Path, base: Path, checkpoint: Checkpoint) -> None:
    """The checkpoint in single precision, with the base's own tokenizer files so that transformers opens it too."""
    write_checkpoint(folder, checkpoint.model, checkpoint.prompts.tokenizer, checkpoint.images)
    if not (base / "tokenizer_config.json").is_file():
        write_tokenizer(checkpoint.prompts.tokenizer, folder)
    for name in _TOKENIZER_FILES:
        if (base / name).is_file():
            with whole_file(folder / name) as path:
                shutil.copyfile(base / name, path)


def licence_of(base: Path) -> str:
    """What the base's card says, else the catalogue; "unknown" where neither does."""
    card = base / "README.md"
    if card.is_file():
        found = _LICENCE.match(card.read_text(encoding="utf-8", errors="replace"))
        if found:
            return found[1].lower()
    published = find(base.stem if base.is_file() else base.name)
    return published.licence.lower() if published else "unknown"


def write_card(folder: Path, report: FinetuneReport) -> None:
    """README.md; it names no image file."""
    with whole_file(folder / "README.md") as path:
        path.write_text(card(report), encoding="utf-8")


def card(report: FinetuneReport) -> str:
    """The model card, in Markdown."""
    return "\n".join([*_heading(report), *_what_it_knows(report), *_results(report), *_training(report), ""])


def _heading(report: FinetuneReport) -> list[str]:
    return [
        "---",
        f"license: {report.licence}",
        "library_name: transformers",
        "pipeline_tag: zero-shot-object-detection",
        "---",
        "",
        f"# {report.base}, fine-tuned",
        "",
        f"`{report.base}` fine-tuned with Phrasebox on {report.learned + report.held} labelled images. The layout is "
        "that of transformers:",
        "`AutoModelForZeroShotObjectDetection.from_pretrained` opens it.",
        "",
        f"Licence of the base, which this follows: {report.licence}.",
    ]


def _what_it_knows(report: FinetuneReport) -> list[str]:
    lines = ["", "## What it was taught", "", "| class | phrases | boxes |", "|---|---|---|"]
    for known in report.classes:
        phrases = ", ".join(f'"{phrase}"' for phrase in known.phrases)
        lines.append(f"| {_cell(known.name)} | {_cell(phrases)} | {known.boxes} |")
    return lines


def _results(report: FinetuneReport) -> list[str]:
    heading, *rows = ("| " + " | ".join(map(_cell, row)) + " |" for row in report.table())
    lines = [
        "",
        "## Results",
        "",
        f"On {report.held} of the labelled images, split off at random (seed {report.seed}), not learned from, but "
        "used to choose the best weights;",
        "by faster-coco-eval, all classes in one question an image.",
        "",
        heading,
        "|" + "---|" * len(COLUMNS),
        *rows,
    ]
    if not report.improved:
        lines += ["", "No step was better than the start, so these are the weights of the base."]
    if report.drawn_before is not None:
        lines += ["", "Drawn scenes tell how much of what the base knew is left."]
    return lines


def _training(report: FinetuneReport) -> list[str]:
    plan = report.plan
    return [
        "",
        "## Training",
        "",
        f"- {report.learned} images to learn from; {report.steps} of up to {plan.steps} steps in "
        f"{report.minutes:.1f} minutes; "
        + (f"the weights of step {report.best_step} are kept." if report.improved else "none was kept."),
        f"- A batch: {plan.labelled} images" + (f" and {plan.drawn} drawn scenes." if plan.drawn else "."),
        f"- The losses of MM Grounding DINO, {plan.denoising or 'no'} denoising queries; AdamW, peak rate "
        f"{plan.peak:g}, of which the image backbone has {_share(plan.backbone_factor)} and the text backbone "
        f"{_share(plan.text_factor)}; pull towards the base {plan.pull:g}; a running mean of the weights; "
        f"{report.precision}.",
        "- Images are mirrored, cut out, scaled and in other light"
        + (", and turned." if report.any_orientation else "."),
    ]


def _share(factor: float) -> str:
    return f"{factor:g}" if factor else "none"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
