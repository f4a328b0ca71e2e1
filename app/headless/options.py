"""The options that several commands share, and the values they accept."""

from __future__ import annotations

import argparse
import math
from dataclasses import dataclass
from typing import Literal

from app.core.defaults import THRESHOLD
from engine.presets import Preset

MODEL = "starter"
"""The model where a person names none."""


@dataclass(frozen=True)
class DetectionOptions:
    """What shapes a detection.

    threshold: None where a person gave none. nms: within a phrase in detect and within a class in label, None for
    none. size: short and longest edge, None for what ``speed`` makes of the model's own.
    """

    model: str = MODEL
    threshold: float | None = None
    score: Literal["mean", "max"] = "mean"
    max_boxes: int = 300
    nms: float | None = None
    size: tuple[int, int] | None = None
    speed: Preset = Preset.ACCURATE
    device: str = "auto"
    precision: str = "auto"

    @classmethod
    def of(cls, arguments: argparse.Namespace) -> DetectionOptions:
        """The options that a person gave, or their defaults."""
        return cls(**{name: getattr(arguments, name) for name in cls.__dataclass_fields__})

    def size_for(self, own: tuple[int, int]) -> tuple[int, int] | None:
        """The short and longest edge to detect at with a model whose own are ``own``; None: just these."""
        return self.size or self.speed.size(own)


