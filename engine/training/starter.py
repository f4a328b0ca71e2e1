"""The recipe of the checkpoint that ships: ``python -m engine.training.starter --out DIR --bccd DIR``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from tokenizers import Tokenizer

from engine.checkpoints.transformers import read_checkpoint, write_checkpoint
from engine.errors import UserError
from engine.images import ImageProcessor
from engine.model.build import build_model
from engine.model.config import BertConfig, GroundingDinoConfig, SwinConfig
from engine.model.grounding_dino import GroundingDino
from engine.phrases import PromptBuilder
from engine.training.batches import BatchPlan, PlannedBatches
from engine.training.denormals import flushed_denormals
from engine.training.losses import LossConfig
from engine.training.optimiser import OptimiserConfig, Schedule
from engine.training.plan import choose_autocast
from engine.training.prompts import FILL_WORDS, SIZE_WORDS
from engine.training.sample_precision import average_precision, detect_sample
from engine.training.samples import Sample, SampleSource
from engine.training.scenes import COLOURS
from engine.training.shapes import SHAPES
from engine.training.sources import BLOOD_CELL_PHRASES, AnnotatedPhotos, DrawnScenes, read_names
from engine.training.trainer import Evaluate, Stage, Trainer, TrainerConfig
from engine.training.vocabulary import build_tokenizer, write_tokenizer

IMAGE_SIZE = (288, 384)
SEED = 20
# Three ranges of scenes that never meet: to learn from, to choose the best weights by, and to report.
TRAIN_SEEDS = range(10_000_000)
VALIDATION_SEEDS = range(20_000_000, 20_100_000)
TEST_SEEDS = range(30_000_000, 30_100_000)
# Every seventh training photograph chooses the best weights and is not learned from.
HELD_BACK = 7
_PLAIN_WORDS = (
    "a",
    "an",
    "the",
    "of",
    "and",
    "with",
    "shape",
    "blood",
    "cell",
    "cells",
    "platelet",
    "object",
)


@dataclass(frozen=True)
class Phase:
    """One stage of the recipe: batches of so many drawn scenes and photographs at one of ``sizes`` (height, width).

    peak, last, warmup: of the learning rate's Schedule. class_weight: of the class loss; the published 1 leaves the
    shapes' names behind in a short training. denoising: queries of this kind an image has.
    """

    name: str
    steps: int
    drawn: int
    photos: int
    sizes: tuple[tuple[int, int], ...]
    peak: float
    last: float
    warmup: int
    class_weight: float = 2.0
    denoising: int = 0
    sized: float = 0.0


@dataclass(frozen=True)
class Recipe:
    """The phases of a run, and how often and on how many scenes it is judged."""

    phases: tuple[Phase, ...]
    evaluate_every: int = 500
    judged_scenes: int = 100
    save_every: int = 100
    report_every: int = 25


@dataclass(frozen=True)
class Hardware:
    """device: where it learns; workers: processes that draw batches."""

    device: str = "cpu"
    workers: int = 1


_SMALL = ((160, 160), (160, 160), (128, 192), (192, 128), (160, 200))
_MIDDLE = ((160, 240), (200, 200), (240, 160), (160, 200))
_FULL = ((240, 320), (240, 320), (240, 240), (272, 320))
_VARIED = (IMAGE_SIZE, IMAGE_SIZE, (240, 320), (240, 240), (200, 264), (184, 240))
STARTER = Recipe(
    (
        Phase("small scenes", 1000, 8, 0, _SMALL, peak=5e-4, last=4.3e-4, warmup=200, class_weight=1.0),
        Phase("scenes", 1000, 6, 0, _MIDDLE, peak=4.3e-4, last=2e-4, warmup=10),
        Phase("scenes and photographs", 2500, 3, 2, _FULL, peak=3e-4, last=6e-6, warmup=50),
        Phase("silence", 1600, 4, 1, _VARIED, peak=3e-4, last=2.4e-4, warmup=50, denoising=100),
        Phase("refining", 1900, 3, 2, _VARIED, peak=2.4e-4, last=2e-6, warmup=1, denoising=100),
        Phase("discerning", 1000, 3, 2, _VARIED, peak=2e-4, last=1e-6, warmup=30, denoising=100),
        Phase("telling apart", 1400, 16, 6, _VARIED, peak=4e-4, last=1e-6, warmup=100, denoising=100),
        Phase("sizes", 500, 4, 1, (IMAGE_SIZE,), peak=2e-4, last=1e-6, warmup=50, sized=0.6),
    )
)
SMOKE = Recipe(
    (
        Phase("scenes", 4, 2, 0, ((64, 64),), peak=5e-4, last=1e-4, warmup=2),
        Phase("discerning", 4, 1, 1, ((64, 96),), peak=3e-4, last=1e-4, warmup=2, denoising=10),
    ),
    evaluate_every=4,
    judged_scenes=2,
    save_every=2,
    report_every=2,
)


def starter_config(vocabulary: int) -> GroundingDinoConfig:
    """The starter's shape: under seven million parameters; a window of 5 almost divides the maps of its image sizes."""
    return GroundingDinoConfig(
        backbone=SwinConfig(
            embed_dim=32, depths=(2, 2, 6, 2), num_heads=(1, 2, 4, 8), window_size=5, drop_path_rate=0.0
        ),
        text=BertConfig(
            vocab_size=vocabulary,
            hidden_size=128,
            num_hidden_layers=2,
            num_attention_heads=4,
            intermediate_size=256,
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
            max_position_embeddings=256,
        ),
        d_model=128,
        num_queries=100,
        encoder_layers=3,
        encoder_ffn_dim=512,
        encoder_attention_heads=4,
        decoder_layers=3,
        decoder_ffn_dim=512,
        decoder_attention_heads=4,
        dropout=0.0,
        fusion_droppath=0.0,
    )