def unit_interval(text: str) -> float:
    """A number from 0 to 1."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0.0 <= value <= 1.0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 1")
    return value


def positive_integer(text: str) -> int:
    """A whole number of at least 1."""
    try:
        value = int(text)
    except ValueError:
        value = 0
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of at least 1")
    return value


def positive_number(text: str) -> float:
    """A number above 0."""
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0.0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
    return value


def short_and_long(text: str) -> tuple[int, int]:
    """ "800,1333": the shortest edge and the most that the longest may be, in pixels."""
    parts = text.split(",")
    if len(parts) != 2:
        raise argparse.ArgumentTypeError(f"{text!r} is not SHORT,LONG, such as 800,1333")
    short, long = positive_integer(parts[0]), positive_integer(parts[1])
    if short > long:
        raise argparse.ArgumentTypeError(f"{text!r} has a short edge longer than its long edge")
    return short, long


def speed(text: str) -> Preset:
    """fast, balanced or accurate."""
    try:
        return Preset(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not fast, balanced or accurate") from None


def device(text: str) -> str:
    """auto, cpu, cuda or cuda:N."""
    return text if text == "auto" else _device(text, "auto, cpu, cuda or cuda:N")


def named_device(text: str) -> str:
    """cpu, cuda or cuda:N, for what must not depend on what is found."""
    return _device(text, "cpu, cuda or cuda:N")


def _device(text: str, known: str) -> str:
    kind, _, number = text.partition(":")
    if text in ("cpu", "cuda") or (kind == "cuda" and number.isdecimal()):
        return text
    raise argparse.ArgumentTypeError(f"{text!r} is not {known}")


def add_phrases(command: argparse.ArgumentParser, about: str, required: bool = False) -> None:
    """-p, which may be given several times."""
    command.add_argument(
        "-p",
        "--phrase",
        action="append",
        default=[],
        dest="phrases",
        metavar="PHRASE",
        required=required,
        help=about,
    )


def add_folder(command: argparse.ArgumentParser, about: str) -> None:
    """The folder of images that a project belongs to."""
    command.add_argument("folder", metavar="FOLDER", help=about)


def add_model(command: argparse.ArgumentParser) -> None:
    """--model, in every command the same."""
    command.add_argument(
        "--model",
        default=MODEL,
        metavar="NAME|DIR|PTH",
        help=f"a name that `phrasebox models` lists, a model's folder, or a file of weights (default: {MODEL})",
    )


def add_detection(command: argparse.ArgumentParser, default_threshold: str = f"{THRESHOLD:g}") -> None:
    """What shapes a detection: the model, its scores, its size, where it runs."""
    add_model(command)
    command.add_argument(
        "--threshold",
        type=unit_interval,
        metavar="SCORE",
        help=f"the least score of a box (default: {default_threshold})",
    )
    command.add_argument(
        "--score",
        choices=("mean", "max"),
        default="mean",
        help="of a phrase over its words (default: %(default)s)",
    )
    command.add_argument(
        "--max-boxes",
        type=positive_integer,
        default=300,
        metavar="N",
        help="per image (default: %(default)s)",
    )
    add_running(command)


def add_running(command: argparse.ArgumentParser) -> None:
    """How the model is run: at which size, where, how exactly."""
    sizes = command.add_mutually_exclusive_group()
    _add_size(sizes)
    add_speed(sizes)
    _add_place(command)


def add_speed(command: argparse._ActionsContainer) -> None:
    """--speed, in every command the same."""
    command.add_argument(
        "--speed",
        type=speed,
        default=Preset.ACCURATE,
        metavar="|".join(Preset),
        help="accurate is the model's own size, balanced three quarters of it, fast half (default: %(default)s)",
    )


def _add_size(command: argparse._ActionsContainer) -> None:
    command.add_argument(
        "--size",
        type=short_and_long,
        metavar="SHORT,LONG",
        help="of the image as the model sees it (default: its own)",
    )


def _add_place(command: argparse.ArgumentParser) -> None:
    command.add_argument("--device", type=device, default="auto", metavar="auto|cpu|cuda[:N]")
    command.add_argument("--precision", choices=("auto", "fp32", "bf16", "fp16"), default="auto")


def add_format(command: argparse.ArgumentParser, formats: tuple[str, ...], required: bool = True) -> None:
    """--format; what is read is told by what is inside where nobody says it."""
    hint = None if required else "(default: told by what is inside)"
    command.add_argument("--format", required=required, choices=formats, help=hint)


def add_training(command: argparse.ArgumentParser) -> None:
    """How long, on what and where to train; the length follows from the number of images where none is given."""
    length = command.add_mutually_exclusive_group()
    length.add_argument(
        "--steps", type=positive_integer, metavar="N", help="at most (default: by the number of images)"
    )
    length.add_argument("--minutes", type=positive_number, metavar="M", help="about, instead of --steps")
    command.add_argument("--resume", action="store_true", help="go on with the run in OUT_DIR")
    command.add_argument(
        "--limit", type=positive_integer, metavar="N", help="learn from N of the images, at random"
    )
    command.add_argument(
        "--any-orientation",
        action="store_true",
        help="the images look as right turned: microscopes, satellites",
    )
    command.add_argument(
        "--drawn-check",
        action="store_true",
        help="measure drawn scenes before and after (always for the starter)",
    )
    command.add_argument(
        "--labels",
        metavar="FILE",
        help="copy the labels into FILE first, or learn from the copy there: --resume then goes on whatever is "
        "labelled meanwhile",
    )
    command.add_argument(
        "--pictures", metavar="DIR", help="draw some held-back images as seen before and after"
    )
    command.add_argument(
        "--fault",
        metavar="FILE",
        help="where it fails, write why into FILE too, for a window of any language",
    )
    command.add_argument("--seed", type=int, default=0, help="(default: %(default)s)")
    command.add_argument("--device", type=device, default="auto", metavar="auto|cpu|cuda[:N]")
    command.add_argument("--precision", choices=("auto", "fp32", "bf16"), default="auto")


def add_bench(command: argparse.ArgumentParser) -> None:
    """What to measure, and where."""
    command.add_argument("--op", action="store_true", help="deformable attention at the encoder's shape")
    command.add_argument(
        "--forward", action="store_true", help="the full forward, 172.9 M parameters, 800x1066"
    )
    command.add_argument(
        "--interactive",
        action="store_true",
        help="another phrase, cancelling, the presets, looking ahead (minutes)",
    )
    command.add_argument("--memory", action="store_true", help="its peak and growth, and loading (minutes)")
    command.add_argument(
        "--growth", action="store_true", help="by pixels, phrases, images at a time and threads (minutes)"
    )
    command.add_argument(
        "--report",
        metavar="FILE.md",
        help="measure the growth and write it into a document, with a plot beside it",
    )
    command.add_argument("--startup", action="store_true", help="until the window shows")
    command.add_argument("--app", action="store_true", help="100,000 images in the list, 1,000 boxes shown")
    command.add_argument(
        "--device",
        type=named_device,
        default="cpu",
        metavar="cpu|cuda[:N]",
        help="(default: %(default)s)",
    )
    command.add_argument(
        "--compiled", action="store_true", help="on a GPU: transformers under torch.compile too (minutes)"
    )
    command.add_argument("--json", action="store_true", help="one JSON object")
    command.add_argument(
        "--quick", action="store_true", help="tiny sizes: checks that it runs, measures nothing"
    )