def starter_tokenizer() -> Tokenizer:
    """The words of the drawn world and of the blood cells, and pieces for all others."""
    cells = [word for phrase in BLOOD_CELL_PHRASES.values() for word in phrase.split()]
    return build_tokenizer([*SHAPES, *COLOURS, *SIZE_WORDS, *FILL_WORDS, *cells, *_PLAIN_WORDS])


def build_starter(config: GroundingDinoConfig, delimiters: tuple[int, ...]) -> GroundingDino:
    """A fresh model. Its fusion gates start open: at the published 1e-4 a short training never opens them."""
    model = build_model(config, delimiters)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if name.endswith(("fusion_layer.vision_param", "fusion_layer.text_param")):
                parameter.fill_(0.2)
    return model


def split_photos(folder: Path) -> tuple[AnnotatedPhotos, AnnotatedPhotos]:
    """The training side of the blood cells, as (to learn from, to choose by); val.txt is not opened."""
    names = read_names(folder / "train.txt")
    held = names[::HELD_BACK]
    return AnnotatedPhotos(folder, [n for n in names if n not in held]), AnnotatedPhotos(folder, held)


def make_stages(
    recipe: Recipe, bccd: Path | None, builder: PromptBuilder, processor: ImageProcessor
) -> list[Stage]:
    """The recipe's phases as stages; those that need photographs are left out where there are none."""
    learned, held = split_photos(bccd) if bccd is not None else (None, None)
    validation = DrawnScenes(VALIDATION_SEEDS)
    stages = []
    for number, phase in enumerate(recipe.phases):
        sources: list[SampleSource] = [DrawnScenes(TRAIN_SEEDS, phase.sized)]
        size = phase.sizes[0]
        parts = {"drawn": (validation.fixed(recipe.judged_scenes, size), True)}
        plan = BatchPlan((phase.drawn,), phase.sizes)
        if phase.photos:
            if learned is None or held is None:
                continue
            sources.append(learned)
            parts["blood cells"] = (held.fixed()[: recipe.judged_scenes], False)
            plan = BatchPlan((phase.drawn, phase.photos), phase.sizes)
        stages.append(
            Stage(
                phase.name,
                PlannedBatches(sources, plan, builder, processor, SEED + number),
                Schedule(phase.steps, phase.peak, phase.last, phase.warmup),
                replace(LossConfig.mmdet(), class_weight=phase.class_weight, denoising=phase.denoising),
                _judge(parts, builder, replace(processor, size=(min(size), max(size)))),
                recipe.evaluate_every,
            )
        )
    return stages


def _judge(
    parts: Mapping[str, tuple[list[Sample], bool]], builder: PromptBuilder, processor: ImageProcessor
) -> Evaluate:
    """AP50 of a model on named parts, each with whether its phrases are pooled."""

    def evaluate(model: GroundingDino) -> dict[str, float]:
        return {
            f"AP50 {name}": average_precision(
                samples, lambda sample: detect_sample(model, builder, processor, sample), pooled
            ).ap50
            for name, (samples, pooled) in parts.items()
        }

    return evaluate


def train_starter(
    out: Path,
    bccd: Path | None,
    recipe: Recipe,
    resume: bool,
    stop_after: int | None,
    hardware: Hardware,
    weights: Path | None = None,
) -> None:
    """Trains the starter into ``out``/best (a checkpoint in half precision); the state of the run is beside it.

    weights: a starter from an earlier run to go on from, in place of fresh ones.
    """
    torch.manual_seed(SEED)
    tokenizer = starter_tokenizer()
    builder = PromptBuilder(tokenizer)
    processor = ImageProcessor(size=IMAGE_SIZE)
    model = build_starter(starter_config(tokenizer.get_vocab_size()), builder.delimiters)
    if weights is not None:
        model.load_state_dict(read_checkpoint(weights).model.state_dict())

    def save_best(best: GroundingDino) -> None:
        write_checkpoint(out / "best", best, tokenizer, processor, torch.float16)
        write_tokenizer(tokenizer, out / "best")

    stages = make_stages(recipe, bccd, builder, processor)
    config = TrainerConfig(
        out,
        optimiser=OptimiserConfig(backbone_factor=1.0, text_factor=1.0),
        save_every=recipe.save_every,
        report_every=recipe.report_every,
        workers=hardware.workers,
        device=hardware.device,
        # On a GPU so small a model waits for launches, not for arithmetic.
        autocast=choose_autocast("auto", "cpu") if hardware.device == "cpu" else None,
    )
    trainer = Trainer(model, stages, config, save_best)
    if resume:
        trainer.resume()
    trainer.run(stop_after)


def _step_list(text: str) -> list[int]:
    return [int(part) for part in text.split(",")]


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; 0 done, 2 wrong input."""
    parser = argparse.ArgumentParser(prog="python -m engine.training.starter", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder for the run; the result is OUT/best")
    parser.add_argument(
        "--bccd", type=Path, help="the blood cell data set; without it only drawn scenes are learned"
    )
    parser.add_argument("--resume", action="store_true", help="go on with the run in OUT")
    parser.add_argument("--from", dest="first", help="leave out the phases before this one, such as refining")
    parser.add_argument("--weights", type=Path, help="the checkpoint of an earlier run to begin with")
    parser.add_argument(
        "--smoke", action="store_true", help="a few tiny steps of everything, to see that it runs"
    )
    parser.add_argument("--steps", type=_step_list, help="the steps of each phase, as 1000,1000,2500")
    parser.add_argument("--stop-after", type=int, help="save and stop after so many steps in all")
    parser.add_argument("--workers", type=int, default=1, help="processes that draw batches")
    parser.add_argument("--device", default="cpu", help="cpu or cuda; the many of telling apart want a GPU")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads(), help="threads of torch")
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    recipe = SMOKE if options.smoke else STARTER
    if options.first:
        names = [phase.name for phase in recipe.phases]
        if options.first not in names:
            parser.error(f"--from {options.first}: the phases are {', '.join(names)}")
        recipe = replace(recipe, phases=recipe.phases[names.index(options.first) :])
    if options.steps:
        paired = zip(recipe.phases, options.steps, strict=True)
        recipe = replace(recipe, phases=tuple(replace(phase, steps=steps) for phase, steps in paired))
    stop, hardware = options.stop_after, Hardware(options.device, options.workers)
    try:
        with flushed_denormals():
            train_starter(options.out, options.bccd, recipe, options.resume, stop, hardware, options.weights)
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
